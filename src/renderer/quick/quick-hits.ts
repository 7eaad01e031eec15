// Which accounts the quick window shows for what was typed: the best few, those within reach first.
import { listHandyAccounts } from '../../shared/handy-accounts'
import type { AccountSummary } from '../../shared/models'
import { createAccountSearch } from '../search/account-search'

const maxHits = 8

export interface QuickSearch {
  readonly hits: (text: string) => readonly AccountSummary[]
  readonly isEmpty: boolean
}

export function createQuickSearch(accounts: readonly AccountSummary[]): QuickSearch {
  const kept = accounts.filter(({ status }) => status !== 'trashed')
  const superseded = kept.filter(({ status }) => status === 'superseded')
  const search = createAccountSearch([...listHandyAccounts(kept, kept.length), ...superseded])
  return { hits: (text) => search.find(text).slice(0, maxHits), isEmpty: kept.length === 0 }
}
