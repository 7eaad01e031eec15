// Signing in on the pool's own page, in the browser: what it is opened at, what comes back, and what is made of it.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseManagedLoginDomain } from '../../../../src/main/cognito/service/endpoint'
import { buildAuthorizeUrl, createBrowserLogin } from '../../../../src/main/cognito/browser/managed-login'
import type { CognitoConnection } from '../../../../src/main/cognito/service/connection'
import type { NetworkAnswer, NetworkRequest, NetworkTrouble } from '../../../../src/main/ports/network'
import type { RedirectReply, RedirectRequest } from '../../../../src/main/ports/redirect-listener'
import { transient } from '../../../../src/shared/errors'
import { fail, ok } from '../../../../src/shared/result'
import { loadWords } from '../../../../src/words/load'
import { createManualClock } from '../../../support/doubles/manual-clock'
import { nodeNetwork } from '../../../support/node-network'
import { createSeededRandom } from '../../../support/doubles/seeded-random'

const words = await loadWords('en')

const connection: CognitoConnection = {
  kind: 'cognito',
  userPoolId: 'eu-west-1_AbC123xyZ',
  region: 'eu-west-1',
  poolName: 'AbC123xyZ',
  clientId: '1example23456789',
  clientSecret: null,
  endpoint: 'https://cognito-idp.eu-west-1.amazonaws.com/',
  hosts: ['cognito-idp.eu-west-1.amazonaws.com'],
}
const login = { domain: 'https://acme.auth.eu-west-1.amazoncognito.com', redirectPorts: [42_813, 42_814] }
const trip = {
  state: 'the-state',
  codeVerifier: 'a-verifier',
  redirectUri: 'http://127.0.0.1:42813/callback',
}

describe('the sign-in page of an organization', () => {
  it.each([
    ['https://acme.auth.eu-west-1.amazoncognito.com', 'https://acme.auth.eu-west-1.amazoncognito.com'],
    [' acme.auth.eu-west-1.amazoncognito.com/ ', 'https://acme.auth.eu-west-1.amazoncognito.com'],
    ['https://Login.Acme.example', 'https://login.acme.example'],
  ])('"%s" is %s', (text, domain) => {
    expect(parseManagedLoginDomain(text, 'cognito')).toEqual({ ok: true, value: domain })
  })

  it.each([
    '',
    'http://acme.example',
    'https://acme.example/oauth2/authorize',
    'https://acme.example?x=y',
    'https://acme.example:8443',
    'https://user@acme.example',
    'https://10.0.0.1',
    'https://[::1]',
    'https://localhost',
    'ftp://acme.example',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'http://127.0.0.1:9000',
  ])('is never "%s"', (text) => {
    expect(parseManagedLoginDomain(text, 'cognito')).toMatchObject({
      error: { code: 'managedLoginDomainMalformed' },
    })
  })

  it('may be on loopback while practising', () => {
    expect(parseManagedLoginDomain('http://127.0.0.1:9000', 'practice')).toMatchObject({ ok: true })
  })
})

describe('the address that the browser is opened at', () => {
  const url = new URL(buildAuthorizeUrl(connection, login, trip))

  it('is the authorize endpoint of the domain', () => {
    expect(url.origin + url.pathname).toBe(`${login.domain}/oauth2/authorize`)
  })

  it('asks for a code with a challenge (S256), a state and the scope for second factors', () => {
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'code',
      client_id: connection.clientId,
      redirect_uri: trip.redirectUri,
      scope: 'openid aws.cognito.signin.user.admin',
      state: trip.state,
      code_challenge: createHash('sha256').update(trip.codeVerifier).digest('base64url'),
      code_challenge_method: 'S256',
    })
  })
})

const comingBack = (target: string, change: Partial<RedirectRequest> = {}): RedirectRequest => ({
  method: 'GET',
  host: '127.0.0.1:42813',
  target,
  ...change,
})

const claims = Buffer.from(JSON.stringify({ username: 'ada' })).toString('base64url')
const tokens = { access_token: `x.${claims}.x`, refresh_token: 'again' }

