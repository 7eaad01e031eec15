// What can happen in the wizard, as data.
import type { AppError } from '../../../shared/errors'
import type {
  CodeDelivery,
  ConnectionSummary,
  EnrollmentState,
  EnrollmentStep,
  SignInState,
} from '../../../shared/models'
import type { AnotherMessage } from './stages'
import type { DeviceQuestion, Drafts, EarlierKey, Retry, WayIn } from './wizard-state'

/** Before there is a sign-in. */
type EntryEvent =
  | { readonly type: 'drafted'; readonly drafts: Partial<Drafts> }
  | { readonly type: 'connectionChosen'; readonly connection: ConnectionSummary }
  | { readonly type: 'connectionLeft' }
  | { readonly type: 'wayChosen'; readonly way: WayIn }
  | { readonly type: 'browserOpened'; readonly until: number }

/** Someone cannot sign in yet, and helps themselves with a code. */
type RecoveryEvent =
  | { readonly type: 'passwordForgotten' }
  | { readonly type: 'confirmationWanted' }
  | { readonly type: 'codeSent'; readonly delivery: CodeDelivery | null; readonly anotherFrom: number }
  | { readonly type: 'anotherMessageMoved'; readonly another: AnotherMessage }
  /** The new password is the one to sign in with. */
  | { readonly type: 'passwordReplaced' }
  | { readonly type: 'recoveryLeft' }

/** What happens to any call. */
type CallEvent =
  | { readonly type: 'sent' }
  | { readonly type: 'retrying'; readonly retry: Retry }
  | { readonly type: 'failed'; readonly error: AppError }
  | { readonly type: 'deadlinePassed' }
  | { readonly type: 'restarted' }

type SignInEvent =
  | { readonly type: 'signInMoved'; readonly signIn: SignInState; readonly earlierKey?: EarlierKey }
  | { readonly type: 'typingChosen'; readonly typing: boolean }
  | { readonly type: 'nextCodeAwaited'; readonly until: number }
  | { readonly type: 'deviceMoved'; readonly device: DeviceQuestion }

type EnrollmentEvent =
  | { readonly type: 'enrollmentWanted' }
  | { readonly type: 'namesConfirmed' }
  | { readonly type: 'resuming'; readonly enrollment: EnrollmentState; readonly signIn: SignInState }
  | { readonly type: 'newKeyWanted' }
  | { readonly type: 'stepBegun'; readonly step: EnrollmentStep }
  | { readonly type: 'enrollmentMoved'; readonly enrollment: EnrollmentState; readonly signIn: SignInState }
  | {
      readonly type: 'enrollmentFinished'
      readonly enrollment: EnrollmentState
      readonly signIn: SignInState
    }
  /** The sign-in has shown that the key of the earlier run is the one that counts. */
  | { readonly type: 'enrollmentSettled'; readonly enrollment: EnrollmentState; readonly signIn: SignInState }
  | { readonly type: 'proofSkipped' }

export type WizardEvent = EntryEvent | RecoveryEvent | CallEvent | SignInEvent | EnrollmentEvent
export type WizardEventType = WizardEvent['type']

/** How each of some events changes a state. */
export type Transitions<S, T extends WizardEventType> = {
  readonly [K in T]: (state: S, event: Extract<WizardEvent, { type: K }>) => S
}
