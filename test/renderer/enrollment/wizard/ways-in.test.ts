// The ways in, as calls: which one each makes, how starting again repeats it, and that nothing is lost.
import { describe, expect, it } from 'vitest'
import { permanent, transient } from '../../../../src/shared/errors'
import type { Challenge, ConnectionSummary } from '../../../../src/shared/models'
import { begin, beginWith } from '../../support/begin-wizard'
import { challenged, failWith, never, signedIn } from '../../support/fake-api'
import { settled } from '../../support/fake-clock'
import { connectionOf } from '../../support/fake-data'
import { signInIdOf } from '../../support/fake-ids'

const inBrowser: ConnectionSummary = connectionOf(1, {
  managedLogin: { domain: 'https://sign-in.acme.example', redirectPorts: [42_813] },
})

describe('where an organization lets people in', () => {
  it.each([
    ['with a page of its own, in the browser', inBrowser, 'browser'],
    ['without one, with a password', connectionOf(1), 'password'],
    ['for practice, with the password that is offered', { ...inBrowser, kind: 'practice' }, 'password'],
  ] satisfies [string, ConnectionSummary, string][])('%s', (_, connection, way) => {
    expect(beginWith({ connection }).wizard.get().way).toBe(way)
  })

  it('is the password for a test, which is of the code alone', () => {
    const purpose = { kind: 'test', accountId: connectionOf(1).id as never } as const
    expect(beginWith({ connection: inBrowser, purpose }).wizard.get().way).toBe('password')
  })
})

describe('without a password', () => {
  const choices = { kind: 'selectFirstFactor', choices: ['password', 'emailCode', 'smsCode'] } as const

  it('asks which ways there are, and takes one of them', async () => {
    const { wizard, inputsOf } = begin()
    await wizard.signIn('withoutPassword')
    expect(inputsOf('signIn.startWithoutPassword')).toEqual([
      { connectionId: connectionOf(1).id, username: 'ada' },
    ])
    expect(wizard.get().stage).toMatchObject({ kind: 'challenge', challenge: choices })
    await wizard.chooseFirstFactor('emailCode')
    expect(inputsOf('signIn.respond')).toEqual([
      { signInId: signInIdOf(1), answer: { kind: 'useSentCode', choice: 'emailCode' } },
    ])
  })

  it('sends the password where that was chosen', async () => {
    const { wizard, inputsOf } = begin()
    await wizard.signIn('withoutPassword')
    await wizard.chooseFirstFactor('password')
    expect(inputsOf('signIn.respond')).toMatchObject([
      { answer: { kind: 'usePassword', password: 'secret' } },
    ])
  })

  it('comes back to the code that was sent when the time has run out', async () => {
    const { clock, wizard, fake, names } = begin()
    const sentCode = { kind: 'sentCode', medium: 'email', destination: 'a***' } as const
    fake.script({ 'signIn.respond': () => challenged(sentCode, clock.now() + 180_000) })
    await wizard.signIn('withoutPassword')
    await wizard.chooseFirstFactor('emailCode')
    clock.advance(180_000)
    expect(wizard.get().activity).toMatchObject({ error: { code: 'sessionExpired' } })
    await wizard.restart()
    expect(wizard.get().stage).toMatchObject({ kind: 'challenge', challenge: sentCode })
    expect(names().filter((name) => name !== 'signIn.end')).toEqual([
      'signIn.startWithoutPassword',
      'signIn.respond',
      'signIn.startWithoutPassword',
      'signIn.respond',
    ])
  })

  it('asks again when it is begun anew, not started again', async () => {
    const { wizard, fake } = begin()
    await wizard.signIn('withoutPassword')
    await wizard.chooseFirstFactor('emailCode')
    await wizard.signIn('withoutPassword')
    expect(wizard.get().stage).toMatchObject({ challenge: { kind: 'selectFirstFactor' } })
    expect(fake.callsOf('signIn.respond')).toHaveLength(1)
  })
})

