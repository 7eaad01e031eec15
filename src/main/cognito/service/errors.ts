// The one table from what Cognito, the network and the SDK say to what a person can do about it.
// Decided by the error's name, then its text, never by the HTTP status; texts as observed on the
// service. Nothing of an error's message is passed on: it can contain input.
import {
  permanent,
  transient,
  type AppError,
  type AppErrorCode,
  type AppErrorDetails,
} from '../../../shared/errors'
import type { CognitoConnection } from './connection'
import { NetworkFailure } from './http'
import { attributeNamedIn } from './named-attribute'

export type CognitoOperation =
  | 'InitiateAuth'
  | 'RespondToAuthChallenge'
  /** RespondToAuthChallenge where the answer is the proof of a password. */
  | 'ProvePassword'
  /** RespondToAuthChallenge where the answer is the proof of a remembered device. */
  | 'ProveDevice'
  /** RespondToAuthChallenge where the answer is a new password, with attributes. */
  | 'AnswerNewPassword'
  | 'AssociateSoftwareToken'
  | 'VerifySoftwareToken'
  | 'SetUserMFAPreference'
  | 'GetUser'
  | 'ConfirmDevice'
  | 'UpdateDeviceStatus'
  | 'RevokeToken'
  /** GetTokensFromRefreshToken, and InitiateAuth where that is the way to refresh. */
  | 'RefreshTokens'
  | 'ForgotPassword'
  | 'ConfirmForgotPassword'
  | 'ResendConfirmationCode'
  | 'ConfirmSignUp'

/** What shows that a request may be made. The same refusal means something else for each. */
export type Authorization = 'nothing' | 'password' | 'session' | 'accessToken' | 'refreshToken'

/** For what can go by either of two, by its request: the session, unless told. */
const usualAuthorization: Readonly<Record<CognitoOperation, Authorization>> = {
  InitiateAuth: 'password',
  ProvePassword: 'password',
  ProveDevice: 'session',
  AnswerNewPassword: 'session',
  RespondToAuthChallenge: 'session',
  AssociateSoftwareToken: 'session',
  VerifySoftwareToken: 'session',
  SetUserMFAPreference: 'accessToken',
  GetUser: 'accessToken',
  ConfirmDevice: 'accessToken',
  UpdateDeviceStatus: 'accessToken',
  RevokeToken: 'refreshToken',
  RefreshTokens: 'refreshToken',
  ForgotPassword: 'nothing',
  ConfirmForgotPassword: 'nothing',
  ResendConfirmationCode: 'nothing',
  ConfirmSignUp: 'nothing',
}

interface Row {
  /** The exception's name. */
  readonly name: string
  /** Tells apart the meanings of one name; without it the row fits any text. */
  readonly text?: RegExp
  readonly operation?: CognitoOperation
  readonly by?: Authorization
  /** Of servers that are not Cognito: see foreign-servers.ts. */
  readonly peer?: 'practice'
  readonly code: AppErrorCode
  /** Whether the same again may succeed. */
  readonly again: 'mayHelp' | 'neverHelps'
}

const row = (
  name: string,
  code: AppErrorCode,
  again: Row['again'],
  more: Pick<Row, 'text' | 'operation' | 'by' | 'peer'> = {},
) => ({ name, code, again, ...more }) satisfies Row

/** The same for each step of a sign-in. */
const whileSigningIn = (
  name: string,
  code: AppErrorCode,
  again: Row['again'],
  more: Pick<Row, 'text' | 'peer'> = {},
): readonly Row[] =>
  (
    ['InitiateAuth', 'ProvePassword', 'ProveDevice', 'AnswerNewPassword', 'RespondToAuthChallenge'] as const
  ).map((operation) => row(name, code, again, { ...more, operation }))

