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
import { attributeNamedIn } from './named-attribute'

export type CognitoOperation =
  | 'InitiateAuth'
  | 'RespondToAuthChallenge'
  /** RespondToAuthChallenge where the answer is the proof of a password. */
  | 'ProvePassword'
  | 'AssociateSoftwareToken'
  | 'VerifySoftwareToken'
  | 'SetUserMFAPreference'
  | 'GetUser'
  | 'ConfirmDevice'
  | 'UpdateDeviceStatus'
  | 'RevokeToken'
  /** GetTokensFromRefreshToken, and InitiateAuth where that is the way to refresh. */
  | 'RefreshTokens'

interface Row {
  /** The exception's name, or a system error code. */
  readonly name: string
  /** Tells apart the meanings of one name; without it the row fits any text. */
  readonly text?: RegExp
  readonly operation?: CognitoOperation
  readonly code: AppErrorCode
  /** Whether the same again may succeed. */
  readonly again: 'mayHelp' | 'neverHelps'
}

const row = (
  name: string,
  code: AppErrorCode,
  again: Row['again'],
  more: Pick<Row, 'text' | 'operation'> = {},
) => ({ name, code, again, ...more }) satisfies Row

/** The first fitting row counts: the special before the general. */
export const errorTable: readonly Row[] = [
  row('NotAuthorizedException', 'wrongCredentials', 'neverHelps', {
    text: /incorrect username or password/i,
  }),
  row('NotAuthorizedException', 'userDisabled', 'neverHelps', { text: /user is disabled/i }),
  row('NotAuthorizedException', 'temporaryPasswordExpired', 'neverHelps', {
    text: /temporary password has expired/i,
  }),
  row('NotAuthorizedException', 'attemptsExceeded', 'mayHelp', { text: /attempts exceeded/i }),
  row('NotAuthorizedException', 'sessionExpired', 'neverHelps', { text: /session is expired/i }),
  row('NotAuthorizedException', 'sessionInvalid', 'neverHelps', { text: /invalid session/i }),
  row('NotAuthorizedException', 'clientSecretRequired', 'neverHelps', { text: /secret was not received/i }),
  row('NotAuthorizedException', 'clientSecretUnexpected', 'neverHelps', {
    text: /is not configured for secret/i,
  }),
  row('NotAuthorizedException', 'clientSecretWrong', 'neverHelps', { text: /secret ?hash/i }),
  row('NotAuthorizedException', 'accessTokenExpired', 'neverHelps', { text: /access token has expired/i }),
  row('NotAuthorizedException', 'accessTokenRevoked', 'neverHelps', {
    text: /access token has been revoked/i,
  }),
  row('NotAuthorizedException', 'accessTokenScopeMissing', 'neverHelps', { text: /required scopes/i }),
  row('NotAuthorizedException', 'accessTokenInvalid', 'neverHelps', { text: /access token/i }),
  row('NotAuthorizedException', 'flowNotEnabled', 'neverHelps', {
    text: /flow (is )?not (enabled|supported|allowed)/i,
    operation: 'InitiateAuth',
  }),
  row('NotAuthorizedException', 'wrongCredentials', 'neverHelps', { operation: 'InitiateAuth' }),
  row('NotAuthorizedException', 'wrongCredentials', 'neverHelps', { operation: 'ProvePassword' }),
  row('NotAuthorizedException', 'signedOut', 'neverHelps', { operation: 'RefreshTokens' }),
  row('RefreshTokenReuseException', 'signedOut', 'neverHelps'),
  row('UnsupportedTokenTypeException', 'signedOut', 'neverHelps'),
  row('NotAuthorizedException', 'sessionInvalid', 'neverHelps'),
  row('UserNotFoundException', 'userNotFound', 'neverHelps', { operation: 'ProvePassword' }),
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
  row('ResourceNotFoundException', 'userPoolNotFound', 'neverHelps'),
  row('InvalidParameterException', 'flowNotEnabled', 'neverHelps', {
    text: /flow (is )?not (enabled|supported)/i,
  }),
  // Servers that do not know a flow refuse its name.
  row('InvalidParameterException', 'flowNotEnabled', 'neverHelps', {
    text: /auth ?flow/i,
    operation: 'InitiateAuth',
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
  row('UnsupportedOperationException', 'flowNotEnabled', 'neverHelps', { operation: 'InitiateAuth' }),
  ...[
    'Unsupported',
    'UnsupportedOperation',
    'NotSupportedException',
    'NotImplemented',
    'NotImplementedException',
  ].map((name) => row(name, 'flowNotEnabled', 'neverHelps', { operation: 'InitiateAuth' })),
  row('InternalFailure', 'flowNotEnabled', 'neverHelps', {
    text: /not (yet )?(implemented|supported)/i,
    operation: 'InitiateAuth',
  }),
  row('UnsupportedOperationException', 'operationNotEnabled', 'neverHelps'),

  row('TooManyRequestsException', 'tooManyRequests', 'mayHelp'),
  row('ThrottlingException', 'tooManyRequests', 'mayHelp'),
  row('LimitExceededException', 'attemptsExceeded', 'mayHelp'),
  row('ConcurrentModificationException', 'concurrentModification', 'mayHelp'),
  row('TooManyFailedAttemptsException', 'attemptsExceeded', 'mayHelp'),
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

  // No answer, or none that can be read.
  row('SyntaxError', 'serviceAnswerUnreadable', 'mayHelp'),
  row('Unknown', 'serviceAnswerUnreadable', 'mayHelp'),
  row('UnknownError', 'serviceAnswerUnreadable', 'mayHelp'),
  row('TimeoutError', 'networkTimedOut', 'mayHelp'),
  row('RequestTimeout', 'networkTimedOut', 'mayHelp'),
  row('AbortError', 'networkTimedOut', 'mayHelp'),
  ...['ETIMEDOUT', 'ESOCKETTIMEDOUT'].map((name) => row(name, 'networkTimedOut', 'mayHelp')),
  ...[
    'ECONNRESET',
    'ECONNREFUSED',
    'EPIPE',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENETDOWN',
  ].map((name) => row(name, 'networkUnreachable', 'mayHelp')),
  ...[
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ].map((name) => row(name, 'tlsRefused', 'neverHelps')),
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

function detailsOf(code: AppErrorCode, { message }: Failure): AppErrorDetails {
  const isAboutAttribute = code === 'attributeMissing' || code === 'attributeMalformed'
  return isAboutAttribute ? { attribute: attributeNamedIn(message) } : {}
}

/** What went wrong in an operation, with nothing of the service's text in it. */
export function mapCognitoError(operation: CognitoOperation, reason: unknown): AppError {
  const failure = readFailure(reason)
  const fits = (name: string) => (candidate: Row) =>
    candidate.name === name &&
    (candidate.operation === undefined || candidate.operation === operation) &&
    (candidate.text === undefined || candidate.text.test(failure.message))
  // The SDK calls a reset connection a TimeoutError, with the reset as its code: the code says more.
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

/** Refused before a byte was sent, so the service cannot have acted. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
])

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
  const { names, status } = readFailure(reason)
  if (isRefusal(reason) || names.some((name) => neverSent.has(name))) return false
  if (status === undefined || status >= 500) return true
  return names.some((name) =>
    ['SyntaxError', 'Unknown', 'UnknownError', 'InternalErrorException'].includes(name),
  )
}
