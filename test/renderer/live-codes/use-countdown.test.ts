// What the ring shows of a code's time.
import { describe, expect, it } from 'vitest'
import { computeElapsed } from '../../../src/renderer/live-codes/use-countdown'

const codeOf = (seconds: number) => ({ code: '123456', validFrom: 0, validUntil: seconds * 1000 })

describe('the ring of a code', () => {
  it('moves every other second while there is plenty of time', () => {
    const drawn = [2000, 3000, 4000].map((now) => computeElapsed(codeOf(30), now) * 30)
    expect(drawn.map(Math.round)).toEqual([2, 2, 4])
  })

  it('moves every second in the last ten', () => {
    const drawn = [20_000, 21_000, 22_000].map((now) => computeElapsed(codeOf(30), now) * 30)
    expect(drawn.map(Math.round)).toEqual([20, 21, 22])
  })

  it.each([1, 5, 15, 29, 45, 299, 300])('is whole at first and gone at last: %i s', (seconds) => {
    expect([computeElapsed(codeOf(seconds), 0), computeElapsed(codeOf(seconds), seconds * 1000)]).toEqual([
      0, 1,
    ])
  })
})
