// Continuing what an earlier run has left: with which key, and what the sign-in alone has settled.
import { describe, expect, it } from 'vitest'
import { permanent, transient } from '../../../src/shared/errors'
import { fail, ok } from '../../../src/shared/result'
import type { EnrollmentPhase, EnrollmentState } from '../../../src/shared/models'
import { beginWith, ownAccount, ownCodeAt } from '../support/begin-wizard'
import { challenged, failWith, signedIn, type FakeApi, type Handlers } from '../support/fake-api'
import { settled } from '../support/fake-clock'
import { enrollmentOf } from '../support/fake-data'
import { accountIdOf, enrollmentIdOf, signInIdOf } from '../support/fake-ids'

const leftAt = (phase: EnrollmentPhase, part: Partial<EnrollmentState> = {}) =>
  enrollmentOf(1, { phase, accountId: ownAccount.id, issuer: 'Mine', accountName: 'my name', ...part })

function continueAt(phase: EnrollmentPhase, handlers: Partial<Handlers> = {}) {
  const unfinished = leftAt(phase)
  return beginWith({ purpose: { kind: 'enroll', unfinished }, enrollments: [unfinished], handlers })
}

const calls = ({ calls: all }: FakeApi) =>
  all.map(({ name }) => name).filter((name) => name.startsWith('enrollment.'))
const resume = 'enrollment.resume'
const setUp = () => challenged({ kind: 'setUp', totpOffered: true, sentCodes: [] }, 1_760_000_200_000)

describe('continuing', () => {
  it('only finishes what was accepted already', async () => {
    const { wizard, fake, inputsOf } = continueAt('verified', { 'signIn.start': () => signedIn('none') })
    await wizard.signIn()
    expect(calls(fake)).toEqual(['enrollment.list', resume, 'enrollment.finish'])
    expect(inputsOf(resume)).toEqual([{ enrollmentId: enrollmentIdOf(1), signInId: signInIdOf(1) }])
    expect(wizard.get().stage).toMatchObject({ kind: 'done' })
  })

  it('does so inside a set-up challenge too', async () => {
    const { wizard, fake } = continueAt('verified')
    await wizard.signIn()
    expect(calls(fake)).toEqual(['enrollment.list', resume, 'enrollment.finish'])
  })

  it('proves the key that is stored once signed in, showing which steps are done', async () => {
    const { wizard, fake } = continueAt('stored', {
      'signIn.start': () => signedIn('none'),
      'enrollment.verify': () => new Promise(() => undefined),
    })
    void wizard.signIn()
    await settled()
    expect(wizard.get()).toMatchObject({
      stage: { kind: 'enrolling', step: 'verify', key: 'resumed', enrollment: { phase: 'stored' } },
      activity: { kind: 'busy' },
    })
    expect(calls(fake)).toEqual(['enrollment.list', resume, 'enrollment.verify'])
  })

  it.each(['stored', 'verifySent'] as const)(
    'asks for a new key in a set-up challenge (%s), and says that the earlier one is kept',
    async (phase) => {
      const { wizard, fake } = continueAt(phase)
      await wizard.signIn()
      expect(wizard.get()).toMatchObject({ stage: { kind: 'naming' }, earlierKey: 'kept' })
      expect(calls(fake)).toEqual(['enrollment.list'])
      await wizard.enroll()
      expect(calls(fake)).not.toContain(resume)
      expect(wizard.get().stage.kind).toBe('done')
    },
  )

  it('says nothing of an earlier key where there never was one', async () => {
    const { wizard } = continueAt('intended')
    await wizard.signIn()
    expect(wizard.get()).toMatchObject({ stage: { kind: 'naming' }, earlierKey: 'none' })
  })

  it('goes to the names at once where a sign-in without our code cannot settle it', async () => {
    const { wizard } = continueAt('verifySent', { 'signIn.start': () => signedIn('none') })
    await wizard.signIn()
    expect(wizard.get()).toMatchObject({ stage: { kind: 'naming', answerBy: null }, earlierKey: 'kept' })
  })

  it('goes by what main knows now, not by what was known when it was opened', async () => {
    const { wizard, fake } = continueAt('verifySent', { 'signIn.start': () => signedIn('none') })
    fake.world.enrollments = [leftAt('verified')]
    await wizard.signIn()
    expect(calls(fake)).toEqual(['enrollment.list', resume, 'enrollment.finish'])
  })

  it('tries with what it was told where the list cannot be read', async () => {
    const { wizard, fake } = continueAt('verified', { 'enrollment.list': failWith(permanent('diskFailed')) })
    await wizard.signIn()
    expect(calls(fake)).toContain(resume)
    expect(wizard.get().stage.kind).toBe('done')
  })
})

