// The wire format: headers, errors, faults, and who may talk to the pool.
import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import type { Fault, PracticePool } from '../../../src/practice-pool'
import { call, clientId, send, signIn, startPool } from '../support'

describe('the wire', () => {
  it('answers with the headers of the service, and the Date of the pool', async () => {
    const pool = await startPool()
    pool.clock.advance(60_000)
    const { status, headers } = await send(pool, 'GetUser', '{}')
    expect(status).toBe(400)
    expect(headers.get('Content-Type')).toBe('application/x-amz-json-1.1')
    expect(headers.get('Date')).toBe('Tue, 05 Sep 2023 09:08:03 GMT')
    expect(headers.get('x-amzn-RequestId')).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers.get('x-amzn-ErrorType')).toBe('InvalidParameterException:')
    expect(headers.get('x-amzn-ErrorMessage')).toMatch(/^1 validation error detected: /)
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Access-Control-Expose-Headers')).toBe(
      'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date',
    )
  })

  it('answers a preflight', async () => {
    const pool = await startPool()
    const { status, headers } = await fetch(pool.endpoint, { method: 'OPTIONS' })
    expect(status).toBe(200)
    expect(headers.get('Access-Control-Allow-Headers')).toContain('x-amz-target')
  })

  it.each([
    ['an unknown operation', 'DeleteEverything', '{}', 'UnknownOperationException'],
    ['text that is no JSON', 'InitiateAuth', '{', 'SerializationException'],
    ['JSON that is no object', 'InitiateAuth', '[]', 'SerializationException'],
    ['a number for a string', 'InitiateAuth', '{"ClientId":5}', 'SerializationException'],
    ['a name that objects inherit', 'constructor', '{}', 'UnknownOperationException'],
  ])('refuses %s', async (_what, operation, body, name) => {
    const answer = await send(await startPool(), operation, body)
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.text)).toMatchObject({ __type: name })
  })

  it('quotes a strange client id in the body and keeps the header plain', async () => {
    const pool = await startPool()
    const body = JSON.stringify({ ClientId: 'näin', AuthFlow: 'USER_SRP_AUTH' })
    const { headers, text } = await send(pool, 'InitiateAuth', body)
    expect(text).toContain('näin')
    expect(headers.get('x-amzn-ErrorMessage')).toContain('n?in')
  })

  it('logs names and ids, never what was in the call', async () => {
    const pool = await startPool()
    await signIn(pool)
    await call(pool, 'InitiateAuth', { ClientId: 'a secret, by mistake', AuthFlow: 'Pass word' })
    expect(pool.callLog()).toEqual([
      { operation: 'InitiateAuth', at: pool.clock.now(), clientId, detail: 'USER_PASSWORD_AUTH' },
      { operation: 'InitiateAuth', at: pool.clock.now() },
    ])
  })
})

