import { describe, expect, it } from 'vitest'
import { languages } from '../../src/shared/languages'
import { createFormats } from '../../src/words/formats'

describe('lengths of time', () => {
  it.each([
    [1, '1 second'],
    [42, '42 seconds'],
    [89, '89 seconds'],
    [90, '2 minutes'],
    [180, '3 minutes'],
    [3600, '60 minutes'],
    [7300, '2 hours'],
    [86_400, '24 hours'],
    [200_000, '2 days'],
  ])('%d seconds are %s', (seconds, words) => {
    expect(createFormats('en').duration(seconds)).toBe(words)
  })

  it.each([
    ['de', '3 Minuten'],
    ['fr', '3 minutes'],
    ['ja', '3 分'],
    ['ar', '3 دقائق'],
  ] as const)('are written as %s has them', (language, words) => {
    expect(createFormats(language).duration(180)).toBe(words)
  })
})

describe('short lengths of time', () => {
  it.each([
    ['en', '1,250 ms'],
    ['de', '1.250 ms'],
  ] as const)('are whole milliseconds, as %s has them', (language, words) => {
    expect(createFormats(language).milliseconds(1249.6)).toBe(words)
  })
})

describe('numbers', () => {
  it.each([
    ['en', 0, '0'],
    ['de', 999, '999'],
    ['de', 1000, '1.000'],
    ['de', -7, '-7'],
    ['fr', 0.5, '0,5'],
    ['ar', 42, '42'],
  ] as const)('are written in %s with Latin digits: %d', (language, value, written) => {
    expect(createFormats(language).number(value)).toBe(written)
  })

  it('below a thousand are written everywhere as Intl writes them', () => {
    const differing = languages.filter((language) => {
      const intl = new Intl.NumberFormat(`${language}-u-nu-latn`)
      const { number } = createFormats(language)
      return Array.from({ length: 1000 }, (_, value) => value).some(
        (value) => number(value) !== intl.format(value),
      )
    })
    expect(differing).toEqual([])
  })
})

describe('a name within a sentence', () => {
  it.each([
    ['en', 'GitHub', 'GitHub'],
    ['en', 'أكمي', '\u2068أكمي\u2069'],
    ['de', 'Acme אקמי', '\u2068Acme אקמי\u2069'],
    ['ja', 'Acme \u202e', '\u2068Acme \u202e\u2069'],
    ['ar', 'GitHub', '\u2068GitHub\u2069'],
    ['ar', '', ''],
  ] as const)('in %s is kept apart where it would change the order: %s', (language, name, kept) => {
    expect(createFormats(language).isolated(name)).toBe(kept)
  })
})

describe('plurals', () => {
  it('have the form that goes with the count', () => {
    const { plural } = createFormats('ar')
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' }
    expect([0, 1, 2, 3, 11, 100].map((count) => plural(count, forms))).toEqual(Object.values(forms))
  })

  it('have the general form where a language has no other', () => {
    expect(createFormats('ja').plural(1, { one: 'one', other: 'other' })).toBe('other')
  })
})

describe('moments of the past', () => {
  const now = Date.UTC(2026, 10, 24)
  it.each([
    [10, '10 seconds ago'],
    [300, '5 minutes ago'],
    [3 * 86_400, '3 days ago'],
  ])('%d seconds ago are %s', (seconds, words) => {
    expect(createFormats('en').ago(now - seconds * 1000, now)).toBe(words)
  })
})

describe('a moment', () => {
  const at = new Date(2026, 10, 4, 13, 5).getTime()
  it.each([
    ['en', '4 Nov 2026, 13:05'],
    ['de', '04.11.2026, 13:05'],
    ['pt-BR', '4 de nov. de 2026, 13:05'],
    ['zh-CN', '2026年11月4日 13:05'],
  ] as const)('is written with its day and time as %s has them', (language, words) => {
    expect(createFormats(language).dateAndTime(at)).toBe(words)
  })
})

describe('the first of a month', () => {
  const first = new Date(2025, 11, 1, 9, 30).getTime()
  const eleventh = new Date(2025, 11, 11).getTime()

  it('is not counted in French', () => {
    const { date, dateAndTime } = createFormats('fr')
    expect(date(first)).toBe('1er décembre 2025')
    expect(dateAndTime(first)).toMatch(/^1er déc\. 2025/)
    expect(date(eleventh)).toBe('11 décembre 2025')
  })

  it('is as it was elsewhere', () => {
    expect(createFormats('es').date(first)).toBe('1 de diciembre de 2025')
  })
})
