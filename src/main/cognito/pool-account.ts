// An enrolled account as its pool sees it: whether codes are asked for, and what a signed-in user can
// change about that.
import { permanent } from '../../shared/errors'
import type {
  AccountId,
  AccountSummary,
  FactorState,
  MfaChoice,
  MfaState,
  PoolAccountState,
  SignOutOutcome,
} from '../../shared/models'
import { fail, ok, type Done, type Result } from '../../shared/result'
import type { PoolUser } from '../ports/user-secrets'
import type { Sessions, WantedPlace } from './sign-in/sessions'

export interface PoolAccounts {
  /** An error where something has ended the sign-in, until there is another one. */
  readonly read: (id: AccountId) => Promise<Result<PoolAccountState>>
  readonly setFactor: (id: AccountId, factor: MfaChoice, to: FactorState) => Promise<Result<PoolAccountState>>
  readonly keepSignedIn: (id: AccountId, keptIn: WantedPlace) => Promise<Result<PoolAccountState>>
  readonly signOut: (id: AccountId) => Promise<Result<SignOutOutcome>>
}

const allFactors = ['SOFTWARE_TOKEN_MFA', 'SMS_MFA', 'EMAIL_OTP'] as const satisfies readonly MfaChoice[]

const preferredIn = ({ factors }: MfaState): MfaChoice | undefined =>
  allFactors.find((factor) => factors[factor] === 'preferred')

const isAsMeant = ({ factors }: MfaState, factor: MfaChoice, to: FactorState): boolean =>
  (factors[factor] === 'off') === (to === 'off')

export interface PoolAccountsDependencies {
  readonly sessions: Sessions
  readonly findAccount: (id: AccountId) => Result<AccountSummary>
}

export function createPoolAccounts(dependencies: PoolAccountsDependencies): PoolAccounts {
  const { sessions, findAccount } = dependencies

  function userOf(id: AccountId): Result<PoolUser> {
    const account = findAccount(id)
    if (!account.ok) return account
    const { enrolledWith } = account.value
    return enrolledWith ? ok(enrolledWith) : fail(permanent('accountNotEnrolled'))
  }

  async function readMfa(user: PoolUser): Promise<Result<MfaState>> {
    const found = await sessions.withAccessToken(user, (gateway, accessToken) => gateway.getUser(accessToken))
    return found.ok ? ok(found.value.mfa) : found
  }

  const signedIn = (user: PoolUser, mfa: MfaState): PoolAccountState => ({
    session: 'signedIn',
    keptIn: sessions.placeOf(user) ?? 'memory',
    mfa,
  })

  async function readState(user: PoolUser): Promise<Result<PoolAccountState>> {
    const mfa = await readMfa(user)
    if (mfa.ok) return ok(signedIn(user, mfa.value))
    return mfa.error.code === 'signedOut' ? ok({ session: 'signedOut' }) : mfa
  }

  const send = (user: PoolUser, factor: MfaChoice, to: FactorState): Promise<Result<Done>> =>
    sessions.withAccessToken(user, (gateway, accessToken) =>
      gateway.setUserMfaPreference(accessToken, factor, to),
    )

  /** Some pools take a change that they do not make, and lose on the way which factor was preferred. */
  async function restorePreference(user: PoolUser, before: MfaState, after: MfaState): Promise<void> {
    const preferred = preferredIn(before)
    if (preferred !== undefined && preferredIn(after) === undefined) await send(user, preferred, 'preferred')
  }

  async function setFactor(
    user: PoolUser,
    factor: MfaChoice,
    to: FactorState,
  ): Promise<Result<PoolAccountState>> {
    const before = await readMfa(user)
    if (!before.ok) return before
    const sent = await send(user, factor, to)
    if (!sent.ok) return sent
    const after = await readMfa(user)
    if (!after.ok) return after
    if (isAsMeant(after.value, factor, to)) return ok(signedIn(user, after.value))
    await restorePreference(user, before.value, after.value)
    return fail(permanent(to === 'off' ? 'softwareTokenRequired' : 'factorRefused'))
  }

  return {
    read: async (id) => {
      const user = userOf(id)
      return user.ok ? readState(user.value) : user
    },
    setFactor: async (id, factor, to) => {
      const user = userOf(id)
      return user.ok ? setFactor(user.value, factor, to) : user
    },
    keepSignedIn: async (id, keptIn) => {
      const user = userOf(id)
      if (!user.ok) return user
      const kept = await sessions.keepIn(user.value, keptIn)
      return kept.ok ? readState(user.value) : kept
    },
    signOut: async (id) => {
      const user = userOf(id)
      return user.ok ? sessions.end(user.value) : user
    },
  }
}
