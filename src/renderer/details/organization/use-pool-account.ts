// An enrolled account as its organization sees it: read when its details come up and whenever something
// has changed, and changed one thing at a time.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { AccountId } from '../../../shared/models'
import type { Api } from '../../base/api'
import { useServices } from '../../base/services'
import { useNewest } from '../../base/use-newest'
import {
  loading,
  viewAfterChange,
  viewAfterRead,
  viewAfterSignOut,
  viewWhile,
  type PoolAccountView,
  type PoolChange,
} from './pool-account-view'

/** What is shown once the change was made, or was not. */
async function makeChange(
  api: Api,
  id: AccountId,
  before: PoolAccountView,
  change: PoolChange,
): Promise<PoolAccountView> {
  switch (change.kind) {
    case 'factor':
      return viewAfterChange(before, await api.setFactor(id, change.factor, change.to))
    case 'keep':
      return viewAfterChange(before, await api.keepSignedIn(id, change.place))
    case 'signOut': {
      const answer = await api.signOut(id)
      if (answer.ok) return viewAfterSignOut(answer.value)
      // It may have forgotten the tokens all the same.
      return viewAfterChange(viewAfterRead(await api.readPoolAccount(id)), answer)
    }
  }
}

export interface PoolAccount {
  readonly view: PoolAccountView
  /** Asks again after a failure. */
  readonly retry: () => void
  readonly change: (change: PoolChange) => Promise<void>
}

export function usePoolAccount(accountId: AccountId): PoolAccount {
  const { api } = useServices()
  const [view, setView] = useState<PoolAccountView>(loading)
  const newestRead = useNewest()
  const changing = useRef(false)

  /** Only the answer to the latest question counts. */
  const read = useCallback(async () => {
    const isNewest = newestRead.begin()
    const answer = await api.readPoolAccount(accountId)
    if (isNewest()) setView(viewAfterRead(answer))
  }, [api, accountId, newestRead])

  useEffect(() => {
    void read()
    // A change has the new state in its own answer.
    return api.on('accounts.changed', () => {
      if (!changing.current) void read()
    })
  }, [api, read])

  const change = async (to: PoolChange) => {
    if (view.status === 'loading' || changing.current) return
    changing.current = true
    newestRead.letBe()
    setView(viewWhile(view, to))
    const next = await makeChange(api, accountId, view, to)
    changing.current = false
    setView(next)
  }

  const retry = () => {
    setView(loading)
    void read()
  }

  return { view, retry, change }
}
