// The way to a pool: who reads along on it, and what a check of it finds. Over a network that is scripted, and one that
// is real.
import { afterEach, describe, expect, it } from 'vitest'
import { startPracticePool, type PracticePool } from '../../../src/practice-pool'
import type { Network, NetworkAnswer, NetworkTrouble, SeenCertificate } from '../../../src/main/ports/network'
import { permanent, transient } from '../../../src/shared/errors'
import { fail, ok } from '../../../src/shared/result'
import { connectionTo, startTestApp, type TestApp } from '../../support/test-app'
import { alex } from './practice-users'

const host = 'cognito-idp.eu-west-1.amazonaws.com'
const inspection: SeenCertificate = {
  issuerName: 'Acme Inspection Root',
  authority: 'thisComputer',
  validFrom: 0,
  validUntil: 2_000_000_000_000,
}
const publicCertificate: SeenCertificate = {
  ...inspection,
  issuerName: 'Amazon Root CA 1',
  authority: 'public',
}

const json = (status: number, body: unknown, date = new Date().toUTCString()): NetworkAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1', date },
  body: Buffer.from(JSON.stringify(body)),
})
const keys = json(200, { keys: [] })
const refusal = json(400, { __type: 'NotAuthorizedException', message: 'Invalid Access Token' })

interface Script {
  readonly certificate?: SeenCertificate | null
  readonly proxy?: string | null
  readonly answers?: readonly (NetworkAnswer | NetworkTrouble)[]
}

/** A network whose answers are given, and that lets nothing through where someone reads along unsaid. */
function scriptNetwork({ certificate = publicCertificate, proxy = null, answers = [keys, refusal] }: Script) {
  const sent: string[] = []
  const left = [...answers]
  let isAllowed = certificate?.authority !== 'thisComputer'
  const network: Network = {
    send: ({ method, url }) => {
      if (!isAllowed) {
        const issuerName = certificate?.issuerName
        return Promise.resolve(
          fail({ error: transient('connectionInspected', { issuerName }), reached: 'never' }),
        )
      }
      sent.push(`${method} ${url}`)
      const answer = left.shift() ?? refusal
      return Promise.resolve('reached' in answer ? fail(answer) : ok(answer))
    },
    findProxy: () => Promise.resolve(proxy),
    resolveHost: () => Promise.resolve(ok(['203.0.113.7'])),
    certificateOf: () => certificate,
    allowInspection: (known) => {
      isAllowed ||= known.host === host && known.issuerName === certificate?.issuerName
    },
  }
  return { network, sent }
}

async function openApp(script: Script) {
  const { network, sent } = scriptNetwork(script)
  const app = await startTestApp({
    practiceEndpoint: null,
    openNetwork: () => Promise.resolve(network),
  })
  const { id: connectionId } = await app.want('connections.save', {
    userPoolId: 'eu-west-1_AbC123xyZ',
    clientId: '1example23456789',
    issuer: 'Acme',
  })
  return { app, sent, connectionId }
}

const outcomes = async ({
  app,
  connectionId,
}: { app: TestApp } & Pick<Awaited<ReturnType<typeof openApp>>, 'connectionId'>) =>
  (await app.want('connections.check', { connectionId })).map(({ name, outcome }) => `${name} ${outcome}`)