const answerOf = (body: unknown, status = 200, headers: NetworkAnswer['headers'] = {}): NetworkAnswer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
})

/** A browser and a door without a network; the sign-in page is what a test makes of it. */
function createRig(
  taken: readonly number[] = [],
  answer: () => NetworkAnswer | NetworkTrouble = () => answerOf(tokens),
) {
  const clock = createManualClock()
  const opened: URL[] = []
  const asked: string[] = []
  const sent: NetworkRequest[] = []
  const doors = new Map<number, (request: RedirectRequest) => RedirectReply>()
  const browser = createBrowserLogin({
    clock,
    words: () => words,
    random: createSeededRandom(),
    openNetwork: () =>
      Promise.resolve({
        ...nodeNetwork,
        send: (request) => {
          sent.push(request)
          asked.push(String(request.body ?? ''))
          const given = answer()
          return Promise.resolve('reached' in given ? fail(given) : ok(given))
        },
      }),
    openInBrowser: (url) => {
      opened.push(new URL(url))
      return Promise.resolve()
    },
    listener: {
      listen: (port, answer) => {
        if (taken.includes(port)) return Promise.resolve(null)
        doors.set(port, answer)
        return Promise.resolve(() => doors.delete(port))
      },
    },
  })
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  /** Starts a sign-in and waits until the browser is open. */
  async function start(to = connection) {
    const signedIn = browser.signIn(to, login)
    await settle()
    const state = opened.at(-1)?.searchParams.get('state') ?? ''
    const knock = (target: string, port = 42_813) =>
      doors.get(port)?.(comingBack(target, { host: `127.0.0.1:${port}` }))
    return { signedIn, state, knock }
  }
  return { browser, clock, opened, asked, sent, doors, start }
}

