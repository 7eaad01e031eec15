// The rows, and what moves between them: focus, copying, the menu of one row at a time.
import { Suspense, lazy, useCallback, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { AccountId, AccountSummary } from '../../shared/models'
import { useServices } from '../services'
import { codesWords as words } from '../words'
import type { CodeBook } from './code-book'
import { CodeRow } from './CodeRow'
import type { CodesStore } from './codes-store'
import { opensDetails } from './details-key'
import type { KeyNote } from './key-notes'
import { useCopy } from './use-copy'
import { useFoundRow, useSuccessorRow } from './use-found-row'
import { useRovingFocus } from './use-roving-focus'
import { useRowsInView } from './use-rows-in-view'
import css from './CodeList.module.css'

const RowActions = lazy(async () => ({ default: (await import('./RowActions')).RowActions }))

interface CodeListProps {
  readonly accounts: readonly AccountSummary[]
  readonly notes: ReadonlyMap<AccountId, KeyNote>
  readonly book: CodeBook
  readonly codes: CodesStore
  readonly advancing: ReadonlySet<AccountId>
  readonly newAccounts: readonly AccountId[]
  /** The account that the person comes back from. */
  readonly returnTo: AccountId | null
  readonly onDetails: (id: AccountId) => void
  readonly onSettle: (id: AccountId) => void
  readonly onRemove: (account: AccountSummary) => void
}

interface OpenMenu {
  readonly id: AccountId
  readonly trigger: HTMLButtonElement
}

const accountIdAt = (target: EventTarget, accounts: readonly AccountSummary[]): AccountId | undefined => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-account-id]') : null
  return accounts.find(({ id }) => id === row?.dataset['accountId'])?.id
}

export const CodeList = (props: CodeListProps) => {
  const { accounts, notes, book, codes, advancing, newAccounts, returnTo, ...on } = props
  const { clock } = useServices()
  const list = useRef<HTMLUListElement>(null)
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const { copied, copy, copyNext, nextCode } = useCopy(codes)
  const ids = useMemo(() => accounts.map(({ id }) => id), [accounts])
  const byId = useMemo(() => new Map(accounts.map((account) => [account.id, account])), [accounts])
  const { inTabOrder, setFocused, onKeyDown } = useRovingFocus(ids)
  const countdown = useMemo(() => ({ clock, onTick: codes.onTick }), [clock, codes])
  const beforeRemoval = useSuccessorRow(list, ids)
  useRowsInView(list, ids, codes.show)
  useFoundRow(list, ids, newAccounts[0] ?? returnTo)

  const onCopy = useCallback(
    (id: AccountId) => {
      const account = byId.get(id)
      if (account !== undefined) copy(account)
    },
    [byId, copy],
  )
  const onNext = useCallback(
    (id: AccountId) => {
      const account = byId.get(id)
      if (account !== undefined) nextCode(account)
    },
    [byId, nextCode],
  )
  const onMenu = useCallback((id: AccountId, trigger: HTMLButtonElement) => setMenu({ id, trigger }), [])

  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    onKeyDown(event)
    const id = opensDetails(event) ? accountIdAt(event.target, accounts) : undefined
    if (id === undefined) return
    event.preventDefault()
    on.onDetails(id)
  }

  const menuAccount = menu === null ? undefined : byId.get(menu.id)
  return (
    <>
      <ul ref={list} className={css['list']} aria-label={words.accounts} onKeyDown={onKey}>
        {accounts.map((account) => (
          <CodeRow
            key={account.id}
            account={account}
            code={book.get(account.id)}
            note={notes.get(account.id)}
            countdown={countdown}
            copied={copied?.id === account.id ? copied.count : 0}
            advancing={advancing.has(account.id)}
            isNew={newAccounts.includes(account.id)}
            inTabOrder={account.id === inTabOrder}
            menuOpen={account.id === menu?.id}
            onCopy={onCopy}
            onNext={onNext}
            onMenu={onMenu}
            onFocus={setFocused}
            onSettle={on.onSettle}
          />
        ))}
      </ul>
      {menu !== null && menuAccount !== undefined && (
        <Suspense fallback={null}>
          <RowActions
            key={menu.id}
            account={menuAccount}
            code={book.get(menu.id)}
            trigger={menu.trigger}
            onCopy={() => copy(menuAccount)}
            onCopyNext={() => copyNext(menuAccount)}
            onNext={() => nextCode(menuAccount)}
            onDetails={() => on.onDetails(menuAccount.id)}
            onRemove={() => {
              beforeRemoval(menuAccount.id)
              on.onRemove(menuAccount)
            }}
            onClose={() => setMenu(null)}
          />
        </Suspense>
      )}
    </>
  )
}
