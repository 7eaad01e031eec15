// The rows of the list as they are on the screen: which are drawn and where, which has the focus, and which one a person
// is looking for.
import { useMemo, type KeyboardEvent, type RefObject } from 'react'
import type { AccountId, AccountSummary } from '../../../shared/models'
import type { Settings } from '../../../shared/settings'
import { useServices } from '../../base/services'
import type { CodesStore } from '../../live-codes/codes-store'
import { useFoundRow, useSuccessorRow } from './use-found-row'
import { useRovingFocus } from './use-roving-focus'
import { countRowsInPage, useRowsShown, useVirtualRows } from '../../ui/use-virtual-rows'

interface ListRowsOptions {
  readonly list: RefObject<HTMLElement | null>
  readonly accounts: readonly AccountSummary[]
  readonly codes: CodesStore
  readonly density: Settings['density']
  /** Has to be drawn wherever the list is scrolled to. */
  readonly dragged: AccountId | null
  readonly lookedFor: AccountId | null
}

export function useListRows({ list, accounts, codes, density, dragged, lookedFor }: ListRowsOptions) {
  const { clock } = useServices()
  const ids = useMemo(() => accounts.map(({ id }) => id), [accounts])
  const { inTabOrder, sought, setFocused, seek, onKeyDown } = useRovingFocus(list, ids)
  const virtual = useVirtualRows({ list, ids, always: [inTabOrder, sought, dragged], density })
  const drawn = virtual.getVirtualItems()
  const beforeRemoval = useSuccessorRow(ids, seek)
  useRowsShown({ rows: drawn, moving: virtual.isScrolling, clock }, ids, codes.show)
  useFoundRow(ids, lookedFor, seek)
  const onArrow = (event: KeyboardEvent<HTMLElement>) => onKeyDown(event, countRowsInPage(virtual))

  return { ids, virtual, drawn, inTabOrder, setFocused, seek, onArrow, beforeRemoval }
}
