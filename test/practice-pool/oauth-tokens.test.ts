// The endpoints of managed login that applications call: tokens for a code, refreshing, revoking, userInfo;
// and what the service makes of such tokens.
import { describe, expect, it } from 'vitest'
import type { ClientSeed, PoolSeed, PracticePool } from '../../src/practice-pool'
import { createBrowser, createPkce } from './browser'
import { call, claimsOf, clientId, notAuthorized, password, poolId, signIn, startPool } from './support'

const callback = 'http://127.0.0.1:42813/callback'
const adminScope = 'aws.cognito.signin.user.admin'
const managed = { callbackUrls: [callback], allowedOAuthScopes: ['openid', 'email', adminScope] }

interface Tokens {
  readonly id_token?: string
  readonly access_token: string
  readonly refresh_token?: string
  readonly token_type: string
  readonly expires_in: number
  readonly error?: string
}

const start = (client: Partial<ClientSeed> = {}, pool: Partial<PoolSeed> = {}) =>
  startPool({
    pool: { mfa: 'OPTIONAL', ...pool },
    client: { ...managed, ...client },
    user: { attributes: { email: 'alice@example.com', email_verified: 'true' } },
  })

type Fields = Readonly<Record<string, string | undefined>>

async function post(pool: PracticePool, path: string, fields: Fields, headers: Record<string, string> = {}) {
  const given = Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const init = { method: 'POST', headers, body: new URLSearchParams(given) }
  const response = await fetch(new URL(path, pool.endpoint), init)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

async function ask(
  pool: PracticePool,
  fields: Fields,
  headers: Record<string, string> = {},
): Promise<Tokens> {
  return JSON.parse((await post(pool, 'oauth2/token', fields, headers)).text) as Tokens
}

/** Signs in on the page; gives the request that would bring the tokens. */
async function comeBack(pool: PracticePool, change: Fields = {}) {
  const { codeVerifier, codeChallenge } = createPkce()
  const url = new URL('oauth2/authorize', pool.endpoint)
  const query: Fields = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: callback,
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
    ...change,
  }
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, value)
  const browser = createBrowser()
  const page = await browser.submit(await browser.load(url), pool.endpoint, { username: 'alice', password })
  return {
    grant_type: 'authorization_code',
    client_id: clientId,
    redirect_uri: callback,
    code: page.location?.searchParams.get('code') ?? '',
    code_verifier: codeVerifier,
  }
}

const signInByBrowser = async (pool: PracticePool, change: Fields = {}) =>
  ask(pool, await comeBack(pool, change))

const refresh = (pool: PracticePool, token: string | undefined) =>
  ask(pool, { grant_type: 'refresh_token', client_id: clientId, refresh_token: token })

const basic = (secret: string, id = clientId) => ({
  Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
})

