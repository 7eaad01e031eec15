// Time stands still while pictures are taken: the clock shows one moment, and what would happen in a second or later
// does not happen. So "Copied" stays, a sign-in does not run out, and a picture is the same however slow the machine is.
// A shot may let time pass; what is shorter than a second (an answer on its way) is no matter of the clock.
import { createFakeClock, type FakeClock } from '../fake-clock'

const longMs = 1000

export function stopTime(moment: number): Pick<FakeClock, 'advance'> {
  const clock = createFakeClock(moment)
  const held = new Map<number, () => void>()
  const start = window.setTimeout.bind(window)
  const stop = window.clearTimeout.bind(window)

  const hold = (task: () => void, ms: number): number => {
    // The browser's own count up from one.
    const timer = -1 - held.size
    held.set(timer, clock.after(ms, task))
    return timer
  }
  Date.now = clock.now
  Object.assign(window, {
    setTimeout: (task: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) =>
      ms < longMs ? start(task, ms, ...given) : hold(() => task(...given), ms),
    clearTimeout: (timer: number) => {
      held.get(timer)?.()
      stop(timer)
    },
  })
  return clock
}
