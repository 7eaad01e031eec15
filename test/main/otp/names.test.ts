import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanName, cleanNote, cleanTags } from '../../../src/main/otp/names'

/** Many runs, on a machine that may be busy with other things. */
const patiently = { timeout: 120_000 }

function cleaned(text: string) {
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

describe('cleanTags', () => {
  const cleanedTags = (...tags: readonly string[]) => {
    const result = cleanTags(tags)
    return result.ok ? result.value : result.error.code
  }

  it.each([
    ['their order', ['b', 'a', 'c'], ['b', 'a', 'c']],
    ['each once, as it came first, whatever its case', ['Work', 'mail', 'WORK', 'work'], ['Work', 'mail']],
    ['each once, however it is composed', ['Caf\u00E9', 'Cafe\u0301'], ['Caf\u00E9']],
    ['none that is empty', ['', ' ', 'work'], ['work']],
    ['no spaces around', [' work  '], ['work']],
    ['40 characters', ['t'.repeat(40)], ['t'.repeat(40)]],
  ])('keeps %s', (_, tags, expected) => {
    expect(cleanedTags(...tags)).toEqual(expected)
  })

  it.each([
    ['a tag of 41 characters', ['t'.repeat(41)], 'nameTooLong'],
    ['a newline', ['a\nb'], 'keyUriTextUnsafe'],
    ['a right-to-left override', ['fine', 'a\u202Eb'], 'keyUriTextUnsafe'],
    ['a zero-width space', ['wo\u200Brk'], 'keyUriTextUnsafe'],
  ])('refuses %s', (_, tags, code) => {
    expect(cleanedTags(...tags)).toBe(code)
  })

  it('keeps 20, and refuses 21', () => {
    const tags = Array.from({ length: 21 }, (_, at) => `tag ${at}`)
    expect([cleanedTags(...tags.slice(0, 20)), cleanedTags(...tags)]).toEqual([
      tags.slice(0, 20),
      'nameTooLong',
    ])
  })

  it('counts what is there twice once', () => {
    expect(cleanedTags(...Array.from({ length: 50 }, () => 'work'))).toEqual(['work'])
  })
})

describe('cleanNote', () => {
  const cleanedNote = (text: string) => {
    const result = cleanNote(text)
    return result.ok ? result.value : result.error.code
  }

  it.each([
    ['lines', 'one\ntwo\n\nthree', 'one\ntwo\n\nthree'],
    ['tabs', 'a\tb', 'a\tb'],
    ['lines of other systems, as ours', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['nothing', '', ''],
    ['nothing but blanks', ' \n\t ', ''],
    ['Persian with its zero-width non-joiner', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['an emoji made of several', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['a decomposed letter, composed', 'Cafe\u0301', 'Caf\u00E9'],
    ['2,000 characters', 'n'.repeat(2000), 'n'.repeat(2000)],
  ])('keeps %s', (_, text, note) => {
    expect(cleanedNote(text)).toBe(note)
  })

  it.each([
    ['NUL', 'a\u0000b'],
    ['an escape sequence', 'a\u001B[31mb'],
    ['a C1 control', 'a\u0085b'],
    ['a right-to-left override', 'a\u202Eb'],
    ['a zero-width space', 'a\u200Bb'],
    ['half of a surrogate pair', 'a\uD83Cb'],
  ])('refuses %s', (_, text) => {
    expect(cleanedNote(text)).toBe('keyUriTextUnsafe')
  })

  it('refuses 2,001 characters', () => {
    expect(cleanedNote('n'.repeat(2001))).toBe('noteTooLong')
  })

  it('changes nothing when a clean note is cleaned again', patiently, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const once = cleanNote(text)
        expect(once.ok ? cleanNote(once.value) : once).toEqual(once)
      }),
    )
  })
})
