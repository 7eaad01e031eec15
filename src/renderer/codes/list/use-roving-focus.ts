// One row of the list is in the tab order; the arrow keys move between them, and rows that are not drawn yet are drawn
// before they get the focus.
import { useCallback, useLayoutEffect, useState, type KeyboardEvent, type RefObject } from 'react'
import type { AccountId } from '../../../shared/models'

function targetIndex(key: string, from: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, count - 1)
    case 'ArrowUp':
      return Math.max(from - 1, 0)
    case 'PageDown':
      return Math.min(from + page, count - 1)
    case 'PageUp':
      return Math.max(from - page, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

const rowOf = (list: HTMLElement | null, id: AccountId) =>
  list?.querySelector<HTMLElement>(`[data-account-id="${id}"] [data-row]`)

export function findAccountIdAt(target: EventTarget, ids: readonly AccountId[]): AccountId | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-account-id]') : null
  const id = row?.dataset['accountId']
  return ids.find((one) => one === id)
}

interface Sought {
  readonly id: AccountId
}

export function useRovingFocus(list: RefObject<HTMLElement | null>, ids: readonly AccountId[]) {
  const [focused, setFocused] = useState<AccountId | null>(null)
  const [sought, setSought] = useState<Sought | null>(null)
  const inTabOrder = focused !== null && ids.includes(focused) ? focused : (ids[0] ?? null)

  useLayoutEffect(() => {
    const row = sought === null ? null : rowOf(list.current, sought.id)
    row?.focus({ preventScroll: true })
    row?.closest('li')?.scrollIntoView({ block: 'nearest' })
  }, [list, sought])

  /** Gives a row the focus, and brings it into view. */
  const seek = useCallback((id: AccountId | undefined) => {
    if (id !== undefined) setSought({ id })
  }, [])

  /** `page`: how many rows there are in one. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, page: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const id = findAccountIdAt(event.target, ids)
    if (id === undefined) return
    const to = targetIndex(event.key, ids.indexOf(id), ids.length, page)
    if (to === null) return
    event.preventDefault()
    seek(ids[to])
  }

  return { inTabOrder, sought: sought?.id ?? null, setFocused, seek, onKeyDown }
}
