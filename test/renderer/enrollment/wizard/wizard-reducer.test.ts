// Every transition of the wizard, as data.
import { describe, expect, it } from 'vitest'
import { reduceWizard, type WizardEvent } from '../../../../src/renderer/enrollment/wizard/wizard-reducer'
import {
  findDeadline,
  firstState,
  signInOf,
  type WizardState,
} from '../../../../src/renderer/enrollment/wizard/wizard-state'
import { permanent } from '../../../../src/shared/errors'
import type { Challenge, EnrollmentPhase, SignInState } from '../../../../src/shared/models'
import { connectionOf, enrollmentOf } from '../../support/fake-data'
import { accountIdOf, connectionIdOf, signInIdOf } from '../../support/fake-ids'

const answerBy = 1_760_000_180_000
const signInId = signInIdOf(1)

const challenged = (challenge: Challenge): SignInState => ({
  state: 'challenged',
  signInId,
  challenge,
  answerBy,
})
const signedIn = (secondFactor: 'softwareToken' | 'sentCode' | 'none'): SignInState => ({
  state: 'signedIn',
  signInId,
  username: 'ada-uuid',
  connectionId: connectionIdOf(1),
  secondFactor,
  device: 'notTracked',
})
const setUp = challenged({ kind: 'setUp', totpOffered: true, sentCodes: [] })
const ownCode = challenged({
  kind: 'softwareToken',
  deviceName: null,
  account: { accountId: accountIdOf(1), readyAt: 1_760_000_030_000 },
})

const after = (...events: readonly WizardEvent[]): WizardState => events.reduce(reduceWizard, firstState)
const moved = (signIn: SignInState): WizardEvent => ({ type: 'signInMoved', signIn })
const failed = (code: Parameters<typeof permanent>[0]): WizardEvent => ({
  type: 'failed',
  error: permanent(code),
})

const chosen: WizardEvent = { type: 'connectionChosen', connection: connectionOf(1, { issuer: 'Northwind' }) }
const typed: WizardEvent = { type: 'drafted', drafts: { username: 'ada', password: 'secret' } }
const sent: WizardEvent = { type: 'sent' }
const confirmed: WizardEvent = { type: 'namesConfirmed' }
const movedTo = (phase: EnrollmentPhase, signIn: SignInState = setUp): WizardEvent => ({
  type: 'enrollmentMoved',
  enrollment: enrollmentOf(1, { phase }),
  signIn,
})
const stored = movedTo('stored')
const verified = movedTo('verified')
const finishedWith = (signIn: SignInState): WizardEvent => ({
  type: 'enrollmentFinished',
  enrollment: enrollmentOf(1, { phase: 'active' }),
  signIn,
})

const atCredentials = [chosen, typed]
const atNaming = [...atCredentials, sent, moved(setUp)]
const enrolling = [...atNaming, confirmed]

