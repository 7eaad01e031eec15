// How the wizard moves on: one pure function from state and event to state.
import { permanent } from '../../shared/errors'
import type { AppError } from '../../shared/errors'
import type { ConnectionSummary, EnrollmentState, EnrollmentStep, SignInState } from '../../shared/models'
import { idle, signInOf } from './wizard-state'
import type { Activity, Drafts, Stage, WizardState } from './wizard-state'

export type WizardEvent =
  | { readonly type: 'drafted'; readonly drafts: Partial<Drafts> }
  | { readonly type: 'connectionChosen'; readonly connection: ConnectionSummary }
  | { readonly type: 'connectionLeft' }
  | { readonly type: 'sent' }
  | { readonly type: 'restarted' }
  | { readonly type: 'failed'; readonly error: AppError }
  | { readonly type: 'deadlinePassed' }
  | { readonly type: 'signInMoved'; readonly signIn: SignInState }
  | { readonly type: 'typingChosen'; readonly typing: boolean }
  | { readonly type: 'nextCodeAwaited'; readonly until: number }
  | { readonly type: 'enrollmentWanted' }
  | { readonly type: 'namesConfirmed' }
  | { readonly type: 'stepBegun'; readonly step: EnrollmentStep }
  | { readonly type: 'enrollmentMoved'; readonly enrollment: EnrollmentState }
  | {
      readonly type: 'enrollmentFinished'
      readonly enrollment: EnrollmentState
      readonly signIn: SignInState
    }
  | { readonly type: 'proofSkipped' }

const at = (state: WizardState, stage: Stage, activity: Activity = idle): WizardState => ({
  ...state,
  stage,
  activity,
})

/** Fills in the names that the person has not typed yet. */
const withNames = (state: WizardState, username: string): WizardState => {
  const { drafts, connection } = state
  return {
    ...state,
    drafts: {
      ...drafts,
      issuer: drafts.issuer === '' ? (connection?.issuer ?? '') : drafts.issuer,
      accountName: drafts.accountName === '' ? username : drafts.accountName,
    },
  }
}

const toNaming = (state: WizardState, username: string, answerBy: number | null): WizardState => {
  const signInId = signInOf(state)
  if (signInId === null) return state
  const named = withNames(state, username)
  return state.confirmed
    ? at(named, { at: 'enrolling', signInId, answerBy, step: 'associate', enrollment: null })
    : at(named, { at: 'naming', signInId, answerBy })
}

const onChallenge = (
  state: WizardState,
  { challenge, signInId, answerBy }: Extract<SignInState, { state: 'challenged' }>,
): WizardState => {
  if (challenge.kind === 'setUp') {
    const here = at(state, { at: 'cannotSetUp', signInId })
    return challenge.totpOffered ? toNaming(here, state.drafts.username, answerBy) : here
  }
  const answered =
    challenge.kind === 'softwareToken' && challenge.account !== null
      ? ({ kind: 'waiting', until: challenge.account.readyAt, why: 'spentCode' } as const)
      : idle
  const fresh = { ...state, drafts: { ...state.drafts, typedCode: '' } }
  return at(fresh, { at: 'challenge', signInId, challenge, answerBy, typing: false }, answered)
}

const onSignIn = (state: WizardState, signIn: SignInState): WizardState => {
  if (signIn.state === 'challenged') return onChallenge(state, signIn)
  const here = at(state, { at: 'signedIn', signIn })
  return state.confirmed ? toNaming(here, signIn.username, null) : here
}

/** After the last step: done, unless the pool wants to see a code of the new key first. */
const onFinished = (state: WizardState, enrollment: EnrollmentState, signIn: SignInState): WizardState => {
  const { signInId } = signIn
  if (signIn.state === 'signedIn') return at(state, { at: 'done', signInId, enrollment, proven: false })
  const { challenge, answerBy } = signIn
  if (challenge.kind !== 'softwareToken' || challenge.account === null) {
    return at(state, { at: 'done', signInId, enrollment, proven: false })
  }
  return at(
    state,
    { at: 'enrolling', signInId, answerBy, step: 'signIn', enrollment },
    { kind: 'waiting', until: challenge.account.readyAt, why: 'spentCode' },
  )
}

