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
import type { Settings } from '../../../shared/settings'
import { useServices } from '../../base/services'
import { codesWords as words } from '../../words'
import type { CodeBook } from '../../live-codes/code-book'
import { CodeRow } from './CodeRow'
import type { CodesStore } from '../../live-codes/codes-store'
import type { KeyNote } from '../../accounts/key-notes'
import { onListKey } from './list-keys'
import { ListMenu } from './ListMenu'
import type { Term } from '../../search/search'
import { useMoving, usePinning } from './use-arranging'
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
  readonly accounts: readonly AccountSummary[]
  readonly notes: ReadonlyMap<AccountId, KeyNote>
  readonly terms: readonly Term[]
  readonly book: CodeBook
  readonly codes: CodesStore
  readonly copying: Copying
  readonly settings: Settings
  /** byHand: the whole list is there, in the order that a person has made. */
  readonly arranged: 'byHand' | 'byItself'
  readonly advancing: ReadonlySet<AccountId>
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

export const CodeList = (props: CodeListProps) => {
  const { accounts, notes, book, codes, copying, settings, newAccounts, ...on } = props
  const { clock } = useServices()
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
  const countdown = useMemo(() => ({ clock, onTick: codes.onTick }), [clock, codes])
  const { byId, onCopy, onNext } = useRowActs(accounts, copying)
  const { moveToPlace, moveBy } = useMoving(codes, accounts, seek)
  const pin = usePinning(codes)
  const onPointerDown = useDragOrder({ list, accounts, rows: virtual, setDragged, onDrop: moveToPlace })
  const byHand = on.arranged === 'byHand'
  const onMove = byHand ? moveBy : null
  const onMenu = useCallback(
    (id: AccountId, trigger: HTMLButtonElement) => setMenu({ id, trigger }),
    [setMenu],
  )
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
        count={accounts.length}
        top={isDragged ? dragged.top : top}
        code={book.get(id)}
        note={notes.get(id)}
        countdown={countdown}
        terms={on.terms}
        codes={settings.codes}
        copied={copying.copied?.id === id ? copying.copied : null}
        advancing={on.advancing.has(id)}
        isNew={newAccounts.includes(id)}
        inTabOrder={id === inTabOrder}
        menuOpen={id === menu?.id}
        moving={isDragged ? 'dragged' : byHand ? 'byHand' : 'no'}
        measure={virtual.measureElement}
        onCopy={onCopy}
        onNext={onNext}
        onMenu={onMenu}
        onFocus={setFocused}
        onSettle={on.onSettle}
      />
    )
  }

  const menuAccount = menu === null ? undefined : byId.get(menu.id)
  return (
    <>
      <ul
        ref={list}
        className={css['list']}
        data-searching={on.terms.length > 0 || undefined}
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
          code={book.get(menu.id)}
          trigger={menu.trigger}
          copying={copying}
          onPin={(account) => void pin(account)}
          onMove={onMove}
          onDetails={on.onDetails}
          onRemove={(account) => {
            beforeRemoval(account.id)
            on.onRemove(account)
          }}
          onClose={() => setMenu(null)}
        />
      )}
    </>
  )
}
