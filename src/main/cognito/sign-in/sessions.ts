// Who is signed in: the tokens of each user, in memory; and, for those who chose to stay signed in,
// the refresh token in the keychain. What changes them runs one at a time, because a rotated token
// counts once: the next one is durable before anything is done with it.
import { findErrorFacts, permanent, type AppError, type AppErrorCode } from '../../../shared/errors'
import type { ConnectionId, SessionPlace, SignOutOutcome } from '../../../shared/models'
import { fail, ok, type Done, type Result } from '../../../shared/result'
import { createTurnsByKey } from '../../../shared/turns'
import type { PoolUser, UserSecret } from '../../ports/user-secrets'
import type { Tokens } from '../service/answers'
import type { CognitoGateway } from '../service/gateway'
import type { Devices } from './devices'

/** Where a person wants the sign-in to be kept. */
export type WantedPlace = Exclude<SessionPlace, 'notKept'>

type Call<T> = (gateway: CognitoGateway, accessToken: string) => Promise<Result<T>>

export interface Sessions {
  /** Where the sign-in of a user is kept; null when there is none. */
  readonly placeOf: (user: PoolUser) => SessionPlace | null
  readonly begin: (user: PoolUser, tokens: Tokens) => Promise<void>
  /**
   * Runs a call with a token that counts, refreshed where it must be. Without a sign-in: what ended the
   * last one, or `signedOut`.
   */
  readonly withAccessToken: <T>(user: PoolUser, call: Call<T>) => Promise<Result<T>>
  readonly keepIn: (user: PoolUser, place: WantedPlace) => Promise<Result<Done>>
  /** Revokes what can be used for new tokens, and forgets it whatever the service says. */
  readonly end: (user: PoolUser) => Promise<Result<SignOutOutcome>>
}

/** Whether nothing is left of a sign-in. A user who is switched off may be switched on again. */
function isEnding(error: AppError): boolean {
  const { endsSession } = findErrorFacts(error)
  return endsSession === 'saying' || endsSession === 'silently'
}

/** What the refusal of an access token means for a sign-in that cannot be renewed any more. */
const endingAfter: Partial<Record<AppErrorCode, AppErrorCode>> = {
  accessTokenExpired: 'signInRanOut',
  accessTokenRevoked: 'signedOutEverywhere',
  accessTokenInvalid: 'signInNotRenewed',
}

/** What a new token may be answered differently; other servers refuse an old one in words of their own. */
const mayBeStale = ({ code }: AppError): boolean => code in endingAfter || code === 'notAllowed'

/** The keychain has lost the token, or what is in its place cannot be read: there is none then. */
const lostTokens: ReadonlySet<AppErrorCode> = new Set(['keychainItemMissing', 'keychainItemDamaged'])

const keyOf = ({ connectionId, username }: PoolUser): string => `${connectionId} ${username}`