describe('who reads along', () => {
  it('is nobody behind a public authority', async () => {
    const { app, connectionId } = await openApp({})
    expect(await app.want('connections.look', { connectionId })).toEqual({ kind: 'direct' })
  })

  it('is told before anything is sent', async () => {
    const { app, sent, connectionId } = await openApp({ certificate: inspection })
    expect(await app.want('connections.look', { connectionId })).toEqual({
      kind: 'inspected',
      by: 'Acme Inspection Root',
      person: 'notTold',
    })
    const credentials = { connectionId, username: 'eva', password: 'pa55word' }
    expect(await app.refusal('signIn.start', credentials)).toBe('connectionInspected')
    expect(sent).toEqual([])
  })

  it('is told once', async () => {
    const { app, connectionId } = await openApp({ certificate: inspection })
    await app.want('connections.toldOfInspection', { connectionId, by: 'Acme Inspection Root' })
    expect(await app.want('connections.look', { connectionId })).toMatchObject({ person: 'told' })
  })

  it('is told anew when it is someone else', async () => {
    const { app, connectionId } = await openApp({ certificate: inspection })
    await app.want('connections.toldOfInspection', { connectionId, by: 'Another Authority' })
    expect(await app.want('connections.look', { connectionId })).toMatchObject({ person: 'notTold' })
  })

  it('cannot be known without a connection', async () => {
    const trouble: NetworkTrouble = { error: transient('networkOffline'), reached: 'never' }
    const { app, connectionId } = await openApp({ answers: [trouble] })
    expect(await app.want('connections.look', { connectionId })).toMatchObject({
      kind: 'unknown',
      error: { code: 'networkOffline' },
    })
  })
})

describe('a check of the connection', () => {
  it('finds every step good', async () => {
    expect(await outcomes(await openApp({}))).toEqual([
      'proxy good',
      'name good',
      'connection good',
      'clock good',
      'service good',
    ])
  })

  it('sends what changes nothing: for the public keys, and with a token that nobody has', async () => {
    const rig = await openApp({})
    await outcomes(rig)
    expect(rig.sent).toEqual([
      `GET https://${host}/eu-west-1_AbC123xyZ/.well-known/jwks.json`,
      `POST https://${host}/`,
    ])
  })

  it('leaves names to the proxy', async () => {
    expect(await outcomes(await openApp({ proxy: 'proxy.corp:3128' }))).toContain('name skipped')
  })

  it('names who reads along, and goes on', async () => {
    const { app, connectionId } = await openApp({ certificate: inspection })
    const steps = await app.want('connections.check', { connectionId })
    expect(steps.find(({ name }) => name === 'connection')).toMatchObject({
      outcome: 'good',
      found: { certificate: { issuerName: 'Acme Inspection Root', authority: 'thisComputer' } },
    })
    expect(steps.at(-1)).toMatchObject({ name: 'service', outcome: 'good' })
  })

  it('ends at what fails, and says what that is', async () => {
    const trouble: NetworkTrouble = { error: permanent('certificateUntrusted'), reached: 'never' }
    const { app, connectionId } = await openApp({ answers: [trouble] })
    expect((await app.want('connections.check', { connectionId })).slice(2)).toMatchObject([
      { name: 'connection', outcome: 'failed', error: { code: 'certificateUntrusted' } },
      { name: 'clock', outcome: 'skipped' },
      { name: 'service', outcome: 'skipped' },
    ])
  })

  it.each([
    ['a pool that is not there', [json(404, { message: 'no' })], 'userPoolNotFound'],
    ['a page', [keys, { ...json(200, ''), headers: { 'content-type': 'text/html' } }], 'captivePortal'],
    ['a service that is unwell', [keys, json(500, {})], 'serviceUnavailable'],
    ['another server', [keys, json(200, ['hello'])], 'serviceAnswerUnreadable'],
  ])('finds %s', async (_, answers, code) => {
    const { app, connectionId } = await openApp({ answers })
    expect((await app.want('connections.check', { connectionId })).at(-1)).toMatchObject({ error: { code } })
  })

  it('measures the clock', async () => {
    const ahead = new Date(Date.now() + 90_000).toUTCString()
    const { app, connectionId } = await openApp({ answers: [json(200, {}, ahead), refusal] })
    const clock = (await app.want('connections.check', { connectionId }))[3]
    const seconds =
      clock?.outcome === 'good' && clock.found.kind === 'clock' && clock.found.clockOffsetSeconds
    expect(seconds).toBeGreaterThan(85)
  })

  it('knows no time of a service that says none', async () => {
    const { date: _, ...headers } = keys.headers
    const { app, connectionId } = await openApp({ answers: [{ ...keys, headers }, refusal] })
    const steps = await app.want('connections.check', { connectionId })
    expect(steps.map(({ outcome }) => outcome)).toEqual(['good', 'good', 'good', 'skipped', 'good'])
  })

  it('finds the service by what it calls its answers, whatever they say', async () => {
    const named = { ...json(400, 'no object'), headers: { 'x-amzn-requestid': '1' } }
    expect((await outcomes(await openApp({ answers: [keys, named] }))).at(-1)).toBe('service good')
  })

  it('says in its report what was not encrypted', async () => {
    const { app, connectionId } = await openApp({ certificate: null })
    await app.want('connections.check', { connectionId })
    await app.want('connections.copyCheck', {})
    expect(app.clipboard.written().join('')).toContain('connection: not encrypted')
  })

  it('says in its report what has failed, and what was not tried then', async () => {
    const trouble: NetworkTrouble = {
      error: transient('networkOffline', { networkCode: 'ENETDOWN' }),
      reached: 'never',
    }
    const { app, connectionId } = await openApp({ answers: [trouble] })
    await app.want('connections.check', { connectionId })
    await app.want('connections.copyCheck', {})
    const report = app.clipboard.written().join('')
    expect(report).toMatch(/^connection: failed, networkOffline ENETDOWN \(\d+ ms\)$/m)
    expect(report).toMatch(/^clock: not tried\nservice: not tried$/m)
  })

  it('tells of each step as it goes', async () => {
    const { app, connectionId } = await openApp({})
    await app.want('connections.check', { connectionId })
    expect(app.connectionChecks[0]).toMatchObject([
      { name: 'proxy', outcome: 'running' },
      { outcome: 'waiting' },
      {},
      {},
      {},
    ])
  })

  it('leaves out what is left when it is cancelled', async () => {
    const { app, connectionId } = await openApp({})
    const checking = outcomes({ app, connectionId })
    await app.want('connections.cancelCheck', {})
    expect((await checking).at(-1)).toBe('service skipped')
  })

  it('leaves a report to copy, with neither names nor secrets of a person', async () => {
    const { app, connectionId } = await openApp({ proxy: 'proxy.corp:3128' })
    await app.want('connections.check', { connectionId })
    await app.want('connections.copyCheck', {})
    const report = app.clipboard.written().join('')
    expect(report).toContain('proxy: proxy.corp:3128')
    expect(report).toContain('Amazon Root CA 1')
    expect(report).not.toContain('1example23456789')
  })
})

