// The codes by which users help themselves: to a new password, and to a confirmed sign-up. The newest one
// counts, once and for a while; how many are sent and tried in an hour is limited.
import type { Clock } from './clock'
import type { CodeDeliveryDetails, SentCode, SentCodes } from './sent-codes'
import type { User } from './user-records'
import { CognitoError } from '../http/wire'

export type Purpose = 'RESET_PASSWORD' | 'CONFIRM_SIGN_UP'

export interface VerificationCodes {
  send(user: User, purpose: Purpose, medium: SentCode['medium']): CodeDeliveryDetails
  /** Throws unless it is the right code; it stays good for another try of what follows. */
  check(user: User, purpose: Purpose, code: string): void
  spend(user: User, purpose: Purpose): void
}

const hour = 60 * 60_000
const validity: Readonly<Record<Purpose, number>> = { RESET_PASSWORD: hour, CONFIRM_SIGN_UP: 24 * hour }
/** Cognito allows from 5 to 20, by what it thinks of the risk. */
const maxInAnHour = 5

interface Issued {
  readonly code: string
  readonly expiresAt: number
}

export const limitExceeded = () =>
  new CognitoError('LimitExceededException', 'Attempt limit exceeded, please try after some time.')
export const wrongCode = () =>
  new CognitoError('CodeMismatchException', 'Invalid verification code provided, please try again.')
export const expiredCode = () =>
  new CognitoError('ExpiredCodeException', 'Invalid code provided, please request a code again.')

/** Counts what happens to a user within the last hour. */
function createHourlyLimit(clock: Clock) {
  const times = new Map<User, readonly number[]>()
  const recent = (user: User) => (times.get(user) ?? []).filter((at) => clock.now() - at < hour)
  return {
    check: (user: User) => {
      if (recent(user).length >= maxInAnHour) throw limitExceeded()
    },
    count: (user: User) => void times.set(user, [...recent(user), clock.now()]),
    clear: (user: User) => void times.delete(user),
  }
}

export function createVerificationCodes({
  clock,
  sentCodes,
}: {
  readonly clock: Clock
  readonly sentCodes: SentCodes
}): VerificationCodes {
  const issued = {
    RESET_PASSWORD: new Map<User, Issued>(),
    CONFIRM_SIGN_UP: new Map<User, Issued>(),
  } satisfies Readonly<Record<Purpose, Map<User, Issued>>>
  const sendings = createHourlyLimit(clock)
  const failures = createHourlyLimit(clock)

  return {
    send: (user, purpose, medium) => {
      sendings.check(user)
      sendings.count(user)
      const { code, details } = sentCodes.sendToVerify(user, medium)
      issued[purpose].set(user, { code, expiresAt: clock.now() + validity[purpose] })
      return details
    },
    check: (user, purpose, code) => {
      failures.check(user)
      const expected = issued[purpose].get(user)
      if (expected === undefined || clock.now() >= expected.expiresAt) throw expiredCode()
      if (code === expected.code) return
      failures.count(user)
      throw wrongCode()
    },
    spend: (user, purpose) => {
      issued[purpose].delete(user)
      failures.clear(user)
    },
  }
}