describe('a sign-in in the browser', () => {
  it('ends with the tokens and the name of the user', async () => {
    const rig = createRig()
    const { signedIn, state, knock } = await rig.start()
    knock(`/callback?code=abc&state=${state}`)
    expect(await signedIn).toMatchObject({
      ok: true,
      value: { username: 'ada', tokens: { refreshToken: 'again' } },
    })
  })

  it('shows a page that says that it can be closed', async () => {
    const { state, knock } = await createRig().start()
    const reply = knock(`/callback?code=abc&state=${state}`)
    expect([reply?.status, reply?.page.includes('You can close this')]).toEqual([200, true])
  })

  it('exchanges the code with the verifier whose hash it has shown', async () => {
    const rig = createRig()
    const { signedIn, state, knock } = await rig.start()
    knock(`/callback?code=abc&state=${state}`)
    await signedIn
    const form = new URLSearchParams(rig.asked[0])
    const hash = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    expect([form.get('code'), hash]).toEqual(['abc', rig.opened[0]?.searchParams.get('code_challenge')])
  })

  it('is content with an access token', async () => {
    const rig = createRig([], () => answerOf({ ...tokens, refresh_token: null }))
    const { signedIn, state, knock } = await rig.start()
    knock(`/callback?code=abc&state=${state}`)
    expect(await signedIn).toMatchObject({ value: { tokens: { refreshToken: null } } })
  })

  it.each([
    ['a page', answerOf('<html>', 200, { 'content-type': 'text/html' }), 'captivePortal'],
    ['a redirect', answerOf('', 302, { location: 'http://portal.example/' }), 'captivePortal'],
    ['a text', answerOf('tokens', 200, { 'content-type': 'text/plain' }), 'serviceAnswerUnreadable'],
    ['a captcha', answerOf('', 405, { 'x-amzn-waf-action': 'captcha' }), 'firewallCaptcha'],
    ['an unwell server', answerOf('<html>', 503, { 'content-type': 'text/html' }), 'serviceUnavailable'],
    [
      'nothing',
      { error: transient('networkTimedOut'), reached: 'perhaps' } satisfies NetworkTrouble,
      'networkTimedOut',
    ],
  ])('says so when %s comes in place of tokens', async (_, answer, code) => {
    const rig = createRig([], () => answer)
    const { signedIn, state, knock } = await rig.start()
    knock(`/callback?code=abc&state=${state}`)
    expect(await signedIn).toMatchObject({ error: { code } })
  })

  it('goes on waiting when something else knocks', async () => {
    const { signedIn, state, knock } = await createRig().start()
    expect(knock('/callback?code=stolen&state=wrong')?.status).toBe(404)
    knock(`/callback?code=abc&state=${state}`)
    expect(await signedIn).toMatchObject({ ok: true })
  })

  it.each([
    [
      '43 two-byte letters for a state',
      () => `/callback?code=abc&state=${encodeURIComponent('ä'.repeat(43))}`,
    ],
    ['43 raw bytes above ASCII for a state', () => `/callback?code=abc&state=${'\u00E4'.repeat(43)}`],
    ['no state', () => '/callback?code=abc'],
    ['two states', (state: string) => `/callback?code=abc&state=${state}&state=${state}`],
    ['a target that is no address', () => 'http://['],
  ])('answers 400 to %s, and goes on waiting', async (_, target) => {
    const rig = createRig()
    const { signedIn, state, knock } = await rig.start()
    expect(knock(target(state))?.status).toBe(400)
    expect(rig.doors.size).toBe(1)
    knock(`/callback?code=abc&state=${state}`)
    expect(await signedIn).toMatchObject({ ok: true })
  })

  it('takes the first that comes back, and asks for tokens once', async () => {
    const rig = createRig()
    const { signedIn, state, knock } = await rig.start()
    const replies = [
      knock(`/callback?code=abc&state=${state}`),
      knock(`/callback?code=other&state=${state}`),
      knock(`/callback?error=access_denied&state=${state}`),
    ]
    expect(replies.map((reply) => reply?.status)).toEqual([200, 404, 404])
    expect(await signedIn).toMatchObject({ ok: true })
    expect(rig.asked.map((form) => new URLSearchParams(form).get('code'))).toEqual(['abc'])
  })

  it('takes nothing after its time', async () => {
    const rig = createRig()
    const { signedIn, state, knock } = await rig.start()
    rig.clock.advance(5 * 60_000)
    expect(knock(`/callback?code=abc&state=${state}`)?.status).toBe(404)
    expect(await signedIn).toMatchObject({ error: { code: 'browserSignInTimedOut' } })
    expect(rig.asked).toEqual([])
  })

  it('shows nothing of what the page said when it refuses', async () => {
    const { signedIn, state, knock } = await createRig().start()
    const reply = knock(
      `/callback?error=invalid_request&error_description=%3Cb%3EUser+ada+is+not+confirmed&state=${state}`,
    )
    expect([reply?.status, reply?.page.includes('ada')]).toEqual([200, false])
    expect(await signedIn).toMatchObject({ ok: false })
  })

  it('says what the token endpoint refuses', async () => {
    const rig = createRig([], () => answerOf({ error: 'invalid_grant' }, 400))
    const { signedIn, state, knock } = await rig.start()
    knock(`/callback?code=abc&state=${state}`)
    expect(await signedIn).toEqual({ ok: false, error: { code: 'browserCodeRefused', retryable: false } })
  })

  it('comes back by the next port when the first is taken', async () => {
    const rig = createRig([42_813])
    await rig.start()
    expect(rig.opened[0]?.searchParams.get('redirect_uri')).toBe('http://127.0.0.1:42814/callback')
  })

  it('is not begun when every port is taken', async () => {
    const rig = createRig([42_813, 42_814])
    expect(await rig.browser.signIn(connection, login)).toMatchObject({
      error: { code: 'redirectPortsBusy' },
    })
  })

  it.each([
    ['is cancelled', (rig: ReturnType<typeof createRig>) => rig.browser.cancel(), 'browserSignInCancelled'],
    [
      'takes five minutes',
      (rig: ReturnType<typeof createRig>) => rig.clock.advance(5 * 60_000),
      'browserSignInTimedOut',
    ],
    [
      'is begun anew',
      (rig: ReturnType<typeof createRig>) => void rig.browser.signIn(connection, login),
      'browserSignInCancelled',
    ],
  ])('ends when it %s', async (_, end, code) => {
    const rig = createRig()
    const { signedIn } = await rig.start()
    end(rig)
    expect(await signedIn).toMatchObject({ error: { code } })
  })

  it('leaves no door open', async () => {
    const rig = createRig()
    const { signedIn } = await rig.start()
    rig.browser.cancel()
    await signedIn
    expect(rig.doors.size).toBe(0)
  })
})