describe('a second factor that was chosen', () => {
  const select: Challenge = { kind: 'selectMfa', choices: ['SMS_MFA', 'EMAIL_OTP'] }

  it('is chosen again by itself when the sign-in starts again', async () => {
    const { clock, wizard, fake } = begin({ 'signIn.respond': failWith(permanent('sessionExpired')) })
    fake.script({ 'signIn.start': () => challenged(select, clock.now() + 180_000) })
    await wizard.signIn()
    await wizard.selectMfa('SMS_MFA')
    await wizard.restart()
    expect(fake.callsOf('signIn.respond')).toHaveLength(2)
  })

  it('is asked anew when it was the wrong one', async () => {
    const { clock, wizard, fake } = begin({ 'signIn.respond': failWith(permanent('mfaMethodNotFound')) })
    fake.script({ 'signIn.start': () => challenged(select, clock.now() + 180_000) })
    await wizard.signIn()
    await wizard.selectMfa('SMS_MFA')
    await wizard.restart()
    expect(fake.callsOf('signIn.respond')).toHaveLength(1)
    expect(wizard.get()).toMatchObject({ stage: { challenge: select }, activity: { kind: 'idle' } })
  })
})

describe('in the browser', () => {
  const open = (handlers: Parameters<typeof begin>[0] = {}) => beginWith({ connection: inBrowser, handlers })

  it('waits there for five minutes, and goes on when it has come back', async () => {
    const { clock, wizard } = open()
    const pending = wizard.signIn('browser')
    expect(wizard.get()).toMatchObject({
      stage: { kind: 'browser', until: clock.now() + 300_000 },
      activity: { kind: 'busy' },
    })
    await pending
    expect(wizard.get().stage.kind).toBe('signedIn')
  })

  it('is left without a trace, also when the answer comes after that', async () => {
    let resolve: (value: ReturnType<typeof signedIn>) => void = () => undefined
    const { wizard, fake } = open({
      'signIn.startInBrowser': () => new Promise((settle) => (resolve = settle)),
    })
    const pending = wizard.signIn('browser')
    await settled()
    wizard.leaveBrowser()
    expect(wizard.get()).toMatchObject({ stage: { kind: 'credentials' }, activity: { kind: 'idle' } })
    expect(fake.callsOf('signIn.cancelInBrowser')).toHaveLength(1)
    resolve(signedIn('none'))
    await pending
    expect(wizard.get().stage.kind).toBe('credentials')
    expect(fake.callsOf('signIn.end')).toHaveLength(1)
  })

  it('is not waited for any more when the wizard is closed', () => {
    const { wizard, fake } = open({ 'signIn.startInBrowser': never })
    void wizard.signIn('browser')
    wizard.close()
    expect(fake.callsOf('signIn.cancelInBrowser')).toHaveLength(1)
  })

  it('stays at its place when it fails, to be opened again', async () => {
    const { wizard } = open({ 'signIn.startInBrowser': failWith(permanent('browserSignInTimedOut')) })
    await wizard.signIn('browser')
    expect(wizard.get()).toMatchObject({ stage: { kind: 'browser' }, activity: { kind: 'failed' } })
  })

  it('is where starting again leads, and then straight on', async () => {
    const { wizard, fake } = open({ 'enrollment.associate': failWith(permanent('accessTokenExpired')) })
    await wizard.signIn('browser')
    wizard.wantEnrollment()
    wizard.draft({ deviceName: 'renamed' })
    await wizard.enroll()
    fake.script({ 'signIn.startInBrowser': never })
    void wizard.restart()
    expect(wizard.get()).toMatchObject({
      stage: { kind: 'browser' },
      confirmed: true,
      drafts: { deviceName: 'renamed' },
    })
  })
})

