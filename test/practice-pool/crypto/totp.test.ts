// The pool's own TOTP against RFC 6238, appendix B (SHA-1; Cognito shows the last six digits).
import { describe, expect, it } from 'vitest'
import {
  computeCodeAtStep,
  decodeBase32,
  encodeBase32,
  findTimeStep,
  timeStepAt,
} from '../../../src/practice-pool/crypto/totp'

const secret = Buffer.from('12345678901234567890')

describe('TOTP in the pool', () => {
  it.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('at %d seconds', (seconds, digits) => {
    expect(computeCodeAtStep(secret, timeStepAt(seconds * 1000))).toBe(digits.slice(-6))
  })

  it.each([-1, 0, 1])('accepts the code of step %d', (offset) => {
    const code = computeCodeAtStep(secret, 100 + offset)
    expect(findTimeStep(secret, code, 100 * 30_000)).toBe(100 + offset)
  })

  it.each([-2, 2])('refuses the code of step %d', (offset) => {
    expect(findTimeStep(secret, computeCodeAtStep(secret, 100 + offset), 100 * 30_000)).toBeUndefined()
  })

  it('writes 32 bytes as 52 characters of base32, and reads them again', () => {
    const bytes = Buffer.from('ff'.repeat(31) + '01', 'hex')
    expect(encodeBase32(bytes)).toMatch(/^[A-Z2-7]{51}[AQ]$/)
    expect(decodeBase32(encodeBase32(bytes).toLowerCase())).toEqual(bytes)
  })
})
