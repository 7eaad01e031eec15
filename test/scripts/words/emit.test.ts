// What a message says when it is code.
import { runInThisContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Placeholder } from '../../../scripts/lib/words/arb.mjs'
import { buildTree, emitMessage, emitType, printTree } from '../../../scripts/lib/words/emit.mjs'
import { createFormats } from '../../../src/words/formats'
import type { Language } from '../../../src/words/languages'
import { count, name } from './bundles'

type Placeholders = Readonly<Record<string, Placeholder>>

/** What the code of a message says with these values. */
function say(
  text: string,
  placeholders: Placeholders,
  values: readonly unknown[],
  language: Language = 'en',
): unknown {
  const make = runInThisContext(`($) => (${emitMessage(text, placeholders)})`) as (formats: object) => unknown
  const message = make(createFormats(language))
  return typeof message === 'function'
    ? (message as (...args: readonly unknown[]) => unknown)(...values)
    : message
}

const duration = { seconds: { type: 'int', format: 'duration', example: '3 minutes' } } as const

describe('a message as code', () => {
  it('is a string where it has no gaps', () => {
    expect(emitMessage('Codes', {})).toBe('"Codes"')
  })

  it.each(['It’s "quoted"', 'a `tick`', '${name}', String.raw`back\slash`, 'two\nlines', '<b>bold</b>'])(
    'says %j as it is written, within a sentence too',
    (text) => {
      expect(say(text.replace('{', "'{'"), {}, [])).toBe(text)
      expect(say(`${text.replace('{', "'{'")} {name}`, name, ['x'])).toBe(`${text} x`)
    },
  )

  it('says whatever a translation may be, and never runs any of it', () => {
    // From its first brace on it stands between apostrophes.
    const asLiteral = (text: string) => text.replaceAll("'", "''").replace(/[{}].*$/s, "'$&'")
    const parts = fc.constantFrom(
      '`',
      '$',
      '{',
      '}',
      '${',
      '\\',
      '"',
      "'",
      '\n',
      '</script>',
      '\u2028',
      '*/',
      'a',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((some) => some.join('')),
    )
    fc.assert(
      fc.property(text, text, (before, after) => {
        const message = `${asLiteral(before)}{name}${asLiteral(after)}`
        expect(say(message, name, ['x'])).toBe(`${before}x${after}`)
        expect(say(asLiteral(before), {}, [])).toBe(before)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['one account', 1],
    ['1,000 accounts', 1000],
  ])('says “%s” of %d', (sentence, value) => {
    expect(say('{count, plural, one {one account} other {# accounts}}', count, [value])).toBe(sentence)
  })

  it('says an exact number before a plural form', () => {
    const text = '{count, plural, =0 {none} one {one} other {{count}}}'
    expect([0, 1, 2].map((value) => say(text, count, [value]))).toEqual(['none', 'one', '2'])
  })

  it('chooses by a value, and has a sentence for every other one', () => {
    const text = '{name, select, email {an address} other {a word}}'
    expect(['email', 'phone', 'constructor'].map((value) => say(text, name, [value]))).toEqual([
      'an address',
      'a word',
      'a word',
    ])
  })

  it('writes a length of time as its language does', () => {
    expect(say('in {seconds}', duration, [180])).toBe('in 3 minutes')
    expect(say('in {seconds}', duration, [180], 'de')).toBe('in 3 Minuten')
  })

  it('writes the bare number where the translation asks for it', () => {
    expect(say('{seconds, number} s', duration, [180])).toBe('180 s')
  })

  it('writes moments and lists', () => {
    const placeholders: Placeholders = {
      at: { type: 'DateTime', example: '5 March 2026' },
      names: { type: 'List<String>', example: 'a and b' },
    }
    expect(say('{at}: {names}', placeholders, [Date.UTC(2026, 2, 5, 12), ['a', 'b']])).toBe(
      '5 March 2026: a and b',
    )
  })

  it('keeps a name apart that runs the other way', () => {
    expect(say('{name} is back.', name, ['אקמי'])).toBe('\u2068אקמי\u2069 is back.')
    expect(say('{name} is back.', name, ['GitHub'])).toBe('GitHub is back.')
    expect(say('عاد {name}.', name, ['GitHub'], 'ar')).toBe('عاد \u2068GitHub\u2069.')
  })

  it('leaves words of its own language as they are', () => {
    const placeholders: Placeholders = { name: { type: 'String', format: 'words', example: 'Saved' } }
    expect(say('{name}!', placeholders, ['عاد'], 'ar')).toBe('عاد!')
  })

  it('has a type that names what fills the gaps, in their order', () => {
    expect(emitType({ ...name, ...count })).toBe('(name: string, count: number) => string')
    expect(emitType({})).toBe('string')
  })
})

describe('messages within each other', () => {
  const leaf = (code: string) => ({ code, description: '' })

  it('are in one object for each part of their paths', () => {
    const tree = buildTree([
      ['a.b', leaf('1')],
      ['a.c', leaf('2')],
    ])
    expect(printTree(tree, (key, { code }) => `${key}: ${code},`)).toBe('{\n"a": {\n"b": 1,\n"c": 2,\n},\n}')
  })

  it.each([
    ['first', ['a', 'a.b']],
    ['last', ['a.b', 'a']],
  ])('are refused where a message has others in it, and comes %s', (_, paths) => {
    expect(() => buildTree(paths.map((path) => [path, leaf('1')] as const))).toThrow(/is a message/)
  })
})