describe('the code is exchanged', () => {
  async function exchange(to: CognitoConnection, answer?: () => NetworkAnswer) {
    const rig = createRig([], answer)
    const { signedIn, state, knock } = await rig.start(to)
    knock(`/callback?code=abc&state=${state}`)
    return { answered: await signedIn, request: rig.sent[0] }
  }

  it('once, at the domain of the page', async () => {
    const { request } = await exchange(connection)
    expect(request).toMatchObject({
      method: 'POST',
      url: `${login.domain}/oauth2/token`,
      headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
      delivery: 'once',
      limitMs: 20_000,
    })
  })

  it('without a secret by a client that has none', async () => {
    const { request } = await exchange(connection)
    expect(Object.keys(request?.headers ?? {})).toEqual(['content-type'])
  })

  it('with its secret by a client that has one', async () => {
    const { request } = await exchange({ ...connection, clientSecret: 'secret' })
    expect(request?.headers['authorization']).toBe(
      `Basic ${Buffer.from('1example23456789:secret').toString('base64')}`,
    )
  })

  it('for the grant of a code, by this client, for the address that it came back to', async () => {
    const { request } = await exchange(connection)
    const form = new URLSearchParams(String(request?.body))
    expect(['grant_type', 'client_id', 'redirect_uri'].map((name) => form.get(name))).toEqual([
      'authorization_code',
      '1example23456789',
      'http://127.0.0.1:42813/callback',
    ])
  })

  it.each([
    ['without a secret', null],
    ['with a wrong one', 'secret'],
  ])('and a refusal of the client is told apart %s', async (_, clientSecret) => {
    const { answered } = await exchange({ ...connection, clientSecret }, () =>
      answerOf({ error: 'invalid_client' }, 400),
    )
    const code = answered.ok ? 'none' : answered.error.code
    expect(code).toBe(clientSecret === null ? 'clientSecretRequired' : 'clientSecretWrong')
  })

  const tokenWith = (content: object) => () =>
    answerOf({ access_token: `x.${Buffer.from(JSON.stringify(content)).toString('base64url')}.x` })

  it.each([
    ['the name of the user', { username: 'ada', sub: 'id' }, 'ada'],
    ['the id of the user where there is no name', { sub: 'id' }, 'id'],
  ])('and ends with %s', async (_, content, username) => {
    expect((await exchange(connection, tokenWith(content))).answered).toMatchObject({ value: { username } })
  })

  it.each([
    [
      'lacks the scope for second factors',
      tokenWith({ username: 'ada', scope: 'openid' }),
      'accessTokenScopeMissing',
    ],
    ['names nobody', tokenWith({}), 'accessTokenInvalid'],
    ['says nothing of itself', () => answerOf({ access_token: 'opaque' }), 'accessTokenInvalid'],
  ])('and refused where the token %s', async (_, answer, code) => {
    expect((await exchange(connection, answer)).answered).toMatchObject({ error: { code } })
  })
})

it('a browser that cannot be opened ends the sign-in, and leaves no door open', async () => {
  const doors = new Set<number>()
  const browser = createBrowserLogin({
    clock: createManualClock(),
    words: () => words,
    random: createSeededRandom(),
    openNetwork: () => Promise.resolve(nodeNetwork),
    openInBrowser: () => Promise.reject(new Error('No browser')),
    listener: {
      listen: (port) => {
        doors.add(port)
        return Promise.resolve(() => doors.delete(port))
      },
    },
  })
  expect(await browser.signIn(connection, login)).toMatchObject({ error: { code: 'browserNotOpened' } })
  expect(doors.size).toBe(0)
})