/** What a refusal means to someone who has signed in: nothing of it is about the password. */
const afterSigningIn: readonly Row[] = [
  ...(['accessToken', 'refreshToken'] as const).flatMap((by) => [
    row('UserNotFoundException', 'userRemoved', 'neverHelps', { by }),
    row('NotAuthorizedException', 'userRemoved', 'neverHelps', {
      by,
      text: /user .{0,20}(not exist|not found|deleted|removed)/i,
    }),
    row('NotAuthorizedException', 'userDisabled', 'neverHelps', { by, text: /user .{0,20}disabled/i }),
  ]),
  row('NotAuthorizedException', 'accessTokenExpired', 'neverHelps', { by: 'accessToken', text: /expired/i }),
  row('NotAuthorizedException', 'accessTokenRevoked', 'neverHelps', { by: 'accessToken', text: /revoked/i }),
  row('NotAuthorizedException', 'accessTokenScopeMissing', 'neverHelps', {
    by: 'accessToken',
    text: /scope/i,
  }),
  row('NotAuthorizedException', 'passwordSignInNeeded', 'neverHelps', {
    by: 'accessToken',
    text: /one-time|passwordless/i,
  }),
  row('NotAuthorizedException', 'accessTokenInvalid', 'neverHelps', {
    by: 'accessToken',
    text: /access token|invalid token/i,
  }),
  row('NotAuthorizedException', 'notAllowed', 'neverHelps', { by: 'accessToken' }),
  row('NotAuthorizedException', 'signInRanOut', 'neverHelps', { by: 'refreshToken', text: /expired/i }),
  row('NotAuthorizedException', 'signedOutEverywhere', 'neverHelps', {
    by: 'refreshToken',
    text: /revoked/i,
  }),
  // The client's secret comes with a refresh; what is said of that is told below.
  row('NotAuthorizedException', 'signInNotRenewed', 'neverHelps', {
    by: 'refreshToken',
    text: /^(?!.*secret)/is,
  }),
]

/** What is said of a set-up, whatever authorizes it. */
const aboutSetUp: readonly Row[] = (['AssociateSoftwareToken', 'VerifySoftwareToken'] as const).flatMap(
  (operation) => [
    row('UserNotFoundException', 'userRemoved', 'neverHelps', { operation }),
    // What is not known of a session must not claim to be about it.
    row('NotAuthorizedException', 'notAllowed', 'neverHelps', {
      operation,
      by: 'session',
      text: /^(?!.*(session|disabled))/is,
    }),
  ],
)

/** What a pool says to a change of the second factors. */
const aboutFactors: readonly Row[] = [
  ['softwareTokenGone', /software token mfa/i] as const,
  ['phoneNumberMissing', /phone/i] as const,
  ['factorNotOffered', /delivery config|not (been )?(enabled|configured|supported|available)/i] as const,
  ['emailAddressMissing', /e-?mail/i] as const,
  ['factorRefused', /(?:)/] as const,
].map(([code, text]) =>
  row('InvalidParameterException', code, 'neverHelps', { operation: 'SetUserMFAPreference', text }),
)

/** What servers that do not know an operation, or part of it, call that. */
const notImplemented = [
  'Unsupported',
  'UnsupportedOperation',
  'NotSupportedException',
  'NotImplemented',
  'NotImplementedException',
]

const selfService = [
  'ForgotPassword',
  'ConfirmForgotPassword',
  'ResendConfirmationCode',
  'ConfirmSignUp',
] as const satisfies readonly CognitoOperation[]

/** A forgotten password, and a sign-up that is not confirmed: names that mean something of their own there. */
const selfServiceRows: readonly Row[] = selfService.flatMap((operation) => {
  const never = (name: string, code: AppErrorCode, text?: RegExp) =>
    row(name, code, 'neverHelps', text === undefined ? { operation } : { operation, text })
  return [
    ...['NotAuthorizedException', 'InvalidParameterException'].flatMap((name) => [
      never(name, 'resetNotNow', /cannot be reset/i),
      never(name, 'userAlreadyConfirmed', /cannot (be )?confirm|already confirmed/i),
    ]),
    // Pools in which only an administrator recovers accounts.
    never('NotAuthorizedException', 'resetImpossible', /administrator|recovery/i),
    never('NotAuthorizedException', 'requestRefused'),
    never('InvalidParameterException', 'resetImpossible', /verified (email|phone)/i),
    never('InvalidParameterException', 'passwordTooWeak', /'password'/i),
    never('InvalidParameterException', 'codeMalformed', /confirmation ?code/i),
    never('UserNotFoundException', 'noCodeForName'),
    never('CodeMismatchException', 'sentCodeWrong'),
    never('ExpiredCodeException', 'sentCodeExpired'),
    // Within the hour nothing helps; a repeat would only make it longer.
    never('LimitExceededException', 'codeLimitReached'),
    never('TooManyFailedAttemptsException', 'codeLimitReached'),
    row('CodeDeliveryFailureException', 'codeNotDelivered', 'mayHelp', { operation }),
    ...[...notImplemented, 'UnsupportedOperationException', 'UnknownOperationException'].map((name) =>
      never(name, 'operationNotEnabled'),
    ),
  ]
})

