// The words that were chosen for things, and the ones that were discarded: those are said in no message.
import { describe, expect, it } from 'vitest'
import type { Tag } from '../../src/shared/languages'
import { catalogue as english } from '../../src/words/compiled/en'
import type { Catalogue, Messages } from '../../src/words/compiled/messages'
import { createFormats } from '../../src/words/formats'
import glossary from '../../src/words/glossary.json'
import { catalogues, messagesOf, sample, sentenceOf, type Sample } from './every-message'

interface Discarded {
  readonly word: string
  readonly use: string
  readonly why: string
  /** Where the word is right after all: with what is beside it. */
  readonly unless?: readonly string[] | undefined
}

const discarded: Readonly<Partial<Record<Tag, readonly Discarded[]>>> = glossary.discarded
const terms: Readonly<Record<string, { readonly terms: Readonly<Partial<Record<Tag, string>>> }>> =
  glossary.terms

/** Words stand between spaces only in some languages; others write them together, or add letters to them. */
const standsAlone = (language: Tag): boolean => !['ja', 'zh-CN', 'ar'].includes(language)

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

function patternOf(word: string, language: Tag): RegExp {
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

const discardedIn = (sentence: string, language: Tag): readonly string[] =>
  (discarded[language] ?? [])
    .filter(({ word, unless = [] }) => patternOf(word, language).test(without(plainly(sentence), unless)))
    .map(({ word, use }) => `“${word}” (${use})`)

/** Each plural. */
const samples: readonly Sample[] = [0, 1, 2, 3, 11, 42, 100].map((number) => ({ ...sample, number }))

/** Sentences that are chosen by a value have to be looked at by their values. */
const chosen = ['birthdate', 'email', 'phone_number']

function everySentence(catalogue: Catalogue, language: Tag): readonly (readonly [string, string])[] {
  const { attribute } = catalogue(createFormats(language)).errors.attributeMalformed.knowing
  return [
    ...[...messagesOf(catalogue, language)].flatMap(([path, message]) =>
      samples.map((values) => [path, sentenceOf(path, message, values)] as const),
    ),
    ...chosen.map((name) => ['errors.attributeMalformed.knowing.attribute', attribute(name)] as const),
  ]
}

function refused(catalogue: Catalogue, language: Tag): readonly string[] {
  const found = everySentence(catalogue, language).flatMap(([path, sentence]) =>
    discardedIn(sentence, language).map((word) => `${path}: ${word}`),
  )
  return [...new Set(found)]
}

const everythingSaid = (catalogue: Catalogue, language: Tag): string =>
  plainly(
    everySentence(catalogue, language)
      .map(([, sentence]) => sentence)
      .join('\n'),
  ).toLowerCase()

describe.each(catalogues)('the words of %s', (language, catalogue) => {
  it('are none of the discarded ones', () => {
    expect(refused(catalogue, language)).toEqual([])
  })

  it('say each thing by its term, and none of the terms is discarded', () => {
    const all = everythingSaid(catalogue, language)
    const chosen = Object.entries(terms).map(
      ([thing, { terms: said }]) => said[language] ?? `a term for ${thing}`,
    )
    const unsaid = chosen.filter((term) =>
      term.split('…').some((part) => !all.includes(part.trim().toLowerCase())),
    )
    expect(unsaid).toEqual([])
    expect(chosen.flatMap((term) => discardedIn(term, language))).toEqual([])
  })

  it('are discarded for a reason', () => {
    expect(discarded[language]?.filter(({ word, why }) => word === '' || why === '')).toEqual([])
  })
})

describe('a discarded word', () => {
  const planted =
    (change: (messages: Messages) => Messages): Catalogue =>
    (formats) =>
      change(english(formats))

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
