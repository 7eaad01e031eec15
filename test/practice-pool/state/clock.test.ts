import { describe, expect, it } from 'vitest'
import { createPracticeClock } from '../../../src/practice-pool/state/clock'

function setUp() {
  let machine = 1000
  const clock = createPracticeClock({ now: () => machine })
  return { clock, pass: (ms: number) => (machine += ms) }
}

describe("the pool's clock", () => {
  it('goes with the machine, by an offset', () => {
    const { clock, pass } = setUp()
    clock.setOffset(500)
    clock.advance(250)
    pass(10)
    expect(clock.now()).toBe(1760)
  })

  it('stands still while frozen, and goes on from there', () => {
    const { clock, pass } = setUp()
    clock.freeze(5000)
    pass(100)
    clock.advance(30)
    expect(clock.now()).toBe(5030)
    clock.unfreeze()
    pass(7)
    expect(clock.now()).toBe(5037)
  })

  it("is the machine's again after a reset", () => {
    const { clock } = setUp()
    clock.freeze(5000)
    clock.reset()
    expect(clock.now()).toBe(1000)
  })
})
