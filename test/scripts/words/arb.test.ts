// A translators' file is read as it was written, and says what is wrong with it.
import { describe, expect, it } from 'vitest'
import { parseBundle, printBundle } from '../../../scripts/lib/words/arb.mjs'
import { english, name, translated } from './bundles'

describe('a translators’ file', () => {
  it('is read as it was written', () => {
    const bundle = english({
      title: 'Codes',
      'list.removed': { text: '{name} is removed.', placeholders: name },
    })
    expect(parseBundle(printBundle(bundle))).toEqual(bundle)
  })

  it('keeps the English sentence that a translation was made from', () => {
    const bundle = translated('de', { title: 'Codes' }, 'Codes of yesterday')
    expect(parseBundle(printBundle(bundle)).messages.get('title')?.english).toBe('Codes of yesterday')
  })

  it('writes out what nobody would see: spaces that do not break, and marks of direction', () => {
    const text = printBundle(translated('fr', { hint: 'dans 3\u202fs', more: '\u2066+44\u2069' }))
    expect(text).toContain(String.raw`dans 3\u202fs`)
    expect(text).toContain(String.raw`\u2066+44\u2069`)
  })

  it('may have what other tools put beside a message', () => {
    const text = '{"@@locale":"de","@@last_modified":"2026","a":"A","@a":{"x-note":"kept by a tool"}}'
    expect(parseBundle(text).messages.get('a')?.text).toBe('A')
  })

  it.each([
    ['is no JSON', '{', /JSON/],
    ['does not say its language', '{"a":"A"}', /@@locale/],
    ['has a message that is no text', '{"@@locale":"en","a":7}', /“a” has to be a text/],
    [
      'has a placeholder of a kind that there is not',
      '{"@@locale":"en","a":"A","@a":{"placeholders":{"n":{"type":"float","example":"1"}}}}',
      /“@a”.*type/s,
    ],
    [
      'has a placeholder without an example',
      '{"@@locale":"en","a":"A","@a":{"placeholders":{"n":{"type":"int"}}}}',
      /“@a”.*example/s,
    ],
  ])('that %s is refused', (_, text, reason) => {
    expect(() => parseBundle(text)).toThrow(reason)
  })
})
