// Which rows there are and in which order: what is kept, what was removed, and what the search and a tag leave. The same
// arrays while nothing has changed, so that the rows are not looked at anew for each code.
import { useMemo, useState } from 'react'
import type { AccountSummary, EnrollmentState } from '../../shared/models'
import type { AccountOrder } from '../../shared/settings'
import { words } from '../words'
import { keepOrder } from '../accounts/account-order'
import { createAccountSearch } from '../search/account-search'
import type { AccountList } from '../live-codes/codes-store'
import { findKeyNotes } from '../accounts/key-notes'
import { toTerms } from '../search/search'

/** From this many accounts on, there is something to look for. */
const searchFrom = 2
const noAccounts: readonly AccountSummary[] = []

function useOrdered(accounts: readonly AccountSummary[], by: AccountOrder): readonly AccountSummary[] {
  const [ordered, setOrdered] = useState(() => keepOrder(null, accounts, by, words.language))
  if (ordered.of === accounts && ordered.by === by) return ordered.accounts
  const next = keepOrder(ordered, accounts, by, words.language)
  setOrdered(next)
  return next.accounts
}

/** In the order of the alphabet; a tag is the same whatever its case. */
function tagsOf(accounts: readonly AccountSummary[]): readonly string[] {
  const tags = new Map(accounts.flatMap((account) => account.tags.map((tag) => [tag.toLowerCase(), tag])))
  return [...tags.values()].sort(new Intl.Collator(words.language).compare)
}

const hasTag = ({ tags }: AccountSummary, wanted: string): boolean =>
  tags.some((tag) => tag.toLowerCase() === wanted.toLowerCase())

export function useCodeRows(list: AccountList, unfinished: readonly EnrollmentState[], order: AccountOrder) {
  const [query, setQuery] = useState('')
  const [chosenTag, setTag] = useState<string | null>(null)
  const accounts = list.status === 'ready' ? list.accounts : noAccounts
  const kept = useMemo(() => accounts.filter(({ status }) => status !== 'trashed'), [accounts])
  const removed = useMemo(() => accounts.filter(({ status }) => status === 'trashed'), [accounts])
  const notes = useMemo(() => findKeyNotes(kept, unfinished), [kept, unfinished])
  const ordered = useOrdered(kept, order)
  const tags = useMemo(() => tagsOf(kept), [kept])
  const tag = chosenTag !== null && tags.includes(chosenTag) ? chosenTag : null
  const tagged = useMemo(
    () => (tag === null ? ordered : ordered.filter((account) => hasTag(account, tag))),
    [ordered, tag],
  )
  const search = useMemo(() => createAccountSearch(tagged), [tagged])
  const canSearch = kept.length >= searchFrom
  const terms = useMemo(() => (canSearch ? toTerms(query) : []), [canSearch, query])
  const found = useMemo(() => (canSearch ? search.find(query) : tagged), [canSearch, search, query, tagged])
  return { kept, removed, found, notes, tags, tag, setTag, query, setQuery, terms, canSearch, search }
}

export type CodeRows = ReturnType<typeof useCodeRows>

/** Whether the search and the tags leave out nothing. */
export const isWhole = ({ terms, tag }: CodeRows): boolean => terms.length === 0 && tag === null
