import { describe, expect, it } from 'vitest'
import { explainWrongCode } from '../../../../src/main/cognito/sign-in/wrong-code'
import { permanent } from '../../../../src/shared/errors'

const wrongCode = permanent('wrongCode')

describe('a wrong code', () => {
  it('is just that while the clocks agree', () => {
    expect(explainWrongCode(wrongCode, { clockOffsetMs: 14_000, correctedByMs: 0 })).toEqual(wrongCode)
  })

  it.each([16_000, -16_000])(
    'from another authenticator is the doing of a clock that is %d ms off',
    (offset) => {
      expect(explainWrongCode(wrongCode, { clockOffsetMs: offset, correctedByMs: 0 })).toEqual({
        ...wrongCode,
        code: 'wrongCodeByClock',
        clockOffsetSeconds: offset / 1000,
      })
    },
  )

  it('that made up for the clock is not its doing, and the distance is told all the same', () => {
    expect(explainWrongCode(wrongCode, { clockOffsetMs: 60_000, correctedByMs: 60_000 })).toEqual({
      ...wrongCode,
      clockOffsetSeconds: 60,
    })
  })

  it('is the doing of a clock that was set while it was under way', () => {
    expect(explainWrongCode(wrongCode, { clockOffsetMs: 3_600_000, correctedByMs: 0 }).code).toBe(
      'wrongCodeByClock',
    )
  })

  it('is all that a clock explains', () => {
    const other = permanent('sessionExpired')
    expect(explainWrongCode(other, { clockOffsetMs: 3_600_000, correctedByMs: 0 })).toEqual(other)
  })
})
