// Dragging a row to another place of the list: which row it is, where it is drawn meanwhile, and where it would go.
import type { Virtualizer } from '@tanstack/react-virtual'
import type { PointerEvent, RefObject } from 'react'
import type { AccountId, AccountSummary } from '../../../shared/models'
import { placeFor } from '../../accounts/account-order'
import { followPointer } from './drag'
import { findAccountIdAt } from './use-roving-focus'
import { findScroller } from '../../ui/use-virtual-rows'

export interface Dragged {
  readonly id: AccountId
  /** Where its row is drawn. */
  readonly top: number
  /** The place that it would get, counted without it. */
  readonly place: number
  /** Where the line is drawn that shows that place. */
  readonly line: number
}

interface DragOrderOptions {
  readonly list: RefObject<HTMLElement | null>
  readonly accounts: readonly AccountSummary[]
  readonly rows: Virtualizer<HTMLElement, HTMLLIElement>
  readonly setDragged: (dragged: Dragged | null) => void
  readonly onDrop: (id: AccountId, place: number) => void
}

export function useDragOrder({ list, accounts, rows, setDragged, onDrop }: DragOrderOptions) {
  const at = (id: AccountId, y: number, grabbedAt: number): Dragged => {
    const margin = rows.options.scrollMargin
    const from = accounts.findIndex((account) => account.id === id)
    const under = rows.getVirtualItemForOffset(y + margin)
    const border =
      under === undefined ? 0 : under.index + (y + margin > (under.start + under.end) / 2 ? 1 : 0)
    const place = placeFor(accounts, id, border > from ? border - 1 : border)
    const before = rows.measurementsCache[place < from ? place : place + 1]
    return { id, top: y - grabbedAt, place, line: (before?.start ?? rows.getTotalSize() + margin) - margin }
  }

  return (event: PointerEvent<HTMLElement>) => {
    const { target, clientY, pointerType, pointerId } = event
    const scroller = findScroller(list)
    const element = list.current
    const onRow = target instanceof Element && target.hasAttribute('data-row')
    if (event.button !== 0 || pointerType === 'touch' || !onRow || scroller === null || element === null)
      return
    const ids = accounts.map((account) => account.id)
    const id = findAccountIdAt(target, ids)
    if (id === undefined) return
    const grabbedAt = clientY - target.getBoundingClientRect().top
    let last: Dragged | null = null
    followPointer({
      pointerId,
      startY: clientY,
      scroller,
      onMove: (y) => {
        last = at(id, y - element.getBoundingClientRect().top, grabbedAt)
        setDragged(last)
      },
      onEnd: (how) => {
        setDragged(null)
        if (how === 'dropped' && last !== null) onDrop(id, last.place)
      },
    })
  }
}
