import { describe, expect, it } from 'vitest'
import { accountId, hostName, oneTimeCode, otpParameters } from '../../src/shared/models'

describe('an id', () => {
  it('is 32 hexadecimal digits', () => {
    expect(accountId.safeParse('0123456789abcdef0123456789abcdef').success).toBe(true)
  })

  it.each([
    ['shorter', '0123456789abcdef'],
    ['longer', '0'.repeat(33)],
    ['in capitals', '0123456789ABCDEF0123456789ABCDEF'],
    ['with a newline', `${'0'.repeat(32)}\n`],
    ['a path', '../../../../../../../etc/passwd!'],
  ])('is not %s', (_, text) => {
    expect(accountId.safeParse(text).success).toBe(false)
  })
})

describe('the name of a computer', () => {
  it.each(['cognito-idp.eu-west-1.amazonaws.com', 'proxy', '10.0.0.7'])('is %s', (text) => {
    expect(hostName.safeParse(text).success).toBe(true)
  })

  it.each([
    ['nothing', ''],
    ['a sentence', 'send this to me'],
    ['a command on a line of its own', 'example.com\nrm -rf /'],
    ['an address', 'https://example.com/'],
    ['one that nobody can have', 'a'.repeat(254)],
  ])('is not %s', (_, text) => {
    expect(hostName.safeParse(text).success).toBe(false)
  })
})

describe('a code', () => {
  const at = { validFrom: 0, validUntil: 30_000 }

  it.each(['01234', '012345', '01234567', '0123456789'])('is a string of digits (%s)', (code) => {
    expect(oneTimeCode.safeParse({ code, ...at }).success).toBe(true)
  })

  it.each(['1234', '12345678901', '12 456', 'JBSWY3DP', '١٢٣٤٥٦'])('is nothing else (%s)', (code) => {
    expect(oneTimeCode.safeParse({ code, ...at }).success).toBe(false)
  })
})

describe('parameters', () => {
  const usual = { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 }

  it('are accepted as they usually are', () => {
    expect(otpParameters.safeParse(usual).success).toBe(true)
  })

  it.each([
    { type: 'hotp' },
    { algorithm: 'MD5' },
    { digits: 4 },
    { digits: 11 },
    { digits: 6.5 },
    { period: 0 },
    { period: 301 },
    { secret: 'JBSWY3DPEHPK3PXP' },
  ])('are refused with %o', (changes) => {
    expect(otpParameters.safeParse({ ...usual, ...changes }).success).toBe(false)
  })
})
