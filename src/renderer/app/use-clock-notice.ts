// Whether the person has to be told that this computer's clock is wrong: as soon as it is off by more
// than others put up with, until they put the notice aside, and again when it has changed much since.
import { useEffect, useState } from 'react'
import type { Services } from '../base/services'
import { formatClockTitle } from '../words/clock'

const tolerated = 15

export interface ClockState {
  readonly offsetSeconds: number
  /** How far off it was when the person put the notice aside. */
  readonly dismissedAt: number | null
}

const isFar = (seconds: number): boolean => Math.abs(seconds) > tolerated

export const withOffset = ({ dismissedAt }: ClockState, offsetSeconds: number): ClockState => ({
  offsetSeconds,
  dismissedAt: dismissedAt !== null && isFar(offsetSeconds - dismissedAt) ? null : dismissedAt,
})

export const dismissNotice = ({ offsetSeconds }: ClockState): ClockState => ({
  offsetSeconds,
  dismissedAt: offsetSeconds,
})

/** By how much the clock is off, if that has to be said. */
export const findOffsetToTell = ({ offsetSeconds, dismissedAt }: ClockState): number | null =>
  isFar(offsetSeconds) && dismissedAt === null ? offsetSeconds : null

export function useClockNotice({ api, announce }: Pick<Services, 'api' | 'announce'>) {
  const [state, setState] = useState<ClockState>({ offsetSeconds: 0, dismissedAt: null })
  const told = findOffsetToTell(state)

  useEffect(() => {
    let heard = false
    const stop = api.on('clock.changed', ({ clockOffsetSeconds }) => {
      heard = true
      setState((before) => withOffset(before, clockOffsetSeconds))
    })
    void api.status().then((answer) => {
      if (answer.ok && !heard) setState((before) => withOffset(before, answer.value.clockOffsetSeconds))
    })
    return stop
  }, [api])

  useEffect(() => {
    if (told !== null) announce(formatClockTitle(told))
  }, [told, announce])

  return { offsetSeconds: told, dismiss: () => setState(dismissNotice) }
}