describe('the token endpoint', () => {
  it('gives tokens for a code, with what was asked for in them', async () => {
    const pool = await start()
    const request = await comeBack(pool, { nonce: 'n-0S6', scope: `openid ${adminScope}` })
    const { status, headers, text } = await post(pool, 'oauth2/token', request)
    expect(status).toBe(200)
    expect(headers.get('Cache-Control')).toBe('no-store')
    const tokens = JSON.parse(text) as Tokens
    expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 3600 })
    expect(tokens.refresh_token).toBeDefined()
    expect(claimsOf(tokens.access_token)).toMatchObject({
      iss: `https://cognito-idp.eu-west-1.amazonaws.com/${poolId}`,
      client_id: clientId,
      username: 'alice',
      scope: `openid ${adminScope}`,
      token_use: 'access',
    })
    expect(claimsOf(tokens.id_token)).toMatchObject({ aud: clientId, nonce: 'n-0S6', token_use: 'id' })
  })

  it('gives an ID token for openid only', async () => {
    expect(await signInByBrowser(await start(), { scope: adminScope })).not.toHaveProperty('id_token')
  })

  it('takes a code once', async () => {
    const pool = await start()
    const request = await comeBack(pool)
    expect((await ask(pool, request)).access_token).toBeDefined()
    expect(await ask(pool, request)).toEqual({ error: 'invalid_grant' })
  })

  it('takes a code for five minutes', async () => {
    const pool = await start()
    const [first, second] = [await comeBack(pool), await comeBack(pool)]
    pool.clock.advance(5 * 60_000 - 1)
    expect((await ask(pool, first)).access_token).toBeDefined()
    pool.clock.advance(1)
    expect(await ask(pool, second)).toEqual({ error: 'invalid_grant' })
  })

  it.each<[string, Fields, string]>([
    ['another verifier', { code_verifier: createPkce().codeVerifier }, 'invalid_grant'],
    ['no verifier', { code_verifier: undefined }, 'invalid_grant'],
    ['another callback', { redirect_uri: 'http://127.0.0.1:42814/callback' }, 'invalid_grant'],
    ['no callback', { redirect_uri: undefined }, 'invalid_request'],
    ['no code', { code: undefined }, 'invalid_request'],
    ['no grant type', { grant_type: undefined }, 'invalid_request'],
    ['another grant type', { grant_type: 'password' }, 'unsupported_grant_type'],
    ['no client', { client_id: undefined }, 'invalid_request'],
    ['a client that is not there', { client_id: 'nobody' }, 'invalid_client'],
    ['a secret that the client does not have', { client_secret: 'guessed' }, 'invalid_client'],
  ])('refuses %s', async (_what, change, wrong) => {
    const pool = await start()
    const answer = await post(pool, 'oauth2/token', { ...(await comeBack(pool)), ...change })
    expect([answer.status, JSON.parse(answer.text)]).toEqual([400, { error: wrong }])
  })

  it('spends the code even on a wrong verifier', async () => {
    const pool = await start()
    const request = await comeBack(pool)
    await ask(pool, { ...request, code_verifier: createPkce().codeVerifier })
    expect(await ask(pool, request)).toEqual({ error: 'invalid_grant' })
  })

  it('refuses the code of another client, and of a user disabled meanwhile', async () => {
    const other = { clientId: 'other', connection: 'Other', ...managed }
    const pool = await start({}, { clients: [{ clientId, connection: 'Test', ...managed }, other] })
    expect(await ask(pool, { ...(await comeBack(pool)), client_id: 'other' })).toEqual({
      error: 'invalid_grant',
    })
    const request = await comeBack(pool)
    pool.disableUser('alice')
    expect(await ask(pool, request)).toEqual({ error: 'invalid_grant' })
  })

  it('refuses a client without managed login, and a body that is no form', async () => {
    const pool = await start({ callbackUrls: [] })
    const request = {
      grant_type: 'authorization_code',
      client_id: clientId,
      code: 'x',
      redirect_uri: callback,
    }
    expect(await ask(pool, request)).toEqual({ error: 'unauthorized_client' })
    const json = { 'Content-Type': 'application/json' }
    expect(await ask(pool, request, json)).toEqual({ error: 'invalid_request' })
  })

  it('is posted to', async () => {
    const response = await fetch(new URL('oauth2/token', (await start()).endpoint))
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'POST'])
  })
})

describe('a confidential client at the token endpoint', () => {
  const clientSecret = 'topsecret'

  it.each<[string, Fields, Record<string, string>]>([
    ['in a Basic header', { client_id: undefined }, basic(clientSecret)],
    ['in a Basic header, with its name in the form', {}, basic(clientSecret)],
    ['in the form', { client_secret: clientSecret }, {}],
  ])('gives its secret %s', async (_what, change, headers) => {
    const pool = await start({ clientSecret })
    const request = { ...(await comeBack(pool)), ...change }
    expect((await ask(pool, request, headers)).access_token).toBeDefined()
  })

  it.each<[string, Fields, Record<string, string>, string]>([
    ['no secret', {}, {}, 'invalid_client'],
    ['another secret', {}, basic('guessed'), 'invalid_client'],
    ['another name', {}, basic(clientSecret, 'other'), 'invalid_request'],
  ])('is refused with %s', async (_what, change, headers, wrong) => {
    const pool = await start({ clientSecret })
    expect(await ask(pool, { ...(await comeBack(pool)), ...change }, headers)).toEqual({ error: wrong })
  })

  it('may do without PKCE, but does not get around it', async () => {
    const pool = await start({ clientSecret })
    const without = { code_challenge: undefined, code_challenge_method: undefined }
    const { code_verifier, ...request } = await comeBack(pool, without)
    expect((await ask(pool, request, basic(clientSecret))).access_token).toBeDefined()
    const again = await comeBack(pool, without)
    expect(await ask(pool, { ...again, code_verifier }, basic(clientSecret))).toEqual({
      error: 'invalid_grant',
    })
  })
})

describe('refreshing at the token endpoint', () => {
  it('gives no refresh token, and keeps the scopes', async () => {
    const pool = await start()
    const { refresh_token } = await signInByBrowser(pool, { scope: 'openid email' })
    const next = await refresh(pool, refresh_token)
    expect(next).not.toHaveProperty('refresh_token')
    expect(claimsOf(next.access_token)['scope']).toBe('openid email')
    expect(next.id_token).toBeDefined()
  })

  it('rotates where the client wants it', async () => {
    const pool = await start({ rotationGraceSeconds: 10 })
    const { refresh_token: first } = await signInByBrowser(pool)
    const { refresh_token: second } = await refresh(pool, first)
    expect(second).toBeDefined()
    pool.clock.advance(10_000)
    expect(await refresh(pool, first)).toEqual({ error: 'invalid_grant' })
    expect((await refresh(pool, second)).access_token).toBeDefined()
  })

  it('refuses what is none, and what was revoked or has expired', async () => {
    const pool = await start({ refreshTokenMinutes: 60 })
    const [first, second] = [await signInByBrowser(pool), await signInByBrowser(pool)]
    await call(pool, 'RevokeToken', { ClientId: clientId, Token: first.refresh_token })
    for (const token of ['nonsense', first.refresh_token])
      expect(await refresh(pool, token)).toEqual({ error: 'invalid_grant' })
    pool.clock.advance(60 * 60_000)
    expect(await refresh(pool, second.refresh_token)).toEqual({ error: 'invalid_grant' })
  })

  it('works for tokens of the API, and the other way round', async () => {
    const pool = await start({ flows: ['USER_PASSWORD_AUTH', 'REFRESH_TOKEN_AUTH'] })
    const { AuthenticationResult } = await signIn(pool)
    expect((await refresh(pool, AuthenticationResult?.RefreshToken)).access_token).toBeDefined()
    const { refresh_token: RefreshToken } = await signInByBrowser(pool, { scope: adminScope })
    const answer = await call(pool, 'GetTokensFromRefreshToken', { ClientId: clientId, RefreshToken })
    expect(claimsOf(answer.AuthenticationResult?.AccessToken)['scope']).toBe(adminScope)
  })
})

