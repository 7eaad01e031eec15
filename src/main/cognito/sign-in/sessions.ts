// Who is signed in: the tokens of each user, in memory; and, for those who chose to stay signed in,
// the refresh token in the keychain. Refreshes one at a time, because a rotated token counts once.
import { permanent } from '../../../shared/errors'
import type { AppErrorCode } from '../../../shared/errors'
import type { ConnectionId } from '../../../shared/models'
import { done, fail, ok, type Done, type Result } from '../../../shared/result'
import type { PoolUser, UserSecret } from '../../ports/user-secrets'
import type { Tokens } from '../service/answers'
import type { CognitoGateway } from '../service/gateway'
import type { Devices } from './devices'

export type SessionPlace = 'memory' | 'keychain'

export interface Sessions {
  /** Where the sign-in of a user is kept; null when there is none. */
  readonly placeOf: (user: PoolUser) => SessionPlace | null
  readonly begin: (user: PoolUser, tokens: Tokens) => Promise<void>
  /** Runs a call with a token that counts, refreshed where it must be; `signedOut` when there is none. */
  readonly withAccessToken: <T>(
    user: PoolUser,
    call: (gateway: CognitoGateway, accessToken: string) => Promise<Result<T>>,
  ) => Promise<Result<T>>
  readonly keepIn: (user: PoolUser, place: SessionPlace) => Promise<Result<Done>>
  /** Revokes what can be used for new tokens, and forgets it whatever the service says. */
  readonly end: (user: PoolUser) => Promise<Result<Done>>
}

const signedOut = fail(permanent('signedOut'))

/** What an access token answers that a new one may not. */
const staleToken: ReadonlySet<AppErrorCode> = new Set([
  'accessTokenExpired',
  'accessTokenRevoked',
  'accessTokenInvalid',
])

const keyOf = ({ connectionId, username }: PoolUser): string => `${connectionId} ${username}`

export function createSessions(dependencies: {
  readonly store: UserSecret<string>
  readonly openGateway: (id: ConnectionId) => Promise<Result<CognitoGateway>>
  readonly devices: Pick<Devices, 'find' | 'forget'>
}): Sessions {
  const { store, openGateway, devices } = dependencies
  const tokensOf = new Map<string, Tokens>()
  const refreshes = new Map<string, Promise<Result<Tokens>>>()

  async function refreshTokenOf(user: PoolUser): Promise<Result<string | null>> {
    const inMemory = tokensOf.get(keyOf(user))?.refreshToken ?? null
    return inMemory === null ? store.read(user) : ok(inMemory)
  }

  async function forget(user: PoolUser): Promise<Result<Done>> {
    tokensOf.delete(keyOf(user))
    return store.forget(user)
  }

  /** In memory, and in the keychain where the person wants it there: a rotated token replaces the old one. */
  async function begin(user: PoolUser, tokens: Tokens): Promise<void> {
    tokensOf.set(keyOf(user), tokens)
    // Should it not be kept, memory has it, and the worst is a sign-in after the next start.
    if (tokens.refreshToken !== null && store.isKept(user)) await store.keep(user, tokens.refreshToken)
  }

  /** With the key of the device that the pool knows; without it once the pool says that it knows none. */
  async function refreshNaming(
    gateway: CognitoGateway,
    user: PoolUser,
    refreshToken: string,
  ): Promise<Result<Tokens>> {
    const { username } = user
    const deviceKey = (await devices.find(user))?.deviceKey ?? null
    const answer = await gateway.refresh({ refreshToken, username, deviceKey })
    if (answer.ok || answer.error.code !== 'deviceNotFound') return answer
    await devices.forget(user)
    const asNew = await gateway.refresh({ refreshToken, username, deviceKey: null })
    // Tokens that only that device may refresh have come to their end.
    return asNew.ok || asNew.error.code !== 'deviceNotFound' ? asNew : signedOut
  }

  async function refresh(user: PoolUser): Promise<Result<Tokens>> {
    const refreshToken = await refreshTokenOf(user)
    if (!refreshToken.ok) return refreshToken
    if (refreshToken.value === null) return signedOut
    const gateway = await openGateway(user.connectionId)
    if (!gateway.ok) return gateway
    const answer = await refreshNaming(gateway.value, user, refreshToken.value)
    if (!answer.ok) {
      // Only a refusal ends the session: a network that is away must not sign anyone out.
      if (answer.error.code === 'signedOut') await forget(user)
      return answer
    }
    const tokens = { ...answer.value, refreshToken: answer.value.refreshToken ?? refreshToken.value }
    await begin(user, tokens)
    return ok(tokens)
  }

  function refreshOnce(user: PoolUser): Promise<Result<Tokens>> {
    const key = keyOf(user)
    const running = refreshes.get(key) ?? refresh(user).finally(() => refreshes.delete(key))
    refreshes.set(key, running)
    return running
  }

  const placeOf = (user: PoolUser): SessionPlace | null => {
    if (store.isKept(user)) return 'keychain'
    return tokensOf.has(keyOf(user)) ? 'memory' : null
  }

  return {
    placeOf,
    begin,
    withAccessToken: async (user, call) => {
      if (placeOf(user) === null) return signedOut
      const gateway = await openGateway(user.connectionId)
      if (!gateway.ok) return gateway
      const known = tokensOf.get(keyOf(user))
      if (known) {
        const answer = await call(gateway.value, known.accessToken)
        if (answer.ok || !staleToken.has(answer.error.code)) return answer
      }
      const current = tokensOf.get(keyOf(user))
      // While this call was under way another one may have refreshed already.
      const fresh = current && current !== known ? ok(current) : await refreshOnce(user)
      if (fresh.ok) return call(gateway.value, fresh.value.accessToken)
      // A token that cannot be refreshed, one that was pasted for example, has simply run out.
      if (fresh.error.code === 'signedOut') await forget(user)
      return fresh
    },
    keepIn: async (user, place) => {
      if (place === 'memory') {
        const refreshToken = await refreshTokenOf(user)
        if (!refreshToken.ok) return refreshToken
        const known = tokensOf.get(keyOf(user))
        // Not used since the start: refreshed now, so that there is something to keep in memory.
        const inMemory: Result<unknown> = known ? done : await refreshOnce(user)
        return inMemory.ok ? store.forget(user) : inMemory
      }
      const refreshToken = await refreshTokenOf(user)
      if (!refreshToken.ok) return refreshToken
      return refreshToken.value === null ? signedOut : store.keep(user, refreshToken.value)
    },
    end: async (user) => {
      const refreshToken = await refreshTokenOf(user)
      if (!refreshToken.ok) return refreshToken
      const gateway = await openGateway(user.connectionId)
      const revoked: Result<Done> =
        refreshToken.value === null || !gateway.ok
          ? done
          : await gateway.value.revokeToken(refreshToken.value)
      const forgotten = await forget(user)
      return forgotten.ok ? revoked : forgotten
    },
  }
}
