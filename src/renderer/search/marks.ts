// Which letters of a name are those that were looked for, as pieces of it: they are marked on the screen.
import type { AccountSummary } from '../../shared/models'
import { listOrigins } from './fold'
import { toField, findIn, type Range, type Term } from './search'

export interface Piece {
  readonly text: string
  readonly kind: 'found' | 'plain'
}

const plain = (text: string): readonly Piece[] => (text === '' ? [] : [{ text, kind: 'plain' }])

/** Sorted, and each letter in one of them only. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const apart: [number, number][] = []
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = apart.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else apart.push([from, to])
  }
  return apart
}

export function splitByMarks(text: string, terms: readonly Term[]): readonly Piece[] {
  const field = toField(text)
  const ranges = merged(terms.flatMap((term) => findIn(field, term)?.ranges ?? []))
  if (ranges.length === 0) return plain(text)
  const origins = listOrigins(text)
  const pieces: Piece[] = []
  let done = 0
  for (const [from, to] of ranges) {
    const start = origins[from] ?? text.length
    const end = origins[to] ?? text.length
    pieces.push(...plain(text.slice(done, start)), { text: text.slice(start, end), kind: 'found' })
    done = end
  }
  return [...pieces, ...plain(text.slice(done))]
}

/** The tags that have something to do with it: others are not shown in a row. */
export const listTagsFound = (
  { tags }: Pick<AccountSummary, 'tags'>,
  terms: readonly Term[],
): readonly string[] => tags.filter((tag) => terms.some((term) => findIn(toField(tag), term) !== null))
