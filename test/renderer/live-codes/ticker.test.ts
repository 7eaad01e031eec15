import { describe, expect, it } from 'vitest'
import { createTicker, computeDelayToNextTick, hasJumped } from '../../../src/renderer/live-codes/ticker'
import { createFakeClock } from '../support/fake-clock'

describe('delayToNextTick', () => {
  it('falls on whole seconds before the boundary, and on the boundary itself', () => {
    expect(computeDelayToNextTick(10_250, [30_000])).toBe(750)
    expect(computeDelayToNextTick(29_000, [30_000])).toBe(1000)
    expect(computeDelayToNextTick(29_999, [30_000])).toBe(1)
  })

  it('follows the boundary, not the wall clock, when the codes are corrected by an offset', () => {
    expect(computeDelayToNextTick(10_000, [30_400])).toBe(400)
  })

  it('takes the nearest of several, and nothing when all have passed', () => {
    expect(computeDelayToNextTick(10_000, [30_900, 30_200])).toBe(200)
    expect(computeDelayToNextTick(10_000, [10_000, 9000])).toBeNull()
    expect(computeDelayToNextTick(10_000, [])).toBeNull()
  })
})

describe('hasJumped', () => {
  it('forgives a late timer, not a changed clock', () => {
    expect(hasJumped(10_000, 11_500)).toBe(false)
    expect(hasJumped(10_000, 3_610_000)).toBe(true)
    expect(hasJumped(10_000, 5000)).toBe(true)
  })
})

describe('the ticker', () => {
  it('has one timer at a time and says when the clock has jumped', () => {
    const clock = createFakeClock(10_000)
    const ticks: boolean[] = []
    const ticker = createTicker(clock, (jumped) => ticks.push(jumped))
    ticker.plan([30_000])
    ticker.plan([30_000])
    expect(clock.pending()).toBe(1)
    clock.jump(3_600_000)
    clock.advance(1000)
    expect(ticks).toEqual([true])
    ticker.plan([clock.now() + 500])
    ticker.stop()
    expect(clock.pending()).toBe(0)
  })
})
