// A clock with a hand on it: time can be moved on, and what falls due until then happens at once. The tests of the real
// app turn it, so that nobody waits ten seconds to see what happens after ten seconds.
import type { Clock } from '../ports/clock'

export interface MovableClock extends Clock {
  /** Moves time on by milliseconds; what falls due on the way is called back now, in its order. */
  readonly advance: (ms: number) => void
}

interface Timer {
  readonly dueAt: number
  readonly callback: () => void
  /** Lets the base call back no more. */
  stop: () => void
}

/** @param base whose time it is, as long as nobody moves it on */
export function createMovableClock(base: Clock): MovableClock {
  let ahead = 0
  const timers = new Set<Timer>()
  const now = () => base.now() + ahead

  function ring(timer: Timer): void {
    timer.stop()
    timers.delete(timer)
    timer.callback()
  }

  function wind(timer: Timer): void {
    timer.stop()
    timer.stop = base.after(Math.max(0, timer.dueAt - now()), () => ring(timer))
  }

  return {
    now,
    after: (ms, callback) => {
      const timer: Timer = { dueAt: now() + ms, callback, stop: () => undefined }
      timers.add(timer)
      wind(timer)
      return () => {
        timer.stop()
        timers.delete(timer)
      }
    },
    advance: (ms) => {
      ahead += ms
      const due = [...timers].filter(({ dueAt }) => dueAt <= now()).sort((a, b) => a.dueAt - b.dueAt)
      // One that rings may cancel another.
      for (const timer of due) if (timers.has(timer)) ring(timer)
      for (const timer of timers) wind(timer)
    },
  }
}