describe('what the sign-in alone has settled', () => {
  const settling = (accountId = ownAccount.id) => {
    const run = continueAt('verifySent')
    run.fake.script({
      'signIn.start': () => ownCodeAt(run.clock.now(), run.clock.now() + 180_000, accountId),
      'signIn.respond': () => {
        run.fake.world.enrollments = []
        return signedIn('softwareToken')
      },
    })
    return run
  }

  it('ends with the live code where it was the code of this key', async () => {
    const { clock, wizard, fake } = settling()
    await wizard.signIn()
    clock.advance(0)
    await settled()
    expect(wizard.get()).toMatchObject({
      stage: { kind: 'done', proven: true, enrollment: { accountId: ownAccount.id, phase: 'active' } },
      earlierKey: 'settled',
    })
    expect(calls(fake)).toEqual(['enrollment.list'])
  })

  it('says so, and shows no code, where it was the code of another key', async () => {
    const { clock, wizard } = settling(accountIdOf(7))
    await wizard.signIn()
    clock.advance(0)
    await settled()
    expect(wizard.get()).toMatchObject({ stage: { kind: 'signedIn' }, earlierKey: 'settled' })
  })

  it('claims nothing where it was given up meanwhile', async () => {
    const { wizard, fake } = continueAt('stored')
    fake.world.enrollments = []
    await wizard.signIn()
    expect(wizard.get()).toMatchObject({ stage: { kind: 'naming' }, earlierKey: 'none' })
  })
})

describe('when it cannot be continued after all', () => {
  it('falls back to what the sign-in shows', async () => {
    const { wizard, fake } = continueAt('verified', { [resume]: failWith(permanent('stepOutOfOrder')) })
    await wizard.signIn()
    expect(wizard.get()).toMatchObject({ stage: { kind: 'naming' }, activity: { kind: 'idle' } })
    expect(calls(fake)).toEqual(['enrollment.list', resume])
  })

  it('says that it is settled where it is gone and a code was accepted', async () => {
    const { wizard } = continueAt('verified', {
      [resume]: failWith(permanent('enrollmentNotFound')),
      'signIn.start': () => signedIn('softwareToken'),
    })
    await wizard.signIn()
    expect(wizard.get()).toMatchObject({ stage: { kind: 'signedIn' }, earlierKey: 'settled' })
  })

  it('repeats only the resuming when that was what failed', async () => {
    const { wizard, fake } = continueAt('verified', { [resume]: failWith(transient('keychainLocked')) })
    await wizard.signIn()
    expect(wizard.get()).toMatchObject({
      stage: { kind: 'enrolling', step: 'finish' },
      activity: { error: { code: 'keychainLocked' } },
    })
    await wizard.unlockAndRetry()
    expect(fake.callsOf(resume)).toHaveLength(2)
    expect(fake.callsOf('signIn.start')).toHaveLength(1)
  })

  it('offers a new key where the code of the stored one is wrong', async () => {
    const { wizard, fake } = continueAt('stored', {
      'signIn.start': () => signedIn('none'),
      'enrollment.verify': failWith(transient('wrongCode')),
    })
    await wizard.signIn()
    expect(wizard.get()).toMatchObject({
      activity: { error: { code: 'wrongCode' } },
      stage: { key: 'resumed' },
    })
    fake.script({ 'enrollment.verify': () => fail(permanent('diskFull')) })
    await wizard.getNewKey()
    expect(calls(fake).slice(-2)).toEqual(['enrollment.associate', 'enrollment.verify'])
    expect(fake.callsOf('enrollment.associate')[0]?.input).toMatchObject({
      issuer: 'Mine',
      accountName: 'my name',
    })
    expect(wizard.get().stage).toMatchObject({ key: 'new' })
  })

  it('ends the sign-in of a person who has left while it was looked up', async () => {
    let answer: (value: ReturnType<Handlers['enrollment.list']>) => void = () => undefined
    const { wizard, fake } = continueAt('verified', {
      'enrollment.list': () => new Promise((resolve) => (answer = resolve as typeof answer)),
    })
    const pending = wizard.signIn()
    await settled()
    wizard.close()
    answer(ok([]))
    await pending
    expect(fake.callsOf('signIn.end')).toHaveLength(1)
    expect(calls(fake)).toEqual(['enrollment.list'])
  })
})

describe('starting again in the middle of enrolling', () => {
  it('finishes what was accepted, instead of asking for another key', async () => {
    const { wizard, fake } = beginWith({
      handlers: { 'enrollment.finish': failWith(permanent('sessionExpired')) },
    })
    await wizard.signIn()
    await wizard.enroll()
    const run = calls(fake).length
    fake.script({
      'enrollment.finish': () => {
        const [enrollment] = fake.world.enrollments
        const signIn = signedIn('softwareToken')
        if (enrollment === undefined || !signIn.ok) throw new Error('Nothing to finish')
        return ok({ enrollment: { ...enrollment, phase: 'active' }, signIn: signIn.value })
      },
    })
    await wizard.restart()
    expect(calls(fake).slice(run)).toEqual(['enrollment.list', resume, 'enrollment.finish'])
    expect(wizard.get().stage.kind).toBe('done')
  })

  it('settles an unknown outcome by the sign-in: a set-up challenge means that nothing was accepted', async () => {
    const { wizard, fake } = beginWith({
      handlers: { 'enrollment.verify': failWith(transient('verifyOutcomeUnknown')), 'signIn.start': setUp },
    })
    await wizard.signIn()
    await wizard.enroll()
    await wizard.restart()
    expect(wizard.get()).toMatchObject({ stage: { kind: 'naming' }, earlierKey: 'kept' })
    expect(fake.callsOf('enrollment.verify')).toHaveLength(1)
  })
})
