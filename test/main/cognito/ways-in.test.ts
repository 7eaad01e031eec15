// The ways in beside user name and password, against the practice pool: a choice of first factors, a
// token from elsewhere, and the browser.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startPracticePool, type PracticePool } from '../../../src/practice-pool'
import { createBrowser } from '../../practice-pool/browser'
import { connect, signInAtOnce } from '../../practice-pool/identity-js'
import { createManualClock } from '../../support/doubles/manual-clock'
import {
  associate,
  connectionTo,
  signIn,
  startTestApp,
  type TestApp,
  type TestUser,
} from '../../support/test-app'
import {
  alex,
  jordanInOptionalPool,
  leeInTheBrowser,
  patWithoutPassword,
  quinnWithPasskey,
  vicWithoutAddress,
} from './practice-users'

let pool: PracticePool
let app: TestApp
/** What the browser does when it is opened. */
let visit: (address: URL) => Promise<void>

beforeEach(async () => {
  const clock = createManualClock(Date.UTC(2026, 10, 22, 0, 30, 2))
  pool = await startPracticePool({ clock })
  visit = () => Promise.resolve()
  app = await startTestApp({
    practiceEndpoint: pool.endpoint,
    clock,
    openInBrowser: (url) => {
      // A browser goes its own way: nobody waits for it.
      void visit(new URL(url))
      return Promise.resolve()
    },
  })
})
afterEach(() => pool.close())

const connectionIdOf = async (userPoolId: string) => (await connectionTo(app, userPoolId)).id

describe('a pool that offers a choice', () => {
  const { userPoolId, username, password } = patWithoutPassword
  const start = async () =>
    app.want('signIn.startWithoutPassword', { connectionId: await connectionIdOf(userPoolId), username })

  it('tells the ways in that Keyturn knows', async () => {
    expect(await start()).toMatchObject({
      challenge: { kind: 'selectFirstFactor', choices: ['password', 'emailCode', 'smsCode'] },
    })
  })

  it.each(['emailCode', 'smsCode'] as const)('lets someone in with a code (%s)', async (choice) => {
    const { signInId } = await start()
    const asked = await app.want('signIn.respond', { signInId, answer: { kind: 'useSentCode', choice } })
    expect(asked).toMatchObject({ challenge: { kind: 'sentCode' } })
    const code = pool.sentCodes().at(-1)?.code ?? ''
    const answer = { kind: 'typedCode', code } as const
    // A code in place of a password is no second factor.
    expect(await app.want('signIn.respond', { signInId, answer })).toMatchObject({
      state: 'signedIn',
      secondFactor: 'none',
    })
  })

  it('takes the password by SRP, so that it is never sent', async () => {
    const { signInId } = await start()
    const answer = { kind: 'usePassword', password } as const
    expect(await app.want('signIn.respond', { signInId, answer })).toMatchObject({ state: 'signedIn' })
    expect(JSON.stringify(pool.callLog())).not.toContain(password)
  })

  it('says that a password is wrong, and still takes the right one from the start', async () => {
    const { signInId } = await start()
    const wrong = { signInId, answer: { kind: 'usePassword', password: 'wrong' } } as const
    expect(await app.refusal('signIn.respond', wrong)).toBe('wrongCredentials')
  })

  it('lets someone in who comes with user name and password', async () => {
    expect(await signIn(app, patWithoutPassword)).toMatchObject({ state: 'signedIn' })
  })
})

describe('someone with a passkey and no password', () => {
  const { userPoolId, username } = quinnWithPasskey

  it('is offered it, and gets in with it in the browser', async () => {
    const connectionId = await connectionIdOf(userPoolId)
    const asked = await app.want('signIn.start', { connectionId, username, password: 'typed all the same' })
    expect(asked).toMatchObject({ challenge: { choices: ['emailCode', 'passkey'] } })
    visit = async (address) => {
      const browser = createBrowser()
      const page = await browser.load(address)
      const after = await browser.submit(page, address.origin, { username, passkey: 'played' })
      if (after.location) await browser.load(after.location)
    }
    expect(await app.want('signIn.startInBrowser', { connectionId })).toMatchObject({
      state: 'signedIn',
      username,
    })
  })
})

