// Which rows there are: what is kept, what was removed, and what the filter leaves. The same arrays while
// nothing has changed, so that the rows are not looked at anew for each code.
import { useMemo, useState } from 'react'
import type { AccountSummary, EnrollmentState } from '../../shared/models'
import { matches } from './account-names'
import type { AccountList } from './codes-store'
import { keyNotesOf } from './key-notes'

/** From this many accounts on, a filter is worth its place. */
const filterFrom = 8
const noAccounts: readonly AccountSummary[] = []

export const useCodeRows = (list: AccountList, unfinished: readonly EnrollmentState[]) => {
  const [filter, setFilter] = useState('')
  const accounts = list.status === 'ready' ? list.accounts : noAccounts
  const kept = useMemo(() => accounts.filter(({ status }) => status !== 'trashed'), [accounts])
  const removed = useMemo(() => accounts.filter(({ status }) => status === 'trashed'), [accounts])
  const notes = useMemo(() => keyNotesOf(kept, unfinished), [kept, unfinished])
  const canFilter = kept.length >= filterFrom
  const filtered = canFilter && filter.trim() !== ''
  const found = useMemo(
    () => (filtered ? kept.filter((account) => matches(account, filter)) : kept),
    [kept, filter, filtered],
  )
  return { kept, removed, found, notes, filter, setFilter, canFilter, filtered }
}
