// The accounts that there are: the toolbar over them, and the list of those that were looked for.
import { useRef } from 'react'
import type { AccountId, AccountSummary } from '../../shared/models'
import { useServices } from '../base/services'
import { useStore } from '../base/store'
import { findErrorWords } from '../words/errors'
import { CodeList, type CodeListHandle } from './list/CodeList'
import type { CodesStore } from '../live-codes/codes-store'
import { CodesToolbar } from './toolbar/CodesToolbar'
import { NothingFound } from './NothingFound'
import { SearchField } from './toolbar/SearchField'
import type { CodeRows } from './use-code-rows'
import { useCopy } from '../live-codes/use-copy'
import { useFoundCount } from './use-found-count'

interface AccountsProps {
  readonly rows: CodeRows
  readonly codes: CodesStore
  readonly searchWanted: number
  readonly newAccounts: readonly AccountId[]
  readonly returnTo: AccountId | null
  readonly onDetails: (id: AccountId) => void
  readonly onSettle: (id: AccountId) => void
  readonly onRemove: (account: AccountSummary) => void
}

export function Accounts({ rows, codes, searchWanted, ...on }: AccountsProps) {
  const { found, terms, query, setQuery, tag, setTag } = rows
  const { settings: store, toasts } = useServices()
  const { settings } = useStore(store)
  const copying = useCopy(codes)
  const list = useRef<CodeListHandle>(null)
  const [first] = found
  useFoundCount(query, terms.length === 0 || found.length === 0 ? null : found.length)

  const setOrder = async (order: typeof settings.order) => {
    const answer = await store.change({ order })
    if (!answer.ok) toasts.show(findErrorWords(answer.error).title, { tone: 'danger' })
  }
  const toSearch = () => document.querySelector<HTMLElement>('[data-search]')?.focus()

  const search = (
    <SearchField
      value={query}
      onChange={setQuery}
      wanted={searchWanted}
      onReady={rows.search.prepare}
      onEnter={() => {
        if (first !== undefined) copying.copy(first)
      }}
      onDown={() => list.current?.enter()}
    />
  )
  return (
    <>
      {rows.canSearch && (
        <CodesToolbar
          search={search}
          order={settings.order}
          onOrder={(order) => void setOrder(order)}
          tags={rows.tags}
          tag={tag}
          onTag={setTag}
        />
      )}
      {found.length > 0 ? (
        <CodeList {...on} handle={list} rows={rows} codes={codes} copying={copying} onLeave={toSearch} />
      ) : (
        <NothingFound query={query.trim()} tag={tag} onEverywhere={() => setTag(null)} />
      )}
    </>
  )
}
