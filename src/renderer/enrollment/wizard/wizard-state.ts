// Everything the enrollment wizard knows, as one value. The reducer (wizard-reducer) moves it on; the
// driver (wizard) makes the calls; the components only draw it.
import type { AppError } from '../../../shared/errors'
import type { AccountId, ConnectionSummary, EnrollmentState, SignInId } from '../../../shared/models'
import type { Stage } from './stages'

/** What the person has typed. It outlives every error and restart, and ends with the wizard. */
export interface Drafts {
  readonly username: string
  readonly password: string
  readonly accessToken: string
  readonly newPassword: string
  readonly repeatedPassword: string
  readonly attributes: Readonly<Record<string, string>>
  readonly typedCode: string
  /** Where codes shall be sent to: an e-mail address or a phone number. */
  readonly codeDestination: string
  readonly issuer: string
  readonly accountName: string
  readonly deviceName: string
}

export const noDrafts: Drafts = {
  username: '',
  password: '',
  accessToken: '',
  newPassword: '',
  repeatedPassword: '',
  attributes: {},
  typedCode: '',
  codeDestination: '',
  issuer: '',
  accountName: '',
  deviceName: '',
}

/** How the person signs in; starting again goes the same way. */
export type WayIn = 'password' | 'withoutPassword' | 'browser' | 'accessToken'

/** What the wizard was opened for. */
export type Purpose =
  | {
      readonly kind: 'enroll'
      /** What an earlier run, or the sign-in before a restart, has left to be continued. */
      readonly unfinished: EnrollmentState | null
    }
  | { readonly kind: 'test'; readonly accountId: AccountId }

/** What has become of the key of an earlier run. */
export type EarlierKey = 'none' | 'kept' | 'settled'

/** Whether the pool may remember this computer, which is asked at most once. */
export type DeviceQuestion =
  | { readonly kind: 'notAsked' | 'open' | 'sending' | 'remembered' | 'declined' }
  | { readonly kind: 'failed'; readonly error: AppError }

/** A request that was not answered and is repeated. */
export interface Retry {
  readonly attempt: number
  readonly of: number
  readonly retryAt: number
}

/** What is going on at the stage. */
export type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' | 'restarting'; readonly retry?: Retry }
  | { readonly kind: 'waiting'; readonly until: number; readonly why: 'spentCode' | 'nextCode' }
  | { readonly kind: 'failed'; readonly error: AppError }

export interface WizardState {
  readonly purpose: Purpose
  readonly connection: ConnectionSummary | null
  readonly way: WayIn
  readonly drafts: Drafts
  readonly stage: Stage
  readonly activity: Activity
  /** The names are confirmed and "Enroll" was pressed: a restarted sign-in goes straight on. */
  readonly confirmed: boolean
  readonly earlierKey: EarlierKey
  readonly device: DeviceQuestion
}

export const idle: Activity = { kind: 'idle' }
export const busy: Activity = { kind: 'busy' }

export const firstState: WizardState = {
  purpose: { kind: 'enroll', unfinished: null },
  connection: null,
  way: 'password',
  drafts: noDrafts,
  stage: { kind: 'connection' },
  activity: idle,
  confirmed: false,
  earlierKey: 'none',
  device: { kind: 'notAsked' },
}

/** The sign-in that the stage rests on, to be ended when the person leaves. */
export function signInOf({ stage }: WizardState): SignInId | null {
  switch (stage.kind) {
    case 'connection':
    case 'credentials':
    case 'accessToken':
    case 'forgotPassword':
    case 'resetPassword':
    case 'confirmSignUp':
    case 'browser':
      return null
    case 'signedIn':
      return stage.signIn.signInId
    case 'challenge':
    case 'sendTo':
    case 'cannotSetUp':
    case 'tested':
    case 'naming':
    case 'enrolling':
    case 'done':
      return stage.signInId
  }
}

/** Until when the sign-in service, or the way back from the browser, waits. */
export function findDeadline({ stage, activity }: WizardState): number | null {
  switch (stage.kind) {
    case 'browser':
      return activity.kind === 'busy' ? stage.until : null
    case 'challenge':
      // What goes on in the browser has a time of its own.
      return stage.challenge.kind === 'elsewhere' ? null : stage.answerBy
    case 'sendTo':
    case 'naming':
    case 'enrolling':
      return stage.answerBy
    case 'connection':
    case 'credentials':
    case 'accessToken':
    case 'forgotPassword':
    case 'resetPassword':
    case 'confirmSignUp':
    case 'cannotSetUp':
    case 'signedIn':
    case 'tested':
    case 'done':
      return null
  }
}

export const findUnfinished = ({ purpose }: WizardState): EnrollmentState | null =>
  purpose.kind === 'enroll' ? purpose.unfinished : null
