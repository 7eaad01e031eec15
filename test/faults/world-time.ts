// The time of a world: it stands still while the app has something to do, and then jumps to what is due.
import type { Clock } from '../../src/main/ports/clock'
import type { Mortal } from './effects'

export interface WorldTime {
  /** The true time, epoch milliseconds. */
  readonly now: () => number
  /** A process's clock, which can be wrong; what it waits for dies with it. */
  readonly clockOf: (process: Mortal, errorMs: number) => Clock
  /** When the next timer of anyone who is alive is due. */
  readonly nextDue: () => number | null
  /** Moves on to a time, and calls back everything that is due by then. */
  readonly moveTo: (time: number) => void
}

interface Timer {
  readonly owner: Mortal
  readonly dueAt: number
  readonly callback: () => void
}

export function createWorldTime(start: number): WorldTime {
  let now = start
  let timers: readonly Timer[] = []

  const living = (): readonly Timer[] => {
    timers = timers.filter(({ owner }) => owner.isAlive())
    return timers
  }
  const forget = (timer: Timer): void => {
    timers = timers.filter((other) => other !== timer)
  }
  const firstDueBy = (time: number): Timer | undefined => {
    const due = living().filter(({ dueAt }) => dueAt <= time)
    return due.sort((a, b) => a.dueAt - b.dueAt)[0]
  }

  return {
    now: () => now,
    clockOf: (owner, errorMs) => ({
      now: () => now + errorMs,
      after: (ms, callback) => {
        const timer = { owner, dueAt: now + Math.max(0, ms), callback }
        timers = [...timers, timer]
        return () => forget(timer)
      },
    }),
    nextDue: () =>
      living().reduce<number | null>((first, { dueAt }) => Math.min(first ?? dueAt, dueAt), null),
    moveTo: (time) => {
      for (let timer = firstDueBy(time); timer; timer = firstDueBy(time)) {
        forget(timer)
        now = Math.max(now, timer.dueAt)
        timer.callback()
      }
      now = Math.max(now, time)
    },
  }
}
