// The index as JSON, whoever wrote it: what this version knows is read entry by entry, and everything else is kept
// for when it is written again.
import { z } from 'zod'
import {
  createEmptyIndex,
  indexedAccount,
  indexedConnection,
  indexedProxy,
  indexedUserSecret,
  journalEntry,
  mapLists,
  type IndexData,
  type IndexLists,
} from './index-data'
import { indexVersion, migrateIndex, type PlainIndex } from './index-migrations'
import { joinEntries, keepPlaces, sortEntries, type UnreadEntry } from './unread-entries'

/** newer: as far as it can be understood here, and not to be written over. */
export interface ReadIndex {
  readonly index: IndexData
  readonly writtenBy: 'thisVersion' | 'newerVersion'
}

/** How the entries of one list are read and written. */
const listOf = <T>(
  schema: z.ZodType<T>,
  entriesOf: (index: IndexLists) => readonly T[],
  /** What an entry is known by among its like. */
  keyOf: (entry: T) => string,
) => ({
  sort: (list: readonly unknown[]) => sortEntries(list, (raw) => schema.safeParse(raw).data ?? null, keyOf),
  join: (index: IndexLists, unread: readonly UnreadEntry[]) =>
    joinEntries({ entries: entriesOf(index), unread }, keyOf),
  keysOf: (index: IndexLists): readonly string[] => entriesOf(index).map(keyOf),
})

const lists = {
  accounts: listOf(
    indexedAccount,
    ({ accounts }) => accounts,
    ({ id }) => id,
  ),
  connections: listOf(
    indexedConnection,
    ({ connections }) => connections,
    ({ id }) => id,
  ),
  journal: listOf(
    journalEntry,
    ({ journal }) => journal,
    ({ id }) => id,
  ),
  userSecrets: listOf(
    indexedUserSecret,
    ({ userSecrets }) => userSecrets,
    ({ purpose, connectionId, username }) => JSON.stringify([purpose, connectionId, username]),
  ),
  proxyCredentials: listOf(
    indexedProxy,
    ({ proxyCredentials }) => proxyCredentials,
    ({ proxy, realm }) => JSON.stringify([proxy, realm]),
  ),
}

const recovery = z.enum(['none', 'ofLastChange', 'ofEverything']).default('none')
const known = z.looseObject({
  version: z.number(),
  installId: z.string(),
  canaryWritten: z.boolean(),
  // Whatever was to be looked for: everything is.
  recovery: recovery.catch('ofEverything'),
  accounts: z.array(z.unknown()),
  connections: z.array(z.unknown()),
  journal: z.array(z.unknown()),
  userSecrets: z.array(z.unknown()).default([]),
  proxyCredentials: z.array(z.unknown()).default([]),
})
type Known = z.infer<typeof known>

/** The same, with nothing that has to be there: for what is of another form, or damaged. */
const guessed = z.looseObject({
  version: z.number().catch(0),
  installId: z.string().catch(''),
  canaryWritten: z.boolean().catch(false),
  recovery: recovery.catch('none'),
  accounts: z.array(z.unknown()).catch([]),
  connections: z.array(z.unknown()).catch([]),
  journal: z.array(z.unknown()).catch([]),
  userSecrets: z.array(z.unknown()).catch([]),
  proxyCredentials: z.array(z.unknown()).catch([]),
})

function indexOf(read: Known): IndexData {
  const { version: _, installId, canaryWritten, recovery: toLookFor, ...rest } = read
  const { accounts, connections, journal, userSecrets, proxyCredentials, ...fields } = rest
  const sorted = {
    accounts: lists.accounts.sort(accounts),
    connections: lists.connections.sort(connections),
    journal: lists.journal.sort(journal),
    userSecrets: lists.userSecrets.sort(userSecrets),
    proxyCredentials: lists.proxyCredentials.sort(proxyCredentials),
  }
  return {
    installId,
    canaryWritten,
    accounts: sorted.accounts.entries,
    connections: sorted.connections.entries,
    journal: sorted.journal.entries,
    recovery: toLookFor,
    userSecrets: sorted.userSecrets.entries,
    proxyCredentials: sorted.proxyCredentials.entries,
    unread: {
      entries: mapLists((name) => sorted[name].unread),
      fields,
    },
  }
}

const plainIndex = z.record(z.string(), z.unknown())

/** Versions are whole numbers here; whoever counts otherwise came later. */
const isNewer = (version: unknown): boolean =>
  typeof version === 'string' || (typeof version === 'number' && version > indexVersion)

/** Null for what no version has written. */
export function readIndexJson(json: unknown): ReadIndex | null {
  const plain = plainIndex.safeParse(json).data
  if (plain === undefined) return null
  if (isNewer(plain['version'])) return { index: guessIndex(plain), writtenBy: 'newerVersion' }
  const version = z.int().min(1).safeParse(plain['version']).data
  const read = version === undefined ? null : known.safeParse(migrateIndex(plain, version)).data
  return read ? { index: indexOf(read), writtenBy: 'thisVersion' } : null
}

/** As far as it can be understood. */
export function guessIndex(json: unknown): IndexData {
  const read = guessed.safeParse(json)
  return read.success ? indexOf(read.data) : createEmptyIndex('')
}

export const writeIndexJson = (index: IndexData): PlainIndex => ({
  version: indexVersion,
  installId: index.installId,
  canaryWritten: index.canaryWritten,
  recovery: index.recovery,
  ...mapLists((name) => lists[name].join(index, index.unread.entries[name])),
  ...index.unread.fields,
})

/** A changed index with what cannot be read where it stood, unless the change has seen to that. */
export function withUnreadInPlace(before: IndexData, changed: IndexData): IndexData {
  const entries = mapLists((name) => {
    const [unread, { keysOf }] = [changed.unread.entries[name], lists[name]]
    const isPlaced = unread.length === 0 || unread !== before.unread.entries[name]
    return isPlaced ? unread : keepPlaces(unread, { before: keysOf(before), after: keysOf(changed) })
  })
  return { ...changed, unread: { ...changed.unread, entries } }
}
