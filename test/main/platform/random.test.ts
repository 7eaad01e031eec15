import { describe, expect, it } from 'vitest'
import { systemRandom } from '../../../src/main/platform/random'
import { createIds } from '../../../src/main/ports/ids'
import { createSeededRandom } from '../../support/doubles/seeded-random'

describe('the system’s random source', () => {
  it.each([0, 1, 16, 1000])('gives %d bytes', (length) => {
    expect(systemRandom.bytes(length)).toHaveLength(length)
  })

  it('gives other bytes each time', () => {
    expect(systemRandom.bytes(16)).not.toEqual(systemRandom.bytes(16))
  })
})

describe('ids', () => {
  it.each(['account', 'connection', 'enrollment', 'signIn', 'item'] as const)(
    'are 128 random bits in hexadecimal (%s)',
    (kind) => {
      const bytes = createSeededRandom(5).bytes(16)
      const ids = createIds({ bytes: (length) => bytes.slice(0, length) })
      expect(ids[kind]()).toBe(Buffer.from(bytes).toString('hex'))
    },
  )

  it('never come twice', () => {
    const ids = createIds(systemRandom)
    expect(new Set(Array.from({ length: 1000 }, ids.account)).size).toBe(1000)
  })
})
