import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  computeCodesAt,
  generateHotp,
  generateTotp,
  timeStepAt,
  type HotpInput,
} from '../../../src/main/otp/codes'
import type { Algorithm, SteamParameters, TotpParameters } from '../../../src/shared/models'
import { hotpVectors, rfc6238Secrets, totpVectors } from './rfc-vectors'

/** Many runs, on a machine that may be busy with other things. */
const patiently = { timeout: 120_000 }

const algorithms = ['SHA1', 'SHA256', 'SHA512'] as const
const totp = (changes: Partial<TotpParameters> = {}): TotpParameters => ({
  type: 'totp',
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  ...changes,
})

const steam: SteamParameters = { type: 'steam', algorithm: 'SHA1', digits: 5, period: 30 }

/** RFC 4226 section 5.3 written down a second time, to compare with: the 31 bits. */
function truncatedByTheRfc(secret: Uint8Array, counter: number, algorithm: Algorithm): number {
  const movingFactor = Buffer.alloc(8)
  movingFactor.writeBigUInt64BE(BigInt(counter))
  const digest = createHmac(algorithm, secret).update(movingFactor).digest()
  const offset = digest.readUInt8(digest.length - 1) & 0xf
  return digest.readUInt32BE(offset) & 0x7fffffff
}

function hotpOfTheRfc({ secret, counter, algorithm, digits }: HotpInput): string {
  return String(truncatedByTheRfc(secret, counter, algorithm) % 10 ** digits).padStart(digits, '0')
}

/** Steam's five characters by place value, the lowest first, in exact arithmetic. */
function steamByPlaces(secret: Uint8Array, timeStep: number): string {
  const value = BigInt(truncatedByTheRfc(secret, timeStep, 'SHA1'))
  return [0n, 1n, 2n, 3n, 4n]
    .map((place) => '23456789BCDFGHJKMNPQRTVWXY'[Number((value / 26n ** place) % 26n)])
    .join('')
}

describe('generateHotp', () => {
  it.each(hotpVectors)('gives $code of RFC 4226 for counter $counter', ({ code, ...input }) => {
    expect(generateHotp(input)).toBe(code)
  })

  it('agrees with the RFC for every secret, counter, algorithm and number of digits', patiently, () => {
    const input = fc.record({
      secret: fc.uint8Array({ minLength: 1, maxLength: 512 }),
      counter: fc.maxSafeNat(),
      algorithm: fc.constantFrom<Algorithm>(...algorithms),
      digits: fc.integer({ min: 5, max: 10 }),
    })
    fc.assert(
      fc.property(input, (hotp) => {
        expect(generateHotp(hotp)).toBe(hotpOfTheRfc(hotp))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('generateTotp', () => {
  // Fewer digits are the last ones of eight.
  const vectors = totpVectors.rfc6238.flatMap((vector) =>
    [6, 7, 8].map((digits) => ({ ...vector, digits, code: vector.code.slice(-digits) })),
  )

  it.each(vectors)(
    'gives $code of RFC 6238 for $algorithm with $digits digits at $seconds s',
    ({ secret, seconds, code, ...parameters }) => {
      const timeStep = timeStepAt(seconds * 1000, parameters.period)
      expect(generateTotp(secret, totp(parameters), timeStep)).toBe(code)
    },
  )

  it.each(totpVectors.steam)('gives the letters and digits $code of Steam at $seconds s', (vector) => {
    const { secret, seconds, code, period } = vector
    expect(generateTotp(secret, steam, timeStepAt(seconds * 1000, period))).toBe(code)
  })

  it('agrees with place values in base 26 for every Steam secret and time step', patiently, () => {
    const input = fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.nat())
    fc.assert(
      fc.property(input, ([secret, timeStep]) => {
        expect(generateTotp(secret, steam, timeStep)).toBe(steamByPlaces(secret, timeStep))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('timeStepAt', () => {
  it.each([
    [0, 30, 0],
    [29_999, 30, 0],
    [30_000, 30, 1],
    [59_999, 60, 0],
    [1_767_225_599_999, 30, 58_907_519],
    [1_767_225_600_000, 30, 58_907_520],
  ])('at %d ms with a period of %d s is %d', (at, period, timeStep) => {
    expect(timeStepAt(at, period)).toBe(timeStep)
  })
})

describe('codesAt', () => {
  const secret = rfc6238Secrets.SHA1
  const moment = fc.record({
    now: fc.integer({ min: 10 ** 12, max: 4 * 10 ** 12 }),
    clockOffset: fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
    period: fc.integer({ min: 1, max: 300 }),
  })

  it('gives the codes of RFC 6238 now and next', () => {
    const { current, next } = computeCodesAt(secret, totp({ digits: 8 }), 1_111_111_109_000, 0)
    expect([current.code, next.code]).toEqual(['07081804', '14050471'])
  })

  it('is current from the first millisecond of its window up to, but not at, the end', () => {
    fc.assert(
      fc.property(moment, ({ now, clockOffset, period }) => {
        const { validFrom, validUntil } = computeCodesAt(secret, totp({ period }), now, clockOffset).current
        expect(validFrom <= now && now < validUntil).toBe(true)
      }),
    )
  })

  it('has windows as long as the period, one after the other', () => {
    fc.assert(
      fc.property(moment, ({ now, clockOffset, period }) => {
        const { current, next } = computeCodesAt(secret, totp({ period }), now, clockOffset)
        expect([
          current.validUntil - current.validFrom,
          next.validFrom,
          next.validUntil - next.validFrom,
        ]).toEqual([period * 1000, current.validUntil, period * 1000])
      }),
    )
  })

  it('turns the next code into the current one when its window begins', () => {
    const { next } = computeCodesAt(secret, totp(), 1_767_225_612_345, 0)
    expect(computeCodesAt(secret, totp(), next.validFrom, 0).current).toEqual(next)
  })

  it('gives Steam codes in windows of 30 seconds', () => {
    expect(computeCodesAt(secret, steam, 1_767_225_600_000, 0).current).toEqual({
      code: steamByPlaces(secret, 58_907_520),
      validFrom: 1_767_225_600_000,
      validUntil: 1_767_225_630_000,
    })
  })

  it('computes in the time of the service and answers in that of this computer', () => {
    const behindBy = 7_000
    const now = 1_767_225_600_000 - behindBy
    expect(computeCodesAt(secret, totp(), now, behindBy).current).toEqual({
      code: generateTotp(secret, totp(), 58_907_520),
      validFrom: now,
      validUntil: now + 30_000,
    })
  })
})
