// A clock that stands still until a test moves it.
import type { Clock } from '../../../src/main/ports/clock'

export interface ManualClock extends Clock {
  /** Moves time on; what falls due on the way is called back in its order, at its time. */
  readonly advance: (ms: number) => void
  /** How many callbacks are waiting. */
  readonly waiting: () => number
}

interface Timer {
  readonly dueAt: number
  readonly callback: () => void
}

/** @param start epoch milliseconds; the default is 2026-01-01T00:00:00Z, the beginning of a 30-second step */
export function createManualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  let now = start
  const timers = new Set<Timer>()

  const nextDue = (until: number): Timer | undefined =>
    Array.from(timers)
      .filter((timer) => timer.dueAt <= until)
      .sort((a, b) => a.dueAt - b.dueAt)[0]

  return {
    now: () => now,
    after: (ms, callback) => {
      const timer = { dueAt: now + ms, callback }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    advance: (ms) => {
      const until = now + ms
      for (let timer = nextDue(until); timer; timer = nextDue(until)) {
        timers.delete(timer)
        now = Math.max(now, timer.dueAt)
        timer.callback()
      }
      now = until
    },
    waiting: () => timers.size,
  }
}
