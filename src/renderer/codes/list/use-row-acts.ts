// What is done with the code of a row, by the row's id. The same functions as long as the accounts are the same, so that
// rows are not drawn again for nothing.
import { useMemo } from 'react'
import type { AccountId, AccountSummary } from '../../../shared/models'
import type { Copying } from '../../live-codes/use-copy'

export function useRowActs(accounts: readonly AccountSummary[], { copy, nextCode }: Copying) {
  const byId = useMemo(() => new Map(accounts.map((account) => [account.id, account])), [accounts])
  const acts = useMemo(() => {
    const onRow = (act: (account: AccountSummary) => void) => (id: AccountId) => {
      const account = byId.get(id)
      if (account !== undefined) act(account)
    }
    return { copy: onRow(copy), next: onRow(nextCode) }
  }, [byId, copy, nextCode])
  return { byId, ...acts }
}