describe('a pool that asks something of its own', () => {
  it('is one to go on with in the browser', async () => {
    pool.behave({ customChallenge: 'AFTER_PASSWORD' })
    expect(await signIn(app, alex)).toMatchObject({ challenge: { kind: 'elsewhere', what: 'custom' } })
  })
})

describe('a pool that takes no keys, and has no address to send codes to', () => {
  const { userPoolId, username } = vicWithoutAddress
  const newPassword = 'A-password-of-my-own-1'
  const start = async () => {
    const { signInId } = await signIn(app, vicWithoutAddress)
    const answer = { kind: 'newPassword', newPassword, attributes: { name: '' } } as const
    return app.want('signIn.respond', { signInId, answer })
  }

  it('is told one, and lets in by the code that goes there', async () => {
    const { signInId, ...asked } = await start()
    expect(asked).toMatchObject({ challenge: { kind: 'setUp', totpOffered: false, sentCodes: ['email'] } })
    const destination = 'vic@acme.example'
    const told = { kind: 'setUpSentCode', medium: 'email', destination } as const
    expect(await app.want('signIn.respond', { signInId, answer: told })).toMatchObject({
      challenge: { kind: 'sentCode', medium: 'email' },
    })
    const { code, destination: sentTo } = pool.sentCodes().at(-1) ?? {}
    expect(sentTo).toBe(destination)
    const answer = { kind: 'typedCode', code: code ?? '' } as const
    expect(await app.want('signIn.respond', { signInId, answer })).toMatchObject({
      state: 'signedIn',
      secondFactor: 'sentCode',
    })
    expect(pool.userState(username, userPoolId).enabledFactors).toEqual(['EMAIL_OTP'])
  })

  it('is told nothing that is no address', async () => {
    const { signInId } = await start()
    const answer = { kind: 'setUpSentCode', medium: 'email', destination: 'vic' } as const
    expect(await app.refusal('signIn.respond', { signInId, answer })).toBe('attributeMalformed')
  })

  it('is told by no other way than it offers', async () => {
    const { signInId } = await start()
    const answer = { kind: 'setUpSentCode', medium: 'sms', destination: '+15550100' } as const
    expect(await app.refusal('signIn.respond', { signInId, answer })).toBe('stepOutOfOrder')
  })
})

describe('an access token from elsewhere', () => {
  /** A token as another program would have it. */
  async function tokenOf(user: TestUser): Promise<string> {
    // That program goes by the clock of this machine.
    pool.behave({ timestampToleranceSeconds: Number.MAX_SAFE_INTEGER })
    const { userPoolId, username, password } = user
    const { clientId } = await connectionTo(app, userPoolId)
    const otherUser = connect(pool, { userPoolId, clientId })(username)
    const { session } = await signInAtOnce(otherUser, password)
    return session.getAccessToken().getJwtToken()
  }

  it('enrolls its user', async () => {
    const accessToken = await tokenOf(jordanInOptionalPool)
    const connectionId = await connectionIdOf(jordanInOptionalPool.userPoolId)
    const signedIn = await app.want('signIn.startWithAccessToken', { connectionId, accessToken })
    const { id: enrollmentId } = await associate(app, signedIn)
    await app.want('enrollment.verify', { enrollmentId, friendlyDeviceName: 'Test computer' })
    const { enrollment } = await app.want('enrollment.finish', { enrollmentId })
    expect(enrollment.phase).toBe('active')
  })

  it('of another pool is refused before it is sent anywhere', async () => {
    const accessToken = await tokenOf(jordanInOptionalPool)
    pool.clearCalls()
    const connectionId = await connectionIdOf(alex.userPoolId)
    expect(await app.refusal('signIn.startWithAccessToken', { connectionId, accessToken })).toBe(
      'accessTokenOfOtherPool',
    )
    expect(pool.calls()).toEqual([])
  })
})

