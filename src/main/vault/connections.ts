// The connections to user pools: ids and names in the index, a client secret in the keychain.
import { permanent } from '../../shared/errors'
import type { ConnectionId, ConnectionSummary } from '../../shared/models'
import { done, fail, ok, type Done, type Result } from '../../shared/result'
import type { ConnectionInput, StoredConnection } from '../ports/connections'
import type { Ids } from '../ports/ids'
import type { IndexData, IndexedConnection } from './index-file/index-data'
import type { IndexStore } from './index-file/index-store'
import type { SecretStore } from './secret-store'
import { toConnectionSummary } from './shown'
import { isMentioned } from './index-file/unread-entries'

export interface Connections {
  readonly list: () => readonly ConnectionSummary[]
  readonly open: (id: ConnectionId) => Promise<Result<StoredConnection>>
  /** The ids must have been checked. Saving the same pool and client again is the same connection. */
  readonly save: (input: ConnectionInput) => Promise<Result<ConnectionSummary>>
  /** Remembers that the person was told who reads along on the way to it. */
  readonly noteInspection: (id: ConnectionId, issuerName: string) => Promise<Result<Done>>
  /** `connectionInUse` while an account that it enrolled is there. */
  readonly remove: (id: ConnectionId) => Promise<Result<Done>>
}

const notFound = fail(permanent('connectionNotFound'))

const isInUse = (index: IndexData, id: ConnectionId): boolean =>
  index.accounts.some((account) => account.enrolledWith?.connectionId === id) ||
  index.journal.some((entry) => entry.connectionId === id) ||
  // Whoever can read these again must find what they name.
  isMentioned(index.unread.entries.accounts, id) ||
  isMentioned(index.unread.entries.journal, id)

export function createConnections(dependencies: {
  readonly index: IndexStore
  readonly secrets: SecretStore
  readonly ids: Ids
}): Connections {
  const { index, secrets, ids } = dependencies

  const findExisting = (input: ConnectionInput): IndexedConnection | undefined =>
    index
      .read()
      .connections.find((other) =>
        input.id === undefined
          ? other.kind === input.kind &&
            other.userPoolId === input.userPoolId &&
            other.clientId === input.clientId
          : other.id === input.id,
      )

  /** Where the client secret is after saving: a new item, so that a failed save changes nothing. */
  async function storeClientSecret(
    input: ConnectionInput,
    existing: IndexedConnection | undefined,
  ): Promise<Result<string | null>> {
    if (input.clientSecret === undefined) return ok(existing?.clientSecretItem ?? null)
    const item = ids.item()
    const written = await secrets.write(item, { kind: 'clientSecret', clientSecret: input.clientSecret })
    return written.ok ? ok(item) : written
  }

  return {
    list: () => index.read().connections.map(toConnectionSummary),
    open: async (id) => {
      const connection = index.read().connections.find((other) => other.id === id)
      if (!connection) return notFound
      const { inspectionTold } = connection
      const opened = { summary: toConnectionSummary(connection), inspectionTold }
      if (connection.clientSecretItem === null) return ok({ ...opened, clientSecret: null })
      const item = await secrets.read(connection.clientSecretItem)
      if (!item.ok) return item
      return item.value.kind === 'clientSecret'
        ? ok({ ...opened, clientSecret: item.value.clientSecret })
        : fail(permanent('keychainItemDamaged'))
    },
    noteInspection: (id, issuerName) =>
      index.change((before) => {
        if (!before.connections.some((other) => other.id === id)) return notFound
        const connections = before.connections.map((other) =>
          other.id === id
            ? { ...other, inspectionTold: [...new Set([...other.inspectionTold, issuerName])] }
            : other,
        )
        return ok({ next: { ...before, connections }, value: null })
      }),
    save: async (input) => {
      const existing = findExisting(input)
      if (input.id !== undefined && !existing) return notFound
      const clientSecretItem = await storeClientSecret(input, existing)
      if (!clientSecretItem.ok) return clientSecretItem
      const { kind, userPoolId, clientId, issuer } = input
      const saved: IndexedConnection = {
        ...existing,
        id: existing?.id ?? ids.connection(),
        kind,
        userPoolId,
        clientId,
        issuer,
        clientSecretItem: clientSecretItem.value,
        endpointVariant: input.endpointVariant ?? existing?.endpointVariant ?? 'standard',
        managedLogin:
          input.managedLogin === undefined ? (existing?.managedLogin ?? null) : input.managedLogin,
        inspectionTold: existing?.inspectionTold ?? [],
      }
      const listed = await index.change((before) => {
        const others = before.connections.filter((other) => other.id !== saved.id)
        return ok({ next: { ...before, connections: [...others, saved] }, value: toConnectionSummary(saved) })
      })
      const replaced = existing?.clientSecretItem ?? null
      // Saved is saved: should this fail, an item is left over that nothing names.
      if (listed.ok && replaced !== null && replaced !== saved.clientSecretItem)
        await secrets.remove(replaced)
      return listed
    },
    remove: async (id) => {
      const connection = index.read().connections.find((other) => other.id === id)
      if (!connection) return notFound
      const removed = await index.change((before) =>
        isInUse(before, id)
          ? fail(permanent('connectionInUse'))
          : ok({
              next: {
                ...before,
                connections: before.connections.filter((other) => other.id !== id),
                userSecrets: before.userSecrets.filter((other) => other.connectionId !== id),
              },
              value: before.userSecrets.filter((other) => other.connectionId === id),
            }),
      )
      if (!removed.ok) return removed
      // Removed is removed: should one of these fail, an item is left over that nothing names.
      const items = removed.value.flatMap((kept) => kept.items)
      for (const item of [...items, connection.clientSecretItem])
        if (item !== null) await secrets.remove(item)
      return done
    },
  }
}
