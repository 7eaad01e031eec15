// Whether the list of accounts was damaged or is a newer Keyturn's, and what of it cannot be shown.
import { useCallback, useEffect, useState } from 'react'
import type { AppError } from '../../shared/errors'
import type { AccountListState, NotShown } from '../../shared/models'
import type { Services } from '../base/services'

export interface ListNotice {
  readonly state: AccountListState
  readonly notShown: NotShown
  /** Why the keychain could not be looked through just now. */
  readonly error: AppError | null
  readonly lookAgain: () => Promise<void>
  readonly dismiss: () => void
}

const everythingShown: NotShown = { accounts: 0, organizations: 0, others: 0 }

export function useListNotice({ api }: Pick<Services, 'api'>): ListNotice {
  const [state, setState] = useState<AccountListState>('whole')
  const [notShown, setNotShown] = useState(everythingShown)
  const [error, setError] = useState<AppError | null>(null)

  const read = useCallback(async () => {
    const answer = await api.status()
    if (!answer.ok) return
    setState(answer.value.accountList)
    setNotShown(answer.value.notShown)
  }, [api])

  useEffect(() => void read(), [read])
  useEffect(() => {
    // Main looks for what is missing by itself; the list changes when it has found it.
    if (state !== 'incomplete') return undefined
    return api.on('accounts.changed', () => void read())
  }, [api, read, state])

  return {
    state,
    notShown,
    error,
    lookAgain: async () => {
      const answer = await api.recoverAccounts()
      setError(answer.ok ? null : answer.error)
      if (answer.ok) setState(answer.value)
    },
    dismiss: () => setState('whole'),
  }
}
