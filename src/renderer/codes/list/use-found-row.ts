// Gives the focus to a row that a person is looking for: the account just added, the one whose details
// were open, or the one that took the place of a row that was removed.
import { useEffect, useRef } from 'react'
import type { AccountId } from '../../../shared/models'

type Seek = (id: AccountId | undefined) => void

/** Once `id` is listed, and only the first time, its row gets the focus and is scrolled into view. */
export function useFoundRow(ids: readonly AccountId[], id: AccountId | null, seek: Seek) {
  const found = useRef<AccountId | null>(null)
  const listed = id !== null && ids.includes(id)
  useEffect(() => {
    if (id === null || !listed || found.current === id) return
    found.current = id
    seek(id)
  }, [id, listed, seek])
}

/** Returns what to call before a row goes: the one that takes its place gets the focus that it had. */
export function useSuccessorRow(ids: readonly AccountId[], seek: Seek) {
  const next = useRef<number | null>(null)
  useEffect(() => {
    const index = next.current
    next.current = null
    if (index === null || document.activeElement !== document.body) return
    seek(ids[Math.min(index, ids.length - 1)])
  }, [ids, seek])
  return (id: AccountId) => {
    next.current = ids.indexOf(id)
  }
}
