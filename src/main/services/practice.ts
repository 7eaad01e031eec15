// Practice: when the app was started with a practice pool, its connections join the list and its
// users are offered on the sign-in screen.
import { defaultRedirectPorts } from '../../shared/limits'
import { ok, type Result } from '../../shared/result'
import type { ConnectionId, ConnectionSummary, PracticeOffer } from '../../shared/models'
import type { PoolOffer } from '../cognito/practice-offer'
import type { Connections } from '../vault/connections'

export interface Practice {
  /** Null when the app was started without a practice pool. */
  readonly offer: () => Promise<Result<PracticeOffer | null>>
  /** The connections that can be used in this run: those of practice only while practising. */
  readonly listConnections: () => Promise<Result<ConnectionSummary[]>>
}

interface Loaded extends PracticeOffer {
  /** Whether every connection on offer could be kept. */
  readonly isComplete: boolean
}

export function createPractice(dependencies: {
  readonly endpoint: string | null
  readonly fetchOffer: (endpoint: string) => Promise<Result<PoolOffer>>
  readonly connections: Connections
}): Practice {
  const { endpoint, fetchOffer, connections } = dependencies
  let loading: Promise<Result<Loaded>> | null = null

  /** The id of an offered connection, saved on the first meeting and as it was from then on. */
  async function idOf(offer: PoolOffer['connections'][number]): Promise<Result<ConnectionId>> {
    const { userPoolId, clientId, clientSecret } = offer
    const known = connections
      .list()
      .find(
        (other) =>
          other.kind === 'practice' && other.userPoolId === userPoolId && other.clientId === clientId,
      )
    // The pool may listen somewhere else by now.
    if (known && known.managedLogin?.domain === offer.managedLogin?.domain) return ok(known.id)
    const saved = await connections.save({
      kind: 'practice',
      userPoolId,
      clientId,
      clientSecret,
      issuer: offer.issuer,
      managedLogin: offer.managedLogin
        ? { ...offer.managedLogin, redirectPorts: [...defaultRedirectPorts] }
        : null,
    })
    return saved.ok ? ok(saved.value.id) : saved
  }

  async function load(from: string): Promise<Result<Loaded>> {
    const offer = await fetchOffer(from)
    if (!offer.ok) return offer
    const ids = new Map<string, ConnectionId>()
    for (const connection of offer.value.connections) {
      const id = await idOf(connection)
      // A connection that cannot be kept now (its client secret needs the keychain) is left out.
      if (id.ok) ids.set(connection.name, id.value)
    }
    const users = offer.value.users.flatMap(({ connection, username, password, description }) => {
      const connectionId = ids.get(connection)
      return connectionId ? [{ connectionId, username, practicePassword: password, description }] : []
    })
    return ok({ users, isComplete: ids.size === offer.value.connections.length })
  }

  async function offer(): Promise<Result<PracticeOffer | null>> {
    if (endpoint === null) return ok(null)
    const loaded = await (loading ??= load(endpoint))
    // The pool may not be up yet, or the keychain locked: ask again next time.
    if (!loaded.ok || !loaded.value.isComplete) loading = null
    return loaded.ok ? ok({ users: loaded.value.users }) : loaded
  }

  return {
    offer,
    listConnections: async () => {
      // What is on offer joins the list.
      const offered = await offer()
      if (!offered.ok) return offered
      return ok(connections.list().filter(({ kind }) => kind !== 'practice' || endpoint !== null))
    },
  }
}
