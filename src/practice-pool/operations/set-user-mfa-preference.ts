// SetUserMFAPreference: which factors a user is asked for at sign-in, and which one first.
import type { Pool } from '../state/pools'
import type { Realm } from '../state/realm'
import type { Factor } from '../seed/seed'
import { checkMaySetUp, softwareTokensEnabled } from '../flows/software-token'
import type { User } from '../state/user-records'
import { flags, optional, read, required, rules, type Input } from '../http/validation'
import { invalidParameter, type Answer } from '../http/wire'

const settings = optional(flags(['Enabled', 'PreferredMfa']))
const shape = {
  AccessToken: required(rules.token),
  SoftwareTokenMfaSettings: settings,
  SMSMfaSettings: settings,
  EmailMfaSettings: settings,
}

interface Wish {
  readonly factor: Factor
  readonly enabled: boolean
  readonly preferred: boolean
}

export function setUserMfaPreference(realm: Realm, input: Input): Answer {
  const { AccessToken, ...given } = read(input, shape)
  const signatory = realm.tokens.authorize(AccessToken)
  checkMaySetUp(signatory)
  const { user, pool } = signatory
  const wishes = [
    wishFor('SOFTWARE_TOKEN_MFA', given.SoftwareTokenMfaSettings),
    wishFor('SMS_MFA', given.SMSMfaSettings),
    wishFor('EMAIL_OTP', given.EmailMfaSettings),
  ].filter((wish) => wish !== undefined)

  for (const wish of wishes) checkPossible(wish, user, pool)
  if (wishes.filter(({ preferred }) => preferred).length > 1)
    throw invalidParameter('Only one MFA method can be preferred')
  for (const wish of wishes) apply(wish, user, pool)
  return {}
}

function wishFor(
  factor: Factor,
  given: Readonly<Record<'Enabled' | 'PreferredMfa', boolean | undefined>> | undefined,
): Wish | undefined {
  return given && { factor, enabled: given.Enabled ?? false, preferred: given.PreferredMfa ?? false }
}

/** Even a wish to switch off is refused for a factor that the user lacks. */
function checkPossible({ factor }: Wish, user: User, pool: Pool): void {
  switch (factor) {
    case 'SOFTWARE_TOKEN_MFA':
      checkSoftwareToken(user, pool)
      return
    case 'SMS_MFA':
      if (!user.attributes.has('phone_number'))
        throw invalidParameter('User does not have a phone_number set to turn on SMS MFA')
      return
    case 'EMAIL_OTP':
      if (!user.attributes.has('email'))
        throw invalidParameter('User does not have an email set to turn on EMAIL MFA')
  }
}

function checkSoftwareToken(user: User, pool: Pool): void {
  if (!softwareTokensEnabled(pool))
    throw invalidParameter('User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA')
  if (user.softwareToken !== undefined) return
  throw invalidParameter(
    user.pendingSecret === undefined
      ? 'User has not set up software token mfa'
      : 'User has not verified software token mfa',
  )
}

function apply({ factor, enabled, preferred }: Wish, user: User, pool: Pool): void {
  // Where a factor is required none can be switched on or off, only preferred.
  if (pool.settings.mfa === 'OPTIONAL') {
    if (enabled) user.enabledFactors.add(factor)
    else user.enabledFactors.delete(factor)
  }
  const canPrefer = preferred && (enabled || pool.settings.mfa === 'ON')
  if (canPrefer) user.preferredFactor = factor
  else if (user.preferredFactor === factor) user.preferredFactor = undefined
}
