// Managed login: the authorization request, the pages, and the way back to the application.
import { describe, expect, it } from 'vitest'
import type { ClientSeed, PoolSeed, PracticePool, UserSeed } from '../../src/practice-pool'
import { createBrowser, createPkce, type Page } from './browser'
import { clientId, codeOf, password, secret, startPool, step, wrongCodeFor } from './support'

const callback = 'http://127.0.0.1:42813/callback'
const scopes = ['openid', 'email', 'aws.cognito.signin.user.admin']
const managed = { flows: [], callbackUrls: [callback], allowedOAuthScopes: scopes }
const phone = { phone_number: '+46701234567', phone_number_verified: 'true' }

interface Changes {
  readonly pool?: Partial<PoolSeed>
  readonly client?: Partial<ClientSeed>
  readonly user?: Partial<UserSeed>
}

const start = ({ pool, client, user }: Changes = {}) =>
  startPool({
    pool: { mfa: 'OPTIONAL', ...pool },
    client: { ...managed, ...client },
    user: { attributes: { email: 'alice@example.com' }, ...user },
  })

const fine: Readonly<Record<string, string>> = {
  response_type: 'code',
  client_id: clientId,
  redirect_uri: callback,
  scope: scopes.join(' '),
  state: 'a state & more',
  code_challenge: createPkce().codeChallenge,
  code_challenge_method: 'S256',
}

function authorizeUrl(pool: PracticePool, change: Readonly<Record<string, string | undefined>> = {}): URL {
  const url = new URL('oauth2/authorize', pool.endpoint)
  for (const [name, value] of Object.entries({ ...fine, ...change }))
    if (value !== undefined) url.searchParams.set(name, value)
  return url
}

/** A browser at the sign-in page, and what a person does there. */
async function visit(pool: PracticePool, change: Readonly<Record<string, string | undefined>> = {}) {
  const browser = createBrowser()
  const page = await browser.load(authorizeUrl(pool, change))
  return {
    browser,
    page,
    signIn: (username = 'alice', typed = password) =>
      browser.submit(page, pool.endpoint, { username, password: typed }),
    enterCode: (on: Page, code: string) => browser.submit(on, pool.endpoint, { code }),
  }
}

const answersTo = (location: URL | undefined) => Object.fromEntries(location?.searchParams ?? [])

describe('the authorization request', () => {
  it('leads to a page that loads nothing from elsewhere and is not kept', async () => {
    const { page } = await visit(await start())
    expect(page.status).toBe(200)
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(page.headers.get('Cache-Control')).toBe('no-store')
    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(page.html).not.toMatch(/<script|<link|<img|src=|https?:/)
    expect(page.html).toContain('autocomplete="current-password"')
    expect(page.problem).toBeUndefined()
  })

  it.each<[string, Changes, Readonly<Record<string, string | undefined>>]>([
    ['a client that is not there', {}, { client_id: 'nobody' }],
    ['no client', {}, { client_id: undefined }],
    ['no callback', {}, { redirect_uri: undefined }],
    ['a callback that is not registered', {}, { redirect_uri: 'http://127.0.0.1:42899/callback' }],
    ['a callback with a slash too many', {}, { redirect_uri: `${callback}/` }],
    ['a client without managed login', { client: { callbackUrls: [] } }, {}],
  ])('stops at a page for %s', async (_what, changes, change) => {
    const { page } = await visit(await start(changes), change)
    expect([page.status, page.location]).toEqual([400, undefined])
    expect(page.problem).toMatch(/client_id|redirect_uri/)
  })

  it.each<[string, Readonly<Record<string, string | undefined>>, string]>([
    ['no response type', { response_type: undefined }, 'invalid_request'],
    ['the implicit flow', { response_type: 'token' }, 'unsupported_response_type'],
    ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['a method without a challenge', { code_challenge: undefined }, 'invalid_request'],
    ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['a challenge that is no hash', { code_challenge: 'short' }, 'invalid_request'],
    ['a scope that the client may not ask for', { scope: 'openid phone' }, 'invalid_scope'],
    ['nobody to ask, and nobody signed in', { prompt: 'none' }, 'login_required'],
  ])('tells the application at its callback of %s', async (_what, change, wrong) => {
    const { page } = await visit(await start(), change)
    expect(page.status).toBe(302)
    expect(page.location?.href.split('?')[0]).toBe(callback)
    expect(answersTo(page.location)).toEqual({ error: wrong, state: 'a state & more' })
  })

  it('may do without PKCE where the client has a secret, without a state and without scopes', async () => {
    const pool = await start({ client: { clientSecret: 'topsecret' } })
    const none = { code_challenge: undefined, code_challenge_method: undefined }
    const { signIn } = await visit(pool, { ...none, state: undefined, scope: undefined })
    expect(Object.keys(answersTo((await signIn()).location))).toEqual(['code'])
  })
})

