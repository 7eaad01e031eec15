// A forgotten password and a sign-up that is not confirmed, as calls: what each decision asks main for, and
// that the way leads back into the sign-in with nothing to be typed again.
import { describe, expect, it } from 'vitest'
import { permanent, transient, type AppErrorCode } from '../../../../src/shared/errors'
import { ok } from '../../../../src/shared/result'
import { begin, beginWith } from '../../support/begin-wizard'
import { challenged, codeSent, failWith, never, signedIn, type Handlers } from '../../support/fake-api'
import { settled } from '../../support/fake-clock'
import { connectionOf, enrollmentOf } from '../../support/fake-data'
import { signInIdOf } from '../../support/fake-ids'

const ada = { connectionId: connectionOf(1).id, username: 'ada' }
const pause = 30_000

/** A sign-in that is refused with this, once. */
async function refusedWith(code: AppErrorCode, handlers: Partial<Handlers> = {}) {
  const rig = begin({ 'signIn.start': failWith(permanent(code)), ...handlers })
  await rig.wizard.signIn()
  rig.fake.script({ 'signIn.start': () => signedIn('none') })
  return rig
}

/** A code has been sent, and it and a new password are typed. */
async function typing(handlers: Partial<Handlers> = {}) {
  const rig = begin(handlers)
  rig.wizard.recovery.forgotPassword()
  await rig.wizard.recovery.sendResetCode()
  rig.wizard.draft({ typedCode: '123 456', newPassword: 'better', repeatedPassword: 'better' })
  return rig
}

describe('a forgotten password', () => {
  it('first asks for whom: nothing is sent by looking', () => {
    const { wizard, names } = begin()
    wizard.recovery.forgotPassword()
    expect(wizard.get()).toMatchObject({ stage: { kind: 'forgotPassword' }, drafts: { username: 'ada' } })
    expect(names()).toEqual([])
  })

  it('has a code sent, and says where to', async () => {
    const { clock, wizard, inputsOf } = begin()
    wizard.recovery.forgotPassword()
    await wizard.recovery.sendResetCode()
    expect(inputsOf('password.forgot')).toEqual([ada])
    expect(wizard.get()).toMatchObject({
      stage: {
        kind: 'resetPassword',
        message: {
          newest: { delivery: { medium: 'email', destination: 'a***@e***' }, takesPlaceOf: 'none' },
          another: { kind: 'possible', from: clock.now() + pause },
        },
      },
      activity: { kind: 'idle' },
    })
  })

  it('signs in with the new password at once', async () => {
    const { wizard, inputsOf } = await typing()
    await wizard.recovery.resetPassword()
    expect(inputsOf('password.reset')).toEqual([{ ...ada, code: '123 456', newPassword: 'better' }])
    expect(inputsOf('signIn.start')).toEqual([{ ...ada, password: 'better' }])
    expect(wizard.get()).toMatchObject({
      stage: { kind: 'naming' },
      drafts: { password: 'better', newPassword: '', typedCode: '' },
    })
  })

  it('leads to whatever the sign-in asks next', async () => {
    const { clock, wizard, fake } = await typing()
    const typed = { kind: 'softwareToken', deviceName: null, account: null } as const
    fake.script({ 'signIn.start': () => challenged(typed, clock.now() + 180_000) })
    await wizard.recovery.resetPassword()
    expect(wizard.get().stage).toMatchObject({ kind: 'challenge', challenge: typed })
  })

  it('keeps all that was typed when the code is refused', async () => {
    const { wizard, names } = await typing({ 'password.reset': failWith(permanent('sentCodeWrong')) })
    await wizard.recovery.resetPassword()
    expect(wizard.get()).toMatchObject({
      stage: { kind: 'resetPassword' },
      activity: { kind: 'failed', error: { code: 'sentCodeWrong' } },
      drafts: { typedCode: '123 456', newPassword: 'better', repeatedPassword: 'better' },
    })
    expect(names()).not.toContain('signIn.start')
  })

  it('signs in with the new password where it is not certain that it counts', async () => {
    const { wizard, fake, inputsOf } = await typing({
      'password.reset': failWith(permanent('resetOutcomeUnknown')),
    })
    await wizard.recovery.resetPassword()
    expect(wizard.get().activity).toMatchObject({ error: { code: 'resetOutcomeUnknown' } })
    await wizard.recovery.signInWithNewPassword()
    expect(inputsOf('signIn.start')).toEqual([{ ...ada, password: 'better' }])
    expect(fake.callsOf('password.reset')).toHaveLength(1)
  })

  it('goes back to the door with everything still typed', async () => {
    const { wizard } = await typing()
    wizard.recovery.leave()
    expect(wizard.get()).toMatchObject({
      stage: { kind: 'credentials' },
      activity: { kind: 'idle' },
      drafts: { username: 'ada', password: 'secret' },
    })
  })

  it('wants no answer any more after going back', async () => {
    let answer: (value: ReturnType<typeof codeSent>) => void = () => undefined
    const { wizard } = begin({ 'password.forgot': () => new Promise((settle) => (answer = settle)) })
    wizard.recovery.forgotPassword()
    const sending = wizard.recovery.sendResetCode()
    await settled()
    wizard.recovery.leave()
    answer(codeSent('a***@e***'))
    await sending
    expect(wizard.get().stage.kind).toBe('credentials')
  })

  it('ends the sign-in that was under way', async () => {
    const { wizard, inputsOf } = begin()
    await wizard.signIn('withoutPassword')
    wizard.recovery.forgotPassword()
    expect(inputsOf('signIn.end')).toEqual([{ signInId: signInIdOf(1) }])
  })

  it('can be tried again when it could not be sent', async () => {
    const { wizard, fake } = begin({ 'password.forgot': failWith(transient('networkUnreachable')) })
    wizard.recovery.forgotPassword()
    await wizard.recovery.sendResetCode()
    expect(wizard.get()).toMatchObject({
      stage: { kind: 'forgotPassword' },
      activity: { error: { code: 'networkUnreachable' } },
    })
    fake.script({ 'password.forgot': () => ok({ delivery: null }) })
    await wizard.retry()
    expect(wizard.get().stage).toMatchObject({
      kind: 'resetPassword',
      message: { newest: { delivery: null } },
    })
  })

  it('of a test is of the same sign-in, which still asks for the second factor', async () => {
    const purpose = { kind: 'test', accountId: connectionOf(1).id as never } as const
    const { wizard, inputsOf } = beginWith({ purpose })
    wizard.recovery.forgotPassword()
    await wizard.recovery.sendResetCode()
    wizard.draft({ typedCode: '123456', newPassword: 'better', repeatedPassword: 'better' })
    await wizard.recovery.resetPassword()
    expect(inputsOf('signIn.start')).toEqual([{ ...ada, password: 'better', rememberedDevice: 'ignore' }])
  })
})

