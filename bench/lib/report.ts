// What every benchmark prints at its end: one line of JSON with a bar for each figure that has a limit.

export interface Bar {
  readonly name: string
  readonly value: number
  readonly limit: number
  readonly holds: boolean
}

export const atMost = (name: string, value: number, limit: number): Bar => ({
  name,
  value: Math.round(value * 1000) / 1000,
  limit,
  holds: value <= limit,
})

/** Prints the closing line; the exit code says whether every bar holds. */
export function report(name: string, runs: number, bars: readonly Bar[], more: object = {}): void {
  console.log(JSON.stringify({ name, runs, bars, ...more }))
  if (bars.some((bar) => !bar.holds)) process.exitCode = 1
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return (low + high) / 2
}

/** The value that so many percent do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}