/** What servers say that do not know a way to sign in, or its name, where Cognito says that it is not enabled. */
const unknownFlows: readonly Row[] = [
  row('NotAuthorizedException', 'flowNotEnabled', 'neverHelps', {
    text: /flow (is )?not (supported|allowed)/i,
  }),
  row('InvalidParameterException', 'flowNotEnabled', 'neverHelps', {
    text: /auth ?flow|flow (is )?not supported/i,
  }),
  row('InternalFailure', 'flowNotEnabled', 'neverHelps', { text: /not (yet )?(implemented|supported)/i }),
  ...[...notImplemented, 'UnsupportedOperationException'].map((name) =>
    row(name, 'flowNotEnabled', 'neverHelps'),
  ),
].map((unknown) => ({ ...unknown, operation: 'InitiateAuth', peer: 'practice' }))

/** The first fitting row counts: the special before the general. */
export const errorTable: readonly Row[] = [
  ...unknownFlows,
  ...afterSigningIn,
  ...aboutSetUp,
  ...aboutFactors,
  // In the words of a wrong password, but the password was right: it is the device's own that is refused.
  row('NotAuthorizedException', 'deviceNotFound', 'neverHelps', {
    text: /incorrect username or password/i,
    operation: 'ProveDevice',
  }),
  row('NotAuthorizedException', 'wrongCredentials', 'neverHelps', {
    text: /incorrect username or password/i,
  }),
  row('NotAuthorizedException', 'userDisabled', 'neverHelps', { text: /user is disabled/i }),
  row('NotAuthorizedException', 'temporaryPasswordExpired', 'neverHelps', {
    text: /temporary password has expired|account has expired/i,
  }),
  row('NotAuthorizedException', 'attemptsExceeded', 'mayHelp', {
    text: /attempts? (limit )?exceeded|too many .*attempts/i,
  }),
  row('NotAuthorizedException', 'sessionExpired', 'neverHelps', { text: /session is expired/i }),
  row('NotAuthorizedException', 'sessionInvalid', 'neverHelps', { text: /invalid session/i }),
  row('NotAuthorizedException', 'clientSecretRequired', 'neverHelps', { text: /secret was not received/i }),
  row('NotAuthorizedException', 'clientSecretUnexpected', 'neverHelps', {
    text: /is not configured for secret/i,
  }),
  row('NotAuthorizedException', 'clientSecretWrong', 'neverHelps', { text: /secret ?hash/i }),
  ...selfServiceRows,
  row('NotAuthorizedException', 'flowNotEnabled', 'neverHelps', {
    text: /flow (is )?not enabled/i,
    operation: 'InitiateAuth',
  }),
  // Said of a user, or of where they are, whatever they typed.
  ...whileSigningIn('NotAuthorizedException', 'blockedForSecurity', 'neverHelps', {
    text: /security reason|\bblocked\b|\bip\b/i,
  }),
  ...whileSigningIn('NotAuthorizedException', 'userNotConfirmed', 'neverHelps', { text: /not confirmed/i }),
  ...whileSigningIn('NotAuthorizedException', 'passwordResetRequired', 'neverHelps', {
    text: /password reset required/i,
  }),
  ...whileSigningIn('NotAuthorizedException', 'userPoolNotFound', 'neverHelps', {
    text: /invalid user ?pool/i,
  }),
  ...whileSigningIn('NotAuthorizedException', 'organizationRefused', 'neverHelps', {
    text: /failed with error/i,
  }),
  ...whileSigningIn('NotAuthorizedException', 'deviceNotFound', 'neverHelps', { text: /\bdevice/i }),
  row('NotAuthorizedException', 'attributeNotWritable', 'neverHelps', {
    text: /attribute|cannot modify/i,
    operation: 'AnswerNewPassword',
  }),
  row('NotAuthorizedException', 'wrongCredentials', 'neverHelps', {
    text: /user does not exist/i,
    operation: 'InitiateAuth',
  }),
  row('NotAuthorizedException', 'wrongCredentials', 'neverHelps', {
    text: /not authorized/i,
    operation: 'InitiateAuth',
    peer: 'practice',
  }),
  // Nothing but the device was to be judged there.
  row('NotAuthorizedException', 'deviceNotFound', 'neverHelps', { operation: 'ProveDevice' }),
  // For a reason that is not known here: so it claims none.
  ...whileSigningIn('NotAuthorizedException', 'signInRefused', 'neverHelps'),
  row('NotAuthorizedException', 'clientSecretWrong', 'neverHelps', { by: 'refreshToken' }),
  row('RefreshTokenReuseException', 'signInNotRenewed', 'neverHelps'),
  row('UnsupportedTokenTypeException', 'operationNotEnabled', 'neverHelps'),
  row('NotAuthorizedException', 'sessionInvalid', 'neverHelps'),
  row('UserNotFoundException', 'userNotFound', 'neverHelps', { operation: 'ProvePassword' }),
  // Deleted since the password was right.
  row('UserNotFoundException', 'userNotFound', 'neverHelps', { operation: 'RespondToAuthChallenge' }),
  row('UserNotFoundException', 'userNotFound', 'neverHelps', { operation: 'AnswerNewPassword' }),
  row('UserNotFoundException', 'userNotFound', 'neverHelps', { operation: 'ProveDevice' }),
  row('UserNotFoundException', 'wrongCredentials', 'neverHelps'),
  row('UserNotConfirmedException', 'userNotConfirmed', 'neverHelps'),
  row('PasswordResetRequiredException', 'passwordResetRequired', 'neverHelps'),
  // Of a new password by the book; some servers say it of one to sign in with.
  row('InvalidPasswordException', 'wrongCredentials', 'neverHelps', { operation: 'InitiateAuth' }),
  row('InvalidPasswordException', 'passwordHasSpaces', 'neverHelps', {
    text: /white ?space|(leading|trailing).*space|\\S/i,
  }),
  row('InvalidPasswordException', 'passwordTooWeak', 'neverHelps'),
  row('PasswordHistoryPolicyViolationException', 'passwordReused', 'neverHelps'),
  row('DeviceKeyExistsException', 'deviceNotFound', 'neverHelps'),
  row('UsernameExistsException', 'aliasTaken', 'neverHelps'),
  row('AliasExistsException', 'aliasTaken', 'neverHelps'),

  row('CodeMismatchException', 'wrongCode', 'neverHelps'),
  row('EnableSoftwareTokenMFAException', 'wrongCode', 'neverHelps'),
  row('ExpiredCodeException', 'codeAlreadyUsed', 'neverHelps', { text: /already been used/i }),
  row('ExpiredCodeException', 'codeExpired', 'neverHelps'),
  row('SoftwareTokenMFANotFoundException', 'totpDisabledInPool', 'neverHelps', {
    text: /enabled by the user ?pool/i,
  }),
  row('SoftwareTokenMFANotFoundException', 'totpDisabledInPool', 'neverHelps', {
    operation: 'AssociateSoftwareToken',
  }),
  row('SoftwareTokenMFANotFoundException', 'softwareTokenMissing', 'neverHelps'),
  row('MFAMethodNotFoundException', 'mfaMethodNotFound', 'neverHelps'),

  row('ResourceNotFoundException', 'deviceNotFound', 'neverHelps', { text: /device/i }),
  row('ResourceNotFoundException', 'clientNotFound', 'neverHelps', { text: /client/i }),
  row('ResourceNotFoundException', 'deviceNotFound', 'neverHelps', { operation: 'ProveDevice' }),
  row('ResourceNotFoundException', 'userPoolNotFound', 'neverHelps'),
  ...whileSigningIn('InvalidParameterException', 'deviceNotFound', 'neverHelps', { text: /\bdevice/i }),
  row('InvalidParameterException', 'flowNotEnabled', 'neverHelps', { text: /flow (is )?not enabled/i }),
  row('InvalidParameterException', 'attributeNotWritable', 'neverHelps', {
    text: /cannot modify|unauthorized attribute|not (mutable|writable)/i,
    operation: 'AnswerNewPassword',
  }),
  row('InvalidParameterException', 'sessionInvalid', 'neverHelps', { text: /required parameter session/i }),
  // The pattern of a password is in its text: nothing but white space at its ends is against it.
  row('InvalidParameterException', 'passwordHasSpaces', 'neverHelps', {
    text: /password'? failed to satisfy constraint.*regular expression/i,
  }),
  row('InvalidParameterException', 'attributeMissing', 'neverHelps', {
    text: /attribute.*(is|are) (required|missing)/i,
  }),
  row('InvalidParameterException', 'attributeMalformed', 'neverHelps', {
    text: /did not conform to the schema|invalid (phone number|email address|\w+) format/i,
  }),
  row('InvalidParameterException', 'attributeMissing', 'neverHelps', { text: /attribute/i }),
  row('InvalidParameterException', 'codeMalformed', 'neverHelps', { text: /usercode|confirmation code/i }),
  row('InvalidParameterException', 'softwareTokenMissing', 'neverHelps', { text: /software token mfa/i }),
  row('InvalidParameterException', 'requestRefused', 'neverHelps'),
  row('SerializationException', 'requestRefused', 'neverHelps'),
  row('UnknownOperationException', 'requestRefused', 'neverHelps'),
  ...notImplemented.map((name) => row(name, 'operationNotEnabled', 'neverHelps')),
  row('InternalFailure', 'operationNotEnabled', 'neverHelps', {
    text: /not (yet )?(implemented|supported)/i,
  }),
  row('UnsupportedOperationException', 'operationNotEnabled', 'neverHelps'),

  row('TooManyRequestsException', 'tooManyRequests', 'mayHelp'),
  row('ThrottlingException', 'tooManyRequests', 'mayHelp'),
  row('LimitExceededException', 'attemptsExceeded', 'mayHelp'),
  row('ConcurrentModificationException', 'concurrentModification', 'mayHelp'),
  row('TooManyFailedAttemptsException', 'attemptsExceeded', 'mayHelp'),
  row('ForbiddenException', 'firewallBlocked', 'neverHelps', { text: /\bwaf\b/i }),
  row('ForbiddenException', 'forbidden', 'neverHelps'),
  row('AccessDeniedException', 'forbidden', 'neverHelps'),
  row('UnauthorizedException', 'forbidden', 'neverHelps'),
  row('OperationNotEnabledException', 'operationNotEnabled', 'neverHelps'),
  row('FeatureUnavailableInTierException', 'featureUnavailable', 'neverHelps'),
  row('InvalidUserPoolConfigurationException', 'poolMisconfigured', 'neverHelps'),
  row('InvalidSmsRoleAccessPolicyException', 'poolMisconfigured', 'neverHelps'),
  row('InvalidSmsRoleTrustRelationshipException', 'poolMisconfigured', 'neverHelps'),
  row('InvalidEmailRoleAccessPolicyException', 'poolMisconfigured', 'neverHelps'),
  row('InvalidLambdaResponseException', 'poolMisconfigured', 'mayHelp'),
  row('UnexpectedLambdaException', 'poolMisconfigured', 'mayHelp'),
  row('UserLambdaValidationException', 'organizationRefused', 'neverHelps'),
  row('InternalErrorException', 'serviceUnavailable', 'mayHelp'),
  row('InternalServerException', 'serviceUnavailable', 'mayHelp'),
  row('InternalFailure', 'serviceUnavailable', 'mayHelp'),
  row('ServiceUnavailable', 'serviceUnavailable', 'mayHelp'),

  // None that can be read. Where there was no answer at all, the network says why: NetworkFailure.
  row('SyntaxError', 'serviceAnswerUnreadable', 'mayHelp'),
  row('Unknown', 'serviceAnswerUnreadable', 'mayHelp'),
  row('UnknownError', 'serviceAnswerUnreadable', 'mayHelp'),
]

