// Every message of every language, and what each may come to: for tests that look at all that is said.
import type { Placeholder } from '../../scripts/lib/words/arb.mjs'
import { pathOf, readAreas } from '../../scripts/lib/words/files.mjs'
import { findMarks } from '../../scripts/lib/words/marks.mjs'
import { languages, type Tag } from '../../src/shared/languages'
import { catalogue as en } from '../../src/words/compiled/en'
import { loaders } from '../../src/words/compiled/loaders'
import type { Catalogue } from '../../src/words/compiled/messages'
import { createFormats } from '../../src/words/formats'

/** Of the languages that a person can choose. */
export const catalogues: readonly (readonly [Tag, Catalogue])[] = await Promise.all(
  languages.map(async (tag) => [tag, tag === 'en' ? en : await loaders[tag]()] as const),
)

type Say = (...samples: readonly unknown[]) => string
type Message = string | Say

/** What the gaps of a message are for, in their order, by the path of the message. */
const placeholders: ReadonlyMap<string, readonly Placeholder[]> = new Map(
  [...readAreas('en')].flatMap(([area, { messages }]) =>
    [...messages].map(([key, message]) => [pathOf(area, key), Object.values(message.placeholders)] as const),
  ),
)

/** The paths of what is said in English so far, and marked: nothing is released with it. */
export const listUntranslated = (language: Tag): ReadonlySet<string> =>
  new Set(
    findMarks(readAreas('en'), readAreas(language))
      .filter(({ before }) => before === undefined)
      .map(({ area, key }) => pathOf(area, key)),
  )

/** By path. */
export type MessagesByPath = ReadonlyMap<string, Message>

/** Every message, by its path. */
export const messagesOf = (catalogue: Catalogue, language: Tag | 'en-XA'): MessagesByPath =>
  new Map(messagesIn(catalogue(createFormats(language))))

function messagesIn(node: unknown, path = ''): readonly (readonly [string, Message])[] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node === 'function') return [[path, node as Say]]
  return Object.entries(node as Record<string, unknown>).flatMap(([key, child]) =>
    messagesIn(child, path === '' ? key : `${path}.${key}`),
  )
}

/** Values for the gaps: words for names, and this number, or one near it, wherever a number is wanted. */
export interface Sample {
  readonly word: string
  readonly number: number
}
export const sample: Sample = { word: 'Qx', number: 42 }

function valuesFor(path: string, { word, number }: Sample): readonly unknown[] {
  return (placeholders.get(path) ?? []).map(({ type }, index) => {
    switch (type) {
      case 'String':
        return word === '' ? '' : `${word}${index}`
      case 'List<String>':
        return [`${word}${index}`, `${word}y`]
      case 'int':
        return number + index
      case 'DateTime':
        return Date.UTC(2021 + index, 3, 5)
    }
  })
}

/** What a message comes to with these values. */
export const sentenceOf = (path: string, message: Message, values: Sample = sample): string =>
  typeof message === 'string' ? message : message(...valuesFor(path, values))
