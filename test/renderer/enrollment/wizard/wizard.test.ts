// The driver of the wizard: which calls it makes, how often, and when.
import { describe, expect, it } from 'vitest'
import { permanent, transient } from '../../../../src/shared/errors'
import { ok } from '../../../../src/shared/result'
import { begin, ownAccount as account, ownCodeAt } from '../../support/begin-wizard'
import { challenged, failWith, settingUp, signedIn } from '../../support/fake-api'
import { settled } from '../../support/fake-clock'
import { connectionOf, enrollmentOf } from '../../support/fake-data'
import { accountIdOf, signInIdOf } from '../../support/fake-ids'

const verified = (now: number) => settingUp(enrollmentOf(1, { phase: 'verified' }), now + 180_000)

const untilBoundary = (now: number) => 30_000 - (now % 30_000)

describe('the wizard', () => {
  it('makes exactly the calls that enrolling needs, in order', async () => {
    const { wizard, names, fake } = begin()
    await wizard.signIn()
    await wizard.enroll()
    expect(wizard.get().stage.kind).toBe('done')
    expect(names()).toEqual([
      'signIn.start',
      'enrollment.associate',
      'enrollment.verify',
      'enrollment.finish',
    ])
    expect(fake.callsOf('enrollment.verify')[0]?.input).toMatchObject({ friendlyDeviceName: 'ada-laptop' })
  })

  it('moves on with the steps that main reports, of this sign-in only', async () => {
    const { wizard, fake } = begin({ 'enrollment.associate': () => new Promise(() => undefined) })
    await wizard.signIn()
    void wizard.enroll()
    fake.emit('enrollment.step', { signInId: signInIdOf(9), step: 'finish' })
    expect(wizard.get().stage).toMatchObject({ step: 'associate' })
    fake.emit('enrollment.step', { signInId: signInIdOf(1), step: 'store' })
    expect(wizard.get().stage).toMatchObject({ step: 'store' })
  })

  it('sends our own code by itself, at the moment it is fresh, once', async () => {
    const { clock, wizard, fake } = begin()
    const readyAt = clock.now() + 12_000
    fake.script({ 'signIn.start': () => ownCodeAt(readyAt, clock.now() + 180_000) })
    await wizard.signIn()
    clock.advance(11_999)
    expect(fake.callsOf('signIn.respond')).toHaveLength(0)
    clock.advance(1)
    await settled()
    expect(fake.callsOf('signIn.respond').map(({ input }) => input)).toEqual([
      { signInId: signInIdOf(1), answer: { kind: 'accountCode', accountId: account.id } },
    ])
    expect(wizard.get().stage).toMatchObject({ kind: 'signedIn', signIn: { secondFactor: 'softwareToken' } })
  })

  it('does not send our own code once the person types', async () => {
    const { clock, wizard, fake } = begin()
    fake.script({ 'signIn.start': () => ownCodeAt(clock.now() + 12_000, clock.now() + 180_000) })
    await wizard.signIn()
    wizard.typeCode(true)
    clock.advance(60_000)
    await settled()
    expect(fake.callsOf('signIn.respond')).toHaveLength(0)
    wizard.draft({ typedCode: ' 123 456 ' })
    await wizard.sendTypedCode()
    expect(fake.callsOf('signIn.respond')[0]?.input).toMatchObject({
      answer: { kind: 'typedCode', code: '123456' },
    })
  })

  it('tries a wrong code again only with the next one', async () => {
    const { clock, wizard, fake } = begin({ 'enrollment.verify': failWith(permanent('wrongCode')) })
    await wizard.signIn()
    await wizard.enroll()
    fake.script({ 'enrollment.verify': () => verified(clock.now()) })
    await wizard.retryWithNextCode()
    expect(wizard.get().activity).toEqual({
      kind: 'waiting',
      until: clock.now() + untilBoundary(clock.now()),
      why: 'nextCode',
    })
    expect(fake.callsOf('enrollment.verify')).toHaveLength(1)
    clock.advance(untilBoundary(clock.now()))
    await settled()
    expect(fake.callsOf('enrollment.verify')).toHaveLength(2)
    expect(fake.callsOf('enrollment.associate')).toHaveLength(1)
    expect(wizard.get().stage.kind).toBe('done')
  })

  it('does not wait for another code when a new one has begun meanwhile', async () => {
    const { clock, wizard, fake } = begin({ 'enrollment.verify': failWith(permanent('wrongCode')) })
    await wizard.signIn()
    await wizard.enroll()
    clock.advance(31_000)
    await wizard.retryWithNextCode()
    clock.advance(0)
    await settled()
    expect(fake.callsOf('enrollment.verify')).toHaveLength(2)
  })

  it('repeats only the step that failed', async () => {
    const { wizard, fake } = begin({ 'enrollment.finish': failWith(transient('networkUnreachable')) })
    await wizard.signIn()
    await wizard.enroll()
    expect(wizard.get().stage).toMatchObject({ kind: 'enrolling', step: 'finish' })
    await wizard.retry()
    expect(fake.callsOf('enrollment.finish')).toHaveLength(2)
    expect(fake.callsOf('enrollment.verify')).toHaveLength(1)
  })

  it('looks at the keychain before it tries again', async () => {
    const error = transient('keychainLocked')
    const { clock, wizard, fake } = begin({ 'enrollment.associate': failWith(error) })
    await wizard.signIn()
    await wizard.enroll()
    fake.script({ 'keychain.check': () => ok({ state: 'unavailable', error }) })
    await wizard.unlockAndRetry()
    expect(fake.callsOf('enrollment.associate')).toHaveLength(1)
    fake.script({
      'keychain.check': () => ok({ state: 'ready' }),
      'enrollment.associate': () => settingUp(enrollmentOf(1), clock.now() + 180_000),
    })
    await wizard.unlockAndRetry()
    expect(wizard.get().stage.kind).toBe('done')
  })

  it('starts again with what was typed when the time has run out, and comes back', async () => {
    const { clock, wizard, fake } = begin()
    await wizard.signIn()
    wizard.draft({ deviceName: 'renamed' })
    clock.advance(180_000)
    expect(wizard.get().activity).toMatchObject({ kind: 'failed', error: { code: 'sessionExpired' } })
    await wizard.restart()
    expect(wizard.get().stage.kind).toBe('naming')
    expect(wizard.get().drafts.deviceName).toBe('renamed')
    expect(fake.callsOf('signIn.start').map(({ input }) => input)).toEqual([
      { connectionId: connectionOf(1).id, username: 'ada', password: 'secret' },
      { connectionId: connectionOf(1).id, username: 'ada', password: 'secret' },
    ])
    expect(fake.callsOf('signIn.end')).toHaveLength(1)
  })

  it('goes on enrolling after starting again in the middle of it', async () => {
    const { clock, wizard, fake } = begin({ 'enrollment.verify': failWith(permanent('sessionExpired')) })
    await wizard.signIn()
    await wizard.enroll()
    fake.script({ 'enrollment.verify': () => verified(clock.now()) })
    await wizard.restart()
    expect(wizard.get().stage.kind).toBe('done')
    expect(fake.callsOf('enrollment.associate')).toHaveLength(2)
  })

  it('starts again with the new password once it was set', async () => {
    const { clock, wizard, fake } = begin()
    const answerBy = clock.now() + 180_000
    fake.script({
      'signIn.start': () => challenged({ kind: 'newPassword', requiredAttributes: ['email'] }, answerBy),
      'signIn.respond': () => challenged({ kind: 'setUp', totpOffered: true, sentCodes: [] }, answerBy),
    })
    await wizard.signIn()
    wizard.draft({ newPassword: 'better', attributes: { email: 'a@b.c' } })
    await wizard.setNewPassword()
    expect(fake.callsOf('signIn.respond')[0]?.input).toMatchObject({
      answer: { kind: 'newPassword', newPassword: 'better', attributes: { email: 'a@b.c' } },
    })
    await wizard.restart()
    expect(fake.callsOf('signIn.start')[1]?.input).toMatchObject({ password: 'better' })
  })

  it('keeps a new password that was refused', async () => {
    const { clock, wizard } = begin({
      'signIn.start': () =>
        challenged({ kind: 'newPassword', requiredAttributes: [] }, clock.now() + 180_000),
      'signIn.respond': failWith(permanent('passwordTooWeak')),
    })
    await wizard.signIn()
    wizard.draft({ newPassword: 'abc', repeatedPassword: 'abc' })
    await wizard.setNewPassword()
    expect(wizard.get().drafts).toMatchObject({ newPassword: 'abc', password: 'secret' })
  })

  it('answers which second factor to use', async () => {
    const { clock, wizard, fake } = begin({
      'signIn.start': () => challenged({ kind: 'selectMfa', choices: ['SMS_MFA'] }, clock.now() + 180_000),
    })
    await wizard.signIn()
    await wizard.selectMfa('SMS_MFA')
    expect(fake.callsOf('signIn.respond')[0]?.input).toMatchObject({
      answer: { kind: 'selectMfa', choice: 'SMS_MFA' },
    })
  })

  it('proves the new key when the organization asks for it, with a fresh code', async () => {
    const { clock, wizard, fake } = begin()
    const readyAt = clock.now() + 20_000
    fake.script({
      'enrollment.finish': () => {
        const signIn = ownCodeAt(readyAt, clock.now() + 180_000)
        const enrollment = enrollmentOf(1, { phase: 'active', accountId: accountIdOf(1) })
        return signIn.ok ? ok({ enrollment, signIn: signIn.value }) : signIn
      },
    })
    await wizard.signIn()
    await wizard.enroll()
    expect(wizard.get().stage).toMatchObject({ kind: 'enrolling', step: 'signIn' })
    clock.advance(20_000)
    await settled()
    expect(wizard.get().stage).toMatchObject({ kind: 'done', proven: true })
  })

  it('proves it again after starting again, and not with an older key', async () => {
    const { clock, wizard, fake } = begin()
    const finished = enrollmentOf(1, { phase: 'active', accountId: accountIdOf(1) })
    fake.script({
      'enrollment.finish': () => {
        const signIn = ownCodeAt(clock.now(), clock.now() + 180_000)
        return signIn.ok ? ok({ enrollment: finished, signIn: signIn.value }) : signIn
      },
      'signIn.respond': failWith(permanent('sessionExpired')),
    })
    await wizard.signIn()
    await wizard.enroll()
    clock.advance(0)
    await settled()
    expect(wizard.get().activity).toMatchObject({ kind: 'failed' })
    fake.script({
      'signIn.start': () => ownCodeAt(clock.now() + 10_000, clock.now() + 180_000),
      'signIn.respond': () => ownCodeAt(clock.now(), clock.now() + 180_000, accountIdOf(7)),
    })
    await wizard.restart()
    expect(wizard.get()).toMatchObject({
      stage: { kind: 'enrolling', step: 'signIn' },
      activity: { kind: 'waiting' },
    })
    clock.advance(10_000)
    await settled()
    expect(wizard.get().stage).toMatchObject({ kind: 'done', proven: false })
  })

  it('takes the deadline that each answer renews', async () => {
    const { clock, wizard, fake } = begin({ 'enrollment.verify': failWith(permanent('wrongCode')) })
    fake.script({
      'enrollment.associate': () => settingUp(enrollmentOf(1), clock.now() + 180_000),
    })
    await wizard.signIn()
    clock.advance(170_000)
    await wizard.enroll()
    expect(wizard.get().stage).toMatchObject({ answerBy: clock.now() + 180_000 })
  })

  it('says that the time has run out where only trying again was left to do', async () => {
    const { clock, wizard } = begin({ 'enrollment.verify': failWith(permanent('wrongCode')) })
    await wizard.signIn()
    await wizard.enroll()
    clock.advance(179_999)
    expect(wizard.get().activity).toMatchObject({ error: { code: 'wrongCode' } })
    clock.advance(1)
    expect(wizard.get().activity).toMatchObject({ error: { code: 'sessionExpired' } })
  })

  it('does not write over an outcome that is unknown when the time runs out', async () => {
    const { clock, wizard } = begin({ 'enrollment.verify': failWith(transient('verifyOutcomeUnknown')) })
    await wizard.signIn()
    await wizard.enroll()
    clock.advance(200_000)
    expect(wizard.get().activity).toMatchObject({ error: { code: 'verifyOutcomeUnknown' } })
  })

  it('shows that a request is repeated, for as long as the call lasts', async () => {
    let answer: (value: ReturnType<typeof signedIn>) => void = () => undefined
    const { clock, wizard, fake } = begin({
      'signIn.start': () => new Promise((resolve) => (answer = resolve)),
    })
    const retry = { attempt: 2, of: 3, retryAt: clock.now() + 2000 }
    fake.emit('service.retrying', retry)
    expect(wizard.get().activity).toEqual({ kind: 'idle' })
    const pending = wizard.signIn()
    fake.emit('service.retrying', retry)
    expect(wizard.get().activity).toEqual({ kind: 'busy', retry })
    await settled()
    answer(signedIn('none'))
    await pending
    expect(wizard.get().activity).toEqual({ kind: 'idle' })
  })

  it('is busy again while it does again what failed', async () => {
    const { wizard, fake } = begin({ 'signIn.start': failWith(transient('networkUnreachable')) })
    await wizard.signIn()
    fake.script({ 'signIn.start': () => new Promise(() => undefined) })
    void wizard.retry()
    expect(wizard.get().activity).toEqual({ kind: 'busy' })
  })

  it('ends a sign-in that answers after the person went to another organization', async () => {
    const answer = signedIn('none')
    let resolve: (value: typeof answer) => void = () => undefined
    const { wizard, fake } = begin({ 'signIn.start': () => new Promise((settle) => (resolve = settle)) })
    const pending = wizard.signIn()
    await settled()
    wizard.leaveConnection()
    resolve(answer)
    await pending
    expect(wizard.get()).toMatchObject({ stage: { kind: 'connection' }, activity: { kind: 'idle' } })
    expect(fake.callsOf('signIn.end')).toHaveLength(1)
  })

  it('ends the sign-in in main and forgets the password when it is closed', async () => {
    const { clock, wizard, fake } = begin()
    await wizard.signIn()
    wizard.close()
    expect(fake.callsOf('signIn.end')).toHaveLength(1)
    expect(wizard.get().drafts.password).toBe('')
    expect(clock.pending()).toBe(0)
  })

  it('ends a sign-in that answers only after it was closed', async () => {
    const { wizard, fake } = begin()
    const answer = signedIn('none')
    let resolve: (value: typeof answer) => void = () => undefined
    fake.script({ 'signIn.start': () => new Promise((settle) => (resolve = settle)) })
    const pending = wizard.signIn()
    await settled()
    wizard.close()
    resolve(answer)
    await pending
    expect(fake.callsOf('signIn.end')).toHaveLength(1)
    expect(wizard.get().stage.kind).toBe('connection')
  })
})