describe('another code', () => {
  it('takes the place of the one before, with what was typed of it', async () => {
    const { clock, wizard, fake } = await typing()
    fake.script({ 'password.forgot': () => codeSent('b***@e***') })
    await wizard.recovery.sendAnotherCode()
    expect(wizard.get()).toMatchObject({
      stage: {
        message: {
          newest: { delivery: { destination: 'b***@e***' }, takesPlaceOf: 'earlierCode' },
          another: { kind: 'possible', from: clock.now() + pause },
        },
      },
      drafts: { typedCode: '', newPassword: 'better' },
    })
  })

  it('leaves the form as it is while it is asked for', async () => {
    const { wizard, fake } = await typing()
    fake.script({ 'password.forgot': never })
    void wizard.recovery.sendAnotherCode()
    expect(wizard.get()).toMatchObject({
      stage: { message: { another: { kind: 'underWay' } } },
      activity: { kind: 'idle' },
    })
  })

  it('that is refused leaves what was typed', async () => {
    const { wizard, fake } = await typing()
    fake.script({ 'password.forgot': failWith(permanent('codeLimitReached')) })
    await wizard.recovery.sendAnotherCode()
    expect(wizard.get()).toMatchObject({
      stage: { message: { another: { kind: 'refused', error: { code: 'codeLimitReached' } } } },
      drafts: { typedCode: '123 456' },
    })
  })
})

