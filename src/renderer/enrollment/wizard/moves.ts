// The moves that several transitions of the wizard are made of.
import type { AppError } from '../../../shared/errors'
import type { EnrollmentState, SignInState } from '../../../shared/models'
import { isProving, type Stage } from './stages'
import { busy, idle, signInOf, findUnfinished, type Activity, type WizardState } from './wizard-state'

export const moveTo = (state: WizardState, stage: Stage, activity: Activity = idle): WizardState => ({
  ...state,
  stage,
  activity,
})

export const failWith = (state: WizardState, error: AppError): WizardState => ({
  ...state,
  activity: { kind: 'failed', error },
})

/** Until when the service waits, if it waits at all. */
export const answerByOf = (signIn: SignInState): number | null =>
  signIn.state === 'challenged' ? signIn.answerBy : null

/** Fills in the names that the person has not typed yet. */
export function withNames(
  state: WizardState,
  names: Pick<EnrollmentState, 'issuer' | 'accountName'>,
): WizardState {
  const { drafts } = state
  const issuer = drafts.issuer === '' ? names.issuer : drafts.issuer
  const accountName = drafts.accountName === '' ? names.accountName : drafts.accountName
  return { ...state, drafts: { ...drafts, issuer, accountName } }
}

export const withUnfinished = (state: WizardState, unfinished: EnrollmentState | null): WizardState =>
  state.purpose.kind === 'enroll' ? { ...state, purpose: { kind: 'enroll', unfinished } } : state

/** What is to be gone on with after a new sign-in: also what this one was in the middle of. */
export function withWhatIsLeft(state: WizardState): WizardState {
  const { stage } = state
  const left = stage.kind === 'enrolling' && !isProving(stage) ? stage.enrollment : null
  return withUnfinished(state, left ?? findUnfinished(state))
}

/** To the names, or, where they are confirmed already, straight on to a new key. */
export function toNaming(state: WizardState, username: string, answerBy: number | null): WizardState {
  const signInId = signInOf(state)
  if (signInId === null) return state
  const named = withNames(state, { issuer: state.connection?.issuer ?? '', accountName: username })
  return state.confirmed
    ? moveTo(
        named,
        { kind: 'enrolling', signInId, answerBy, step: 'associate', enrollment: null, key: 'new' },
        busy,
      )
    : moveTo(named, { kind: 'naming', signInId, answerBy })
}
