// The life of a user's software token: a pending secret, then a verified token whose codes work once.
import { findTimeStep, encodeBase32 } from '../crypto/totp'
import type { Pool } from '../state/pools'
import type { Realm } from '../state/realm'
import type { Signatory } from '../state/tokens'
import type { SoftwareToken, User } from '../state/user-records'
import { CognitoError, notAuthorized } from '../http/wire'

/** 32 bytes: 52 characters of base32, as in every real example. */
const secretLength = 32

export const softwareTokensEnabled = ({ settings }: Pool) =>
  settings.mfa !== 'OFF' && settings.factors.includes('SOFTWARE_TOKEN_MFA')

/** A second factor goes with a password: who came in by a code that was sent cannot set one up. */
export function checkMaySetUp({ cameBy, pool }: Signatory): void {
  if (cameBy === 'ONE_TIME_CODE' && pool.behaviour.setupAfterCodeSignIn === 'REFUSED')
    throw notAuthorized('MFA cannot be set up after a sign-in with a one-time password.')
}

/** A new pending secret in the place of any earlier one. The token verified before keeps working. */
export function issueSecretCode(user: User, pool: Pool, random: Realm['random']): string {
  if (!softwareTokensEnabled(pool))
    throw new CognitoError(
      'SoftwareTokenMFANotFoundException',
      'Software Token MFA has not been enabled by the userPool',
    )
  if (pool.behaviour.associate === 'BREAK_OLD_TOKEN') removeSoftwareToken(user)
  user.pendingSecret = random.bytes(secretLength)
  return encodeBase32(user.pendingSecret)
}

export function removeSoftwareToken(user: User): void {
  user.softwareToken = undefined
  user.enabledFactors.delete('SOFTWARE_TOKEN_MFA')
  if (user.preferredFactor === 'SOFTWARE_TOKEN_MFA') user.preferredFactor = undefined
}

interface Verification {
  readonly code: string
  readonly friendlyDeviceName: string | undefined
  readonly now: number
}

/** On a right code the pending secret becomes the token, and the code is spent. */
export function verifyUserCode(
  user: User,
  pool: Pool,
  { code, friendlyDeviceName, now }: Verification,
): CodeCheck {
  if (user.pendingSecret === undefined) return verifyAgain(user, code, now)
  const token: SoftwareToken = { secret: user.pendingSecret, friendlyDeviceName, usedSteps: new Set() }
  if (acceptCode(token, code, now) === 'WRONG') return 'WRONG'
  user.pendingSecret = undefined
  user.softwareToken = token
  // Where a factor is required, having one is enough; where it is optional, SetUserMFAPreference decides.
  if (pool.settings.mfa === 'ON') user.enabledFactors.add('SOFTWARE_TOKEN_MFA')
  return 'RIGHT'
}

/** Nothing is pending. A repeated request meets its own spent code; anything else has no token to verify. */
function verifyAgain({ softwareToken }: User, code: string, now: number): CodeCheck {
  if (softwareToken !== undefined) {
    const step = findTimeStep(softwareToken.secret, code, now)
    if (step !== undefined && softwareToken.usedSteps.has(step)) throw alreadyUsed()
  }
  throw new CognitoError(
    'SoftwareTokenMFANotFoundException',
    'Software Token MFA does not exist for the user.',
  )
}

export type CodeCheck = 'RIGHT' | 'WRONG'

const alreadyUsed = () =>
  new CognitoError('ExpiredCodeException', 'Your software token has already been used once.')

/** Accepts a code of the current step or a neighbour, once. */
export function acceptCode(token: SoftwareToken, code: string, now: number): CodeCheck {
  const step = findTimeStep(token.secret, code, now)
  if (step === undefined) return 'WRONG'
  if (token.usedSteps.has(step)) throw alreadyUsed()
  token.usedSteps.add(step)
  return 'RIGHT'
}
