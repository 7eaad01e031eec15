// Devices and refresh tokens: named in the index, kept in the keychain.
import { done, ok, type Done, type Result } from '../../shared/result'
import type { PoolUser, UserSecret } from '../ports/user-secrets'
import type { IndexData, IndexedUserSecret } from './index-file/index-data'
import type { IndexStore } from './index-file/index-store'
import type { SecretParts } from './secret-parts'

export function createUserSecret<T>(dependencies: {
  readonly purpose: IndexedUserSecret['purpose']
  readonly index: IndexStore
  readonly parts: SecretParts
  readonly write: (secret: T) => string
  /** Null for what this version cannot read. */
  readonly parse: (text: string) => T | null
}): UserSecret<T> {
  const { purpose, index, parts, write, parse } = dependencies

  const isOf =
    ({ connectionId, username }: PoolUser) =>
    (entry: IndexedUserSecret): boolean =>
      entry.purpose === purpose && entry.connectionId === connectionId && entry.username === username

  const find = (user: PoolUser): IndexedUserSecret | undefined => index.read().userSecrets.find(isOf(user))

  const without = (data: IndexData, user: PoolUser): IndexedUserSecret[] =>
    data.userSecrets.filter((entry) => !isOf(user)(entry))

  return {
    isKept: (user) => find(user) !== undefined,
    keptFor: (connectionId) =>
      index
        .read()
        .userSecrets.filter((entry) => entry.purpose === purpose && entry.connectionId === connectionId)
        .map(({ username }) => ({ connectionId, username })),
    read: async (user) => {
      const entry = find(user)
      if (!entry) return ok(null)
      const text = await parts.read(entry.items)
      return text.ok ? ok(parse(text.value)) : text
    },
    keep: async (user, secret): Promise<Result<Done>> => {
      const replaced = find(user)
      const items = await parts.write(write(secret))
      if (!items.ok) return items
      const { connectionId, username } = user
      const entry: IndexedUserSecret = { purpose, connectionId, username, items: [...items.value] }
      const named = await index.change((before) =>
        ok({ next: { ...before, userSecrets: [...without(before, user), entry] }, value: null }),
      )
      if (named.ok && replaced) await parts.remove(replaced.items)
      return named
    },
    forget: async (user) => {
      const entry = find(user)
      if (!entry) return done
      const forgotten = await index.change((before) =>
        ok({ next: { ...before, userSecrets: without(before, user) }, value: null }),
      )
      if (forgotten.ok) await parts.remove(entry.items)
      return forgotten
    },
  }
}
