// The promise of the product: whatever fails, hangs, dies or loses its power at whatever moment of an
// enrollment, and again during the recovery from that, nobody who enrolls with Keyturn is ever locked out.
import { describe, expect, it } from 'vitest'
import { usualKinds } from './effects'
import { explore } from './explore'
import { complaintsOf, replayCommand } from './report'
import { scenarios } from './scenarios'
import { quickSample } from './sizes'

describe('every single fault, and a sample of all pairs', () => {
  it('loses no secret and locks nobody out', { timeout: 300_000 }, async () => {
    const bad: string[] = []
    const sums = await explore({
      scenarios,
      sample: quickSample,
      kinds: usualKinds,
      share: { index: 0, of: 1 },
      onBadRun: (result) => bad.push(`${complaintsOf(result).join('\n')}\n  ${replayCommand(result)}`),
    })
    expect(bad).toEqual([])
    expect(sums).toMatchObject({ lostSecrets: 0, lockouts: 0, discontent: 0, misled: 0, surprises: 0 })
    expect(sums.points).toBeGreaterThan(400)
    expect(sums.pairs).toBe(quickSample)
  })
})