describe('signing in on the page', () => {
  it('leads back with a code and the state', async () => {
    const { signIn } = await visit(await start())
    const { status, location } = await signIn()
    expect(status).toBe(302)
    expect(location?.href.split('?')[0]).toBe(callback)
    expect(answersTo(location)).toEqual({
      code: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      state: 'a state & more',
    })
  })

  it('takes the e-mail address, and keeps what the address of the callback has already', async () => {
    const own = 'https://app.example/back?tab=1'
    const pool = await start({ client: { callbackUrls: [own] } })
    const { signIn } = await visit(pool, { redirect_uri: own })
    expect(answersTo((await signIn(' alice@example.com ')).location)).toMatchObject({ tab: '1' })
  })

  it.each<[string, string, string, Partial<UserSeed>, RegExp]>([
    ['a wrong password', 'alice', 'wrong', {}, /^Incorrect username or password\.$/],
    ['an unknown user', 'nobody', password, {}, /^Incorrect username or password\.$/],
    ['a disabled user', 'alice', password, { enabled: false }, /^User is disabled\.$/],
    ['a user who is not confirmed', 'alice', password, { status: 'UNCONFIRMED' }, /not confirmed/],
    ['a temporary password', 'alice', password, { status: 'FORCE_CHANGE_PASSWORD' }, /choose a new password/],
  ])('says on the page what is wrong with %s', async (_what, username, typed, user, problem) => {
    const { signIn } = await visit(await start({ user }))
    const page = await signIn(username, typed)
    expect(page.location).toBeUndefined()
    expect(page.problem).toMatch(problem)
  })

  it('shows the name again as text, whatever it is', async () => {
    const { signIn } = await visit(await start())
    const { html } = await signIn('"><script>alert(1)</script>', 'wrong')
    expect(html).not.toContain('<script')
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;')
  })

  it('counts wrong passwords with those of the API', async () => {
    const pool = await start()
    const { signIn } = await visit(pool)
    for (let n = 0; n < 5; n += 1) await signIn('alice', 'wrong')
    expect((await signIn()).problem).toBe('Password attempts exceeded')
    expect(pool.userState('alice').failedPasswords).toBe(5)
  })

  it('cannot set a factor up, and says so', async () => {
    const { signIn } = await visit(await start({ pool: { mfa: 'ON' } }))
    expect((await signIn()).problem).toMatch(/second factor first/)
  })

  it('lets a user in who registered alone, the first time', async () => {
    const { signIn } = await visit(await start({ pool: { mfa: 'ON' }, user: { origin: 'SELF_REGISTERED' } }))
    expect(answersTo((await signIn()).location)).toHaveProperty('code')
  })

  it('answers a form whose request was changed as the request itself', async () => {
    const pool = await start()
    const browser = createBrowser()
    const url = authorizeUrl(pool, { redirect_uri: 'https://evil.example/' })
    url.pathname = '/login'
    const page = await browser.load(url, new URLSearchParams({ username: 'alice', password }))
    expect([page.status, page.location]).toEqual([400, undefined])
  })
})

