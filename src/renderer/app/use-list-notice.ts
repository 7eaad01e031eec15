// Whether the list of accounts was damaged, and what has come of it.
import { useCallback, useEffect, useState } from 'react'
import type { AppError } from '../../shared/errors'
import type { AccountListState } from '../../shared/models'
import type { Services } from '../services'

export interface ListNotice {
  readonly state: AccountListState
  /** Why the keychain could not be looked through just now. */
  readonly error: AppError | null
  readonly lookAgain: () => Promise<void>
  readonly dismiss: () => void
}

export const useListNotice = ({ api }: Pick<Services, 'api'>): ListNotice => {
  const [state, setState] = useState<AccountListState>('whole')
  const [error, setError] = useState<AppError | null>(null)

  const read = useCallback(async () => {
    const answer = await api.status()
    if (answer.ok) setState(answer.value.accountList)
  }, [api])

  useEffect(() => void read(), [read])
  useEffect(() => {
    // Main looks for what is missing by itself; the list changes when it has found it.
    if (state !== 'incomplete') return undefined
    return api.on('accounts.changed', () => void read())
  }, [api, read, state])

  return {
    state,
    error,
    lookAgain: async () => {
      const answer = await api.recoverAccounts()
      setError(answer.ok ? null : answer.error)
      if (answer.ok) setState(answer.value)
    },
    dismiss: () => setState('whole'),
  }
}
