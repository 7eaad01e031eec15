// Time as an argument.

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Calls back once after `ms`; the function that comes back cancels it. */
  readonly after: (ms: number, callback: () => void) => () => void
}
