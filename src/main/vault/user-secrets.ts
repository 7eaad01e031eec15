// Devices and refresh tokens: named in the index, kept in the keychain in parts, because a refresh
// token is longer than what every keychain takes in one item.
import { permanent } from '../../shared/errors'
import { done, fail, ok, type Done, type Result } from '../../shared/result'
import type { Ids } from '../ports/ids'
import type { PoolUser, UserSecret } from '../ports/user-secrets'
import type { IndexData, IndexedUserSecret } from './index-data'
import type { IndexStore } from './index-store'
import type { SecretStore } from './secret-store'

/** Characters of one part, so that it fits into an item with all that is around it. */
const partLength = 900

const partsOf = (text: string): readonly string[] => text.match(new RegExp(`.{1,${partLength}}`, 'gs')) ?? []

export function createUserSecret<T>(dependencies: {
  readonly purpose: IndexedUserSecret['purpose']
  readonly index: IndexStore
  readonly secrets: SecretStore
  readonly ids: Ids
  readonly write: (secret: T) => string
  /** Null for what this version cannot read. */
  readonly parse: (text: string) => T | null
}): UserSecret<T> {
  const { purpose, index, secrets, ids, write, parse } = dependencies

  const isOf =
    ({ connectionId, username }: PoolUser) =>
    (entry: IndexedUserSecret): boolean =>
      entry.purpose === purpose && entry.connectionId === connectionId && entry.username === username

  const find = (user: PoolUser): IndexedUserSecret | undefined => index.read().userSecrets.find(isOf(user))

  const without = (data: IndexData, user: PoolUser): IndexedUserSecret[] =>
    data.userSecrets.filter((entry) => !isOf(user)(entry))

  /** What nothing names any more; should it fail, an item is left over that does no harm. */
  async function removeItems(entry: IndexedUserSecret | undefined): Promise<void> {
    for (const item of entry?.items ?? []) await secrets.remove(item)
  }

  async function readParts(items: readonly string[]): Promise<Result<string>> {
    let text = ''
    for (const id of items) {
      const item = await secrets.read(id)
      if (!item.ok) return item
      if (item.value.kind !== 'userSecret') return fail(permanent('keychainItemDamaged'))
      text += item.value.part
    }
    return ok(text)
  }

  async function writeParts(text: string): Promise<Result<readonly string[]>> {
    const items: string[] = []
    for (const part of partsOf(text)) {
      const id = ids.item()
      const written = await secrets.write(id, { kind: 'userSecret', part })
      if (!written.ok) return written
      items.push(id)
    }
    return ok(items)
  }

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
      const text = await readParts(entry.items)
      return text.ok ? ok(parse(text.value)) : text
    },
    keep: async (user, secret): Promise<Result<Done>> => {
      const replaced = find(user)
      const items = await writeParts(write(secret))
      if (!items.ok) return items
      const { connectionId, username } = user
      const entry: IndexedUserSecret = { purpose, connectionId, username, items: [...items.value] }
      const named = await index.change((before) =>
        ok({ next: { ...before, userSecrets: [...without(before, user), entry] }, value: null }),
      )
      if (named.ok) await removeItems(replaced)
      return named
    },
    forget: async (user) => {
      const entry = find(user)
      if (!entry) return done
      const forgotten = await index.change((before) =>
        ok({ next: { ...before, userSecrets: without(before, user) }, value: null }),
      )
      if (forgotten.ok) await removeItems(entry)
      return forgotten
    },
  }
}
