// Every language says all that English says, and says it in its own words. A language whose catalogue is still the
// English one is not translated yet: it is looked at as soon as it is.
import { describe, expect, it } from 'vitest'
import { en } from '../../src/words/en'
import { createFormats } from '../../src/words/formats'
import { languages, type Language } from '../../src/words/languages'
import { pseudoOf } from '../../src/words/pseudo'
import type { Catalogue } from '../../src/words/words'
import { catalogues, messagesIn, sentencesOf, type Message } from './every-message'

const all = languages.map((language) => [language, catalogues[language]] as const)
const translated = all.filter(([language, catalogue]) => language !== 'en' && catalogue !== en)

function kindOf(message: Message): string {
  if (message === null) return 'nothing'
  return typeof message === 'string' ? 'a sentence' : `a sentence with ${message.length} gaps`
}

/** What of the samples is in a sentence: what English says of them, the others have to say. */
const marks = [
  ...['Qx0', 'Qx1', 'Qx2', 'Qxservice', 'Qxid', '42', '43', '44', '47', '83'],
  ...['qxhost.example', 'qxproxy.example:3128', 'Qxissuer', 'QX_CODE', '2021', '2022', '2023'],
]
const marksIn = (sentence: string): readonly string[] => marks.filter((mark) => sentence.includes(mark))

/** An ordinary space, where a line may break. */
const tornUnit = /\d (s|MB|Mo|ث|megapixels|Megapixel|mégapixels|megapíxeles|ميغابايت)(?!\p{L})/u

const english = messagesIn(en(createFormats('en')))

describe.each(all)('the words of %s', (language, catalogue) => {
  const messages = messagesIn(catalogue(createFormats(language)))

  it('are the same messages as the English ones', () => {
    const kinds = messages.map(([path, message]) => `${path}: ${kindOf(message)}`)
    expect(kinds.toSorted()).toEqual(
      english.map(([path, message]) => `${path}: ${kindOf(message)}`).toSorted(),
    )
  })

  it('are never empty', () => {
    const empty = messages.filter(([, message]) =>
      sentencesOf(message).some((sentence) => sentence?.trim() === ''),
    )
    expect(empty.map(([path]) => path)).toEqual([])
  })

  it('hold a number and its unit together', () => {
    const torn = messages.filter(([, message]) =>
      sentencesOf(message).some((sentence) => tornUnit.test(sentence ?? '')),
    )
    expect(torn.map(([path]) => path)).toEqual([])
  })

  it('say the names and numbers that English says', () => {
    const byPath = new Map(messages)
    const missing = english.flatMap(([path, message]) => {
      const theirs = sentencesOf(byPath.get(path) ?? '')
      return sentencesOf(message).flatMap((sentence, index) => {
        const said = marksIn(theirs[index] ?? '')
        const lost = marksIn(sentence ?? '').filter((mark) => !said.includes(mark))
        return lost.map((mark) => `${path} without ${mark}`)
      })
    })
    expect(missing).toEqual([])
  })
})

describe('English', () => {
  it('says something for the samples, wherever there is a gap', () => {
    const silent = english.filter(
      ([, message]) => message !== null && sentencesOf(message).every((sentence) => sentence === null),
    )
    expect(silent.map(([path]) => path)).toEqual([])
  })
})

describe('the name of an account in one line', () => {
  it.each([
    ['en', 'GitHub, alice'],
    ['ja', 'GitHub、alice'],
    ['zh-CN', 'GitHub，alice'],
    ['ar', 'GitHub، alice'],
  ] as const)('has the comma of its language: %s', (language, name) => {
    expect(catalogues[language](createFormats(language)).app.fullName('GitHub', 'alice')).toBe(name)
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
function leftInEnglish(catalogue: Catalogue, language: Language): readonly string[] {
  const byPath = new Map(messagesIn(catalogue(createFormats(language))))
  const left = english.filter(([path, message]) => {
    const theirs = sentencesOf(byPath.get(path) ?? null)
    return sentencesOf(message).some(
      (sentence, index) => sentence !== null && sentence === theirs[index] && isSentence(sentence),
    )
  })
  return left.map(([path]) => path)
}

describe('a language that is translated', () => {
  it('leaves nothing in English', () => {
    const left = translated.flatMap(([language, catalogue]) =>
      leftInEnglish(catalogue, language).map((path) => `${language}: ${path}`),
    )
    expect(left).toEqual([])
  })

  it('is told from one that was only copied', () => {
    const copied: Catalogue = (formats) => en(formats)
    expect(leftInEnglish(copied, 'de').length).toBeGreaterThan(200)
    expect(leftInEnglish(pseudoOf(en), 'en-XA')).toEqual([])
  })
})
