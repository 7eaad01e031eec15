// One row of the list is in the tab order; the arrow keys move between them.
import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { AccountId } from '../../shared/models'

const targetIndex = (key: string, from: number, count: number): number | null => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, count - 1)
    case 'ArrowUp':
      return Math.max(from - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

export const useRovingFocus = (ids: readonly AccountId[]) => {
  const [focused, setFocused] = useState<AccountId | null>(null)
  const inTabOrder = focused !== null && ids.includes(focused) ? focused : (ids[0] ?? null)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
    const row = event.target instanceof Element ? event.target.closest('li') : null
    const from = rows.findIndex((candidate) => candidate.closest('li') === row)
    const to = targetIndex(event.key, from, rows.length)
    if (from === -1 || to === null) return
    event.preventDefault()
    rows[to]?.focus()
  }

  return { inTabOrder, setFocused, onKeyDown }
}
