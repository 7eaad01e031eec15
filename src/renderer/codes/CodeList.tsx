// The rows, and what moves between them: focus, copying, the menu of one row at a time.
import { Suspense, lazy, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { AccountId, AccountSummary } from '../../shared/models'
import { useServices } from '../services'
import { codesWords as words } from '../words/codes'
import { wordsFor } from '../words/errors'
import type { CodeBook } from './code-book'
import { CodeRow } from './CodeRow'
import type { CodesStore } from './codes-store'
import { useCopy } from './use-copy'
import { useRovingFocus } from './use-roving-focus'
import { useRowsInView } from './use-rows-in-view'
import css from './CodeList.module.css'

const RowActions = lazy(async () => ({ default: (await import('./RowActions')).RowActions }))

interface CodeListProps {
  readonly accounts: readonly AccountSummary[]
  readonly book: CodeBook
  readonly codes: CodesStore
  readonly newAccount: AccountId | null
  readonly onRemove: (account: AccountSummary) => void
}

interface OpenMenu {
  readonly id: AccountId
  readonly trigger: HTMLButtonElement
}

const findRow = (list: HTMLElement | null, id: AccountId) =>
  list?.querySelector<HTMLElement>(`[data-account-id="${id}"] [data-row]`)

export const CodeList = ({ accounts, book, codes, newAccount, onRemove }: CodeListProps) => {
  const { clock, toasts } = useServices()
  const list = useRef<HTMLUListElement>(null)
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const { copied, copy } = useCopy()
  const ids = useMemo(() => accounts.map(({ id }) => id), [accounts])
  const byId = useMemo(() => new Map(accounts.map((account) => [account.id, account])), [accounts])
  const { inTabOrder, setFocused, onKeyDown } = useRovingFocus(ids)
  const countdown = useMemo(() => ({ clock, onTick: codes.onTick }), [clock, codes])
  useRowsInView(list, ids, codes.show)

  const onCopy = useCallback(
    (id: AccountId) => {
      const account = byId.get(id)
      const code = codes.get().codes.get(id)
      if (code?.status === 'unavailable') toasts.show(wordsFor(code.error).whatToDo)
      else if (account !== undefined) void copy(account)
    },
    [byId, codes, copy, toasts],
  )
  const onMenu = useCallback((id: AccountId, trigger: HTMLButtonElement) => setMenu({ id, trigger }), [])

  const newIsListed = newAccount !== null && byId.has(newAccount)
  useEffect(() => {
    if (newAccount === null || !newIsListed) return
    const row = findRow(list.current, newAccount)
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }, [newAccount, newIsListed])

  // The row that was removed had the focus: the one that took its place gets it.
  const next = useRef<number | null>(null)
  useEffect(() => {
    const index = next.current
    next.current = null
    if (index === null || document.activeElement !== document.body) return
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []
    rows[Math.min(index, rows.length - 1)]?.focus()
  }, [ids])

  const removeRow = (account: AccountSummary) => {
    next.current = ids.indexOf(account.id)
    onRemove(account)
  }

  const menuAccount = menu === null ? undefined : byId.get(menu.id)
  return (
    <>
      <ul ref={list} className={css['list']} aria-label={words.accounts} onKeyDown={onKeyDown}>
        {accounts.map((account) => (
          <CodeRow
            key={account.id}
            account={account}
            code={book.get(account.id)}
            countdown={countdown}
            copied={copied?.id === account.id ? copied.count : 0}
            isNew={account.id === newAccount}
            inTabOrder={account.id === inTabOrder}
            menuOpen={account.id === menu?.id}
            onCopy={onCopy}
            onMenu={onMenu}
            onFocus={setFocused}
          />
        ))}
      </ul>
      {menu !== null && menuAccount !== undefined && (
        <Suspense fallback={null}>
          <RowActions
            key={menu.id}
            account={menuAccount}
            trigger={menu.trigger}
            canCopy={book.get(menu.id)?.status === 'ready'}
            onCopy={(which) => void copy(menuAccount, which)}
            onRemove={() => removeRow(menuAccount)}
            onClose={() => setMenu(null)}
          />
        </Suspense>
      )}
    </>
  )
}
