// Entries of a list that this version cannot read, because a newer one or somebody else wrote them: kept as they
// came, each behind the entry that it stands behind, through every change of the others. Pure.

export interface UnreadEntry {
  readonly raw: unknown
  /** The key of the readable entry before it; null: it stands before all of them. */
  readonly after: string | null
}

export const nothingUnread: readonly UnreadEntry[] = []

export interface SortedEntries<T> {
  readonly entries: readonly T[]
  readonly unread: readonly UnreadEntry[]
}

/** @param read null for what cannot be read */
export function sortEntries<T>(
  list: readonly unknown[],
  read: (raw: unknown) => T | null,
  keyOf: (entry: T) => string,
): SortedEntries<T> {
  const entries: T[] = []
  const unread: UnreadEntry[] = []
  let after: string | null = null
  for (const raw of list) {
    const entry = read(raw)
    if (entry === null) unread.push({ raw, after })
    else {
      entries.push(entry)
      after = keyOf(entry)
    }
  }
  return { entries, unread }
}

/** The whole list again. */
export function joinEntries<T>(
  { entries, unread }: SortedEntries<T>,
  keyOf: (entry: T) => string,
): readonly unknown[] {
  if (unread.length === 0) return entries
  const waiting = new Set(unread)
  // Each is taken once, should two entries have the same key.
  const take = (key: string | null): readonly unknown[] =>
    [...waiting].filter((one) => one.after === key && waiting.delete(one)).map(({ raw }) => raw)
  const joined = [...take(null), ...entries.flatMap((one) => [one, ...take(keyOf(one))])]
  return [...joined, ...[...waiting].map(({ raw }) => raw)]
}

/** The keys of the readable entries before and after a change. */
export interface KeysChanged {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/**
 * The entry that a change has moved; null when those that stayed are in their order. A change moves one at the most,
 * and where two have changed places it is the one that is further back now.
 */
function movedOne({ before, after }: KeysChanged): string | null {
  const [was, is] = [new Set(before), new Set(after)]
  const [stayed, now] = [before.filter((key) => is.has(key)), after.filter((key) => was.has(key))]
  const at = stayed.findIndex((key, index) => key !== now[index])
  const [here, there] = [stayed[at], now[at]]
  if (here === undefined || there === undefined) return null
  return there === stayed[at + 1] ? here : there
}

/**
 * Where the unread entries stand after a change of the others. One that stood behind an entry that is gone, or was
 * moved away, stays where it is: behind the one before that.
 */
export function keepPlaces(
  unread: readonly UnreadEntry[],
  keys: KeysChanged,
  moved: string | null = movedOne(keys),
): readonly UnreadEntry[] {
  if (unread.length === 0) return unread
  const { before, after: remaining } = keys
  const stays = new Set(remaining.filter((key) => key !== moved))
  return unread.map(({ raw, after }) => {
    const anchors = after === null ? [] : before.slice(0, before.indexOf(after) + 1)
    return { raw, after: anchors.findLast((key) => stays.has(key)) ?? null }
  })
}

/** Whether an entry that cannot be read names something by its id, wherever in it. */
export const isMentioned = (unread: readonly UnreadEntry[], id: string): boolean =>
  unread.some(({ raw }) => JSON.stringify(raw).includes(JSON.stringify(id)))
