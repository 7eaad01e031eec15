// What helps against an error in the wizard. The words say it, this decides which button is offered.
import type { AppError, AppErrorCode } from '../../../shared/errors'

/**
 * nextCode: the same again with the next code. restart: a new sign-in with what was typed, back to
 * the same place. signInAgain: a new sign-in that settles what is unknown, or takes the place of one
 * that is not accepted any more. unlock: look at the keychain, then the same again. goOn: the same again,
 * now that the person knows who reads along. retry: the same again. resetPassword, confirmSignUp: a code that is sent.
 * signInWithNew: a sign-in with the new password. none: the person has to change something.
 */
export type Remedy =
  | 'nextCode'
  | 'restart'
  | 'signInAgain'
  | 'unlock'
  | 'goOn'
  | 'retry'
  | 'resetPassword'
  | 'confirmSignUp'
  | 'signInWithNew'
  | 'none'

/** What can be in the way to the service, and may be out of it once a person has done something about it. */
const inTheWay = [
  'networkUnreachable',
  'networkTimedOut',
  'networkFailed',
  'hostNotFound',
  'proxyUnreachable',
  'proxyRefused',
  'proxySettingsBroken',
  'tlsRefused',
  'certificateUntrusted',
  'certificateOutOfDate',
  'certificateOfOtherName',
  'clientCertificateWanted',
  'captivePortal',
] as const satisfies readonly AppErrorCode[]

const retryAll = (codes: readonly AppErrorCode[]): Partial<Record<AppErrorCode, Remedy>> =>
  Object.fromEntries(codes.map((code) => [code, 'retry']))

const remedies: Partial<Record<AppErrorCode, Remedy>> = {
  wrongCode: 'nextCode',
  wrongCodeByClock: 'nextCode',
  codeAlreadyUsed: 'nextCode',
  codeExpired: 'nextCode',
  sessionExpired: 'restart',
  sessionInvalid: 'restart',
  accessTokenExpired: 'restart',
  accessTokenRevoked: 'restart',
  accessTokenInvalid: 'restart',
  signInNotFound: 'restart',
  signedOut: 'restart',
  deviceNotFound: 'restart',
  browserSignInCancelled: 'restart',
  browserSignInTimedOut: 'restart',
  browserSignInRefused: 'restart',
  browserRequestRefused: 'restart',
  browserAccountJoined: 'restart',
  browserCodeRefused: 'restart',
  enrollmentNotFound: 'restart',
  stepOutOfOrder: 'restart',
  mfaMethodNotFound: 'restart',
  softwareTokenMissing: 'restart',
  verifyOutcomeUnknown: 'signInAgain',
  userDisabled: 'signInAgain',
  userRemoved: 'signInAgain',
  notAllowed: 'signInAgain',
  passwordSignInNeeded: 'signInAgain',
  passwordResetRequired: 'resetPassword',
  userNotConfirmed: 'confirmSignUp',
  resetOutcomeUnknown: 'signInWithNew',
  keychainLocked: 'unlock',
  keychainMissing: 'retry',
  keychainTimedOut: 'retry',
  keychainRefused: 'retry',
  keychainReplaced: 'retry',
  connectionInspected: 'goOn',
  networkOffline: 'retry',
  proxyPasswordWanted: 'retry',
  ...retryAll(inTheWay),
}

export const findRemedy = (error: AppError): Remedy =>
  remedies[error.code] ?? (error.retryable ? 'retry' : 'none')

/** Whether trying again here, in the same sign-in, is what helps. */
export function canBeRepeated(error: AppError): boolean {
  const remedy = findRemedy(error)
  return remedy === 'nextCode' || remedy === 'unlock' || remedy === 'goOn' || remedy === 'retry'
}

const checkable: ReadonlySet<AppErrorCode> = new Set(inTheWay)

/** Whether a check of the connection may show more than the error says. */
export const canBeLookedInto = ({ code }: AppError): boolean => checkable.has(code)

/** Whether nothing helps in this sign-in any more, so that its deadline does not matter either. */
export function needsNewSignIn(error: AppError): boolean {
  const remedy = findRemedy(error)
  return (
    remedy === 'restart' ||
    remedy === 'signInAgain' ||
    remedy === 'resetPassword' ||
    remedy === 'confirmSignUp'
  )
}