describe('who may talk to the pool', () => {
  const statusFor = (endpoint: string, path: string, headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      const sent = request(new URL(path, endpoint), { headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      sent.on('error', reject).end()
    })

  it.each([
    ['another host name', { Host: 'evil.example:80' }, 403],
    ['a name that looks local', { Host: '127.0.0.1.evil.example' }, 403],
    ['localhost', { Host: 'localhost:9229' }, 200],
    ['a web page', { Origin: 'https://evil.example' }, 403],
    ['a sandboxed page', { Origin: 'null' }, 403],
  ])('%s', async (_what, headers, status) => {
    const pool = await startPool()
    expect(await statusFor(pool.endpoint, '/practice/calls', headers)).toBe(status)
  })
})

describe('faults', () => {
  const firstSignIn = async (fault: Fault) => {
    const pool = await startPool()
    pool.fail('InitiateAuth', fault)
    const body = JSON.stringify({
      ClientId: clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: 'alice', PASSWORD: 'wrong' },
    })
    const answer = await send(pool, 'InitiateAuth', body).catch(() => 'DROPPED' as const)
    return { pool, answer, failed: pool.userState('alice').failedPasswords }
  }

  it.each<[Fault, number, RegExp]>([
    [{ kind: 'throttle' }, 400, /TooManyRequestsException.*Rate exceeded/],
    [{ kind: 'internalError' }, 500, /InternalErrorException/],
    [{ kind: 'html503' }, 503, /<html>/],
    [{ kind: 'emptyBody' }, 400, /^$/],
    [{ kind: 'emptyBody', status: 403 }, 403, /^$/],
    [{ kind: 'exception', name: 'ForbiddenException', message: 'WAF' }, 400, /ForbiddenException.*WAF/],
    [{ kind: 'answer', status: 200, contentType: 'text/plain', body: 'hello' }, 200, /^hello$/],
    [{ kind: 'firewall', action: 'block' }, 403, /403 Forbidden/],
    [{ kind: 'firewall', action: 'captcha' }, 405, /<html>/],
    [{ kind: 'firewall', action: 'challenge' }, 202, /^$/],
    [{ kind: 'portal', as: 'page' }, 200, /Welcome to our network/],
  ])('%o comes instead of the effect', async (fault, status, text) => {
    const { answer, failed } = await firstSignIn(fault)
    expect(answer).toMatchObject({ status, text: expect.stringMatching(text) as string })
    expect(failed).toBe(0)
  })

  it('drops the connection before the effect', async () => {
    const { answer, failed } = await firstSignIn({ kind: 'dropBefore' })
    expect([answer, failed]).toEqual(['DROPPED', 0])
  })

  it('drops the connection after the effect', async () => {
    const { answer, failed } = await firstSignIn({ kind: 'dropAfter' })
    expect([answer, failed]).toEqual(['DROPPED', 1])
  })

  it('answers late', async () => {
    const { answer, failed } = await firstSignIn({ kind: 'slow', ms: 1 })
    expect(answer).toMatchObject({ status: 400 })
    expect(failed).toBe(1)
  })

  it('keeps an answer back after the effect until it is released', async () => {
    const pool = await startPool()
    const held = pool.fail('InitiateAuth', { kind: 'hold' })
    let answered = false
    const answer = signIn(pool, { PASSWORD: 'wrong' }).then(() => (answered = true))
    await held.struck
    expect(pool.userState('alice').failedPasswords).toBe(1)
    expect(answered).toBe(false)
    held.release()
    expect(await answer).toBe(true)
  })

  it('strikes as often as asked, after as many as are let pass', async () => {
    const pool = await startPool()
    pool.fail('InitiateAuth', { kind: 'throttle' }, { skip: 1, times: 2 })
    const names: (string | undefined)[] = []
    for (let n = 0; n < 4; n += 1) names.push((await signIn(pool)).__type ?? 'fine')
    expect(names).toEqual(['fine', 'TooManyRequestsException', 'TooManyRequestsException', 'fine'])
  })

  it('strikes any operation, unless it is called off', async () => {
    const pool = await startPool()
    pool.fail('*', { kind: 'internalError' })
    pool.fail('*', { kind: 'throttle' }).cancel()
    expect((await call(pool, 'GetUser', {})).__type).toBe('InternalErrorException')
    expect((await signIn(pool)).ChallengeName).toBe('MFA_SETUP')
  })
})

describe('faults of managed login', () => {
  const start = () => startPool({ client: { callbackUrls: ['http://127.0.0.1:42813/callback'] } })
  async function refresh(pool: PracticePool) {
    const fields = { grant_type: 'refresh_token', client_id: clientId, refresh_token: 'nonsense' }
    const init = { method: 'POST', body: new URLSearchParams(fields) }
    const response = await fetch(new URL('oauth2/token', pool.endpoint), init)
    return { status: response.status, text: await response.text() }
  }

  it.each<[Fault, number, string]>([
    [{ kind: 'throttle' }, 429, '{"error":"TooManyRequestsException","error_description":"Rate exceeded"}'],
    [{ kind: 'exception', name: 'invalid_grant', message: '' }, 400, '{"error":"invalid_grant"}'],
    [{ kind: 'emptyBody', status: 502 }, 502, ''],
    [{ kind: 'slow', ms: 1 }, 400, '{"error":"invalid_grant"}'],
  ])('%o at the token endpoint', async (fault, status, text) => {
    const pool = await start()
    pool.fail('oauth2/token', fault)
    expect(await refresh(pool)).toEqual({ status, text })
  })

  it.each(['dropBefore', 'dropAfter'] as const)('%s', async (kind) => {
    const pool = await start()
    pool.fail('oauth2/token', { kind })
    await expect(refresh(pool)).rejects.toThrow()
  })

  it('shows a page where a person is looking', async () => {
    const pool = await start()
    pool.fail('oauth2/authorize', { kind: 'internalError' })
    const response = await fetch(new URL('oauth2/authorize', pool.endpoint))
    expect([response.status, response.headers.get('Content-Type')]).toEqual([500, 'text/html; charset=utf-8'])
  })

  it('logs the names of endpoints, clients and grant types, and nothing else', async () => {
    const pool = await start()
    await refresh(pool)
    await fetch(new URL(`oauth2/authorize?client_id=${clientId}&state=private`, pool.endpoint))
    const at = pool.clock.now()
    expect(pool.callLog()).toEqual([
      { operation: 'oauth2/token', at, clientId, detail: 'refresh_token' },
      { operation: 'oauth2/authorize', at, clientId },
    ])
  })
})
