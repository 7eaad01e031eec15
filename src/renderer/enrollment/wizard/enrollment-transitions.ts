// How the wizard moves while it enrolls: from the names over the steps that tick off to the end.
import type { EnrollmentState, SignInState } from '../../../shared/models'
import { answerByOf, moveTo, toNaming, withNames, withUnfinished } from './moves'
import { findActivity, withDevice } from './sign-in-transitions'
import type { RunStep, StageAt } from './stages'
import type { Transitions } from './wizard-events'
import { busy, type WizardState } from './wizard-state'

/** What comes next, by what the journal says. */
const nextStep = ({ phase }: EnrollmentState): RunStep =>
  phase === 'verified' || phase === 'active' ? 'finish' : 'verify'

function onEnrollmentWanted(state: WizardState): WizardState {
  const { stage } = state
  if (stage.kind === 'signedIn') return toNaming(state, stage.signIn.username, null)
  if (stage.kind !== 'tested') return state
  // The test has shown that this account needs a new key, and the sign-in for it is there.
  const enrolling: WizardState = { ...state, purpose: { kind: 'enroll', unfinished: null } }
  return toNaming(enrolling, state.drafts.username, stage.answerBy)
}

/** A new key takes the place of whatever was unfinished. */
function withNewKey(state: WizardState, { signInId, answerBy }: StageAt<'naming' | 'enrolling'>) {
  const stage = {
    kind: 'enrolling',
    signInId,
    answerBy,
    step: 'associate',
    enrollment: null,
    key: 'new',
  } as const
  return { ...withUnfinished(moveTo(state, stage, busy), null), confirmed: true }
}

const onResuming = (state: WizardState, enrollment: EnrollmentState, signIn: SignInState): WizardState =>
  moveTo(
    withNames(state, enrollment),
    {
      kind: 'enrolling',
      signInId: signIn.signInId,
      answerBy: answerByOf(signIn),
      step: nextStep(enrollment),
      enrollment,
      key: 'resumed',
    },
    busy,
  )

/** After the last step: done, unless the pool wants to see a code of the new key first. */
function onFinished(state: WizardState, enrollment: EnrollmentState, signIn: SignInState): WizardState {
  const { signInId } = signIn
  const done = moveTo(state, { kind: 'done', signInId, enrollment, proven: false })
  if (signIn.state === 'signedIn') return withDevice(done, signIn)
  const { challenge, answerBy } = signIn
  if (challenge.kind !== 'softwareToken' || challenge.account === null) return done
  return moveTo(
    state,
    { kind: 'enrolling', signInId, answerBy, step: 'signIn', enrollment, key: 'new' },
    findActivity(signIn),
  )
}

type EnrollmentTransition =
  | 'enrollmentWanted'
  | 'namesConfirmed'
  | 'resuming'
  | 'newKeyWanted'
  | 'stepBegun'
  | 'enrollmentMoved'
  | 'enrollmentFinished'
  | 'enrollmentSettled'
  | 'proofSkipped'

export const enrollmentTransitions: Transitions<WizardState, EnrollmentTransition> = {
  enrollmentWanted: onEnrollmentWanted,
  namesConfirmed: (state) => (state.stage.kind === 'naming' ? withNewKey(state, state.stage) : state),
  resuming: (state, { enrollment, signIn }) => onResuming(state, enrollment, signIn),
  newKeyWanted: (state) =>
    state.stage.kind === 'enrolling' ? withNewKey({ ...state, earlierKey: 'kept' }, state.stage) : state,
  stepBegun: (state, { step }) =>
    state.stage.kind === 'enrolling' && state.activity.kind === 'busy'
      ? moveTo(state, { ...state.stage, step }, busy)
      : state,
  enrollmentMoved: (state, { enrollment, signIn }) =>
    state.stage.kind === 'enrolling'
      ? moveTo(
          state,
          { ...state.stage, enrollment, answerBy: answerByOf(signIn), step: nextStep(enrollment) },
          busy,
        )
      : state,
  enrollmentFinished: (state, { enrollment, signIn }) => onFinished(state, enrollment, signIn),
  enrollmentSettled: (state, { enrollment, signIn }) => ({
    ...moveTo(state, { kind: 'done', signInId: signIn.signInId, enrollment, proven: true }),
    earlierKey: 'settled',
  }),
  proofSkipped: (state) => {
    const { stage } = state
    if (stage.kind !== 'enrolling' || stage.enrollment === null) return state
    const { signInId, enrollment } = stage
    return moveTo(state, { kind: 'done', signInId, enrollment, proven: false })
  },
}
