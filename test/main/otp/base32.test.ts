import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase32, encodeBase32 } from '../../../src/main/otp/base32'
import { readBase32Vectors } from '../../support/vectors'

/** Many runs, on a machine that may be busy with other things. */
const patiently = { timeout: 120_000 }

const vectors = readBase32Vectors()
function decoded(text: string) {
  const result = decodeBase32(text)
  return result.ok ? result.value : result.error
}

describe('decodeBase32', () => {
  it.each(vectors.rfc4648)('reads $text of RFC 4648', ({ text, bytes }) => {
    expect(decoded(text)).toEqual(bytes)
  })

  it.each(vectors.read)('reads $about: $text', ({ text, bytes }) => {
    expect(decoded(text)).toEqual(bytes)
  })

  it.each(vectors.refused)('says where $about is', ({ text, error }) => {
    expect(decoded(text)).toEqual({ ...error, retryable: false })
  })
})

describe('encodeBase32', () => {
  it.each(vectors.rfc4648)('writes $text of RFC 4648 without its padding', ({ text, bytes }) => {
    expect(encodeBase32(bytes)).toBe(text.replace(/=+$/, ''))
  })

  it('writes what decodeBase32 reads back, whatever the bytes', patiently, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 512 }), (bytes) => {
        expect(decoded(encodeBase32(bytes))).toEqual(bytes)
      }),
    )
  })
})
