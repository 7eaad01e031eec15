// The rows, and what moves between them: focus, copying, arranging, the menu of one row at a time.
import { useCallback, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { Ref } from 'react'
import type { AccountId, AccountSummary } from '../../shared/models'
import type { Settings } from '../../shared/settings'
import { useServices } from '../services'
import { codesWords as words } from '../words'
import type { CodeBook } from './code-book'
import { CodeRow } from './CodeRow'
import type { CodesStore } from './codes-store'
import type { KeyNote } from './key-notes'
import { onListKey } from './list-keys'
import { ListMenu } from './ListMenu'
import type { Term } from './search'
import { useMoving, usePinning } from './use-arranging'
import type { useCopy } from './use-copy'
import { useDragOrder } from './use-drag-order'
import type { Dragged } from './use-drag-order'
import { useFoundRow, useSuccessorRow } from './use-found-row'
import { useRovingFocus } from './use-roving-focus'
import { rowsInPage, useRowsShown, useVirtualRows } from './use-virtual-rows'
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
  readonly copying: ReturnType<typeof useCopy>
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

export const CodeList = (props: CodeListProps) => {
  const { accounts, notes, book, codes, copying, settings, newAccounts, ...on } = props
  const { clock } = useServices()
  const list = useRef<HTMLUListElement>(null)
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const ids = useMemo(() => accounts.map(({ id }) => id), [accounts])
  const byId = useMemo(() => new Map(accounts.map((account) => [account.id, account])), [accounts])
  const { inTabOrder, sought, setFocused, seek, onKeyDown } = useRovingFocus(list, ids)
  const always = [inTabOrder, sought, dragged?.id ?? null]
  const virtual = useVirtualRows({ list, ids, always, density: settings.density })
  const rows = virtual.getVirtualItems()
  const countdown = useMemo(() => ({ clock, onTick: codes.onTick }), [clock, codes])
  const { moveToPlace, moveBy } = useMoving(codes, accounts, seek)
  const pin = usePinning(codes)
  const onPointerDown = useDragOrder({ list, accounts, rows: virtual, setDragged, onDrop: moveToPlace })
  const beforeRemoval = useSuccessorRow(ids, seek)
  useRowsShown({ rows, moving: virtual.isScrolling, clock }, ids, codes.show)
  useFoundRow(ids, newAccounts[0] ?? on.returnTo, seek)
  useImperativeHandle(on.handle, () => ({ enter: () => seek(ids[0]) }), [seek, ids])

  const withAccount = useCallback(
    (act: (account: AccountSummary) => void) => (id: AccountId) => {
      const account = byId.get(id)
      if (account !== undefined) act(account)
    },
    [byId],
  )
  const onCopy = useMemo(() => withAccount(copying.copy), [withAccount, copying.copy])
  const onNext = useMemo(() => withAccount(copying.nextCode), [withAccount, copying.nextCode])
  const onMenu = useCallback((id: AccountId, trigger: HTMLButtonElement) => setMenu({ id, trigger }), [])
  const byHand = on.arranged === 'byHand'
  const onMove = byHand ? moveBy : null
  const onOther = (event: Parameters<typeof onKeyDown>[0]) => onKeyDown(event, rowsInPage(virtual))

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
        style={{ blockSize: virtual.getTotalSize() }}
        onKeyDown={onListKey({ ids, onMove, onDetails: on.onDetails, onLeave: on.onLeave, onOther })}
        onPointerDown={byHand ? onPointerDown : undefined}
      >
        {rows.map(({ index, start }) => rowAt(index, start - virtual.options.scrollMargin))}
        {dragged !== null && (
          <li className={css['line']} style={{ insetBlockStart: dragged.line }} role="presentation" />
        )}
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
