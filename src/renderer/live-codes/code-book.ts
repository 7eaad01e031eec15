// The codes that are known now, as pure data: what is shown for each account, how it moves on with
// time, and what has to be asked for. A code outside of its time is never shown: none is better than a wrong one.
import type { AppError } from '../../shared/errors'
import type { AccountId, CodeReading, OneTimeCode, PreviewCode } from '../../shared/models'

export type RowCode =
  | {
      readonly status: 'ready'
      readonly current: OneTimeCode
      readonly next: OneTimeCode | null
      /** spent: it was used already, and is not accepted a second time. */
      readonly currentIs: 'fresh' | 'spent'
    }
  /** Counts instead of changing with time: there is a code once someone has asked for one. */
  | { readonly status: 'onRequest'; readonly code: string | null }
  | { readonly status: 'unavailable'; readonly error: AppError }

export type CodeBook<Id = AccountId> = ReadonlyMap<Id, RowCode>

export const emptyBook: CodeBook = new Map()

const isCurrent = (code: OneTimeCode, now: number): boolean => code.validFrom <= now && now < code.validUntil

const isSame = (a: OneTimeCode | null, b: OneTimeCode | null): boolean =>
  a?.code === b?.code && a?.validFrom === b?.validFrom && a?.validUntil === b?.validUntil

/** The row as it is at `now`, or null when nothing that is known is right any more. */
function advanceRow(row: RowCode, now: number): RowCode | null {
  if (row.status !== 'ready' || isCurrent(row.current, now)) return row
  if (row.next === null || !isCurrent(row.next, now)) return null
  return { status: 'ready', current: row.next, next: null, currentIs: 'fresh' }
}

/** The same book when nothing has to change, so that nothing is drawn again. */
export function advanceBook<Id>(book: CodeBook<Id>, now: number): CodeBook<Id> {
  let moved: Map<Id, RowCode> | null = null
  for (const [id, row] of book) {
    const next = advanceRow(row, now)
    if (next === row) continue
    moved ??= new Map(book)
    if (next === null) moved.delete(id)
    else moved.set(id, next)
  }
  return moved ?? book
}

function rowOf(reading: CodeReading): RowCode {
  switch (reading.status) {
    case 'ready':
      return {
        status: 'ready',
        current: reading.current,
        next: reading.next,
        currentIs: reading.currentIs,
      }
    case 'onRequest':
      return { status: 'onRequest', code: reading.code }
    case 'unavailable':
      return { status: 'unavailable', error: reading.error }
  }
}

/** The row of a code whose account is not saved yet: nobody can have used it. */
export const createPreviewRow = (preview: PreviewCode): RowCode =>
  preview.status === 'ready' ? { ...preview, currentIs: 'fresh' } : preview

function isUnchanged(old: RowCode | undefined, fresh: RowCode): boolean {
  if (old?.status === 'onRequest') return fresh.status === 'onRequest' && old.code === fresh.code
  return (
    old?.status === 'ready' &&
    fresh.status === 'ready' &&
    old.currentIs === fresh.currentIs &&
    isSame(old.current, fresh.current) &&
    isSame(old.next, fresh.next)
  )
}

/** Takes in rows as main has them; those that did not change keep their identity. */
export function withRows<Id>(
  book: CodeBook<Id>,
  rows: readonly (readonly [Id, RowCode])[],
  now: number,
): CodeBook<Id> {
  const merged = new Map(book)
  for (const [id, fresh] of rows) if (!isUnchanged(merged.get(id), fresh)) merged.set(id, fresh)
  return advanceBook(merged, now)
}

export const withReadings = (book: CodeBook, readings: readonly CodeReading[], now: number): CodeBook =>
  withRows(
    book,
    readings.map((reading) => [reading.accountId, rowOf(reading)] as const),
    now,
  )

/** Whether there is something to show that stays right by itself. */
const isUsable = (row: RowCode | undefined): boolean => row?.status === 'ready' || row?.status === 'onRequest'

/** Marks rows that could not be asked for; a code that is still right stays. */
export function withFailure(book: CodeBook, ids: readonly AccountId[], error: AppError): CodeBook {
  const merged = new Map(book)
  for (const id of ids) if (!isUsable(merged.get(id))) merged.set(id, { status: 'unavailable', error })
  return merged
}

export const keepRows = (book: CodeBook, keep: ReadonlySet<AccountId>): CodeBook =>
  new Map([...book].filter(([id]) => keep.has(id)))

/** Which of the wanted rows have no code, or none after the current one. */
export const listIdsToRead = <Id>(book: CodeBook<Id>, wanted: readonly Id[]): readonly Id[] =>
  wanted.filter((id) => {
    const row = book.get(id)
    return row === undefined || (row.status === 'ready' && row.next === null)
  })

/** The wanted rows but those that cannot be read: a locked keychain is not asked again unless a person says so. */
export const listIdsToRefresh = (book: CodeBook, wanted: readonly AccountId[]): readonly AccountId[] =>
  wanted.filter((id) => book.get(id)?.status !== 'unavailable')

/** Whether a code may not be used: it was used already. */
export const isSpent = (row: RowCode | undefined): boolean =>
  row?.status === 'ready' && row.currentIs === 'spent'

/** When the codes in the book end. */
export const listBoundaries = <Id>(book: CodeBook<Id>): readonly number[] => [
  ...new Set([...book.values()].flatMap((row) => (row.status === 'ready' ? [row.current.validUntil] : []))),
]