describe('with an access token', () => {
  it('sends what was pasted as it is: main reads it before anyone else does', async () => {
    const { wizard, inputsOf } = begin()
    wizard.chooseWay('accessToken')
    expect(wizard.get().stage.kind).toBe('accessToken')
    wizard.draft({ accessToken: 'Bearer abc.\ndef.ghi' })
    await wizard.signIn('accessToken')
    expect(inputsOf('signIn.startWithAccessToken')).toEqual([
      { connectionId: connectionOf(1).id, accessToken: 'Bearer abc.\ndef.ghi' },
    ])
    expect(wizard.get().stage.kind).toBe('signedIn')
  })

  it('keeps what was pasted when it is refused', async () => {
    const { wizard } = begin({ 'signIn.startWithAccessToken': failWith(permanent('accessTokenIsIdToken')) })
    wizard.draft({ accessToken: 'abc' })
    await wizard.signIn('accessToken')
    expect(wizard.get()).toMatchObject({ stage: { kind: 'accessToken' }, drafts: { accessToken: 'abc' } })
  })

  it.each([
    [permanent('accessTokenExpired'), ''],
    [permanent('accessTokenRevoked'), ''],
    [permanent('signInNotFound'), 'abc'],
  ])('starts again at the token, and goes straight on with the next one: %o', async (error, left) => {
    const { wizard, fake } = begin({ 'enrollment.associate': failWith(error) })
    wizard.draft({ accessToken: 'abc' })
    await wizard.signIn('accessToken')
    wizard.wantEnrollment()
    await wizard.enroll()
    await wizard.restart()
    expect(wizard.get()).toMatchObject({
      stage: { kind: 'accessToken' },
      activity: { kind: 'idle' },
      drafts: { accessToken: left, accountName: 'ada' },
    })
    fake.script({ 'enrollment.associate': never })
    void wizard.signIn('accessToken')
    await settled()
    expect(wizard.get().stage).toMatchObject({ kind: 'enrolling', step: 'associate' })
  })
})

describe('remembering this computer', () => {
  const askFirst = () => {
    const answer = signedIn('softwareToken')
    if (answer.ok && answer.value.state === 'signedIn')
      return { ...answer, value: { ...answer.value, device: 'askFirst' as const } }
    return answer
  }

  it('is asked where the organization leaves it to the person', async () => {
    const { wizard } = begin({ 'signIn.start': askFirst })
    await wizard.signIn()
    expect(wizard.get().device).toEqual({ kind: 'open' })
  })

  it('is told to main', async () => {
    const { wizard, inputsOf } = begin({ 'signIn.start': askFirst })
    await wizard.signIn()
    await wizard.rememberDevice()
    expect(inputsOf('signIn.rememberDevice')).toEqual([{ signInId: signInIdOf(1) }])
    expect(wizard.get().device).toEqual({ kind: 'remembered' })
  })

  it('is asked once: not again at the end of the enrollment', async () => {
    const { wizard, fake } = begin({ 'signIn.start': askFirst })
    fake.script({
      'enrollment.finish': () => {
        const signIn = askFirst()
        const [enrollment] = fake.world.enrollments
        if (!signIn.ok || enrollment === undefined) throw new Error('Nothing to finish')
        return { ok: true, value: { enrollment: { ...enrollment, phase: 'active' }, signIn: signIn.value } }
      },
    })
    await wizard.signIn()
    wizard.declineDevice()
    wizard.wantEnrollment()
    await wizard.enroll()
    expect(wizard.get()).toMatchObject({ stage: { kind: 'done' }, device: { kind: 'declined' } })
  })

  it('says what went wrong, and can be tried again', async () => {
    const { wizard, fake } = begin({
      'signIn.start': askFirst,
      'signIn.rememberDevice': failWith(transient('networkUnreachable')),
    })
    await wizard.signIn()
    await wizard.rememberDevice()
    expect(wizard.get().device).toEqual({ kind: 'failed', error: transient('networkUnreachable') })
    fake.script({ 'signIn.rememberDevice': askFirst })
    await wizard.rememberDevice()
    expect(wizard.get().device).toEqual({ kind: 'remembered' })
  })
})
