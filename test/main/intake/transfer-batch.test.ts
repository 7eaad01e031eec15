import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isComplete, withPart, type TransferBatch } from '../../../src/main/intake/transfer-batch'
import { codeOf, valueOf } from '../vault/rig'

/** A batch of which some parts were seen. */
const batch = (of: number, ...seen: readonly number[]): TransferBatch => ({
  batchId: 7,
  of,
  seen: new Set(seen),
})

describe('the first part', () => {
  it.each([
    ['the only one', { batchId: 7, index: 0, size: 1 }, batch(1, 0)],
    ['the first of three', { batchId: 7, index: 0, size: 3 }, batch(3, 0)],
    ['the last of three', { batchId: 7, index: 2, size: 3 }, batch(3, 2)],
    [
      'one of a batch whose id is negative',
      { batchId: -7, index: 0, size: 3 },
      { ...batch(3, 0), batchId: -7 },
    ],
  ])('begins a batch: %s', (_, part, expected) => {
    expect(withPart(null, part)).toEqual({ ok: true, value: expected })
  })
})

describe('a further part', () => {
  it('is added to those that were seen', () => {
    expect(valueOf(withPart(batch(3, 0), { batchId: 7, index: 2, size: 3 }))).toEqual(batch(3, 0, 2))
  })

  it('leaves what it is added to as it was', () => {
    const before = batch(3, 0)
    withPart(before, { batchId: 7, index: 2, size: 3 })
    expect(before).toEqual(batch(3, 0))
  })

  it.each([
    ['while parts are missing', batch(3, 0, 1)],
    ['when all were seen', batch(3, 0, 1, 2)],
  ])('is refused a second time: %s', (_, before) => {
    expect(codeOf(withPart(before, { batchId: 7, index: 1, size: 3 }))).toBe('transferPartSeen')
  })

  it('is refused when it says another number of parts', () => {
    expect(codeOf(withPart(batch(3, 0), { batchId: 7, index: 1, size: 4 }))).toBe('transferOfOther')
  })
})

describe('a part of another batch', () => {
  it('is refused while parts are missing', () => {
    expect(codeOf(withPart(batch(3, 0, 1), { batchId: 8, index: 0, size: 3 }))).toBe('transferOfOther')
  })

  it('begins anew when all were seen', () => {
    expect(valueOf(withPart(batch(2, 0, 1), { batchId: 8, index: 1, size: 3 }))).toEqual({
      ...batch(3, 1),
      batchId: 8,
    })
  })
})

describe('a batch', () => {
  it.each([
    ['none of two', batch(2), false],
    ['one of two', batch(2, 1), false],
    ['two of two', batch(2, 0, 1), true],
    ['one of one', batch(1, 0), true],
  ])('with %s', (_, of, complete) => {
    expect(isComplete(of)).toBe(complete)
  })

  it('is complete with its last part, whatever the order', () => {
    const inSomeOrder = fc
      .integer({ min: 1, max: 20 })
      .chain((size) => fc.shuffledSubarray([...Array(size).keys()], { minLength: size, maxLength: size }))
    fc.assert(
      fc.property(inSomeOrder, (order) => {
        let so: TransferBatch | null = null
        const completions: boolean[] = []
        for (const index of order) {
          so = valueOf(withPart(so, { batchId: 7, index, size: order.length }))
          completions.push(isComplete(so))
        }
        expect(completions.indexOf(true)).toBe(order.length - 1)
      }),
    )
  })
})
