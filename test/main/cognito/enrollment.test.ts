// Signing in and enrolling against the practice pool, through the contract and the real AWS SDK.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startPracticePool, type PracticePool } from '../../../src/practice-pool'
import { createManualClock } from '../../support/doubles/manual-clock'
import { createMemoryFileSystem } from '../../support/doubles/memory-file-system'
import { createMemoryKeychain } from '../../support/doubles/memory-keychain'
import { associate, connectionTo, enroll, signIn, startTestApp, type TestApp } from '../../support/test-app'
import { codeOf } from '../vault/rig'
import {
  alex,
  caseyBehindClientSecret,
  jordanInOptionalPool,
  kimWithPhone,
  morganWithoutSrp,
  robinSelfRegistered,
  samOnTheFirstDay,
} from './practice-users'

let pool: PracticePool
let app: TestApp
const keychain = () => createMemoryKeychain()

beforeEach(async () => {
  const clock = createManualClock(Date.UTC(2026, 10, 22, 0, 30, 2))
  pool = await startPracticePool({ clock })
  app = await startTestApp({ practiceEndpoint: pool.endpoint, clock, keychain: keychain() })
})
afterEach(() => pool.close())

/** The code that the app shows for an account now. */
async function shownCode(accountId: string): Promise<string> {
  const [reading] = await app.want('codes.read', { accountIds: [accountId] })
  if (reading?.status !== 'ready') throw new Error('No code is shown')
  return reading.current.code
}

describe('enrolling inside a sign-in that requires it', () => {
  it('makes exactly the calls that the protocol needs', async () => {
    await enroll(app, alex)
    expect(pool.calls()).toEqual([
      'InitiateAuth',
      'RespondToAuthChallenge',
      'AssociateSoftwareToken',
      'VerifySoftwareToken',
      'RespondToAuthChallenge',
    ])
  })

  it('ends signed in, with an active account whose code the pool expects', async () => {
    const enrollment = await enroll(app, alex)
    const [account] = await app.want('accounts.list', {})
    expect(account).toMatchObject({ id: enrollment.accountId, status: 'active', accountName: 'alex' })
    expect(await shownCode(enrollment.accountId)).toBe(pool.codeFor('alex'))
  })

  it('tells its steps in order', async () => {
    await enroll(app, alex)
    expect(app.steps).toEqual(['associate', 'store', 'verify', 'finish'])
  })

  it('names the computer as the person wished', async () => {
    await enroll(app, alex)
    expect(pool.userState('alex').softwareToken?.friendlyDeviceName).toBe('Test computer')
  })

  it('leaves no unfinished enrollment behind', async () => {
    await enroll(app, alex)
    expect(await app.want('enrollment.list', {})).toEqual([])
  })

  it('goes on to the code when the pool asks for it at the end', async () => {
    pool.behave({ afterSetup: 'SOFTWARE_TOKEN_MFA' })
    const { id: enrollmentId, accountId } = await associate(app, await signIn(app, alex))
    await app.want('enrollment.verify', { enrollmentId, friendlyDeviceName: 'Test computer' })
    const { signIn: state } = await app.want('enrollment.finish', { enrollmentId })
    if (state.state !== 'challenged' || state.challenge.kind !== 'softwareToken') throw new Error(state.state)
    expect(state.challenge.account?.accountId).toBe(accountId)
    const readyAt = state.challenge.account?.readyAt ?? 0
    app.clock.advance(readyAt - app.clock.now())
    const answer = { kind: 'accountCode', accountId } as const
    expect((await app.want('signIn.respond', { signInId: state.signInId, answer })).state).toBe('signedIn')
  })

  it('understands the older name of the challenge', async () => {
    pool.behave({ setupChallenge: 'SOFTWARE_TOKEN_SETUP' })
    expect((await enroll(app, alex)).phase).toBe('active')
  })
})

