// Time as an argument: the wall clock and one-shot timers, so that tests can own both.

export interface Clock {
  readonly now: () => number
  /** Runs `task` once after `ms`; returns a function that prevents it. */
  readonly after: (ms: number, task: () => void) => () => void
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, task) => {
    const timer = setTimeout(task, ms)
    return () => clearTimeout(timer)
  },
}
