// Every language says all that English says, and says it in its own words. A language whose catalogue is still the
// English one is not translated yet: it is looked at as soon as it is.
import { describe, expect, it } from 'vitest'
import { catalogue as en } from '../../src/words/compiled/en'
import type { Catalogue } from '../../src/words/compiled/messages'
import { createFormats, type Formats } from '../../src/words/formats'
import { pseudoOf } from '../../src/words/pseudo'
import type { Tag } from '../../src/shared/languages'
import { catalogues, listUntranslated, messagesOf, sentenceOf, type MessagesByPath } from './every-message'

const translated = catalogues.filter(([language]) => language !== 'en')

/** What of the samples is in a sentence: what English says of them, the others have to say. */
const marks = ['Qx0', 'Qx1', 'Qxy', '42', '43', '44', '2021', '2022', '2023']
const marksIn = (sentence: string): readonly string[] => marks.filter((mark) => sentence.includes(mark))

/** An ordinary space, where a line may break. */
const tornUnit = /\d (s|MB|Mo|ث|megapixels|Megapixel|mégapixels|megapíxeles|ميغابايت)(?!\p{L})/u

const english = messagesOf(en, 'en')

/** The paths of the messages of which this is so. */
function pathsWhere(
  messages: MessagesByPath,
  isSo: (sentence: string, path: string) => boolean,
): readonly string[] {
  return [...messages]
    .filter(([path, message]) => isSo(sentenceOf(path, message), path))
    .map(([path]) => path)
}

describe.each(catalogues)('the words of %s', (language, catalogue) => {
  const messages = messagesOf(catalogue, language)

  it('are the same messages as the English ones', () => {
    expect([...messages.keys()].toSorted()).toEqual([...english.keys()].toSorted())
  })

  it('are never empty', () => {
    expect(pathsWhere(messages, (sentence) => sentence.trim() === '')).toEqual([])
  })

  it('hold a number and its unit together', () => {
    expect(pathsWhere(messages, (sentence) => tornUnit.test(sentence))).toEqual([])
  })

  it('say the names and numbers that English says', () => {
    const missing = [...english].flatMap(([path, message]) => {
      const said = marksIn(sentenceOf(path, messages.get(path) ?? ''))
      const lost = marksIn(sentenceOf(path, message)).filter((mark) => !said.includes(mark))
      return lost.map((mark) => `${path} without ${mark}`)
    })
    expect(missing).toEqual([])
  })

  it('keep a name apart that runs the other way', () => {
    const name = language === 'ar' ? 'Acme' : 'אקמי'
    const { removed } = catalogue(createFormats(language)).codes
    expect(removed(name)).toContain(`\u2068${name}\u2069`)
  })

  it('hold names and their own words apart: no name is left as it is', () => {
    const kept: Formats = { ...createFormats(language), isolated: (name) => `<${name}>` }
    const { codes, enrollment, network } = catalogue(kept)
    expect(codes.search.nothingWithTag('a', 'b')).toMatch(/<a>.*<b>|<b>.*<a>/)
    expect(enrollment.test.works.body('a', 'b')).toMatch(/<a>.*<b>|<b>.*<a>/)
    expect(network.check.checking('words')).not.toContain('<')
  })
})

describe('English', () => {
  it('says something wherever there is a gap', () => {
    expect(pathsWhere(english, (sentence) => /undefined|NaN|\[object/.test(sentence))).toEqual([])
  })
})

/** What is not visible is no difference. */
const plainly = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '')

describe('the name of an account in one line', () => {
  it.each([
    ['en', 'GitHub, alice'],
    ['ja', 'GitHub、alice'],
    ['zh-CN', 'GitHub，alice'],
    ['ar', 'GitHub، alice'],
  ] as const)('has the comma of its language: %s', (language, name) => {
    const app = new Map(catalogues).get(language)?.(createFormats(language)).app
    expect(plainly(app?.fullName('GitHub', 'alice') ?? '')).toBe(name)
  })
})

/** The same in every language: names, and what is written as it is everywhere. */
const names = [
  'Keyturn',
  'SHA-1',
  'SHA-256',
  'SHA-512',
  'Steam Guard',
  'Amazon Cognito',
  'Google Authenticator',
  'FIPS',
  // As it is printed on keys.
  'Page Up',
  'Page Down',
]
const withoutNames = (sentence: string): string =>
  [...names, ...marks].reduce((text, name) => text.replaceAll(name, ''), sentence)

/** Several words; a single one may well be the same in two languages. */
const isSentence = (text: string): boolean => (withoutNames(text).match(/\p{L}{2,}/gu) ?? []).length > 1

describe('a sentence of which something is left to translate', () => {
  it.each(['Copy code', 'The code of Qx0 is copied.'])('is “%s”', (text) => {
    expect(isSentence(text)).toBe(true)
  })

  it.each(['Codes', 'SHA-1', 'Steam Guard', '{Qx0} – Keyturn', 'FIPS'])('is not “%s”', (text) => {
    expect(isSentence(text)).toBe(false)
  })
})

/** The messages that are as in English, though there is something to translate in them. */
const leftInEnglish = (catalogue: Catalogue, language: Tag | 'en-XA'): readonly string[] =>
  pathsWhere(messagesOf(catalogue, language), (sentence, path) => {
    const original = sentenceOf(path, english.get(path) ?? '')
    return sentence === original && isSentence(sentence)
  })

describe('a language that is translated', () => {
  it('leaves nothing in English that is not marked', () => {
    const left = translated.flatMap(([language, catalogue]) => {
      const marked = listUntranslated(language)
      return leftInEnglish(catalogue, language).flatMap((path) =>
        marked.has(path) ? [] : [`${language}: ${path}`],
      )
    })
    expect(left).toEqual([])
  })

  it('is told from one that was only copied', () => {
    expect(leftInEnglish(en, 'de').length).toBeGreaterThan(200)
    expect(leftInEnglish(pseudoOf(en), 'en-XA')).toEqual([])
  })
})
