// The words that were chosen for things, and the ones that were discarded: those are said in no message.
import { describe, expect, it } from 'vitest'
import { en } from '../../src/words/en'
import { createFormats } from '../../src/words/formats'
import glossary from '../../src/words/glossary.json'
import { languages, type Language } from '../../src/words/languages'
import type { Catalogue } from '../../src/words/words'
import { catalogues, messagesIn, samplesFor, sentencesOf } from './every-message'

interface Discarded {
  readonly word: string
  readonly use: string
  readonly why: string
  /** Where the word is right after all: with what is beside it. */
  readonly unless?: readonly string[] | undefined
}

type Spoken = (typeof languages)[number]
const discarded: Readonly<Record<Spoken, readonly Discarded[]>> = glossary.discarded
const terms: Readonly<Record<string, { readonly terms: Readonly<Record<Spoken, string>> }>> = glossary.terms

/** Words stand between spaces only in some languages; others write them together, or add letters to them. */
const standsAlone = (language: Language): boolean => !['ja', 'zh-CN', 'ar'].includes(language)

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

function patternOf(word: string, language: Language): RegExp {
  const goesOn = word.endsWith('*')
  const written = escape(goesOn ? word.slice(0, -1) : word)
  if (!standsAlone(language)) return new RegExp(written, 'iu')
  return new RegExp(String.raw`(?<!\p{L})${written}${goesOn ? '' : String.raw`(?!\p{L})`}`, 'iu')
}

/** What is not visible, and spaces that do not break, are no difference. */
const plainly = (text: string): string =>
  text.replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/[\u00a0\u202f]/g, ' ')

const without = (text: string, phrases: readonly string[]): string =>
  phrases.reduce((rest, phrase) => rest.replaceAll(new RegExp(escape(phrase), 'giu'), ''), text)

const discardedIn = (sentence: string, language: Spoken): readonly string[] =>
  discarded[language]
    .filter(({ word, unless = [] }) => patternOf(word, language).test(without(plainly(sentence), unless)))
    .map(({ word, use }) => `“${word}” (${use})`)

/** Each plural, and what is said where something is not known. */
const manySamples = (count: number): readonly (readonly unknown[])[] => [
  ...samplesFor(count),
  ...[0, 1, 2, 3, 11, 100, -83].map((number) => Array.from({ length: count }, () => number)),
  Array.from({ length: count }, () => ''),
  ...[undefined, 'birthdate', 'email', 'phone_number'].map((attribute) =>
    Array.from({ length: count }, () => ({ code: 'internal', retryable: false, attribute })),
  ),
]

function refused(catalogue: Catalogue, language: Spoken): readonly string[] {
  const messages = messagesIn(catalogue(createFormats(language)))
  const found = messages.flatMap(([path, message]) =>
    sentencesOf(message, manySamples).flatMap((sentence) =>
      discardedIn(sentence ?? '', language).map((word) => `${path}: ${word}`),
    ),
  )
  return [...new Set(found)]
}

function everythingSaid(catalogue: Catalogue, language: Spoken): string {
  const messages = messagesIn(catalogue(createFormats(language)))
  const sentences = messages.flatMap(([, message]) => sentencesOf(message, manySamples))
  return plainly(sentences.join('\n')).toLowerCase()
}

describe.each(languages)('the words of %s', (language) => {
  it('are none of the discarded ones', () => {
    expect(refused(catalogues[language], language)).toEqual([])
  })

  it('say each thing by its term, and none of the terms is discarded', () => {
    const all = everythingSaid(catalogues[language], language)
    const chosen = Object.values(terms).map(({ terms: said }) => said[language])
    const unsaid = chosen.filter((term) =>
      term.split('…').some((part) => !all.includes(part.trim().toLowerCase())),
    )
    expect(unsaid).toEqual([])
    expect(chosen.flatMap((term) => discardedIn(term, language))).toEqual([])
  })

  it('are discarded for a reason', () => {
    expect(discarded[language].filter(({ word, why }) => word === '' || why === '')).toEqual([])
  })
})

describe('a discarded word', () => {
  const planted =
    (change: (messages: ReturnType<typeof en>) => ReturnType<typeof en>): Catalogue =>
    (formats) =>
      change(en(formats))

  it('is found in a sentence', () => {
    const catalogue = planted((words) => ({ ...words, app: { ...words.app, enroll: 'Enrolled at last' } }))
    expect(refused(catalogue, 'en')).toEqual(['app.enroll: “enroll*” (set up codes)'])
  })

  it('is found in a function, in one of its plurals', () => {
    const catalogue = planted((words) => {
      const found = (count: number) => (count === 1 ? 'the one that counts' : `${String(count)} accounts`)
      return { ...words, review: { ...words.review, found } }
    })
    expect(refused(catalogue, 'en')).toEqual(['review.found: “counts” (is valid)'])
  })

  it.each([
    ['de', 'Der Umzugskarton'],
    ['fr', 'Les réglages'],
    ['es', 'Otra\u00a0forma'],
    ['pt-BR', 'Cadastrar'],
    ['ja', 'この端末の名前'],
    ['zh-CN', '搜索账户'],
    ['ar', 'وكلمة السر'],
  ] as const)('is found in %s: %s', (language, sentence) => {
    expect(discardedIn(sentence, language)).toHaveLength(1)
  })

  it.each([
    ['en', 'Two accounts were found'],
    ['en', 'You may not get in'],
    ['de', 'Bewegen Sie sich'],
    ['fr', 'La façon dont'],
  ] as const)('is not found in %s: %s', (language, sentence) => {
    expect(discardedIn(sentence, language)).toEqual([])
  })
})