describe('enrolling under a name that cannot be kept', () => {
  it.each([
    ['an issuer that changes the reading direction', { issuer: 'a\u202Eb' }, 'keyUriTextUnsafe'],
    // One character that becomes two when it is composed.
    ['an account name that is too long', { accountName: '\u0344'.repeat(200) }, 'nameTooLong'],
    ['an account name with an invisible character', { accountName: 'a\u200Bb' }, 'keyUriTextUnsafe'],
  ])('is not begun: %s', async (_, changes, code) => {
    const { signInId } = await signIn(app, alex)
    const request = { signInId, issuer: 'Example', accountName: 'alex', ...changes }
    const answer = await app.call('enrollment.associate', request)
    expect([codeOf(answer), pool.calls()]).toEqual([code, ['InitiateAuth', 'RespondToAuthChallenge']])
  })
})

describe('enrolling by someone who is signed in', () => {
  it('ends with the preference in a pool where it is a choice', async () => {
    await enroll(app, jordanInOptionalPool)
    expect(pool.calls().slice(-3)).toEqual([
      'AssociateSoftwareToken',
      'VerifySoftwareToken',
      'SetUserMFAPreference',
    ])
    expect(pool.userState('jordan@acme.example').preferredFactor).toBe('SOFTWARE_TOKEN_MFA')
  })

  it('is offered to a self-registered user at the first sign-in', async () => {
    const state = await signIn(app, robinSelfRegistered)
    expect(state).toMatchObject({ state: 'signedIn', secondFactor: 'none' })
    await associate(app, state)
    expect(pool.userState('robin').association).toBe('PENDING')
  })

  it('works for someone who came in with a text message', async () => {
    const state = await signIn(app, kimWithPhone)
    if (state.state !== 'challenged') throw new Error(state.state)
    expect(state.challenge).toMatchObject({ kind: 'sentCode', medium: 'sms' })
    const code = pool.sentCodes().at(-1)?.code ?? ''
    const answered = await app.want('signIn.respond', {
      signInId: state.signInId,
      answer: { kind: 'typedCode', code },
    })
    expect(answered).toMatchObject({ state: 'signedIn', secondFactor: 'sentCode' })
    const { id: enrollmentId } = await associate(app, answered)
    await app.want('enrollment.verify', { enrollmentId, friendlyDeviceName: 'Test computer' })
    const { enrollment } = await app.want('enrollment.finish', { enrollmentId })
    expect(enrollment.phase).toBe('active')
  })

  it('keeps the earlier account, marked as replaced, when enrolling again', async () => {
    const first = await enroll(app, jordanInOptionalPool)
    app.clock.advance(60_000)
    const asked = await signIn(app, jordanInOptionalPool)
    const { accountId } = first
    const state = await app.want('signIn.respond', {
      signInId: asked.signInId,
      answer: { kind: 'accountCode', accountId },
    })
    const { id: enrollmentId } = await associate(app, state)
    await app.want('enrollment.verify', { enrollmentId, friendlyDeviceName: 'Test computer' })
    await app.want('enrollment.finish', { enrollmentId })
    const statuses = (await app.want('accounts.list', {})).map((account) => account.status)
    expect(statuses).toEqual(['superseded', 'active'])
  })
})

