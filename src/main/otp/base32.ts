// Base32 (RFC 4648) as people and servers write it: any case, spaces, dashes, with or without
// padding, spare bits ignored. Our own, because libraries refuse what Cognito and others send.
import { permanent } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** By letter, in both cases as they stand: toUpperCase would also make an I of "ı" and an S of "ſ". */
const values = new Map(
  Array.from(alphabet).flatMap((letter, value) => [[letter, value] as const, [letter.toLowerCase(), value]]),
)
/** What stands between groups, and what comes along unseen when a key is copied from a page. */
export const separator = /[\s\p{Pd}\p{Cf}\u2212]/u

/**
 * Decodes base32 text to bytes.
 *
 * @returns `secretNotBase32` with the position, from 1, of the first character that does not belong.
 *   An empty or separator-only text decodes to no bytes: whether that is enough is the caller's question.
 */
export function decodeBase32(text: string): Result<Uint8Array> {
  const bytes: number[] = []
  let buffer = 0
  let bits = 0
  let padded = false
  let position = 0
  for (const character of text) {
    position += 1
    if (separator.test(character)) continue
    if (character === '=') {
      padded = true
      continue
    }
    const value = values.get(character)
    if (value === undefined || padded) return fail(permanent('secretNotBase32', { position }))
    buffer = ((buffer << 5) | value) & 0xfff
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((buffer >> bits) & 0xff)
    }
  }
  return ok(Uint8Array.from(bytes))
}

/** Encodes bytes as upper-case base32 without padding, the form that key URIs carry. */
export function encodeBase32(bytes: Uint8Array): string {
  let text = ''
  let buffer = 0
  let bits = 0
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xfff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet.charAt((buffer >> bits) & 31)
    }
  }
  return bits > 0 ? text + alphabet.charAt((buffer << (5 - bits)) & 31) : text
}
