// What the keys do in the list: they move the focus, or with Alt the row itself; they open details, and lead out of
// the list at its top.
import type { KeyboardEvent } from 'react'
import type { AccountId } from '../../../shared/models'
import { isDetailsKey } from '../../shortcuts/details-key'
import { findAccountIdAt } from './use-roving-focus'

interface ListKeys {
  readonly ids: readonly AccountId[]
  /** Null where rows have no place of their own. */
  readonly onMove: ((id: AccountId, steps: -1 | 1) => void) | null
  readonly onDetails: (id: AccountId) => void
  readonly onLeave: () => void
  readonly onOther: (event: KeyboardEvent<HTMLElement>) => void
}

type Modifiers = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

const hasOther = ({ ctrlKey, metaKey, shiftKey }: Modifiers): boolean => ctrlKey || metaKey || shiftKey

const steps = { ArrowUp: -1, ArrowDown: 1 } as const

function stepsOf(event: KeyboardEvent): -1 | 1 | null {
  if (!event.altKey || hasOther(event)) return null
  return event.key === 'ArrowUp' || event.key === 'ArrowDown' ? steps[event.key] : null
}

export const onListKey =
  ({ ids, onMove, onDetails, onLeave, onOther }: ListKeys) =>
  (event: KeyboardEvent<HTMLElement>) => {
    const id = findAccountIdAt(event.target, ids)
    const by = stepsOf(event)
    if (id === undefined) return
    if (by !== null && onMove !== null) onMove(id, by)
    else if (isDetailsKey(event)) onDetails(id)
    else if (event.key === 'ArrowUp' && id === ids[0] && !event.altKey && !hasOther(event)) onLeave()
    else {
      onOther(event)
      return
    }
    event.preventDefault()
  }
