// A failure that can be expected, as a value. Main decides which one it is; the window has the words for it.
import { errorFacts, type ErrorFacts } from './error-facts'

export type AppErrorCode = keyof typeof errorFacts

/** What was recognized, and is nothing that Keyturn can add: from this list, never from the input. */
export const foreignKinds = [
  // of codes
  'motp',
  'yandex',
  'battleNet',
  'microsoft',
  'duo',
  'okta',
  'passkey',
  'steamSignIn',
  // of content
  'website',
  'wifi',
  'contact',
  'appLink',
] as const
export type ForeignKind = (typeof foreignKinds)[number]

/** What a user pool may ask about a person: the standard claims of OpenID Connect. */
export const standardAttributes = [
  'address',
  'birthdate',
  'email',
  'family_name',
  'gender',
  'given_name',
  'locale',
  'middle_name',
  'name',
  'nickname',
  'phone_number',
  'picture',
  'preferred_username',
  'profile',
  'updated_at',
  'website',
  'zoneinfo',
] as const
export type StandardAttribute = (typeof standardAttributes)[number]

/** What may accompany a code. Nothing here is ever taken from input or from a secret. */
export interface AppErrorDetails {
  /** `internal`: what to quote when asking for help; the log has the same id. */
  readonly referenceId?: string | undefined
  /** `secretNotBase32`: the position of the first bad character, counted from 1. */
  readonly position?: number | undefined
  /** When trying again can succeed, in epoch milliseconds of this computer's clock. */
  readonly retryAt?: number | undefined
  /** `wrongCode`, `wrongCodeByClock`: how far this computer's clock is from the service's, in seconds (positive: we are behind). */
  readonly clockOffsetSeconds?: number | undefined
  /** `challengeUnsupported`, `serviceErrorUnknown`: the service's own identifier, letters only. */
  readonly serviceName?: string | undefined
  /** What has to be allowed on the way for the request to come through: host names, from the pool's id or domain. */
  readonly hosts?: readonly string[] | undefined
  /** The proxy that a request went by, as host and port, where the system names one. */
  readonly proxy?: string | undefined
  /** `certificateUntrusted`, `connectionInspected`: who issued the certificate, as it says itself; cleaned, cut. */
  readonly issuerName?: string | undefined
  /** `certificateOutOfDate`: when the certificate counts, in epoch milliseconds. */
  readonly validFrom?: number | undefined
  readonly validUntil?: number | undefined
  /** `certificateOutOfDate`: what this computer's clock said when it looked, in epoch milliseconds. */
  readonly clockSays?: number | undefined
  /** `networkFailed`, `tlsRefused`: the network's own name for it: capitals, digits and underscores only. */
  readonly networkCode?: string | undefined
  /** `accountExists`: the account that is already there. */
  readonly accountId?: string | undefined
  /** `kindUnsupported`, `notAnAccount`: what it is instead. */
  readonly foreignKind?: ForeignKind | undefined
  /** `attributeMissing`, `attributeMalformed`, `attributeNotWritable`: which one, where it is one of the standard ones. */
  readonly attribute?: StandardAttribute | undefined
}

export interface AppError extends AppErrorDetails {
  readonly code: AppErrorCode
  /** Whether doing the same again, unchanged, may succeed. */
  readonly retryable: boolean
}

/** An error for which the same request can only fail again. */
export const permanent = (code: AppErrorCode, details: AppErrorDetails = {}): AppError => ({
  code,
  retryable: false,
  ...details,
})

/** An error that may go away by itself. */
export const transient = (code: AppErrorCode, details: AppErrorDetails = {}): AppError => ({
  code,
  retryable: true,
  ...details,
})

/** What has to be known of an error beside its words. */
export const findErrorFacts = ({ code }: Pick<AppError, 'code'>): ErrorFacts => errorFacts[code]
