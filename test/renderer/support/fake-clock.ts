// A clock that stands still until a test moves it. `jump` moves the wall clock alone, as when the time is set.
import type { Clock } from '../../../src/renderer/base/clock'

interface Timer {
  readonly at: number
  readonly task: () => void
}

export interface FakeClock extends Clock {
  /** Lets time pass, running the timers that are due in their order. */
  readonly advance: (ms: number) => void
  readonly jump: (ms: number) => void
  readonly pending: () => number
}

export function createFakeClock(start = 1_760_000_017_250): FakeClock {
  let wall = start
  let monotonic = 0
  let timers: Timer[] = []

  const runUntil = (end: number) => {
    for (;;) {
      const due = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
      if (due === undefined) break
      timers = timers.filter((timer) => timer !== due)
      wall += due.at - monotonic
      monotonic = due.at
      due.task()
    }
    wall += end - monotonic
    monotonic = end
  }

  return {
    now: () => wall,
    after: (ms, task) => {
      const timer = { at: monotonic + ms, task }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    advance: (ms) => runUntil(monotonic + ms),
    jump: (ms) => {
      wall += ms
    },
    pending: () => timers.length,
  }
}

/** Lets promises that are settled already run their continuations. */
export async function settled() {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}
