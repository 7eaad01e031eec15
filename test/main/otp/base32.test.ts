import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase32, encodeBase32 } from '../../../src/main/otp/base32'

/** Many runs, on a machine that may be busy with other things. */
const patiently = { timeout: 120_000 }

const ascii = (text: string) => new Uint8Array(Buffer.from(text, 'ascii'))
const decoded = (text: string) => {
  const result = decodeBase32(text)
  return result.ok ? result.value : result.error
}
const refusedAt = (position: number) => ({ code: 'secretNotBase32', retryable: false, position })

/** RFC 4648 section 10. */
const rfc4648 = [
  ['', ''],
  ['f', 'MY======'],
  ['fo', 'MZXQ===='],
  ['foo', 'MZXW6==='],
  ['foob', 'MZXW6YQ='],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI======'],
] as const

describe('decodeBase32', () => {
  it.each(rfc4648)('reads %j of RFC 4648 from %j', (text, encoded) => {
    expect(decoded(encoded)).toEqual(ascii(text))
  })

  it.each([
    ['lower case', 'mzxw6ytboi'],
    ['mixed case', 'MzXw6yTbOi'],
    ['groups of four', 'MZXW 6YTB OI'],
    ['tabs, newlines and no-break spaces', '\tMZXW\n6YTB\u00A0OI\r\n'],
    ['dashes', 'MZXW-6YTB-OI'],
    ['typographic dashes', 'MZXW\u20136YTB\u2010OI'],
    ['marks that are not seen', '\uFEFF\u202AMZXW\u200B6YTB\u2060OI\u202C\u200E'],
    ['no padding', 'MZXW6YTBOI'],
    ['short padding', 'MZXW6YTBOI='],
    ['padding with spaces', 'MZXW6YTBOI = = ='],
  ])('reads %s', (_, text) => {
    expect(decoded(text)).toEqual(ascii('foobar'))
  })

  it.each(['MZ', 'MY', 'M7', 'MZ======'])('ignores the spare bits at the end of %j', (text) => {
    expect(decoded(text)).toHaveLength(1)
  })

  it.each(['', ' ', '--', '=='])('reads no bytes from %j, which is for the caller to judge', (text) => {
    expect(decoded(text)).toEqual(new Uint8Array())
  })

  it.each([
    ['a digit outside the alphabet', 'MZXW0', 5],
    ['punctuation', '!MZXW', 1],
    ['a character after spaces, counted with them', 'MZ XW 8', 7],
    ['a letter of another script', 'MZÄW', 3],
    ['a character outside the basic plane, counted as one', 'M😀!', 2],
    ['a character after one outside the basic plane', 'M!😀', 2],
    ['a small dotless i, whose capital is an I', 'MZXı', 4],
    ['a long s, whose capital is an S', 'MZXſ', 4],
    ['letters after the padding', 'MY==MY', 5],
  ])('says where %s is', (_, text, position) => {
    expect(decoded(text)).toEqual(refusedAt(position))
  })
})

describe('encodeBase32', () => {
  it.each(rfc4648)('writes %j of RFC 4648 without its padding', (text, encoded) => {
    expect(encodeBase32(ascii(text))).toBe(encoded.replace(/=+$/, ''))
  })

  it('writes what decodeBase32 reads back, whatever the bytes', patiently, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 512 }), (bytes) => {
        expect(decoded(encodeBase32(bytes))).toEqual(bytes)
      }),
    )
  })
})
