// A check of a connection: begun when its screen comes up, followed step by step, and ended with it.
import { useCallback, useEffect, useState } from 'react'
import type { AppError } from '../../shared/errors'
import type { CheckStep, ConnectionId } from '../../shared/models'
import { useServices } from '../base/services'
import { useNewest } from '../base/use-newest'
import { firstSteps, skipOpenSteps } from './check-view'

export interface Check {
  /** ended: to its end, or because the person stopped it. */
  readonly status: 'running' | 'ended'
  readonly steps: readonly CheckStep[]
  /** Why there was no check. */
  readonly error: AppError | null
}

const begun: Check = { status: 'running', steps: firstSteps, error: null }

export function useCheck(connectionId: ConnectionId) {
  const { api } = useServices()
  const [check, setCheck] = useState<Check>(begun)
  const newest = useNewest()

  /** Only what the latest run tells is shown. */
  const run = useCallback(async () => {
    const isNewest = newest.begin()
    const answer = await api.checkConnection(connectionId)
    if (!isNewest()) return
    setCheck(({ steps }) => ({
      status: 'ended',
      steps: skipOpenSteps(answer.ok ? answer.value : steps),
      error: answer.ok ? null : answer.error,
    }))
  }, [api, connectionId, newest])

  useEffect(() => {
    const stop = api.on('connections.checked', ({ connectionId: of, steps }) => {
      if (of === connectionId)
        setCheck((before) => (before.status === 'running' ? { ...before, steps } : before))
    })
    void run()
    return () => {
      stop()
      newest.letBe()
      void api.cancelCheck()
    }
  }, [api, connectionId, newest, run])

  return {
    check,
    again: () => {
      setCheck(begun)
      void run()
    },
    cancel: () => {
      newest.letBe()
      setCheck(({ steps }) => ({ status: 'ended', steps: skipOpenSteps(steps), error: null }))
      void api.cancelCheck()
    },
  }
}