export function createSessions(dependencies: {
  readonly store: UserSecret<string>
  readonly openGateway: (id: ConnectionId) => Promise<Result<CognitoGateway>>
  readonly devices: Pick<Devices, 'find' | 'forget'>
}): Sessions {
  const { store, openGateway, devices } = dependencies
  const inTurn = createTurnsByKey()
  const tokensOf = new Map<string, Tokens>()
  const renewals = new Map<string, Promise<Result<Tokens | null>>>()
  /** Those who stay signed in and whose newest token the keychain has not taken. */
  const notKept = new Set<string>()
  /** What ended a sign-in, until there is another one: asked twice, it is told twice. */
  const endedBy = new Map<string, AppError>()

  const placeOf = (user: PoolUser): SessionPlace | null => {
    if (store.isKept(user)) return notKept.has(keyOf(user)) ? 'notKept' : 'keychain'
    return tokensOf.has(keyOf(user)) ? 'memory' : null
  }

  async function refreshTokenOf(user: PoolUser): Promise<Result<string | null>> {
    const inMemory = tokensOf.get(keyOf(user))?.refreshToken ?? null
    if (inMemory !== null) return ok(inMemory)
    const kept = await store.read(user)
    return !kept.ok && lostTokens.has(kept.error.code) ? ok(null) : kept
  }

  async function forget(user: PoolUser): Promise<Result<Done>> {
    tokensOf.delete(keyOf(user))
    notKept.delete(keyOf(user))
    return store.forget(user)
  }

  async function endBecauseOf(user: PoolUser, error: AppError): Promise<void> {
    endedBy.set(keyOf(user), error)
    await forget(user)
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
    return asNew.ok || asNew.error.code !== 'deviceNotFound' ? asNew : fail(permanent('signInNotRenewed'))
  }

  async function keep(user: PoolUser, refreshToken: string): Promise<Result<Done>> {
    const kept = await store.keep(user, refreshToken)
    if (kept.ok) notKept.delete(keyOf(user))
    // The one before is of no use any more: with Keyturn the sign-in ends, and that is shown.
    else if (store.isKept(user)) notKept.add(keyOf(user))
    return kept
  }

  /** In memory, and in the keychain where the person wants it there, before it is used. */
  async function accept(user: PoolUser, tokens: Tokens): Promise<void> {
    endedBy.delete(keyOf(user))
    tokensOf.set(keyOf(user), tokens)
    if (tokens.refreshToken !== null && store.isKept(user)) await keep(user, tokens.refreshToken)
  }

  /** Null where there is nothing to renew it with. */
  async function renew(user: PoolUser): Promise<Result<Tokens | null>> {
    const refreshToken = await refreshTokenOf(user)
    if (!refreshToken.ok) return refreshToken
    if (refreshToken.value === null) return ok(null)
    const gateway = await openGateway(user.connectionId)
    if (!gateway.ok) return gateway
    const answer = await refreshNaming(gateway.value, user, refreshToken.value)
    if (!answer.ok) {
      // Only a refusal ends the sign-in: a network that is away must not sign anyone out.
      if (isEnding(answer.error)) await endBecauseOf(user, answer.error)
      return answer
    }
    const tokens = { ...answer.value, refreshToken: answer.value.refreshToken ?? refreshToken.value }
    await accept(user, tokens)
    return ok(tokens)
  }

  /** The tokens after `known`, renewed once for everything that waits for them. */
  function tokensAfter(user: PoolUser, known: Tokens | undefined): Promise<Result<Tokens | null>> {
    const key = keyOf(user)
    const current = tokensOf.get(key)
    if (current && current !== known) return Promise.resolve(ok(current))
    const running = renewals.get(key) ?? inTurn(key, () => renew(user)).finally(() => renewals.delete(key))
    renewals.set(key, running)
    return running
  }

  /** An answer after which nothing more can be tried. It may have ended the sign-in that it was about. */
  async function conclude<T>(
    user: PoolUser,
    used: Tokens | undefined,
    answer: Result<T>,
  ): Promise<Result<T>> {
    if (answer.ok) return answer
    const ending = endingAfter[answer.error.code]
    const error = ending === undefined ? answer.error : permanent(ending)
    if (!isEnding(error)) return fail(error)
    // Someone may have signed out, or in again, while it was under way.
    const isCurrent = placeOf(user) !== null && tokensOf.get(keyOf(user)) === used
    if (isCurrent) await endBecauseOf(user, error)
    return isCurrent ? fail(error) : fail(endedBy.get(keyOf(user)) ?? permanent('signedOut'))
  }

  async function withAccessToken<T>(user: PoolUser, call: Call<T>): Promise<Result<T>> {
    const key = keyOf(user)
    if (placeOf(user) === null) return fail(endedBy.get(key) ?? permanent('signedOut'))
    const gateway = await openGateway(user.connectionId)
    if (!gateway.ok) return gateway
    const known = tokensOf.get(key)
    const answer = known ? await call(gateway.value, known.accessToken) : null
    if (answer !== null && (answer.ok || !mayBeStale(answer.error))) return conclude(user, known, answer)
    const fresh = await tokensAfter(user, known)
    if (!fresh.ok) return fresh
    if (fresh.value !== null)
      return conclude(user, fresh.value, await call(gateway.value, fresh.value.accessToken))
    // A token alone, one that was pasted for example, has simply run out; a kept one is lost.
    return answer === null ? fail(permanent('signInNotRenewed')) : conclude(user, known, answer)
  }

  async function keepInMemory(user: PoolUser): Promise<Result<Done>> {
    // Not used since the start: renewed now, so that there is something to keep in memory.
    const renewed: Result<Tokens | null> = tokensOf.has(keyOf(user)) ? ok(null) : await renew(user)
    if (!renewed.ok) return renewed
    notKept.delete(keyOf(user))
    return store.forget(user)
  }

  async function keepInKeychain(user: PoolUser): Promise<Result<Done>> {
    if (placeOf(user) === null) return fail(endedBy.get(keyOf(user)) ?? permanent('signedOut'))
    const refreshToken = await refreshTokenOf(user)
    if (!refreshToken.ok) return refreshToken
    return refreshToken.value === null ? fail(permanent('signInNotKeepable')) : keep(user, refreshToken.value)
  }

  /** Whether nothing is left at the service: it was ended there now, or had been before. */
  async function tellService(user: PoolUser, refreshToken: string): Promise<SignOutOutcome['told']> {
    const gateway = await openGateway(user.connectionId)
    if (!gateway.ok) return 'no'
    const revoked = await gateway.value.revokeToken(refreshToken)
    return revoked.ok || isEnding(revoked.error) ? 'yes' : 'no'
  }

  async function end(user: PoolUser): Promise<Result<SignOutOutcome>> {
    const refreshToken = await refreshTokenOf(user)
    if (!refreshToken.ok) return refreshToken
    const told = refreshToken.value === null ? 'yes' : await tellService(user, refreshToken.value)
    endedBy.delete(keyOf(user))
    const forgotten = await forget(user)
    return forgotten.ok ? ok({ told }) : forgotten
  }

  return {
    placeOf,
    begin: (user, tokens) => inTurn(keyOf(user), () => accept(user, tokens)),
    withAccessToken,
    keepIn: (user, place) =>
      inTurn(keyOf(user), () => (place === 'memory' ? keepInMemory(user) : keepInKeychain(user))),
    end: (user) => inTurn(keyOf(user), () => end(user)),
  }
}
