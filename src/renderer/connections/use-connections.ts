// The list of organizations, and removing one of them.
import { useCallback, useEffect, useState } from 'react'
import type { AppError } from '../../shared/errors'
import type { ConnectionId, ConnectionSummary } from '../../shared/models'
import { useServices } from '../base/services'

export type ConnectionList =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: AppError }
  | { readonly status: 'ready'; readonly connections: readonly ConnectionSummary[] }

export function useConnections() {
  const { api } = useServices()
  const [list, setList] = useState<ConnectionList>({ status: 'loading' })

  const reload = useCallback(async () => {
    const answer = await api.listConnections()
    setList(
      answer.ok ? { status: 'ready', connections: answer.value } : { status: 'failed', error: answer.error },
    )
  }, [api])

  const remove = useCallback(
    async (id: ConnectionId): Promise<AppError | null> => {
      const answer = await api.removeConnection(id)
      await reload()
      return answer.ok ? null : answer.error
    },
    [api, reload],
  )

  useEffect(() => {
    void reload()
  }, [reload])

  return { list, reload, remove }
}
