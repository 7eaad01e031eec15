// Changes something about an account and brings the list up to date, so that what is shown is what is saved.
import { useCallback } from 'react'
import type { Input } from '../../shared/contract'
import type { AccountId, AccountSummary } from '../../shared/models'
import type { Result } from '../../shared/result'
import type { CodesStore } from '../live-codes/codes-store'
import { useServices } from '../base/services'

export type AccountEdit = Omit<Input<'accounts.edit'>, 'accountId'>
export type SaveEdit = (edit: AccountEdit) => Promise<Result<AccountSummary>>

export function useAccountEdit(accountId: AccountId, codes: CodesStore): SaveEdit {
  const { api } = useServices()
  return useCallback(
    async (edit) => {
      const answer = await api.editAccount({ accountId, ...edit })
      if (answer.ok) await codes.reload()
      return answer
    },
    [api, accountId, codes],
  )
}
