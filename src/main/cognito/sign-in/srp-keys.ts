// SRP key pairs, one for each sign-in, made while the person is still typing: a pair takes tens of
// milliseconds of arithmetic that nobody should wait for, nor see the window stutter over.
import type { Clock } from '../../ports/clock'
import type { RandomSource } from '../../ports/random'
import { createSrpKeyPair, type SrpKeyPair } from './srp'

export interface SrpKeys {
  /** Someone is about to sign in: has a pair ready in a moment. */
  readonly prepare: () => void
  /** A pair that was never given out before. */
  readonly take: () => SrpKeyPair
}

/** Not at once: what made us think of it is still being drawn. */
const momentMs = 100

export function createSrpKeys({
  clock,
  random,
}: {
  readonly clock: Clock
  readonly random: RandomSource
}): SrpKeys {
  let ready: SrpKeyPair | null = null
  let stopComing: (() => void) | null = null

  return {
    prepare: () => {
      if (ready !== null || stopComing !== null) return
      stopComing = clock.after(momentMs, () => {
        stopComing = null
        ready = createSrpKeyPair(random)
      })
    },
    take: () => {
      const pair = ready ?? createSrpKeyPair(random)
      ready = null
      // Sooner than thought: one that came now would only be in the way of what follows.
      stopComing?.()
      stopComing = null
      return pair
    },
  }
}
