// Removing an account to where it can be brought back from, and bringing it back.
import { useCallback } from 'react'
import type { AccountSummary } from '../../shared/models'
import { useServices } from '../base/services'
import { codesWords as words } from '../words'
import { findErrorWords } from '../words/errors'
import { formatFullName } from '../accounts/account-names'
import type { CodesStore } from './codes-store'

export function useRemoval(codes: CodesStore) {
  const { api, toasts } = useServices()

  const restore = useCallback(
    async (account: AccountSummary) => {
      const answer = await api.restoreAccount(account.id)
      if (answer.ok) toasts.show(words.restored(formatFullName(account)))
      else toasts.show(findErrorWords(answer.error).title, { tone: 'danger' })
      await codes.reload()
    },
    [api, codes, toasts],
  )

  const remove = useCallback(
    async (account: AccountSummary) => {
      const answer = await api.trashAccount(account.id)
      if (answer.ok) {
        const undo = { label: words.undo, run: () => void restore(account) }
        toasts.show(words.removed(formatFullName(account)), { action: undo })
      } else {
        toasts.show(findErrorWords(answer.error).title, { tone: 'danger' })
      }
      await codes.reload()
    },
    [api, codes, toasts, restore],
  )

  return { remove, restore }
}
