import { describe, expect, it } from 'vitest'
import {
  advanceBook,
  listBoundaries,
  emptyBook,
  listIdsToRead,
  listIdsToRefresh,
  isSpent,
  withFailure,
  keepRows,
  withReadings,
} from '../../../src/renderer/live-codes/code-book'
import { transient } from '../../../src/shared/errors'
import { accountOf, readingOf, spentReadingOf } from '../support/fake-data'

const now = 1_760_000_017_250
const boundary = Math.ceil(now / 30_000) * 30_000
const account = accountOf(1)
const reading = readingOf(account, now)
const error = transient('keychainLocked')

function codeOf(book: ReturnType<typeof advanceBook>) {
  const row = book.get(account.id)
  return row?.status === 'ready' ? row.current.code : null
}
const nextCode = reading.status === 'ready' ? reading.next.code : ''

describe('the code book', () => {
  const book = withReadings(emptyBook, [reading], now)

  it('stays the same until the boundary, and is the very same value', () => {
    expect(advanceBook(book, boundary - 1)).toBe(book)
  })

  it('switches to the next code at the boundary, not before and not after', () => {
    expect(codeOf(advanceBook(book, boundary))).toBe(nextCode)
  })

  it('asks for more once it has switched', () => {
    expect(listIdsToRead(book, [account.id])).toEqual([])
    expect(listIdsToRead(advanceBook(book, boundary), [account.id])).toEqual([account.id])
  })

  it.each([
    ['back', now - 60_000],
    ['far ahead', boundary + 30_000],
  ])('shows no code rather than a wrong one when the clock jumps %s', (_, jumped) => {
    const moved = advanceBook(book, jumped)
    expect(moved.has(account.id)).toBe(false)
    expect(listIdsToRead(moved, [account.id])).toEqual([account.id])
  })

  it('keeps the identity of rows that did not change', () => {
    const again = withReadings(book, [readingOf(account, now + 1)], now + 1)
    expect(again.get(account.id)).toBe(book.get(account.id))
  })

  it('keeps a code that is still right when reading fails, and marks the others', () => {
    const other = accountOf(2)
    const failed = withFailure(book, [account.id, other.id], error)
    expect(failed.get(account.id)?.status).toBe('ready')
    expect(failed.get(other.id)).toEqual({ status: 'unavailable', error })
  })

  it('does not ask again by itself for a row that is unavailable', () => {
    const unavailable = withReadings(
      emptyBook,
      [{ status: 'unavailable', accountId: account.id, error }],
      now,
    )
    expect(listIdsToRead(unavailable, [account.id])).toEqual([])
  })

  it('notices that a code was used, and that the next one is fresh', () => {
    const spent = withReadings(book, [spentReadingOf(account, now)], now)
    expect(isSpent(book.get(account.id))).toBe(false)
    expect(isSpent(spent.get(account.id))).toBe(true)
    expect(isSpent(advanceBook(spent, boundary).get(account.id))).toBe(false)
  })

  it('keeps the code of a counter-based account, whatever the time, and does not ask again', () => {
    const counted = withReadings(
      emptyBook,
      [{ status: 'onRequest', accountId: account.id, code: '123456' }],
      now,
    )
    expect(advanceBook(counted, now + 3_600_000)).toBe(counted)
    expect(listIdsToRead(counted, [account.id])).toEqual([])
    expect(listBoundaries(counted)).toEqual([])
    expect(withFailure(counted, [account.id], error).get(account.id)?.status).toBe('onRequest')
  })

  it('refreshes what can be read, and leaves alone what cannot', () => {
    const other = accountOf(2)
    const failed = withFailure(book, [other.id], error)
    expect(listIdsToRefresh(failed, [account.id, other.id])).toEqual([account.id])
  })

  it('knows each boundary once, and forgets rows that are gone', () => {
    const two = withReadings(book, [readingOf(accountOf(2), now)], now)
    expect(listBoundaries(two)).toEqual([boundary])
    expect([...keepRows(two, new Set([account.id])).keys()]).toEqual([account.id])
  })
})
