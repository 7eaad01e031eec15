// Waits for a state instead of for a time.
import { setTimeout as delay } from 'node:timers/promises'

/** Returns as soon as something is so; throws when it is not in time. */
export async function poll(isSo: () => boolean | Promise<boolean>, withinMs = 10_000): Promise<void> {
  const until = Date.now() + withinMs
  while (!(await isSo())) {
    if (Date.now() > until) throw new Error(`Not so within ${withinMs} ms: ${isSo.toString()}`)
    await delay(20)
  }
}
