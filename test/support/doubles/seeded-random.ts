// Random bytes that are the same in every run, so that ids and secrets in a failing test can be compared.
import { createHash } from 'node:crypto'
import type { RandomSource } from '../../../src/main/ports/random'

/** SHA-256 in counter mode. Two sources with one seed give the same bytes, and no value comes twice. */
export function createSeededRandom(seed = 1): RandomSource {
  let blocks = 0
  return {
    bytes: (length) => {
      const bytes = new Uint8Array(length)
      for (let offset = 0; offset < length; offset += 32) {
        blocks += 1
        const block = createHash('sha256').update(`${seed}/${blocks}`).digest()
        bytes.set(block.subarray(0, Math.min(32, length - offset)), offset)
      }
      return bytes
    },
  }
}