const onEnrollmentMoved = (state: WizardState, enrollment: EnrollmentState): WizardState => {
  if (state.stage.at !== 'enrolling') return state
  const step = enrollment.phase === 'verified' || enrollment.phase === 'active' ? 'finish' : 'verify'
  return at(state, { ...state.stage, enrollment, step }, { kind: 'busy' })
}

/** A proof that was asked for after enrolling ends the enrollment, whatever it shows. */
const onSignInMoved = (state: WizardState, signIn: SignInState): WizardState => {
  const { stage } = state
  if (stage.at === 'enrolling' && stage.step === 'signIn' && stage.enrollment !== null) {
    const proven = signIn.state === 'signedIn'
    return at(state, { at: 'done', signInId: signIn.signInId, enrollment: stage.enrollment, proven })
  }
  return onSignIn(state, signIn)
}

const onFailed = (state: WizardState, error: AppError): WizardState => ({
  ...state,
  activity: { kind: 'failed', error },
})

const waitsForPerson = ({ stage, activity }: WizardState): boolean =>
  (stage.at === 'challenge' || stage.at === 'naming') &&
  (activity.kind === 'idle' || activity.kind === 'failed')

const onEnrollmentWanted = (state: WizardState): WizardState =>
  state.stage.at === 'signedIn' ? toNaming(state, state.stage.signIn.username, null) : state

const onNamesConfirmed = (state: WizardState): WizardState => {
  if (state.stage.at !== 'naming') return state
  const { signInId, answerBy } = state.stage
  return {
    ...at(
      state,
      { at: 'enrolling', signInId, answerBy, step: 'associate', enrollment: null },
      { kind: 'busy' },
    ),
    confirmed: true,
  }
}

const onRestarted = (state: WizardState): WizardState => {
  const { activity } = state
  // Only a sign-in can tell whether the key was accepted; so what comes next is looked at afresh.
  const unsettled = activity.kind === 'failed' && activity.error.code === 'verifyOutcomeUnknown'
  return { ...state, activity: { kind: 'restarting' }, confirmed: state.confirmed && !unsettled }
}

export const reduceWizard = (state: WizardState, event: WizardEvent): WizardState => {
  const { stage } = state
  switch (event.type) {
    case 'drafted':
      return { ...state, drafts: { ...state.drafts, ...event.drafts } }
    case 'connectionChosen':
      return { ...at(state, { at: 'credentials' }), connection: event.connection }
    case 'connectionLeft':
      return at(state, { at: 'connection' })
    case 'sent':
      return { ...state, activity: { kind: 'busy' } }
    case 'restarted':
      return onRestarted(state)
    case 'failed':
      return onFailed(state, event.error)
    case 'deadlinePassed':
      return waitsForPerson(state) ? onFailed(state, permanent('sessionExpired')) : state
    case 'signInMoved':
      return onSignInMoved(state, event.signIn)
    case 'typingChosen':
      return stage.at === 'challenge' ? at(state, { ...stage, typing: event.typing }) : state
    case 'nextCodeAwaited':
      return { ...state, activity: { kind: 'waiting', until: event.until, why: 'nextCode' } }
    case 'enrollmentWanted':
      return onEnrollmentWanted(state)
    case 'namesConfirmed':
      return onNamesConfirmed(state)
    case 'stepBegun':
      return stage.at === 'enrolling' && state.activity.kind === 'busy'
        ? { ...state, stage: { ...stage, step: event.step } }
        : state
    case 'enrollmentMoved':
      return onEnrollmentMoved(state, event.enrollment)
    case 'enrollmentFinished':
      return onFinished(state, event.enrollment, event.signIn)
    case 'proofSkipped':
      return stage.at === 'enrolling' && stage.enrollment !== null
        ? at(state, { at: 'done', signInId: stage.signInId, enrollment: stage.enrollment, proven: false })
        : state
  }
}
