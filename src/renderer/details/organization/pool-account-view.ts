// What the details show of an account as its organization sees it, as pure data.
import { findErrorFacts, type AppError, type AppErrorCode } from '../../../shared/errors'
import type {
  FactorState,
  MfaChoice,
  MfaState,
  PoolAccountState,
  SignOutOutcome,
} from '../../../shared/models'
import type { Result } from '../../../shared/result'

export type SignedInState = Extract<PoolAccountState, { session: 'signedIn' }>
export type SentFactor = Exclude<MfaChoice, 'SOFTWARE_TOKEN_MFA'>

export const sentFactors = ['EMAIL_OTP', 'SMS_MFA'] as const satisfies readonly SentFactor[]
const allFactors = ['SOFTWARE_TOKEN_MFA', ...sentFactors] as const

/** What is left to sign in with beside the password: nothing, one of these ways, or several. */
export type Remaining<F extends MfaChoice> = 'nothing' | F | 'several'

export function findRemaining<F extends MfaChoice>({ factors }: MfaState, among: readonly F[]): Remaining<F> {
  const [only, ...more] = among.filter((factor) => factors[factor] !== 'off')
  if (only === undefined) return 'nothing'
  return more.length === 0 ? only : 'several'
}

export const listOthers = (factor: MfaChoice): readonly MfaChoice[] =>
  allFactors.filter((other) => other !== factor)

/** Those that are used, and those that could be: where the organization has somewhere to send them to. */
export const listShownSentFactors = ({ factors, sentTo }: MfaState): readonly SentFactor[] =>
  sentFactors.filter((factor) => factors[factor] !== 'off' || sentTo[factor] !== null)

/** What a person can change. */
export type PoolChange =
  | { readonly kind: 'factor'; readonly factor: MfaChoice; readonly to: FactorState }
  | { readonly kind: 'keep'; readonly place: 'keychain' | 'memory' }
  | { readonly kind: 'signOut' }

/** Why something is not as it was meant; notTold: signed out here, which the organization does not know. */
export type Trouble = AppError | 'sessionEnded' | 'notTold'

export type PoolAccountView =
  | { readonly status: 'loading' }
  | {
      readonly status: 'failed'
      readonly error: AppError
      /** The change that is under way. */
      readonly busy: PoolChange | null
    }
  | {
      readonly status: 'ready'
      readonly state: PoolAccountState
      readonly busy: PoolChange | null
      readonly trouble: Trouble | null
    }

/** What another sign-in may help against, while there is one that is of no use. */
const helpedBySignIn: ReadonlySet<AppErrorCode> = new Set([
  'userDisabled',
  'notAllowed',
  'passwordSignInNeeded',
  'passwordResetRequired',
  'userNotConfirmed',
  'accessTokenScopeMissing',
])

/** goOn: the same again, now that the person knows who reads along. */
export type WayOut = 'tryAgain' | 'goOn' | 'signIn' | 'signOut'

/** The ways forward from an error; there is always one. */
export function listRemedies({ code, retryable }: AppError): readonly WayOut[] {
  if (code === 'connectionInspected') return ['goOn']
  if (helpedBySignIn.has(code)) return ['signIn', 'signOut']
  return retryable ? ['tryAgain'] : ['tryAgain', 'signOut']
}

const signedOut: PoolAccountState = { session: 'signedOut' }

export const loading: PoolAccountView = { status: 'loading' }

const ready = (state: PoolAccountState, trouble: Trouble | null = null): PoolAccountView => ({
  status: 'ready',
  state,
  busy: null,
  trouble,
})

export function viewAfterRead(answer: Result<PoolAccountState>): PoolAccountView {
  if (answer.ok) return ready(answer.value)
  const { error } = answer
  switch (findErrorFacts(error).endsSession) {
    case 'silently':
    case 'accessToken':
      return ready(signedOut)
    case 'saying':
      return ready(signedOut, error)
    case 'no':
      return { status: 'failed', error, busy: null }
  }
}

export function viewWhile(before: PoolAccountView, busy: PoolChange): PoolAccountView {
  switch (before.status) {
    case 'loading':
      return before
    case 'failed':
      return { ...before, busy }
    case 'ready':
      return { ...before, busy, trouble: null }
  }
}

/** `before` is what holds when the change was not made. */
export function viewAfterChange(before: PoolAccountView, answer: Result<PoolAccountState>): PoolAccountView {
  if (answer.ok) return ready(answer.value)
  const { error } = answer
  switch (findErrorFacts(error).endsSession) {
    case 'silently':
    case 'accessToken':
      return ready(signedOut, 'sessionEnded')
    case 'saying':
      return ready(signedOut, error)
    case 'no':
      return before.status === 'ready' ? ready(before.state, error) : { status: 'failed', error, busy: null }
  }
}

export const viewAfterSignOut = ({ told }: SignOutOutcome): PoolAccountView =>
  ready(signedOut, told === 'no' ? 'notTold' : null)
