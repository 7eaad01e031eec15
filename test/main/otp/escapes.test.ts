// What pages, JSON and addresses do to the text of a link is undone, and nothing else.
import { describe, expect, it } from 'vitest'
import { decodePercent, unescapeHtml, unescapeJson, unescapeUrl } from '../../../src/main/otp/escapes'

describe('decodePercent', () => {
  it.each([
    ['%41%62', 'Ab'],
    ['%C3%A4', 'ä'],
    ['100%', '100%'],
    ['%4', '%4'],
    ['%4x', '%4x'],
  ])('reads %s as %s', (text, decoded) => {
    expect(decodePercent(text)).toBe(decoded)
  })

  it('says of escapes that are no UTF-8 that they are none', () => {
    expect(decodePercent('%FF')).toBeNull()
  })
})

describe('unescapeHtml', () => {
  it.each([
    ['&amp;', '&'],
    ['&#38;', '&'],
    ['&#x26;', '&'],
    ['&quot;', '"'],
    ['&#34;', '"'],
    ['&#x22;', '"'],
    ['&apos;', "'"],
    ['&#39;', "'"],
    ['&#x27;', "'"],
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&#47;', '/'],
    ['&#x2F;', '/'],
    ['&#61;', '='],
    ['&#x3D;', '='],
    ['&AMP;', '&'],
    ['&amp;amp;quot;', '"'],
  ])('reads %s as %s', (escaped, character) => {
    expect(unescapeHtml(`a${escaped}b`)).toBe(`a${character}b`)
  })

  it.each(['&#65;', '&#x41;', '&copy;', '&amp', '&'])('leaves %s as it is', (text) => {
    expect(unescapeHtml(text)).toBe(text)
  })
})

describe('unescapeJson', () => {
  it.each([
    ['\\/', '/'],
    ['\\u0026', '&'],
    ['\\u002b', '+'],
    ['\\u002F', '/'],
    ['\\u003c', '<'],
    ['\\u003D', '='],
    ['\\u003e', '>'],
    ['\\u0027', "'"],
  ])('reads %s as %s', (escaped, character) => {
    expect(unescapeJson(`a${escaped}b`)).toBe(`a${character}b`)
  })

  it.each(['\\u0041', '\\n', '\\'])('leaves %s as it is', (text) => {
    expect(unescapeJson(text)).toBe(text)
  })
})

describe('unescapeUrl', () => {
  it('decodes a link that is a parameter of another one, up to the next', () => {
    expect(unescapeUrl('https://x/?a=%41&text=otpauth%3A%2F%2Ftotp%2Fa%3Fsecret%3DA&b=%42')).toBe(
      'https://x/?a=%41&text=otpauth://totp/a?secret=A&b=%42',
    )
  })

  it('keeps a blank within such a link from ending it', () => {
    expect(unescapeUrl('otpauth%3A%2F%2Ftotp%2Fa%20b')).toBe('otpauth://totp/a%20b')
  })

  it('leaves a link as it is whose escapes are no UTF-8', () => {
    expect(unescapeUrl('otpauth%3A%2F%2F%FF')).toBe('otpauth%3A%2F%2F%FF')
  })
})