describe('choosing and signing in', () => {
  it('goes from the organization to the credentials and back, keeping what was typed', () => {
    expect(after(chosen).stage.kind).toBe('credentials')
    const back = after(...atCredentials, { type: 'connectionLeft' })
    expect(back.stage.kind).toBe('connection')
    expect(back.drafts.password).toBe('secret')
  })

  it('is busy while the answer is awaited, and keeps everything when it is an error', () => {
    expect(after(...atCredentials, sent).activity.kind).toBe('busy')
    const wrong = after(...atCredentials, sent, failed('wrongCredentials'))
    expect(wrong.stage.kind).toBe('credentials')
    expect(wrong.activity).toEqual({ kind: 'failed', error: permanent('wrongCredentials') })
    expect(wrong.drafts.username).toBe('ada')
  })

  it('asks for names before enrolling, and fills them in', () => {
    const state = after(...atNaming)
    expect(state.stage.kind).toBe('naming')
    expect(state.drafts).toMatchObject({ issuer: 'Northwind', accountName: 'ada' })
    expect(findDeadline(state)).toBe(answerBy)
    expect(signInOf(state)).toBe(signInId)
  })

  it('does not write over names that were typed', () => {
    const named: WizardEvent = { type: 'drafted', drafts: { issuer: 'Mine', accountName: 'me' } }
    expect(after(chosen, named, moved(setUp)).drafts).toMatchObject({ issuer: 'Mine', accountName: 'me' })
  })

  it('says so when no code can be set up', () => {
    const state = after(
      ...atCredentials,
      moved(challenged({ kind: 'setUp', totpOffered: false, sentCodes: [] })),
    )
    expect(state.stage.kind).toBe('cannotSetUp')
  })

  it.each([
    { kind: 'newPassword', requiredAttributes: ['email'] },
    { kind: 'selectMfa', choices: ['SMS_MFA'] },
    { kind: 'sentCode', medium: 'email', destination: 'a***' },
    { kind: 'softwareToken', deviceName: null, account: null },
  ] satisfies Challenge[])('waits for the person at $kind', (challenge) => {
    const state = after(...atCredentials, sent, moved(challenged(challenge)))
    expect(state.stage).toMatchObject({ kind: 'challenge', challenge, typing: false })
    expect(state.activity.kind).toBe('idle')
  })

  it('waits for a fresh code where an account of ours answers', () => {
    const state = after(...atCredentials, moved(ownCode))
    expect(state.activity).toEqual({ kind: 'waiting', until: 1_760_000_030_000, why: 'spentCode' })
  })

  it('lets the person type instead, and go back to our code', () => {
    const typing = after(...atCredentials, moved(ownCode), { type: 'typingChosen', typing: true })
    expect(typing.stage).toMatchObject({ typing: true })
    expect(typing.activity.kind).toBe('idle')
    expect(reduceWizard(typing, { type: 'typingChosen', typing: false }).stage).toMatchObject({
      typing: false,
    })
  })

  it('forgets a typed code with the challenge that it was for', () => {
    const code: WizardEvent = { type: 'drafted', drafts: { typedCode: '123456' } }
    expect(after(...atCredentials, code, moved(ownCode)).drafts.typedCode).toBe('')
  })

  it.each(['none', 'sentCode', 'softwareToken'] as const)(
    'offers what can be done when signed in (%s)',
    (factor) => {
      const state = after(...atCredentials, moved(signedIn(factor)))
      expect(state.stage).toMatchObject({ kind: 'signedIn', signIn: { secondFactor: factor } })
      expect(findDeadline(state)).toBeNull()
      const wanted = reduceWizard(state, { type: 'enrollmentWanted' })
      expect(wanted.stage).toMatchObject({ kind: 'naming', signInId, answerBy: null })
      expect(wanted.drafts.accountName).toBe('ada-uuid')
    },
  )
})

describe('enrolling', () => {
  it('ticks off step by step to the end', () => {
    expect(after(...enrolling)).toMatchObject({
      stage: { kind: 'enrolling', step: 'associate' },
      activity: { kind: 'busy' },
      confirmed: true,
    })
    const keeping = after(...enrolling, { type: 'stepBegun', step: 'store' })
    expect(keeping.stage).toMatchObject({ step: 'store' })
    expect(after(...enrolling, stored).stage).toMatchObject({ step: 'verify' })
    expect(after(...enrolling, stored, verified).stage).toMatchObject({ step: 'finish' })
    const done = after(...enrolling, stored, verified, finishedWith(signedIn('softwareToken')))
    expect(done.stage).toMatchObject({ kind: 'done', proven: false })
  })

  it('does not let a late event move a step that has failed', () => {
    const state = after(...enrolling, failed('networkUnreachable'), { type: 'stepBegun', step: 'finish' })
    expect(state.stage).toMatchObject({ step: 'associate' })
  })

  it('stays at the step that failed, with the key that is stored', () => {
    const state = after(...enrolling, stored, failed('wrongCode'))
    expect(state.stage).toMatchObject({ kind: 'enrolling', step: 'verify', enrollment: { phase: 'stored' } })
    expect(state.activity.kind).toBe('failed')
    const waiting = reduceWizard(state, { type: 'nextCodeAwaited', until: 5 })
    expect(waiting.activity).toEqual({ kind: 'waiting', until: 5, why: 'nextCode' })
  })

  it('goes on to prove the new key where the organization wants to see it', () => {
    const proving = after(...enrolling, stored, verified, finishedWith(ownCode))
    expect(proving.stage).toMatchObject({ kind: 'enrolling', step: 'signIn' })
    expect(proving.activity.kind).toBe('waiting')
    const done = reduceWizard(proving, moved(signedIn('softwareToken')))
    expect(done.stage).toMatchObject({ kind: 'done', proven: true })
    expect(reduceWizard(proving, { type: 'proofSkipped' }).stage).toMatchObject({
      kind: 'done',
      proven: false,
    })
  })

  it('is done as well when the proof cannot be given from here', () => {
    const asked = finishedWith(challenged({ kind: 'selectMfa', choices: ['SMS_MFA'] }))
    expect(after(...enrolling, stored, verified, asked).stage.kind).toBe('done')
  })
})

