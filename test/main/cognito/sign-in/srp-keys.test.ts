import { expect, it } from 'vitest'
import { createSrpKeys } from '../../../../src/main/cognito/sign-in/srp-keys'
import { createManualClock } from '../../../support/manual-clock'
import { createSeededRandom } from '../../../support/seeded-random'

function createRig() {
  const clock = createManualClock()
  const seeded = createSeededRandom()
  let drawn = 0
  const bytes = (length: number) => {
    drawn += 1
    return seeded.bytes(length)
  }
  return { clock, drawn: () => drawn, keys: createSrpKeys({ clock, random: { bytes } }) }
}

it('a pair that was prepared is there without another computation', () => {
  const { keys, clock, drawn } = createRig()
  keys.prepare()
  clock.advance(1_000)
  const before = drawn()
  keys.take()
  expect([before, drawn()]).toEqual([1, 1])
})

it('a pair is given out once', () => {
  const { keys, clock } = createRig()
  keys.prepare()
  clock.advance(1_000)
  expect(keys.take().publicKey).not.toBe(keys.take().publicKey)
})

it('a pair can be had without preparation', () => {
  expect(createRig().keys.take().publicKey).toMatch(/^[0-9a-f]{700,768}$/)
})

it('nothing is computed before it is needed or announced', () => {
  const { keys, drawn } = createRig()
  keys.prepare()
  expect(drawn()).toBe(0)
})

it('preparing twice prepares one pair', () => {
  const { keys, clock, drawn } = createRig()
  keys.prepare()
  keys.prepare()
  clock.advance(1_000)
  keys.prepare()
  clock.advance(1_000)
  expect(drawn()).toBe(1)
})

it('a pair that was wanted sooner than prepared is not made a second time', () => {
  const { keys, clock, drawn } = createRig()
  keys.prepare()
  keys.take()
  clock.advance(1_000)
  expect(drawn()).toBe(1)
})
