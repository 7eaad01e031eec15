// How the wizard moves on: one pure function from state and event to state.
import { permanent, findErrorFacts } from '../../../shared/errors'
import type { ConnectionSummary } from '../../../shared/models'
import { enrollmentTransitions } from './enrollment-transitions'
import { moveTo, failWith, withWhatIsLeft } from './moves'
import { canBeRepeated } from './remedy'
import { recoveryTransitions } from './recovery-transitions'
import { signInTransitions } from './sign-in-transitions'
import type { Transitions, WizardEvent, WizardEventType } from './wizard-events'
import { busy, type WayIn, type WizardState } from './wizard-state'

export type { WizardEvent } from './wizard-events'

/** People go where their organization lets them in; practice users have a password to try. */
export const findFirstWay = ({ kind, managedLogin }: ConnectionSummary): WayIn =>
  kind === 'cognito' && managedLogin !== null ? 'browser' : 'password'

function waitsForPerson({ stage, activity }: WizardState): boolean {
  if (stage.kind === 'enrolling') return activity.kind === 'failed' && canBeRepeated(activity.error)
  return (
    (stage.kind === 'challenge' || stage.kind === 'sendTo' || stage.kind === 'naming') &&
    (activity.kind === 'idle' || activity.kind === 'failed')
  )
}

function onRestarted(state: WizardState): WizardState {
  const { activity, drafts } = state
  const error = activity.kind === 'failed' ? activity.error : null
  const isTokenDead = error !== null && findErrorFacts(error).endsSession === 'accessToken'
  return {
    ...withWhatIsLeft(state),
    activity: { kind: 'restarting' },
    // Only a sign-in can tell whether the key was accepted; so what comes next is looked at afresh.
    confirmed: state.confirmed && error?.code !== 'verifyOutcomeUnknown',
    drafts: isTokenDead ? { ...drafts, accessToken: '' } : drafts,
  }
}

const entryTransitions: Transitions<
  WizardState,
  'drafted' | 'connectionChosen' | 'connectionLeft' | 'wayChosen' | 'browserOpened'
> = {
  drafted: (state, { drafts }) => ({ ...state, drafts: { ...state.drafts, ...drafts } }),
  connectionChosen: (state, { connection }) => ({
    ...moveTo(state, { kind: 'credentials' }),
    connection,
    way: state.purpose.kind === 'test' ? 'password' : findFirstWay(connection),
  }),
  connectionLeft: (state) => moveTo(state, { kind: 'connection' }),
  wayChosen: (state, { way }) => ({
    ...moveTo(state, { kind: way === 'accessToken' ? 'accessToken' : 'credentials' }),
    way,
  }),
  browserOpened: (state, { until }) => ({
    ...moveTo(state, { kind: 'browser', until }, busy),
    way: 'browser',
  }),
}

const callTransitions: Transitions<
  WizardState,
  'sent' | 'retrying' | 'failed' | 'deadlinePassed' | 'restarted'
> = {
  sent: (state) => ({ ...state, activity: busy }),
  retrying: (state, { retry }) => {
    const { kind } = state.activity
    return kind === 'busy' || kind === 'restarting' ? { ...state, activity: { kind, retry } } : state
  },
  failed: (state, { error }) => failWith(state, error),
  deadlinePassed: (state) => (waitsForPerson(state) ? failWith(state, permanent('sessionExpired')) : state),
  restarted: onRestarted,
}

const transitions: Transitions<WizardState, WizardEventType> = {
  ...entryTransitions,
  ...recoveryTransitions,
  ...callTransitions,
  ...signInTransitions,
  ...enrollmentTransitions,
}

export const reduceWizard = (state: WizardState, event: WizardEvent): WizardState =>
  // The compiler does not follow that the transition and the event are of one type.
  transitions[event.type](state, event as never)