describe('the deadline and starting again', () => {
  it('ends what waits for the person', () => {
    const state = after(...atNaming, { type: 'deadlinePassed' })
    expect(state.activity).toEqual({ kind: 'failed', error: permanent('sessionExpired') })
    expect(state.stage.kind).toBe('naming')
  })

  it('does not interrupt a step that is under way: the service decides', () => {
    const state = after(...enrolling)
    expect(reduceWizard(state, { type: 'deadlinePassed' })).toBe(state)
  })

  it('comes back to the same place with everything that was typed', () => {
    const state = after(...atNaming, { type: 'drafted', drafts: { deviceName: 'my-laptop' } })
    const again = [{ type: 'deadlinePassed' }, { type: 'restarted' }, moved(setUp)] as const
    const back = again.reduce<WizardState>(reduceWizard, state)
    expect(back.stage.kind).toBe('naming')
    expect(back.drafts).toMatchObject({ password: 'secret', deviceName: 'my-laptop' })
  })

  it('shows the same place while it starts again', () => {
    const state = after(...enrolling, failed('sessionExpired'), { type: 'restarted' })
    expect(state).toMatchObject({ stage: { kind: 'enrolling' }, activity: { kind: 'restarting' } })
  })

  it('goes straight on enrolling once that was confirmed, also by way of a challenge', () => {
    const restart = [...enrolling, stored, failed('sessionExpired'), { type: 'restarted' } as const]
    expect(after(...restart, moved(setUp)).stage).toMatchObject({ kind: 'enrolling', step: 'associate' })
    expect(after(...restart, moved(signedIn('none'))).stage).toMatchObject({ kind: 'enrolling' })
    expect(after(...restart, moved(ownCode), moved(signedIn('softwareToken'))).stage.kind).toBe('enrolling')
  })

  it('looks afresh when the outcome of the proof is unknown', () => {
    const restart = [...enrolling, stored, failed('verifyOutcomeUnknown'), { type: 'restarted' } as const]
    expect(after(...restart, moved(setUp)).stage.kind).toBe('naming')
    expect(after(...restart, moved(signedIn('softwareToken'))).stage.kind).toBe('signedIn')
  })
})

describe('the ways in', () => {
  const managedLogin = { domain: 'https://sign-in.acme.example', redirectPorts: [42_813] }
  const withPage: WizardEvent = { type: 'connectionChosen', connection: connectionOf(1, { managedLogin }) }

  it('begin with the one that the organization has, and can be changed', () => {
    const state = after(withPage)
    expect(state).toMatchObject({ stage: { kind: 'credentials' }, way: 'browser' })
    const here = reduceWizard(state, { type: 'wayChosen', way: 'password' })
    expect(here).toMatchObject({ stage: { kind: 'credentials' }, way: 'password' })
    const token = reduceWizard(here, { type: 'wayChosen', way: 'accessToken' })
    expect(token).toMatchObject({ stage: { kind: 'accessToken' }, way: 'accessToken' })
    expect(signInOf(token)).toBeNull()
  })

  it('show how long the browser may take, while it is waited for', () => {
    const open = after(withPage, { type: 'browserOpened', until: 5 })
    expect(findDeadline(open)).toBe(5)
    expect(findDeadline(reduceWizard(open, failed('browserSignInRefused')))).toBeNull()
    expect(reduceWizard(open, { type: 'deadlinePassed' })).toBe(open)
  })
})

