// Waiting: the one place where a test lets time pass. It waits for a state and never for a time; how long it is patient
// says only when a test that fails gives up.
import { setTimeout as delay } from 'node:timers/promises'

/** On a machine that is busy with something else. */
export const patienceMs = 45_000
const intervalMs = 20

/** What a look gives once there is something to be seen. */
export type Seen<T> = Exclude<T, false | null | undefined>

/**
 * Looks again and again, and gives what is there as soon as it is there.
 *
 * @param what is waited for, for the message of a test that waited in vain
 * @param look gives false, null or undefined for "not yet"
 * @throws Error when it is not there in time
 */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
  withinMs = patienceMs,
): Promise<Seen<T>> {
  const end = performance.now() + withinMs
  for (;;) {
    const seen = await look()
    if (seen !== false && seen !== null && seen !== undefined) return seen as Seen<T>
    if (performance.now() > end) throw new Error(`Waited ${withinMs / 1000} s in vain for ${what}`)
    await delay(intervalMs)
  }
}