describe('signing in', () => {
  it('answers the second factor with the code of its own account', async () => {
    const { accountId } = await enroll(app, alex)
    app.clock.advance(30_000)
    const asked = await signIn(app, alex)
    if (asked.state !== 'challenged') throw new Error(asked.state)
    expect(asked.challenge).toMatchObject({
      kind: 'softwareToken',
      deviceName: 'Test computer',
      account: { accountId },
    })
    const answer = { kind: 'accountCode', accountId } as const
    const state = await app.want('signIn.respond', { signInId: asked.signInId, answer })
    expect(state).toMatchObject({ state: 'signedIn', secondFactor: 'softwareToken' })
  })

  it('does not offer the code that Verify has spent, and says when the next one comes', async () => {
    const { accountId } = await enroll(app, alex)
    const asked = await signIn(app, alex)
    if (asked.state !== 'challenged' || asked.challenge.kind !== 'softwareToken') throw new Error(asked.state)
    expect(asked.challenge.account?.readyAt).toBe(Math.ceil(app.clock.now() / 30_000) * 30_000)
    const answer = { kind: 'accountCode', accountId } as const
    expect(await app.refusal('signIn.respond', { signInId: asked.signInId, answer })).toBe('codeAlreadyUsed')
  })

  it('takes a typed code with spaces', async () => {
    await enroll(app, alex)
    app.clock.advance(30_000)
    const asked = await signIn(app, alex)
    const code = pool.codeFor('alex').replace(/(...)(...)/, '$1 $2')
    const answer = { kind: 'typedCode', code } as const
    expect((await app.want('signIn.respond', { signInId: asked.signInId, answer })).state).toBe('signedIn')
  })

  it('keeps the challenge open after a wrong code', async () => {
    await enroll(app, alex)
    app.clock.advance(30_000)
    const { signInId } = await signIn(app, alex)
    const wrong = { kind: 'typedCode', code: '000000' } as const
    expect(await app.refusal('signIn.respond', { signInId, answer: wrong })).toBe('wrongCode')
    const right = { kind: 'typedCode', code: pool.codeFor('alex') } as const
    expect((await app.want('signIn.respond', { signInId, answer: right })).state).toBe('signedIn')
  })

  it('sets a new password and the required attributes on the first day', async () => {
    const asked = await signIn(app, samOnTheFirstDay)
    if (asked.state !== 'challenged') throw new Error(asked.state)
    expect(asked.challenge).toEqual({ kind: 'newPassword', requiredAttributes: ['name'] })
    const answer = {
      kind: 'newPassword',
      newPassword: 'A-better-password-2',
      attributes: { name: 'Sam Ito' },
    } as const
    const state = await app.want('signIn.respond', { signInId: asked.signInId, answer })
    expect(state).toMatchObject({ challenge: { kind: 'setUp', totpOffered: true } })
    expect(pool.userState('sam').attributes['name']).toBe('Sam Ito')
  })

  it('carries the secret hash where the client has a secret', async () => {
    expect((await enroll(app, caseyBehindClientSecret)).phase).toBe('active')
  })

  it('falls back to the password flow where the client allows nothing else', async () => {
    expect((await enroll(app, morganWithoutSrp)).phase).toBe('active')
    expect(pool.calls().slice(0, 2)).toEqual(['InitiateAuth', 'InitiateAuth'])
  })

  it('uses the real user name after an e-mail address', async () => {
    const state = await signIn(app, jordanInOptionalPool)
    expect(state).toMatchObject({ username: 'a3f1c2d4-5b6e-4f70-8a91-b2c3d4e5f607' })
  })

  it('forgets everything at its end', async () => {
    const { signInId } = await signIn(app, jordanInOptionalPool)
    await app.want('signIn.end', { signInId })
    const names = { issuer: 'Acme', accountName: 'jordan' }
    expect(await app.refusal('enrollment.associate', { signInId, ...names })).toBe('signInNotFound')
  })
})

