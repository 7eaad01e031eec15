// How the wizard moves with a sign-in: to what is asked next, to what can be done once signed in, or, when
// it is a test, to what it has shown.
import type { AccountId, SignInState } from '../../../shared/models'
import { answerByOf, moveTo, toNaming } from './moves'
import {
  findAnsweringAccount,
  isProving,
  type SignedIn,
  type Stage,
  type StageAt,
  type TestOutcome,
} from './stages'
import type { Transitions } from './wizard-events'
import { idle, type Activity, type WizardState } from './wizard-state'

type Challenged = Extract<SignInState, { state: 'challenged' }>

/** Where an account of ours answers, its code is sent by itself as soon as it is a fresh one. */
export const findActivity = ({ challenge }: Challenged): Activity =>
  challenge.kind === 'softwareToken' && challenge.account !== null
    ? { kind: 'waiting', until: challenge.account.readyAt, why: 'spentCode' }
    : idle

function onChallenge(state: WizardState, signIn: Challenged): WizardState {
  const { challenge, signInId, answerBy } = signIn
  if (challenge.kind === 'setUp') {
    const here = moveTo(state, { kind: 'cannotSetUp', signInId })
    if (challenge.totpOffered) return toNaming(here, state.drafts.username, answerBy)
    const { sentCodes: media } = challenge
    return media.length > 0 ? moveTo(state, { kind: 'sendTo', signInId, media, answerBy }) : here
  }
  const fresh = { ...state, drafts: { ...state.drafts, typedCode: '' } }
  return moveTo(
    fresh,
    { kind: 'challenge', signInId, challenge, answerBy, typing: false },
    findActivity(signIn),
  )
}

export const withDevice = (state: WizardState, { device }: SignedIn): WizardState =>
  device === 'askFirst' && state.device.kind === 'notAsked' ? { ...state, device: { kind: 'open' } } : state

function onSignedIn(state: WizardState, signIn: SignedIn): WizardState {
  const here = withDevice(moveTo(state, { kind: 'signedIn', signIn }), signIn)
  // Who came to continue, and was not told that it is settled, has asked for a key already.
  const wanted = state.confirmed || (state.earlierKey === 'kept' && signIn.secondFactor !== 'softwareToken')
  return wanted ? toNaming(here, signIn.username, null) : here
}

/** What a test sign-in shows at this point; nothing while something else is asked first. */
function outcomeOf(stage: Stage, signIn: SignInState, tested: AccountId): TestOutcome | null {
  if (signIn.state === 'challenged') {
    return signIn.challenge.kind === 'setUp' && signIn.challenge.totpOffered ? 'setUpAsked' : null
  }
  if (signIn.secondFactor === 'none') return 'notAsked'
  if (signIn.secondFactor === 'sentCode') return 'sentCode'
  return findAnsweringAccount(stage) === tested ? 'works' : 'otherKey'
}

function onSignIn(state: WizardState, signIn: SignInState): WizardState {
  if (state.purpose.kind === 'test') {
    const outcome = outcomeOf(state.stage, signIn, state.purpose.accountId)
    if (outcome !== null) {
      return moveTo(state, {
        kind: 'tested',
        signInId: signIn.signInId,
        outcome,
        answerBy: answerByOf(signIn),
      })
    }
  }
  return signIn.state === 'challenged' ? onChallenge(state, signIn) : onSignedIn(state, signIn)
}

/** Asks for the new key again, as after starting the sign-in again in the middle of the proof. */
const asksForNewKey = ({ enrollment }: StageAt<'enrolling'>, { challenge }: Challenged): boolean =>
  challenge.kind === 'softwareToken' && challenge.account?.accountId === enrollment?.accountId

/** The proof after enrolling: once it is given, or cannot be given from here, the enrollment is over. */
function onProof(state: WizardState, stage: StageAt<'enrolling'>, signIn: SignInState): WizardState {
  const { signInId } = signIn
  if (stage.enrollment === null) return state
  if (signIn.state === 'challenged' && asksForNewKey(stage, signIn)) {
    return moveTo(state, { ...stage, signInId, answerBy: signIn.answerBy }, findActivity(signIn))
  }
  const proven = signIn.state === 'signedIn'
  const done = moveTo(state, { kind: 'done', signInId, enrollment: stage.enrollment, proven })
  return proven ? withDevice(done, signIn) : done
}

type SignInTransition = 'signInMoved' | 'typingChosen' | 'nextCodeAwaited' | 'deviceMoved'

export const signInTransitions: Transitions<WizardState, SignInTransition> = {
  signInMoved: (state, { signIn, earlierKey }) => {
    const { stage } = state
    if (isProving(stage)) return onProof(state, stage, signIn)
    return onSignIn({ ...state, earlierKey: earlierKey ?? state.earlierKey }, signIn)
  },
  typingChosen: (state, { typing }) =>
    state.stage.kind === 'challenge' ? moveTo(state, { ...state.stage, typing }) : state,
  nextCodeAwaited: (state, { until }) => ({
    ...state,
    activity: { kind: 'waiting', until, why: 'nextCode' },
  }),
  deviceMoved: (state, { device }) => ({ ...state, device }),
}
