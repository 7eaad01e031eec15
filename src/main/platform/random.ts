// The operating system's random source.
import { randomBytes } from 'node:crypto'
import type { RandomSource } from '../ports/random'

export const systemRandom: RandomSource = { bytes: (length) => new Uint8Array(randomBytes(length)) }
