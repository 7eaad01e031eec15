// The stages of the wizard: what is on screen, and what it rests on.
import type { AppError } from '../../../shared/errors'
import type {
  AccountId,
  Challenge,
  CodeDelivery,
  CodeMedium,
  EnrollmentState,
  EnrollmentStep,
  SignInId,
  SignInState,
} from '../../../shared/models'

export type SignedIn = Extract<SignInState, { state: 'signedIn' }>
export type OpenChallenge = Exclude<Challenge, { kind: 'setUp' }>

/** The named steps; `signIn` is the proof at the end that some pools ask for. */
export type RunStep = EnrollmentStep | 'signIn'

/**
 * What a test sign-in has shown. works: the code of the account was accepted. otherKey: a code was, but
 * of another key. notAsked, sentCode: this account's code was not wanted. setUpAsked: the user has no key.
 */
export type TestOutcome = 'works' | 'otherKey' | 'notAsked' | 'sentCode' | 'setUpAsked'

/** Another message with a code: from when on it may be asked for, or what has become of asking. */
export type AnotherMessage =
  | { readonly kind: 'possible'; readonly from: number }
  | { readonly kind: 'underWay' }
  | { readonly kind: 'refused'; readonly error: AppError }

/** The message that a code comes in. */
export interface CodeMessage {
  /** What was sent last, and where to, if the service says so; null: only what came with the sign-up. */
  readonly newest: {
    readonly delivery: CodeDelivery | null
    readonly takesPlaceOf: 'none' | 'earlierCode'
  } | null
  readonly another: AnotherMessage
}

export type Stage =
  | { readonly kind: 'connection' }
  | { readonly kind: 'credentials' }
  | { readonly kind: 'accessToken' }
  /** Before a code is asked for with which a forgotten password is replaced. */
  | { readonly kind: 'forgotPassword' }
  | { readonly kind: 'resetPassword'; readonly message: CodeMessage }
  | { readonly kind: 'confirmSignUp'; readonly message: CodeMessage }
  /** The person is in their browser, which has until then to come back. */
  | { readonly kind: 'browser'; readonly until: number }
  | {
      readonly kind: 'challenge'
      readonly signInId: SignInId
      readonly challenge: OpenChallenge
      readonly answerBy: number
      /** Whether the person types the code although an account of ours could answer. */
      readonly typing: boolean
    }
  /** No key can be made, but codes can be sent, once the service knows where to. */
  | {
      readonly kind: 'sendTo'
      readonly signInId: SignInId
      readonly media: readonly CodeMedium[]
      readonly answerBy: number
    }
  | { readonly kind: 'cannotSetUp'; readonly signInId: SignInId }
  | { readonly kind: 'signedIn'; readonly signIn: SignedIn }
  | {
      readonly kind: 'tested'
      readonly signInId: SignInId
      readonly outcome: TestOutcome
      readonly answerBy: number | null
    }
  | { readonly kind: 'naming'; readonly signInId: SignInId; readonly answerBy: number | null }
  | {
      readonly kind: 'enrolling'
      readonly signInId: SignInId
      readonly answerBy: number | null
      readonly step: RunStep
      readonly enrollment: EnrollmentState | null
      /** resumed: the key is one that an earlier run has stored. */
      readonly key: 'new' | 'resumed'
    }
  | {
      readonly kind: 'done'
      readonly signInId: SignInId
      readonly enrollment: EnrollmentState
      /** Whether a sign-in with the new key has been seen to work. */
      readonly proven: boolean
    }

export type StageName = Stage['kind']
export type StageAt<N extends StageName> = Extract<Stage, { kind: N }>

/** Whether a code from a message is asked for, of someone who cannot sign in yet. */
export const hasMessage = (stage: Stage): stage is StageAt<'resetPassword' | 'confirmSignUp'> =>
  stage.kind === 'resetPassword' || stage.kind === 'confirmSignUp'

/** Whether the new key is being tried with a sign-in, after everything else is done. */
export const isProving = (stage: Stage): stage is StageAt<'enrolling'> & { readonly step: 'signIn' } =>
  stage.kind === 'enrolling' && stage.step === 'signIn'

/** The account of ours whose code answers at this stage; none when the person types one. */
export function findAnsweringAccount(stage: Stage): AccountId | null {
  if (isProving(stage)) return stage.enrollment?.accountId ?? null
  if (stage.kind !== 'challenge' || stage.challenge.kind !== 'softwareToken' || stage.typing) return null
  return stage.challenge.account?.accountId ?? null
}