describe('when something goes wrong', () => {
  it.each([
    { fault: { kind: 'throttle' }, code: 'tooManyRequests' },
    { fault: { kind: 'internalError' }, code: 'serviceUnavailable' },
    { fault: { kind: 'html503' }, code: 'serviceAnswerUnreadable' },
    { fault: { kind: 'dropBefore' }, code: 'networkUnreachable' },
    { fault: { kind: 'emptyBody' }, code: 'serviceAnswerUnreadable' },
  ] as const)('signing in says $code for $fault.kind', async ({ fault, code }) => {
    const { id: connectionId } = await connectionTo(app, alex.userPoolId)
    pool.fail('InitiateAuth', fault, { times: 3 })
    const { username, password } = alex
    expect(await app.refusal('signIn.start', { connectionId, username, password })).toBe(code)
  })

  it('a wrong password is told without an account being lost or made', async () => {
    const { id: connectionId } = await connectionTo(app, alex.userPoolId)
    const attempt = { connectionId, username: 'alex', password: 'not-the-password' }
    expect(await app.refusal('signIn.start', attempt)).toBe('wrongCredentials')
    expect(await app.want('accounts.list', {})).toEqual([])
  })

  it.each([
    { kind: 'exception', name: 'EnableSoftwareTokenMFAException', message: 'Code mismatch' },
    { kind: 'exception', name: 'CodeMismatchException', message: 'Invalid code' },
    { kind: 'answer', status: 200, contentType: 'application/x-amz-json-1.1', body: '{"Status":"ERROR"}' },
  ] as const)('a wrong code, said as $kind $name, is followed by the next one', async (fault) => {
    const { id: enrollmentId } = await associate(app, await signIn(app, alex))
    const verify = { enrollmentId, friendlyDeviceName: 'Test computer' }
    pool.fail('VerifySoftwareToken', fault)
    expect(await app.refusal('enrollment.verify', verify)).toBe('wrongCode')
    expect(await app.refusal('enrollment.verify', verify)).toBe('codeAlreadyUsed')
    app.clock.advance(30_000)
    expect((await app.want('enrollment.verify', verify)).enrollment.phase).toBe('verified')
  })

  it('a wrong code that is the doing of the clock says how far it is off', async () => {
    const { id: enrollmentId } = await associate(app, await signIn(app, alex))
    pool.clock.advance(120_000)
    const output = await app.call('enrollment.verify', { enrollmentId, friendlyDeviceName: 'Test computer' })
    const clockOffsetSeconds: unknown = expect.closeTo(120, -1)
    expect(output).toMatchObject({ error: { code: 'wrongCodeByClock', retryable: true, clockOffsetSeconds } })
  })

  it('corrects the code by the clock that Cognito shows', async () => {
    pool.clock.setOffset(10 * 60_000)
    expect((await enroll(app, alex)).phase).toBe('active')
  })

  it('an expired session is named', async () => {
    const { signInId } = await signIn(app, alex)
    app.clock.advance(4 * 60_000)
    const names = { issuer: 'Acme', accountName: 'alex' }
    expect(await app.refusal('enrollment.associate', { signInId, ...names })).toBe('sessionExpired')
    expect(await app.want('enrollment.list', {})).toEqual([])
  })

  it.each([{ kind: 'dropAfter' }, { kind: 'internalError' }, { kind: 'html503' }] as const)(
    'Verify without a clear answer ($kind) is sent once and keeps the secret as unknown',
    async (fault) => {
      const { id: enrollmentId } = await associate(app, await signIn(app, alex))
      pool.fail('VerifySoftwareToken', fault)
      const verify = { enrollmentId, friendlyDeviceName: 'Test computer' }
      expect(await app.refusal('enrollment.verify', verify)).toBe('verifyOutcomeUnknown')
      expect(pool.calls().filter((name) => name === 'VerifySoftwareToken')).toHaveLength(1)
      expect((await app.want('accounts.list', {})).map(({ status }) => status)).toEqual(['unknown'])
      expect(await app.refusal('enrollment.discard', { enrollmentId })).toBe('verifyOutcomeUnknown')
    },
  )

  it('the next sign-in settles a Verify whose answer was lost', async () => {
    const { id: enrollmentId, accountId } = await associate(app, await signIn(app, alex))
    pool.fail('VerifySoftwareToken', { kind: 'dropAfter' })
    await app.refusal('enrollment.verify', { enrollmentId, friendlyDeviceName: 'Test computer' })
    app.clock.advance(30_000)
    const { signInId } = await signIn(app, alex)
    await app.want('signIn.respond', { signInId, answer: { kind: 'accountCode', accountId } })
    expect((await app.want('accounts.list', {})).map(({ status }) => status)).toEqual(['active'])
  })

  it('the next sign-in settles a Verify that never arrived: set-up is asked for again', async () => {
    const { id: enrollmentId } = await associate(app, await signIn(app, alex))
    pool.fail('VerifySoftwareToken', { kind: 'dropBefore' })
    await app.refusal('enrollment.verify', { enrollmentId, friendlyDeviceName: 'Test computer' })
    await signIn(app, alex)
    expect((await app.want('accounts.list', {})).map(({ status }) => status)).toEqual(['pending'])
    expect(await app.call('enrollment.discard', { enrollmentId })).toEqual({ ok: true, value: null })
  })

  it('enrolling again after that leaves one active account, and the earlier one out of the way', async () => {
    const { id: enrollmentId } = await associate(app, await signIn(app, alex))
    pool.fail('VerifySoftwareToken', { kind: 'dropBefore' })
    await app.refusal('enrollment.verify', { enrollmentId, friendlyDeviceName: 'Test computer' })
    app.clock.advance(30_000)
    await enroll(app, alex)
    const statuses = (await app.want('accounts.list', {})).map(({ status }) => status)
    expect(statuses).toEqual(['trashed', 'active'])
  })

  it('the pool never being asked leaves nothing behind', async () => {
    const { signInId } = await signIn(app, alex)
    pool.fail('AssociateSoftwareToken', { kind: 'throttle' }, { times: 3 })
    const names = { issuer: 'Acme', accountName: 'alex' }
    expect(await app.refusal('enrollment.associate', { signInId, ...names })).toBe('tooManyRequests')
    expect(await app.want('enrollment.list', {})).toEqual([])
  })

  it('a lost connection on Associate can be tried again', async () => {
    const { signInId } = await signIn(app, jordanInOptionalPool)
    pool.fail('AssociateSoftwareToken', { kind: 'dropAfter' }, { times: 3 })
    const names = { issuer: 'Acme', accountName: 'jordan' }
    expect(await app.refusal('enrollment.associate', { signInId, ...names })).toBe('networkUnreachable')
    expect((await app.want('enrollment.associate', { signInId, ...names })).enrollment.phase).toBe('stored')
  })

  it('a failed preference is tried again without verifying again', async () => {
    const { id: enrollmentId } = await associate(app, await signIn(app, jordanInOptionalPool))
    await app.want('enrollment.verify', { enrollmentId, friendlyDeviceName: 'Test computer' })
    pool.fail('SetUserMFAPreference', { kind: 'internalError' }, { times: 3 })
    expect(await app.refusal('enrollment.finish', { enrollmentId })).toBe('serviceUnavailable')
    expect((await app.want('enrollment.finish', { enrollmentId })).enrollment.phase).toBe('active')
  })
})

