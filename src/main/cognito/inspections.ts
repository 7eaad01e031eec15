// Who reads along on the way to a pool: where the certificate comes from an authority that was added to this computer.
// The door lets nothing through before the person was told; here it is found out, and told once.
import type { ConnectionId, Inspection } from '../../shared/models'
import { ok, type Done, type Result } from '../../shared/result'
import type { Network } from '../ports/network'
import type { OpenConnectionById } from './open-connection'
import { findPublicKeys, type CognitoConnection } from './service/connection'

export interface Inspections {
  /** Makes a connection, and sends nothing of a person's over it. */
  readonly look: (id: ConnectionId) => Promise<Result<Inspection>>
  /** The person knows of this authority from now on. */
  readonly toldOf: (id: ConnectionId, issuerName: string) => Promise<Result<Done>>
  /** Who has read along on the connection that was used; null: nobody, as far as can be known. */
  readonly readerOn: (connection: CognitoConnection) => Promise<string | null>
}

const lookLimitMs = 10_000

export interface InspectionsDependencies {
  readonly openConnection: OpenConnectionById
  readonly openNetwork: () => Promise<Network>
  /** Durable when it returns. */
  readonly noteInspection: (id: ConnectionId, issuerName: string) => Promise<Result<Done>>
}

export function createInspections(dependencies: InspectionsDependencies): Inspections {
  const { openConnection, openNetwork, noteInspection } = dependencies

  const readerAt = (network: Network, endpoint: string): string | null => {
    const certificate = network.certificateOf(new URL(endpoint).hostname)
    return certificate?.authority === 'thisComputer' ? certificate.issuerName : null
  }

  return {
    look: async (id) => {
      const opened = await openConnection(id)
      if (!opened.ok) return opened
      const { connection } = opened.value
      // While practising nothing leaves this computer.
      if (connection.kind === 'practice') return ok({ kind: 'direct' })
      const network = await openNetwork()
      const url = findPublicKeys(connection)
      const headers = { accept: 'application/json' }
      const answer = await network.send({
        method: 'GET',
        url,
        headers,
        delivery: 'repeatable',
        limitMs: lookLimitMs,
      })
      const by = readerAt(network, url)
      if (answer.ok) return ok(by === null ? { kind: 'direct' } : { kind: 'inspected', by, person: 'told' })
      const { error } = answer.error
      return error.code === 'connectionInspected' && by !== null
        ? ok({ kind: 'inspected', by, person: 'notTold' })
        : ok({ kind: 'unknown', error })
    },
    toldOf: async (id, issuerName) => {
      const noted = await noteInspection(id, issuerName)
      if (!noted.ok) return noted
      // Opened anew, it lets through what has just been noted.
      const opened = await openConnection(id)
      return opened.ok ? noted : opened
    },
    readerOn: async ({ kind, endpoint }) =>
      kind === 'practice' ? null : readerAt(await openNetwork(), endpoint),
  }
}
