// One timer for all rows. It fires on each whole second that is left of a code, so it fires exactly
// when a code ends too. Drawing once a second instead of animating keeps the idle processor at rest:
// measured, a smooth ring costs twenty times as much.
import type { Clock } from '../base/clock'

const second = 1000

/** How long until the next whole second before one of the boundaries; null when there is none ahead. */
export function computeDelayToNextTick(now: number, boundaries: readonly number[]): number | null {
  const delays = boundaries.filter((at) => at > now).map((at) => (at - now) % second || second)
  return delays.length === 0 ? null : Math.min(...delays)
}

/** Whether the wall clock has moved by something else than time passing (sleep counts too). */
export const hasJumped = (expectedNow: number, now: number): boolean =>
  Math.abs(now - expectedNow) > 2 * second

export interface Ticker {
  /** Plans the next tick; a plan made before is dropped. */
  readonly plan: (boundaries: readonly number[]) => void
  readonly stop: () => void
}

export function createTicker(clock: Clock, onTick: (jumped: boolean) => void): Ticker {
  let cancel = (): void => undefined
  const stop = () => cancel()
  return {
    stop,
    plan: (boundaries) => {
      stop()
      const start = clock.now()
      const delay = computeDelayToNextTick(start, boundaries)
      if (delay === null) return
      cancel = clock.after(delay, () => onTick(hasJumped(start + delay, clock.now())))
    },
  }
}
