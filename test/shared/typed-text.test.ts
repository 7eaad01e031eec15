import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCodeDigits, trimTyped, withLatinDigits } from '../../src/shared/typed-text'

describe('a name that was typed or pasted', () => {
  it.each([
    ['spaces', '  ada  '],
    ['a tab and a line break', '\tada\r\n'],
    ['no-break and narrow spaces', '\u00A0\u202Fada\u2009'],
    ['the space of Chinese and Japanese', '\u3000ada\u3000'],
    ['a byte order mark', '\uFEFFada'],
    ['zero-width spaces and joiners', '\u200Bada\u200D'],
    ['marks of direction', '\u202Aada\u202C\u200E'],
    ['all of them', ' \uFEFF\u3000\u200B ada \u2060\u200F\n'],
  ])('loses %s around it', (_, text) => {
    expect(trimTyped(text)).toBe('ada')
  })

  it('loses what nobody can see in the middle of it', () => {
    expect(trimTyped('ada\u200B@example\u00AD.com')).toBe('ada@example.com')
  })

  it.each(['ada lovelace', 'O’Neil', '山田　太郎', '👩‍💻', 'می‌خواهم', '❤️'])(
    'keeps what is in it: %s',
    (name) => {
      expect(trimTyped(name)).toBe(name)
    },
  )

  it('is the same when it is trimmed again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(trimTyped(trimTyped(text))).toBe(trimTyped(text))
      }),
    )
  })
})

describe('digits', () => {
  it.each([
    ['full-width', '０１２３４５６７８９'],
    ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩'],
    ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
    ['Devanagari', '०१२३४५६७८९'],
    ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
    ['mathematical', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'],
    ['monospace mathematical', '𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿'],
    ['Latin', '0123456789'],
  ])('of another script are read: %s', (_, digits) => {
    expect(withLatinDigits(digits)).toBe('0123456789')
  })

  it('are all that is changed', () => {
    expect(withLatinDigits('＋４９ 170 a½²')).toBe('＋49 170 a½²')
  })
})

describe('a code', () => {
  it.each([
    '123456',
    '123 456',
    '123-456',
    '123–456',
    '123.456',
    '123·456',
    '123\u00A0456',
    ' 123456\r\n',
    '\uFEFF123456\u200B',
    '\u202A123456\u202C',
    '123\u2212456',
    '「123456」',
    '１２３４５６',
    '１２３　４５６',
    '١٢٣٤٥٦',
    '۱۲۳۴۵۶',
  ])('may be typed as "%s"', (text) => {
    expect(readCodeDigits(text)).toBe('123456')
  })

  it.each(['', ' ', 'abc', '12', '123', '12345678901', '12 34 5x', '12+34', '½²³⁴', 'Ⅳ234'])(
    'is not "%s"',
    (text) => {
      expect(readCodeDigits(text)).toBeNull()
    },
  )

  it('is never anything but digits, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readCodeDigits(text) ?? '0000').toMatch(/^[0-9]{4,10}$/)
      }),
    )
  })
})
