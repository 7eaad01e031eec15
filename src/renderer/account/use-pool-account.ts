// An enrolled account as its organization sees it: read when its details come up and whenever something
// has changed, and changed one thing at a time.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { AccountId, PoolAccountState } from '../../shared/models'
import { ok } from '../../shared/result'
import type { Result } from '../../shared/result'
import type { Api } from '../api'
import { useServices } from '../services'
import { loading, viewAfterChange, viewAfterRead, viewWhile } from './pool-account-view'
import type { PoolAccountView, PoolChange } from './pool-account-view'

const send = async (api: Api, id: AccountId, change: PoolChange): Promise<Result<PoolAccountState>> => {
  switch (change) {
    case 'off':
    case 'on':
    case 'preferred':
      return api.setSoftwareToken(id, change)
    case 'keychain':
    case 'memory':
      return api.keepSignedIn(id, change)
    case 'signedOut': {
      const answer = await api.signOut(id)
      return answer.ok ? ok({ session: 'signedOut' }) : answer
    }
  }
}

export interface PoolAccount {
  readonly view: PoolAccountView
  /** Asks again after a failure. */
  readonly retry: () => void
  readonly change: (change: PoolChange) => Promise<void>
}

export const usePoolAccount = (accountId: AccountId): PoolAccount => {
  const { api } = useServices()
  const [view, setView] = useState<PoolAccountView>(loading)
  const latestRead = useRef(0)
  const changing = useRef(false)

  /** Only the answer to the latest question counts. */
  const read = useCallback(async () => {
    latestRead.current += 1
    const request = latestRead.current
    const answer = await api.readPoolAccount(accountId)
    if (request === latestRead.current) setView(viewAfterRead(answer))
  }, [api, accountId])

  useEffect(() => {
    void read()
    // A change has the new state in its own answer.
    return api.on('accounts.changed', () => {
      if (!changing.current) void read()
    })
  }, [api, read])

  const change = async (to: PoolChange) => {
    if (view.status !== 'ready' || changing.current) return
    changing.current = true
    latestRead.current += 1
    setView(viewWhile(view.state, to))
    const answer = await send(api, accountId, to)
    // A sign-out that failed may have forgotten the tokens all the same.
    const now = answer.ok || to !== 'signedOut' ? null : await api.readPoolAccount(accountId)
    changing.current = false
    setView(viewAfterChange(now?.ok === true ? now.value : view.state, answer))
  }

  const retry = () => {
    setView(loading)
    void read()
  }

  return { view, retry, change }
}
