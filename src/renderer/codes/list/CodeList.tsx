// The rows, and what moves between them: focus, copying, arranging, the menu of one row at a time.
import {
  useCallback,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type Ref,
} from 'react'
import type { AccountId, AccountSummary } from '../../../shared/models'
import { useServices } from '../../base/services'
import { useStore } from '../../base/store'
import { codesWords as words } from '../../words'
import { isWhole, type CodeRows } from '../use-code-rows'
import { CodeRow } from './CodeRow'
import type { CodesStore } from '../../live-codes/codes-store'
import { onListKey } from './list-keys'
import { ListMenu } from './ListMenu'
import { RowsContext, type RowsInCommon } from './rows-context'
import { useMoving } from './use-arranging'
import type { Copying } from '../../live-codes/use-copy'
import { useDragOrder, type Dragged } from './use-drag-order'
import { useListRows } from './use-list-rows'
import { useRowActs } from './use-row-acts'
import css from './CodeList.module.css'

export interface CodeListHandle {
  /** Goes to the first row. */
  readonly enter: () => void
}

interface CodeListProps {
  readonly handle: Ref<CodeListHandle>
  readonly rows: CodeRows
  readonly codes: CodesStore
  readonly copying: Copying
  readonly newAccounts: readonly AccountId[]
  /** The account that the person comes back from. */
  readonly returnTo: AccountId | null
  /** Upwards, out of the list. */
  readonly onLeave: () => void
  readonly onDetails: (id: AccountId) => void
  readonly onSettle: (id: AccountId) => void
  readonly onRemove: (account: AccountSummary) => void
}

interface OpenMenu {
  readonly id: AccountId
  readonly trigger: HTMLButtonElement
}

/** As high as all its rows; while one is dragged a line shows where it would go. */
const lookOf = (blockSize: number, dragged: Dragged | null) =>
  ({ blockSize, '--drop': `${dragged?.line ?? 0}px` }) as CSSProperties

export function CodeList(props: CodeListProps) {
  const { rows, codes, copying, newAccounts, onSettle: settle, ...on } = props
  const { found: accounts, notes, terms } = rows
  const { clock, settings: store } = useServices()
  const { settings } = useStore(store)
  const list = useRef<HTMLUListElement>(null)
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const { ids, virtual, drawn, inTabOrder, setFocused, seek, onArrow, beforeRemoval } = useListRows({
    list,
    accounts,
    codes,
    density: settings.density,
    dragged: dragged?.id ?? null,
    lookedFor: newAccounts[0] ?? on.returnTo,
  })
  const { byId, copy, next } = useRowActs(accounts, copying)
  const { moveToPlace, moveBy } = useMoving(codes, accounts, seek)
  const onPointerDown = useDragOrder({ list, accounts, rows: virtual, setDragged, onDrop: moveToPlace })
  // Only where the whole list is there, in the order that a person has made.
  const byHand = isWhole(rows) && settings.order === 'manual'
  const onMove = byHand ? moveBy : null
  const { measureElement: measure } = virtual
  const openMenu = useCallback(
    (id: AccountId, trigger: HTMLButtonElement) => setMenu({ id, trigger }),
    [setMenu],
  )
  const common = useMemo((): RowsInCommon => {
    const acts = { copy, next, openMenu, takeFocus: setFocused, settle }
    const countdown = { clock, onTick: codes.onTick }
    return { codes, countdown, count: accounts.length, terms, reveal: settings.codes, measure, acts }
  }, [
    codes,
    clock,
    accounts.length,
    terms,
    settings.codes,
    measure,
    copy,
    next,
    openMenu,
    setFocused,
    settle,
  ])
  useImperativeHandle(on.handle, () => ({ enter: () => seek(ids[0]) }), [seek, ids])

  const rowAt = (index: number, top: number) => {
    const account = accounts[index]
    if (account === undefined) return null
    const { id } = account
    const isDragged = dragged?.id === id
    return (
      <CodeRow
        key={id}
        account={account}
        index={index}
        top={isDragged ? dragged.top : top}
        note={notes.get(id)}
        copied={copying.copied?.id === id ? copying.copied : null}
        isNew={newAccounts.includes(id)}
        inTabOrder={id === inTabOrder}
        menuOpen={id === menu?.id}
        moving={isDragged ? 'dragged' : byHand ? 'byHand' : 'no'}
      />
    )
  }

  const menuAccount = menu === null ? undefined : byId.get(menu.id)
  return (
    <RowsContext value={common}>
      <ul
        ref={list}
        className={css['list']}
        data-searching={terms.length > 0 || undefined}
        aria-label={words.accounts}
        data-dragging={dragged === null ? undefined : ''}
        style={lookOf(virtual.getTotalSize(), dragged)}
        onKeyDown={onListKey({ ids, onMove, onDetails: on.onDetails, onLeave: on.onLeave, onOther: onArrow })}
        onPointerDown={byHand ? onPointerDown : undefined}
      >
        {drawn.map(({ index, start }) => rowAt(index, start - virtual.options.scrollMargin))}
      </ul>
      {menu !== null && menuAccount !== undefined && (
        <ListMenu
          key={menu.id}
          account={menuAccount}
          accounts={accounts}
          codes={codes}
          trigger={menu.trigger}
          copying={copying}
          onMove={onMove}
          onDetails={on.onDetails}
          onRemove={(account) => {
            beforeRemoval(account.id)
            on.onRemove(account)
          }}
          onClose={() => setMenu(null)}
        />
      )}
    </RowsContext>
  )
}
