// Random numbers that are the same in every run, fast enough for millions of pixels.

export interface Random {
  /** From `low` to below `high`. */
  readonly between: (low: number, high: number) => number
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(values: readonly T[]) => T
  /** Roughly normal, with mean 0 and deviation 1. */
  readonly normal: () => number
}

/** Mulberry32: one seed gives one sequence. */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number): number => Math.floor(next() * count)
  return {
    between: (low, high) => low + (high - low) * next(),
    below,
    chance: (probability) => next() < probability,
    pick: (values) => {
      for (const value of values.slice(below(values.length))) return value
      throw new Error('There is nothing to pick from.')
    },
    normal: () => (next() + next() + next() + next() - 2) * Math.sqrt(3),
  }
}
