// What helps against an error in the wizard. The words say it, this decides which button is offered.
import type { AppError, AppErrorCode } from '../../shared/errors'

/**
 * nextCode: the same again with the next code. restart: a new sign-in with what was typed, back to
 * the same place. signInAgain: a new sign-in that settles what is unknown. unlock: look at the
 * keychain, then the same again. retry: the same again. none: the person has to change something.
 */
export type Remedy = 'nextCode' | 'restart' | 'signInAgain' | 'unlock' | 'retry' | 'none'

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
  keychainLocked: 'unlock',
  keychainMissing: 'retry',
  keychainTimedOut: 'retry',
  keychainRefused: 'retry',
  keychainReplaced: 'retry',
}

export const remedyFor = (error: AppError): Remedy =>
  remedies[error.code] ?? (error.retryable ? 'retry' : 'none')

/** Whether trying again here, in the same sign-in, is what helps. */
export const canBeRepeated = (error: AppError): boolean => {
  const remedy = remedyFor(error)
  return remedy === 'nextCode' || remedy === 'unlock' || remedy === 'retry'
}

/** Whether nothing helps in this sign-in any more, so that its deadline does not matter either. */
export const needsNewSignIn = (error: AppError): boolean => {
  const remedy = remedyFor(error)
  return remedy === 'restart' || remedy === 'signInAgain'
}
