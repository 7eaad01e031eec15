import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanName } from '../../../src/main/otp/names'

/** Many runs, on a machine that may be busy with other things. */
const patiently = { timeout: 120_000 }

const cleaned = (text: string) => {
  const result = cleanName(text)
  return result.ok ? result.value : result.error.code
}

describe('cleanName', () => {
  it.each([
    ['as it is', 'Example (Test) – alice+work@example.com', 'Example (Test) – alice+work@example.com'],
    ['Chinese', '示例公司', '示例公司'],
    ['Arabic', 'شركة', 'شركة'],
    ['an emoji', 'Bank 🏦', 'Bank 🏦'],
    ['an emoji made of several', 'Family 👨‍👩‍👧', 'Family 👨‍👩‍👧'],
    ['Persian with its zero-width non-joiner', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['nothing', '', ''],
    ['nothing but spaces', ' \t ', ''],
    ['spaces around', '  Example \n', 'Example'],
    ['a decomposed letter, composed', 'Cafe\u0301', 'Caf\u00E9'],
  ])('keeps %s', (_, text, name) => {
    expect(cleaned(text)).toBe(name)
  })

  it.each([
    ['NUL', 'a\u0000b'],
    ['a newline', 'a\nb'],
    ['an escape sequence', 'a\u001B[31mb'],
    ['a C1 control', 'a\u0085b'],
    ['a line separator', 'a\u2028b'],
    ['a paragraph separator', 'a\u2029b'],
    ['a right-to-left override', 'a\u202Emoc.elpmaxe'],
    ['a left-to-right embedding', 'a\u202Ab'],
    ['a right-to-left isolate', 'a\u2067b'],
    ['a right-to-left mark', 'a\u200Fb'],
    ['an Arabic letter mark', 'a\u061Cb'],
    ['a zero-width space', 'Goo\u200Bgle'],
    ['a word joiner', 'Goo\u2060gle'],
    ['a byte-order mark inside', 'Goo\uFEFFgle'],
    ['half of a surrogate pair', 'a\uD83Cb'],
  ])('refuses %s', (_, text) => {
    expect(cleaned(text)).toBe('keyUriTextUnsafe')
  })

  it('accepts 200 characters', () => {
    expect(cleaned('n'.repeat(200))).toBe('n'.repeat(200))
  })

  it('refuses 201 characters', () => {
    expect(cleaned('n'.repeat(201))).toBe('nameTooLong')
  })

  it('changes nothing when a clean name is cleaned again', patiently, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 220 }), (text) => {
        const once = cleanName(text)
        expect(once.ok ? cleanName(once.value) : once).toEqual(once)
      }),
    )
  })
})