interface Failure {
  /** The error's name and, for system errors, its code; most specific first. */
  readonly names: readonly string[]
  readonly message: string
  readonly status: number | undefined
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
}

/** "prefix#Name:http://…" is the Name. */
const bareName = (name: string): string => (name.split('#').at(-1) ?? name).split(/[:,]/)[0] ?? name

function readFailure(reason: unknown): Failure {
  const texts = [
    property(reason, 'code'),
    property(property(reason, 'cause'), 'code'),
    property(reason, 'name'),
  ]
  const message = property(reason, 'message') ?? property(reason, 'Message')
  const status = property(property(reason, '$metadata'), 'httpStatusCode')
  return {
    names: texts.filter((text) => typeof text === 'string').map(bareName),
    message: typeof message === 'string' ? message : '',
    status: typeof status === 'number' ? status : undefined,
  }
}

const aboutAttributes: ReadonlySet<AppErrorCode> = new Set([
  'attributeMissing',
  'attributeMalformed',
  'attributeNotWritable',
])

function detailsOf(code: AppErrorCode, { message }: Failure): AppErrorDetails {
  return aboutAttributes.has(code) ? { attribute: attributeNamedIn(message) } : {}
}

export interface RequestFacts {
  readonly by?: Authorization | undefined
  readonly peer?: CognitoConnection['kind'] | undefined
}