describe('signing in in the browser', () => {
  const { userPoolId, username, password } = leeInTheBrowser
  const managed = async () => (await app.want('connections.list', {})).filter((c) => c.managedLogin !== null)
  const start = async () => {
    const connection = (await managed()).find((other) => other.userPoolId === userPoolId)
    if (!connection) throw new Error('No connection has a sign-in page')
    return app.call('signIn.startInBrowser', { connectionId: connection.id })
  }

  /** Signs in on the page, and follows the redirect back to Keyturn. */
  async function signInOnThePage(address: URL, typed = password): Promise<void> {
    const browser = createBrowser()
    const page = await browser.load(address)
    const after = await browser.submit(page, address.origin, { username, password: typed })
    if (after.location) await browser.load(after.location)
  }

  it('ends signed in, with a token that enrolls', async () => {
    visit = signInOnThePage
    const signedIn = await start()
    expect(signedIn).toMatchObject({ ok: true, value: { state: 'signedIn', username } })
    if (!signedIn.ok) return
    const { id: enrollmentId } = await associate(app, signedIn.value)
    const verified = await app.want('enrollment.verify', { enrollmentId, friendlyDeviceName: 'Computer' })
    expect(verified.enrollment.phase).toBe('verified')
  })

  it('shows in the browser that it can be closed', async () => {
    let shown = ''
    visit = async (address) => {
      const browser = createBrowser()
      const after = await browser.submit(await browser.load(address), address.origin, { username, password })
      if (after.location) shown = (await browser.load(after.location)).html
    }
    await start()
    expect(shown).toContain('You can close this page')
  })

  it('never has the password pass through Keyturn', async () => {
    visit = signInOnThePage
    await start()
    expect(pool.calls()).not.toContain('InitiateAuth')
  })

  it('can be cancelled, and begun again', async () => {
    visit = async () => {
      await app.want('signIn.cancelInBrowser', {})
    }
    expect(await start()).toMatchObject({ error: { code: 'browserSignInCancelled' } })
    visit = signInOnThePage
    expect(await start()).toMatchObject({ ok: true })
  })

  it('is refused when the page refuses', async () => {
    visit = async (address) => {
      const back = new URL(address.searchParams.get('redirect_uri') ?? '')
      back.searchParams.set('error', 'access_denied')
      back.searchParams.set('state', address.searchParams.get('state') ?? '')
      await fetch(back)
    }
    expect(await start()).toMatchObject({ error: { code: 'browserSignInRefused' } })
  })

  it.each([
    ['cannot be reached', { kind: 'dropBefore' }, 'networkUnreachable'],
    ['has an error', { kind: 'internalError' }, 'serviceUnavailable'],
    ['has a firewall that wants a CAPTCHA', { kind: 'firewall', action: 'captcha' }, 'firewallCaptcha'],
    ['is behind a page of the network', { kind: 'portal', as: 'page' }, 'captivePortal'],
    ['has too much to do', { kind: 'throttle' }, 'tooManyRequests'],
    ['is away', { kind: 'html503' }, 'serviceUnavailable'],
    ['says nothing', { kind: 'emptyBody' }, 'serviceAnswerUnreadable'],
  ] as const)('says so when the service %s for the code', async (_, fault, code) => {
    pool.fail('oauth2/token', fault)
    visit = signInOnThePage
    expect(await start()).toMatchObject({ error: { code } })
  })

  it('answers 400 to a callback that is malformed, and goes on to the end', async () => {
    let status = 0
    visit = async (address) => {
      const back = new URL(address.searchParams.get('redirect_uri') ?? '')
      back.searchParams.set('code', 'stolen')
      back.searchParams.set('state', 'ä'.repeat(43))
      const { status: answered } = await fetch(back)
      status = answered
      await signInOnThePage(address)
    }
    expect(await start()).toMatchObject({ ok: true, value: { state: 'signedIn' } })
    expect(status).toBe(400)
  })

  it('needs an organization that has a page for it', async () => {
    const connectionId = await connectionIdOf(alex.userPoolId)
    expect(await app.refusal('signIn.startInBrowser', { connectionId })).toBe('managedLoginMissing')
  })
})
