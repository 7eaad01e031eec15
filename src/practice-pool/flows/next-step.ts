// What Cognito asks for after a right password: the decision list, as a pure function of the pool's
// settings and the user's state.
import type { Factor, PoolSettings } from '../seed/seed'
import { hasFactor } from '../state/users'
import type { User } from '../state/user-records'

export type NextStep =
  | { readonly kind: 'TOKENS' }
  | { readonly kind: 'NEW_PASSWORD' }
  | { readonly kind: 'FACTOR'; readonly factor: Factor }
  | { readonly kind: 'SELECT_FACTOR'; readonly choices: readonly Factor[] }
  | { readonly kind: 'SETUP'; readonly choices: readonly Factor[] }
  | { readonly kind: 'NO_FACTOR_POSSIBLE' }

const tokens: NextStep = { kind: 'TOKENS' }

export function findNextStep(user: User, pool: PoolSettings): NextStep {
  if (user.status === 'FORCE_CHANGE_PASSWORD') return { kind: 'NEW_PASSWORD' }
  switch (pool.mfa) {
    case 'OFF':
      return tokens
    case 'OPTIONAL':
      return challengeFor(user, listUsableFactors(user, pool)) ?? tokens
    case 'ON':
      // A person who registered alone gets in once without a factor, to be able to set one up.
      if (user.origin === 'SELF_REGISTERED' && user.signIns === 'NONE_YET') return tokens
      return challengeFor(user, listUsableFactors(user, pool)) ?? setUp(user, pool)
  }
}

/** The second factors that this user is asked for in this pool. */
export function listUsableFactors(user: User, pool: PoolSettings): readonly Factor[] {
  switch (pool.mfa) {
    case 'OFF':
      return []
    case 'OPTIONAL':
      return optionalFactors(user, pool)
    case 'ON':
      return requiredFactors(user, pool)
  }
}

/** Where a factor is optional, a user is asked only for those that were switched on. */
const optionalFactors = (user: User, pool: PoolSettings) =>
  pool.factors.filter((factor) => user.enabledFactors.has(factor) && hasFactor(user, factor))

/** Where a factor is required, having it is enough; but not the channel that recovers the account. */
const requiredFactors = (user: User, pool: PoolSettings) =>
  pool.factors.filter((factor) => hasFactor(user, factor) && !isRecovery(factor, pool))

function isRecovery(factor: Factor, { recovery }: PoolSettings): boolean {
  return (
    (factor === 'SMS_MFA' && recovery === 'phone_number') || (factor === 'EMAIL_OTP' && recovery === 'email')
  )
}

function challengeFor(user: User, usable: readonly Factor[]): NextStep | undefined {
  const preferred = usable.find((factor) => factor === user.preferredFactor)
  if (preferred !== undefined) return { kind: 'FACTOR', factor: preferred }
  const [first, ...others] = usable
  if (first === undefined) return undefined
  return others.length === 0 ? { kind: 'FACTOR', factor: first } : { kind: 'SELECT_FACTOR', choices: usable }
}

/** What a user without a usable factor can set up now: a token, or a channel that is not known yet. */
function setUp(user: User, pool: PoolSettings): NextStep {
  const choices = pool.factors.filter((factor) => {
    if (factor === 'SOFTWARE_TOKEN_MFA') return true
    const isKnown = user.attributes.has(factor === 'SMS_MFA' ? 'phone_number' : 'email')
    return !isKnown && !isRecovery(factor, pool)
  })
  return choices.length > 0 ? { kind: 'SETUP', choices } : { kind: 'NO_FACTOR_POSSIBLE' }
}
