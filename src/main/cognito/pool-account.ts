// An enrolled account as its pool sees it: whether codes are asked for, and what a signed-in user can
// change about that.
import { permanent } from '../../shared/errors'
import type { AccountId, AccountSummary, PoolAccountState } from '../../shared/models'
import { fail, ok, type Done, type Result } from '../../shared/result'
import type { PoolUser } from '../ports/user-secrets'
import type { CognitoGateway } from './service/gateway'
import type { SoftwareTokenSetting } from './service/operations/user'
import type { SessionPlace, Sessions } from './sign-in/sessions'

export interface PoolAccounts {
  readonly read: (id: AccountId) => Promise<Result<PoolAccountState>>
  readonly setSoftwareToken: (id: AccountId, to: SoftwareTokenSetting) => Promise<Result<PoolAccountState>>
  readonly keepSignedIn: (id: AccountId, keptIn: SessionPlace) => Promise<Result<PoolAccountState>>
  readonly signOut: (id: AccountId) => Promise<Result<Done>>
}

export function createPoolAccounts(dependencies: {
  readonly sessions: Sessions
  readonly findAccount: (id: AccountId) => Result<AccountSummary>
}): PoolAccounts {
  const { sessions, findAccount } = dependencies

  function userOf(id: AccountId): Result<PoolUser> {
    const account = findAccount(id)
    if (!account.ok) return account
    const { enrolledWith } = account.value
    return enrolledWith ? ok(enrolledWith) : fail(permanent('accountNotEnrolled'))
  }

  async function readState(user: PoolUser): Promise<Result<PoolAccountState>> {
    const found = await sessions.withAccessToken(user, (gateway, accessToken) => gateway.getUser(accessToken))
    if (!found.ok) return found.error.code === 'signedOut' ? ok({ session: 'signedOut' }) : found
    const keptIn = sessions.placeOf(user) ?? 'memory'
    return ok({ session: 'signedIn', keptIn, mfa: found.value.mfa })
  }

  async function changeAndRead(
    user: PoolUser,
    change: (gateway: CognitoGateway, accessToken: string) => Promise<Result<Done>>,
  ): Promise<Result<PoolAccountState>> {
    const changed = await sessions.withAccessToken(user, change)
    return changed.ok ? readState(user) : changed
  }

  return {
    read: async (id) => {
      const user = userOf(id)
      return user.ok ? readState(user.value) : user
    },
    setSoftwareToken: async (id, to) => {
      const user = userOf(id)
      if (!user.ok) return user
      const state = await changeAndRead(user.value, (gateway, accessToken) =>
        gateway.setUserMfaPreference(accessToken, to),
      )
      // A pool that requires a code takes the request, and goes on asking for it.
      const isRefused = to === 'off' && state.ok && state.value.session === 'signedIn'
      return isRefused && state.value.mfa.softwareToken !== 'off'
        ? fail(permanent('softwareTokenRequired'))
        : state
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
