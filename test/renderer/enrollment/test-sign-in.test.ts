// A sign-in as a test of an account: what it sends, and what it says of each way it can end.
import { describe, expect, it } from 'vitest'
import { createEnrollmentSlot } from '../../../src/renderer/enrollment/wizard/enrollment-slot'
import { transient } from '../../../src/shared/errors'
import { beginWith, ownAccount, ownCodeAt } from '../support/begin-wizard'
import { challenged, failWith, signedIn, type Handlers } from '../support/fake-api'
import { settled } from '../support/fake-clock'
import { connectionOf } from '../support/fake-data'
import { accountIdOf } from '../support/fake-ids'

const purpose = { kind: 'test', accountId: ownAccount.id } as const
const test = (handlers: Partial<Handlers> = {}) => beginWith({ purpose, handlers })

function withCodeOf(accountId = ownAccount.id) {
  const run = test()
  run.fake.script({
    'signIn.start': () => ownCodeAt(run.clock.now() + 5000, run.clock.now() + 180_000, accountId),
  })
  return run
}

describe('a test sign-in', () => {
  it('wants to be asked for a code, whatever is remembered of this computer', async () => {
    const { wizard, inputsOf } = test()
    await wizard.signIn()
    expect(inputsOf('signIn.start')).toEqual([
      { connectionId: connectionOf(1).id, username: 'ada', password: 'secret', rememberedDevice: 'ignore' },
    ])
  })

  it('sends our own code by itself, and says that it works', async () => {
    const { clock, wizard, inputsOf } = withCodeOf()
    await wizard.signIn()
    clock.advance(5000)
    await settled()
    expect(inputsOf('signIn.respond')).toMatchObject([{ answer: { kind: 'accountCode' } }])
    expect(wizard.get().stage).toMatchObject({ kind: 'tested', outcome: 'works' })
  })

  it('chooses the code from Keyturn by itself where there is a choice', async () => {
    const { clock, wizard, inputsOf, fake } = test()
    fake.script({
      'signIn.start': () =>
        challenged({ kind: 'selectMfa', choices: ['SMS_MFA', 'SOFTWARE_TOKEN_MFA'] }, clock.now() + 180_000),
    })
    await wizard.signIn()
    expect(inputsOf('signIn.respond')).toMatchObject([
      { answer: { kind: 'selectMfa', choice: 'SOFTWARE_TOKEN_MFA' } },
    ])
  })

  it('tells when the code of another account was the right one', async () => {
    const { clock, wizard } = withCodeOf(accountIdOf(7))
    await wizard.signIn()
    clock.advance(5000)
    await settled()
    expect(wizard.get().stage).toMatchObject({ outcome: 'otherKey' })
  })

  it('tells when a typed code was right after ours was not', async () => {
    const { clock, wizard, fake } = withCodeOf()
    fake.script({ 'signIn.respond': failWith(transient('wrongCode')) })
    await wizard.signIn()
    clock.advance(5000)
    await settled()
    expect(wizard.get()).toMatchObject({ stage: { kind: 'challenge' }, activity: { kind: 'failed' } })
    wizard.typeCode(true)
    wizard.draft({ typedCode: '123456' })
    fake.script({ 'signIn.respond': () => signedIn('softwareToken') })
    await wizard.sendTypedCode()
    expect(wizard.get().stage).toMatchObject({ outcome: 'otherKey' })
  })

  it.each([
    ['none', 'notAsked'],
    ['sentCode', 'sentCode'],
  ] as const)('tells when our code was not wanted: %s', async (factor, outcome) => {
    const { wizard } = test({ 'signIn.start': () => signedIn(factor) })
    await wizard.signIn()
    expect(wizard.get().stage).toMatchObject({ kind: 'tested', outcome })
  })

  it('leads to a new key, in the same sign-in, where the organization has none', async () => {
    const { wizard, fake } = test()
    await wizard.signIn()
    expect(wizard.get().stage).toMatchObject({ kind: 'tested', outcome: 'setUpAsked' })
    wizard.wantEnrollment()
    expect(wizard.get()).toMatchObject({ stage: { kind: 'naming' }, drafts: { accountName: 'ada' } })
    await wizard.enroll()
    expect(wizard.get().stage.kind).toBe('done')
    expect(fake.callsOf('signIn.start')).toHaveLength(1)
  })

  it('comes back to the same place when the time for enrolling again has run out', async () => {
    const { clock, wizard } = test()
    await wizard.signIn()
    clock.advance(180_000)
    wizard.wantEnrollment()
    clock.advance(0)
    expect(wizard.get()).toMatchObject({
      stage: { kind: 'naming' },
      activity: { error: { code: 'sessionExpired' } },
    })
    await wizard.restart()
    expect(wizard.get()).toMatchObject({ stage: { kind: 'naming' }, activity: { kind: 'idle' } })
  })

  it('is not kept when the person looks at another screen: it is as easily begun again', async () => {
    const slot = createEnrollmentSlot()
    slot.open({
      purpose: 'test',
      connectionId: connectionOf(1).id,
      username: 'ada',
      accountId: ownAccount.id,
    })
    const { wizard } = withCodeOf()
    slot.wizard(() => wizard)
    await wizard.signIn()
    slot.leave()
    expect(slot.get()).toBeNull()
  })
})