describe('a request that is repeated', () => {
  const retry = { attempt: 2, of: 3, retryAt: 7 }
  const retrying: WizardEvent = { type: 'retrying', retry }

  it('is shown while a call is under way, and gone with the next thing that happens', () => {
    expect(after(...atCredentials, sent, retrying).activity).toEqual({ kind: 'busy', retry })
    expect(after(...enrolling, retrying, { type: 'stepBegun', step: 'store' }).activity).toEqual({
      kind: 'busy',
    })
    expect(after(...atCredentials, sent, retrying, moved(setUp)).activity).toEqual({ kind: 'idle' })
    const again = after(...enrolling, failed('sessionExpired'), { type: 'restarted' }, retrying)
    expect(again.activity).toEqual({ kind: 'restarting', retry })
  })

  it('is of no interest while nothing is under way', () => {
    const state = after(...atCredentials)
    expect(reduceWizard(state, retrying)).toBe(state)
  })
})

describe('the deadline while enrolling', () => {
  it('is the one of the latest answer, and none once signed in', () => {
    const later: SignInState = { ...(setUp as Extract<SignInState, { state: 'challenged' }>), answerBy: 9 }
    expect(findDeadline(after(...enrolling, movedTo('stored', later)))).toBe(9)
    expect(findDeadline(after(...enrolling, movedTo('stored', signedIn('none'))))).toBeNull()
  })

  it.each([
    ['wrongCode', 'sessionExpired'],
    ['keychainLocked', 'sessionExpired'],
    ['verifyOutcomeUnknown', 'verifyOutcomeUnknown'],
    ['totpDisabledInPool', 'totpDisabledInPool'],
  ] as const)('that passes turns %s into %s', (before, afterwards) => {
    const state = after(...enrolling, stored, failed(before), { type: 'deadlinePassed' })
    expect(state.activity).toMatchObject({ error: { code: afterwards } })
  })
})

describe('what an earlier run has left', () => {
  const unfinished = enrollmentOf(1, { phase: 'stored', issuer: 'Mine', accountName: 'me' })
  const resuming: WizardEvent = { type: 'resuming', enrollment: unfinished, signIn: signedIn('none') }

  it('goes on at its step, under its names, without having been confirmed anew', () => {
    expect(after(...atCredentials, resuming)).toMatchObject({
      stage: { kind: 'enrolling', step: 'verify', key: 'resumed', answerBy: null },
      activity: { kind: 'busy' },
      drafts: { issuer: 'Mine', accountName: 'me' },
      confirmed: false,
    })
  })

  it('is left alone for a new key', () => {
    const state = after(...atCredentials, resuming, failed('wrongCode'), { type: 'newKeyWanted' })
    expect(state).toMatchObject({
      stage: { kind: 'enrolling', step: 'associate', key: 'new', enrollment: null },
      earlierKey: 'kept',
    })
  })

  it('is what starting again in the middle of it continues', () => {
    const state = after(...enrolling, verified, failed('sessionExpired'), { type: 'restarted' })
    expect(state.purpose).toMatchObject({ kind: 'enroll', unfinished: { phase: 'verified' } })
  })

  it('does not hide that the codes work already', () => {
    const kept: WizardEvent = { type: 'signInMoved', signIn: signedIn('softwareToken'), earlierKey: 'kept' }
    const state = after(...atCredentials, kept)
    expect(state).toMatchObject({ stage: { kind: 'signedIn' }, earlierKey: 'kept' })
  })
})

describe('events out of place', () => {
  it.each([
    confirmed,
    stored,
    { type: 'typingChosen', typing: true },
    { type: 'enrollmentWanted' },
    { type: 'proofSkipped' },
    { type: 'stepBegun', step: 'verify' },
    { type: 'deadlinePassed' },
  ] satisfies WizardEvent[])('change nothing: $type', (event) => {
    const state = after(...atCredentials)
    expect(reduceWizard(state, event)).toBe(state)
  })
})