describe('the second factor on the page', () => {
  const withToken = { pool: { mfa: 'ON' }, user: { softwareToken: { secret } } } as const

  it('is a code of the token, as often as it is wrong', async () => {
    const pool = await start(withToken)
    const { signIn, enterCode } = await visit(pool)
    const first = await signIn()
    expect(first.html).toContain('Code from your authenticator app')
    const second = await enterCode(first, wrongCodeFor(pool, secret))
    expect(second.problem).toBe('Invalid code received for user')
    const { location } = await enterCode(second, codeOf(pool, secret))
    expect(answersTo(location)).toHaveProperty('code')
  })

  it('takes a code once', async () => {
    const pool = await start(withToken)
    const first = await visit(pool)
    await first.enterCode(await first.signIn(), codeOf(pool, secret))
    const second = await visit(pool)
    const page = await second.enterCode(await second.signIn(), codeOf(pool, secret))
    expect(page.problem).toBe('Your software token has already been used once.')
    pool.clock.advance(step)
    expect((await second.enterCode(page, codeOf(pool, secret))).location).toBeDefined()
  })

  it('has three minutes, whatever the client says of the API', async () => {
    const pool = await start({ ...withToken, client: { authSessionValidityMinutes: 15 } })
    const { signIn, enterCode } = await visit(pool)
    const page = await signIn()
    pool.clock.advance(3 * 60_000)
    const late = await enterCode(page, codeOf(pool, secret))
    expect(late.problem).toBe('Invalid session for the user, session is expired.')
    expect(late.html).toContain('name="password"')
  })

  it('is a code that was sent, where the user has that', async () => {
    const pool = await start({
      pool: { mfa: 'ON', factors: ['SMS_MFA'], recovery: 'none' },
      user: { attributes: phone },
    })
    const { signIn, enterCode } = await visit(pool)
    const page = await enterCode(await signIn(), '0')
    expect(page.problem).toBe('Invalid code or auth state for the user.')
    const right = pool.sentCodes().at(-1)?.code ?? ''
    expect((await enterCode(page, right)).location).toBeDefined()
  })

  it('is the token where there are several', async () => {
    const pool = await start({
      pool: { mfa: 'ON', factors: ['SMS_MFA', 'SOFTWARE_TOKEN_MFA'], recovery: 'none' },
      user: { attributes: phone, softwareToken: { secret } },
    })
    const { signIn, enterCode } = await visit(pool)
    expect((await enterCode(await signIn(), codeOf(pool, secret))).location).toBeDefined()
  })
})

describe('the browser', () => {
  it('stays signed in for an hour', async () => {
    const pool = await start()
    const { browser, signIn } = await visit(pool)
    await signIn()
    pool.clock.advance(60 * 60_000 - 1)
    const silent = await browser.load(authorizeUrl(pool, { prompt: 'none' }))
    expect(answersTo(silent.location)).toHaveProperty('code')
    pool.clock.advance(1)
    expect((await browser.load(authorizeUrl(pool))).html).toContain('name="password"')
  })

  it('is asked again when the application wants it', async () => {
    const pool = await start()
    const { browser, signIn } = await visit(pool)
    await signIn()
    expect((await browser.load(authorizeUrl(pool, { prompt: 'login' }))).html).toContain('name="password"')
  })

  it('is signed out at /logout, and sent to a registered address', async () => {
    const home = 'http://127.0.0.1:42813/signed-out'
    const pool = await start({ client: { logoutUrls: [home] } })
    const { browser, signIn } = await visit(pool)
    await signIn()
    const logout = (query: Readonly<Record<string, string>>) =>
      browser.load(new URL(`logout?${new URLSearchParams(query).toString()}`, pool.endpoint))
    expect((await logout({ client_id: 'nobody', logout_uri: home })).status).toBe(400)
    expect((await logout({ client_id: clientId, logout_uri: 'https://evil.example/' })).status).toBe(400)
    const page = await logout({ client_id: clientId, logout_uri: home })
    expect([page.status, page.location?.href]).toEqual([302, home])
    expect((await browser.load(authorizeUrl(pool))).html).toContain('name="password"')
  })
})
