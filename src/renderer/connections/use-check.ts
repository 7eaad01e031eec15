// A check of a connection: begun when its screen comes up, followed step by step, and ended with it.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { AppError } from '../../shared/errors'
import type { CheckStep, ConnectionId } from '../../shared/models'
import { useServices } from '../base/services'
import { firstSteps, whenEnded } from './check-view'

export interface Check {
  /** ended: to its end, or because the person stopped it. */
  readonly status: 'running' | 'ended'
  readonly steps: readonly CheckStep[]
  /** Why there was no check. */
  readonly error: AppError | null
}

const begun: Check = { status: 'running', steps: firstSteps, error: null }

export const useCheck = (connectionId: ConnectionId) => {
  const { api } = useServices()
  const [check, setCheck] = useState<Check>(begun)
  const latest = useRef(0)

  /** Only what the latest run tells is shown. */
  const run = useCallback(async () => {
    latest.current += 1
    const mine = latest.current
    const answer = await api.checkConnection(connectionId)
    if (mine !== latest.current) return
    setCheck(({ steps }) => ({
      status: 'ended',
      steps: whenEnded(answer.ok ? answer.value : steps),
      error: answer.ok ? null : answer.error,
    }))
  }, [api, connectionId])

  useEffect(() => {
    const stop = api.on('connections.checked', ({ connectionId: of, steps }) => {
      if (of === connectionId)
        setCheck((before) => (before.status === 'running' ? { ...before, steps } : before))
    })
    void run()
    return () => {
      stop()
      latest.current += 1
      void api.cancelCheck()
    }
  }, [api, connectionId, run])

  return {
    check,
    again: () => {
      setCheck(begun)
      void run()
    },
    cancel: () => {
      latest.current += 1
      setCheck(({ steps }) => ({ status: 'ended', steps: whenEnded(steps), error: null }))
      void api.cancelCheck()
    },
  }
}
