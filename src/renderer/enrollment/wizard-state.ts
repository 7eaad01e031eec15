// Everything the enrollment wizard knows, as one value. The reducer (wizard-reducer) moves it on; the
// driver (wizard) makes the calls; the components only draw it.
import type { AppError } from '../../shared/errors'
import type {
  Challenge,
  ConnectionSummary,
  EnrollmentState,
  EnrollmentStep,
  SignInId,
  SignInState,
} from '../../shared/models'

/** What the person has typed. It outlives every error and restart, and ends with the wizard. */
export interface Drafts {
  readonly username: string
  readonly password: string
  readonly newPassword: string
  readonly repeatedPassword: string
  readonly attributes: Readonly<Record<string, string>>
  readonly typedCode: string
  readonly issuer: string
  readonly accountName: string
  readonly deviceName: string
}

export const noDrafts: Drafts = {
  username: '',
  password: '',
  newPassword: '',
  repeatedPassword: '',
  attributes: {},
  typedCode: '',
  issuer: '',
  accountName: '',
  deviceName: '',
}

export type SignedIn = Extract<SignInState, { state: 'signedIn' }>
export type OpenChallenge = Exclude<Challenge, { kind: 'setUp' }>

/** The named steps; `signIn` is the proof at the end that some pools ask for. */
export type RunStep = EnrollmentStep | 'signIn'

export type Stage =
  | { readonly at: 'connection' }
  | { readonly at: 'credentials' }
  | {
      readonly at: 'challenge'
      readonly signInId: SignInId
      readonly challenge: OpenChallenge
      readonly answerBy: number
      /** Whether the person types the code although an account of ours could answer. */
      readonly typing: boolean
    }
  | { readonly at: 'cannotSetUp'; readonly signInId: SignInId }
  | { readonly at: 'signedIn'; readonly signIn: SignedIn }
  | { readonly at: 'naming'; readonly signInId: SignInId; readonly answerBy: number | null }
  | {
      readonly at: 'enrolling'
      readonly signInId: SignInId
      readonly answerBy: number | null
      readonly step: RunStep
      readonly enrollment: EnrollmentState | null
    }
  | {
      readonly at: 'done'
      readonly signInId: SignInId
      readonly enrollment: EnrollmentState
      /** Whether a sign-in with the new key has been seen to work. */
      readonly proven: boolean
    }

export type StageName = Stage['at']

/** What is going on at the stage. */
export type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'restarting' }
  | { readonly kind: 'waiting'; readonly until: number; readonly why: 'spentCode' | 'nextCode' }
  | { readonly kind: 'failed'; readonly error: AppError }

export interface WizardState {
  readonly connection: ConnectionSummary | null
  readonly drafts: Drafts
  readonly stage: Stage
  readonly activity: Activity
  /** The names are confirmed and "Enroll" was pressed: a restarted sign-in goes straight on. */
  readonly confirmed: boolean
}

export const idle: Activity = { kind: 'idle' }

export const firstState: WizardState = {
  connection: null,
  drafts: noDrafts,
  stage: { at: 'connection' },
  activity: idle,
  confirmed: false,
}

/** The sign-in that the stage rests on, to be ended when the person leaves. */
export const signInOf = ({ stage }: WizardState): SignInId | null => {
  switch (stage.at) {
    case 'connection':
    case 'credentials':
      return null
    case 'signedIn':
      return stage.signIn.signInId
    case 'challenge':
    case 'cannotSetUp':
    case 'naming':
    case 'enrolling':
    case 'done':
      return stage.signInId
  }
}

export const deadlineOf = ({ stage }: WizardState): number | null =>
  stage.at === 'challenge' || stage.at === 'naming' || stage.at === 'enrolling' ? stage.answerBy : null
