// Cheap random bytes, the same in every run of a seed.
import type { RandomSource } from '../../src/main/ports/random'

/** How many bytes the app takes for the private key of SRP. */
const srpPrivateKeyBytes = 128

/**
 * Numbers by mulberry32. A private key of SRP is a tiny number: raising to a long one takes longer than
 * all the rest of a run.
 */
export function createWorldRandom(seed: number): RandomSource {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) & 0xff
  }
  return {
    bytes: (length) => {
      const bytes = new Uint8Array(length)
      const from = length === srpPrivateKeyBytes ? length - 1 : 0
      for (let index = from; index < length; index += 1) bytes[index] = next()
      return bytes
    },
  }
}