/** What went wrong in an operation, with nothing of the service's text in it. */
export function mapCognitoError(
  operation: CognitoOperation,
  reason: unknown,
  { by = usualAuthorization[operation], peer = 'cognito' }: RequestFacts = {},
): AppError {
  if (reason instanceof NetworkFailure) return reason.trouble.error
  const failure = readFailure(reason)
  const fits = (name: string) => (candidate: Row) =>
    candidate.name === name &&
    (candidate.peer === undefined || candidate.peer === peer) &&
    (candidate.operation === undefined || candidate.operation === operation) &&
    (candidate.by === undefined || candidate.by === by) &&
    (candidate.text === undefined || candidate.text.test(failure.message))
  const found = failure.names.map((name) => errorTable.find(fits(name))).find((match) => match !== undefined)
  if (found) {
    const details = detailsOf(found.code, failure)
    return found.again === 'mayHelp' ? transient(found.code, details) : permanent(found.code, details)
  }
  if (failure.status !== undefined && failure.status >= 500) return transient('serviceUnavailable')
  // A name is letters in the service's model; anything else could be text of ours coming back.
  const serviceName = failure.names.find((name) => /^[A-Za-z]{1,64}$/.test(name))
  return permanent('serviceErrorUnknown', { serviceName })
}

/** Says what is wrong with the request, whatever the status: nothing was done then. */
function isRefusal(reason: unknown): boolean {
  const { code, retryable } = mapCognitoError('VerifySoftwareToken', reason)
  return !retryable && code !== 'serviceErrorUnknown'
}

/**
 * Whether the service may have acted although Verify failed: no answer came, it cannot be read,
 * or it is a fault of the service's own. Everything else is a certain no.
 */
export function isOutcomeUnknown(reason: unknown): boolean {
  if (reason instanceof NetworkFailure) return reason.trouble.reached === 'perhaps'
  const { names, status } = readFailure(reason)
  if (isRefusal(reason)) return false
  if (status === undefined || status >= 500) return true
  return names.some((name) =>
    ['SyntaxError', 'Unknown', 'UnknownError', 'InternalErrorException'].includes(name),
  )
}
