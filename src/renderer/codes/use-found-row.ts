// Gives the focus to a row that a person is looking for: the account just added, the one whose details
// were open, or the one that took the place of a row that was removed.
import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { AccountId } from '../../shared/models'

const rowOf = (list: HTMLElement | null, id: AccountId) =>
  list?.querySelector<HTMLElement>(`[data-account-id="${id}"] [data-row]`)

/** Once `id` is listed, and only the first time, its row gets the focus and is scrolled into view. */
export const useFoundRow = (
  list: RefObject<HTMLElement | null>,
  ids: readonly AccountId[],
  id: AccountId | null,
) => {
  const found = useRef<AccountId | null>(null)
  const listed = id !== null && ids.includes(id)
  useEffect(() => {
    if (id === null || !listed || found.current === id) return
    found.current = id
    const row = rowOf(list.current, id)
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }, [list, id, listed])
}

/** Returns what to call before a row goes: the one that takes its place gets the focus that it had. */
export const useSuccessorRow = (list: RefObject<HTMLElement | null>, ids: readonly AccountId[]) => {
  const next = useRef<number | null>(null)
  useEffect(() => {
    const index = next.current
    next.current = null
    if (index === null || document.activeElement !== document.body) return
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []
    rows[Math.min(index, rows.length - 1)]?.focus()
  }, [list, ids])
  return (id: AccountId) => {
    next.current = ids.indexOf(id)
  }
}
