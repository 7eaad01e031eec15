// @vitest-environment node
// How many photographs are read, by what is wrong with them. Each is calculated: same seed, same pixels.
import { describe, expect, it } from 'vitest'
import { photographKinds, takePhotograph, type PhotographKind } from '../../../support/qr'
import { decode } from './decoder'

const photographs = 4
const size = { width: 800, height: 600 }

/** Where not all are read: what is too dark, too blurred, or no longer there. */
const shares: Partial<Record<PhotographKind, number>> = {
  blurred: 0.75,
  brightness: 0.75,
  'bright spots': 0.75,
  lots: 0.95,
}

describe('photographs of codes', () => {
  it.each(photographKinds)('are read: %s', { timeout: 60_000 }, async (kind) => {
    let [present, read] = [0, 0]
    for (let seed = 1; seed <= photographs; seed += 1) {
      const { image, texts } = await takePhotograph(kind, seed, size)
      const found = new Set(await decode(image))
      present += texts.length
      read += texts.filter((text) => found.delete(text)).length
      // Nothing else is ever read.
      expect([...found]).toEqual([])
    }
    expect(read / present).toBeGreaterThanOrEqual(shares[kind] ?? 1)
  })
})