describe('with a keychain that does not answer', () => {
  it('never sends Verify, and stores the same secret once it is unlocked', async () => {
    const locked = createMemoryKeychain()
    const other = await startTestApp({ practiceEndpoint: pool.endpoint, clock: app.clock, keychain: locked })
    const { signInId } = await signIn(other, alex)
    // The keychain locks after it was known to be ours.
    await other.want('keychain.check', {})
    locked.become('locked')
    const names = { issuer: 'Acme', accountName: 'alex' }
    expect(await other.refusal('enrollment.associate', { signInId, ...names })).toBe('keychainLocked')
    locked.become('open')
    await other.want('keychain.check', {})
    const { enrollment } = await other.want('enrollment.associate', { signInId, ...names })
    const { id: enrollmentId } = enrollment
    await other.want('enrollment.verify', { enrollmentId, friendlyDeviceName: 'Test computer' })
    expect(pool.calls().filter((name) => name === 'AssociateSoftwareToken')).toHaveLength(1)
  })
})

describe('after a restart', () => {
  it('shows the same account with the same code', async () => {
    const [chain, files] = [createMemoryKeychain(), createMemoryFileSystem()]
    const options = { practiceEndpoint: pool.endpoint, clock: app.clock, keychain: chain, fileSystem: files }
    const { accountId } = await enroll(await startTestApp(options), alex)
    app = await startTestApp(options)
    expect(await shownCode(accountId)).toBe(pool.codeFor('alex'))
  })

  it('lists an enrollment that was stored and not verified, to be continued or discarded', async () => {
    const [chain, files] = [createMemoryKeychain(), createMemoryFileSystem()]
    const options = { practiceEndpoint: pool.endpoint, clock: app.clock, keychain: chain, fileSystem: files }
    const before = await startTestApp(options)
    const { id } = await associate(before, await signIn(before, alex))
    const after = await startTestApp(options)
    await after.recover()
    expect(await after.want('enrollment.list', {})).toMatchObject([{ id, phase: 'stored' }])
    await after.want('enrollment.discard', { enrollmentId: id })
    expect(await after.want('accounts.list', {})).toEqual([])
  })
})

describe('what stays inside', () => {
  it('no answer of an enrollment holds the secret, a session or a token', async () => {
    const answers: unknown[] = []
    const spy: TestApp = {
      ...app,
      want: async (channel, input) => {
        const value = await app.want(channel, input)
        answers.push(value)
        return value
      },
    }
    await enroll(spy, alex)
    const text = JSON.stringify(answers)
    expect(text).not.toContain(pool.tokenSecretOf('alex'))
    // Sessions and tokens are long; nothing that crosses is.
    expect(text).not.toMatch(/[A-Za-z0-9_\-+/=.]{65,}/)
  })
})