describe('with a pool to practise with', () => {
  let pool: PracticePool | null = null
  afterEach(() => pool?.close())

  it.each([
    [{ kind: 'firewall', action: 'block' }, 'firewallBlocked'],
    [{ kind: 'firewall', action: 'captcha' }, 'firewallCaptcha'],
    [{ kind: 'firewall', action: 'challenge' }, 'firewallChallenge'],
    [{ kind: 'portal', as: 'page' }, 'captivePortal'],
    [{ kind: 'portal', as: 'redirect' }, 'captivePortal'],
  ] as const)('a sign-in behind %o is %s, and not sent again by itself', async (fault, code) => {
    pool = await startPracticePool()
    const app = await startTestApp({ practiceEndpoint: pool.endpoint })
    const { id: connectionId } = await connectionTo(app, alex.userPoolId)
    pool.fail('InitiateAuth', fault, { times: 5 })
    const { username, password } = alex
    expect(await app.refusal('signIn.start', { connectionId, username, password })).toBe(code)
    expect(pool.calls()).toHaveLength(1)
  })

  it('a check finds its service, and nobody reads along', async () => {
    pool = await startPracticePool()
    const app = await startTestApp({ practiceEndpoint: pool.endpoint })
    const { id: connectionId } = await connectionTo(app, alex.userPoolId)
    expect((await outcomes({ app, connectionId })).at(-1)).toBe('service good')
    expect(await app.want('connections.look', { connectionId })).toEqual({ kind: 'direct' })
  })
})