describe('a password that has to be reset', () => {
  it('has the code sent at once: the user name is known', async () => {
    const { wizard, inputsOf } = await refusedWith('passwordResetRequired')
    await wizard.recovery.startReset()
    expect(inputsOf('password.forgot')).toEqual([ada])
    expect(wizard.get().stage.kind).toBe('resetPassword')
  })

  it('asks for whom where no code could be sent', async () => {
    const { wizard } = await refusedWith('passwordResetRequired', {
      'password.forgot': failWith(permanent('resetImpossible')),
    })
    await wizard.recovery.startReset()
    expect(wizard.get()).toMatchObject({
      stage: { kind: 'forgotPassword' },
      activity: { error: { code: 'resetImpossible' } },
    })
  })

  it('in the middle of an enrollment goes on with it afterwards', async () => {
    const started = enrollmentOf(1, { phase: 'stored' })
    const { wizard, fake, inputsOf } = begin({
      'signIn.start': () => signedIn('none'),
      'enrollment.associate': () => {
        fake.world.enrollments = [started]
        const signIn = signedIn('none')
        return signIn.ok ? ok({ enrollment: started, signIn: signIn.value }) : signIn
      },
      'enrollment.verify': failWith(permanent('passwordResetRequired')),
    })
    await wizard.signIn()
    wizard.wantEnrollment()
    await wizard.enroll()
    fake.script({ 'enrollment.resume': never })
    await wizard.recovery.startReset()
    wizard.draft({ typedCode: '123456', newPassword: 'better', repeatedPassword: 'better' })
    void wizard.recovery.resetPassword()
    await settled()
    expect(inputsOf('enrollment.resume')).toMatchObject([{ enrollmentId: started.id }])
  })
})

describe('a sign-up that is not confirmed', () => {
  const confirming = async (handlers: Partial<Handlers> = {}) => {
    const rig = await refusedWith('userNotConfirmed', handlers)
    rig.wizard.recovery.startConfirmation()
    rig.wizard.draft({ typedCode: '123456' })
    return rig
  }

  it('takes the code that came with the sign-up: none is sent by itself', async () => {
    const { wizard, names } = await confirming()
    expect(wizard.get().stage).toMatchObject({
      kind: 'confirmSignUp',
      message: { newest: null, another: { kind: 'possible', from: 0 } },
    })
    expect(names()).toEqual(['signIn.start'])
  })

  it('signs in with what was typed', async () => {
    const { wizard, inputsOf } = await confirming()
    await wizard.recovery.confirmSignUp()
    expect(inputsOf('signUp.confirm')).toEqual([{ ...ada, code: '123456' }])
    expect(inputsOf('signIn.start').at(-1)).toEqual({ ...ada, password: 'secret' })
    expect(wizard.get().stage.kind).toBe('signedIn')
  })

  it('signs in the way the person came', async () => {
    const { wizard, fake } = begin({
      'signIn.startWithoutPassword': failWith(permanent('userNotConfirmed')),
    })
    await wizard.signIn('withoutPassword')
    wizard.recovery.startConfirmation()
    wizard.draft({ typedCode: '123456' })
    await wizard.recovery.confirmSignUp()
    expect(fake.callsOf('signIn.startWithoutPassword')).toHaveLength(2)
  })

  it.each(['signUp.confirm', 'signUp.resend'] as const)(
    'that is confirmed already just goes on (%s)',
    async (channel) => {
      const { wizard } = await confirming({ [channel]: failWith(permanent('userAlreadyConfirmed')) })
      await (channel === 'signUp.confirm'
        ? wizard.recovery.confirmSignUp()
        : wizard.recovery.sendAnotherCode())
      expect(wizard.get().stage.kind).toBe('signedIn')
    },
  )

  it('can have a new code sent', async () => {
    const { wizard, inputsOf } = await confirming()
    await wizard.recovery.sendAnotherCode()
    expect(inputsOf('signUp.resend')).toEqual([ada])
    expect(wizard.get()).toMatchObject({
      stage: { kind: 'confirmSignUp', message: { newest: { takesPlaceOf: 'earlierCode' } } },
      drafts: { typedCode: '' },
    })
  })

  it('can have been confirmed by a link', async () => {
    const { wizard, names } = await confirming()
    await wizard.recovery.signInConfirmed()
    expect(names()).toEqual(['signIn.start', 'signIn.start'])
    expect(wizard.get().stage.kind).toBe('signedIn')
  })
})