describe('the access token of managed login', () => {
  const operations: readonly [string, object][] = [
    ['AssociateSoftwareToken', {}],
    ['VerifySoftwareToken', { UserCode: '123456' }],
    ['SetUserMFAPreference', {}],
    ['GetUser', {}],
    ['GetUserAuthFactors', {}],
  ]

  it.each(operations)('without the admin scope does not serve %s', async (operation, input) => {
    const pool = await start()
    const { access_token: AccessToken } = await signInByBrowser(pool, { scope: 'openid email' })
    expect(await call(pool, operation, { AccessToken, ...input })).toEqual(
      notAuthorized('Access Token does not have required scopes'),
    )
  })

  it('with the admin scope enrolls', async () => {
    const pool = await start()
    const { access_token: AccessToken } = await signInByBrowser(pool)
    expect((await call(pool, 'AssociateSoftwareToken', { AccessToken })).SecretCode).toBeDefined()
  })

  it('has no device, in a pool that tracks them, and refreshes without one', async () => {
    const pool = await start({}, { deviceTracking: 'ALWAYS' })
    const { access_token, refresh_token } = await signInByBrowser(pool)
    expect(claimsOf(access_token)).not.toHaveProperty('device_key')
    expect((await refresh(pool, refresh_token)).access_token).toBeDefined()
  })
})

describe('revoking at the revocation endpoint', () => {
  const revoke = (pool: PracticePool, fields: Fields) =>
    post(pool, 'oauth2/revoke', { client_id: clientId, ...fields })

  it('kills the refresh token and what came from it, and says nothing', async () => {
    const pool = await start()
    const { access_token, refresh_token } = await signInByBrowser(pool)
    const { status, text } = await revoke(pool, { token: refresh_token })
    expect([status, text]).toEqual([200, ''])
    expect(await refresh(pool, refresh_token)).toEqual({ error: 'invalid_grant' })
    expect(await call(pool, 'GetUser', { AccessToken: access_token })).toEqual(
      notAuthorized('Access Token has been revoked'),
    )
  })

  it('refuses no token, an access token, and another client', async () => {
    const other = { clientId: 'other', connection: 'Other', ...managed }
    const pool = await start({}, { clients: [{ clientId, connection: 'Test', ...managed }, other] })
    const { access_token, refresh_token } = await signInByBrowser(pool)
    const errors = [
      await revoke(pool, {}),
      await revoke(pool, { token: access_token }),
      await revoke(pool, { token: refresh_token, client_id: 'other' }),
    ].map(({ status, text }) => [status, (JSON.parse(text) as Tokens).error])
    expect(errors).toEqual([
      [400, 'invalid_request'],
      [400, 'unsupported_token_type'],
      [400, 'unauthorized_client'],
    ])
  })
})

describe('userInfo', () => {
  async function info(pool: PracticePool, token?: string) {
    const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` }
    const response = await fetch(new URL('oauth2/userInfo', pool.endpoint), { headers })
    return { status: response.status, headers: response.headers, body: (await response.json()) as object }
  }

  it('shows the attributes of the user', async () => {
    const pool = await start()
    const { status, body } = await info(pool, (await signInByBrowser(pool)).access_token)
    expect(status).toBe(200)
    expect(body).toMatchObject({ email: 'alice@example.com', email_verified: 'true', username: 'alice' })
  })

  it('needs a live access token with openid', async () => {
    const pool = await start()
    expect((await info(pool)).body).toMatchObject({ error: 'invalid_request' })
    for (const token of ['nonsense', (await signInByBrowser(pool, { scope: adminScope })).access_token]) {
      const { status, headers, body } = await info(pool, token)
      expect([status, headers.get('WWW-Authenticate')]).toEqual([401, 'Bearer error="invalid_token"'])
      expect(body).toMatchObject({ error: 'invalid_token' })
    }
  })
})
