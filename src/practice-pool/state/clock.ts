// The pool's own time: the machine's clock, which a test can shift, move on or stop. Codes, sessions,
// tokens, lockouts and the Date header all read this clock and no other.

export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number
}

export interface PracticeClock extends Clock {
  advance(ms: number): void
  /** How far the pool's time is ahead of the machine's. */
  setOffset(ms: number): void
  /** Stops at the given time, or where it is. */
  freeze(at?: number): void
  /** Goes on from where it stopped. */
  unfreeze(): void
  reset(): void
}

export function createPracticeClock(base: Clock): PracticeClock {
  let offset = 0
  let frozenAt: number | undefined

  const now = () => frozenAt ?? base.now() + offset
  const unfreeze = () => {
    if (frozenAt !== undefined) offset = frozenAt - base.now()
    frozenAt = undefined
  }
  return {
    now,
    unfreeze,
    advance: (ms) => {
      if (frozenAt === undefined) offset += ms
      else frozenAt += ms
    },
    setOffset: (ms) => {
      frozenAt = undefined
      offset = ms
    },
    freeze: (at = now()) => {
      frozenAt = at
    },
    reset: () => {
      frozenAt = undefined
      offset = 0
    },
  }
}
