// The text of what is compiled: a module for each language, the type of all messages, and how a language is loaded.
import { buildTree, emitMessage, emitType, printTree } from './emit.mjs'
import { pathOf } from './files.mjs'

/**
 * @import { Message } from './arb.mjs'
 * @import { Areas } from './files.mjs'
 */

const head = (/** @type {string} */ from) => `// Made from ${from} by \`npm run words\`. Do not edit.\n`

/**
 * @param {Areas} english
 * @param {(area: string, key: string, original: Message) => string} emit
 */
const treeOf = (english, emit) =>
  buildTree(
    [...english].flatMap(([area, { messages }]) =>
      [...messages].map(([key, original]) => {
        const leaf = { code: emit(area, key, original), description: original.description }
        return /** @type {const} */ ([pathOf(area, key), leaf])
      }),
    ),
  )

/**
 * What a language says. What it does not say is said in English.
 * @param {string} language
 * @param {Areas} areas
 * @param {Areas} english
 */
export function printCatalogue(language, areas, english) {
  const tree = treeOf(english, (area, key, original) => {
    const { text } = areas.get(area)?.messages.get(key) ?? original
    return emitMessage(text, original.placeholders)
  })
  const code = printTree(tree, (name, { code: value }) => `${name}: ${value},`)
  return `${head(`src/words/${language}/`)}import type { Catalogue } from './messages'

export const catalogue: Catalogue = ($) => (${code})
`
}

/** @param {Areas} english */
export function printTypes(english) {
  const tree = treeOf(english, (_area, _key, { placeholders }) => emitType(placeholders))
  const code = printTree(tree, (name, { code: type, description }) => {
    const documentation = description === '' ? '' : `/** ${description.replaceAll('*/', '* /')} */\n`
    return `${documentation}readonly ${name}: ${type}`
  })
  return `${head('src/words/en/')}import type { Formats } from '../formats'

/** All that Keyturn says: what English has, every language has. */
export interface Messages ${code}

/** A language: its messages, made with its ways to write numbers, dates and plurals. */
export type Catalogue = (formats: Formats) => Messages
`
}

/** @param {readonly string[]} tags of the languages beside English */
export function printLoaders(tags) {
  const lines = tags.map(
    (tag) => `  ${JSON.stringify(tag)}: async () => (await import(${JSON.stringify(`./${tag}`)})).catalogue,`,
  )
  return `${head('src/shared/languages.json')}import type { Catalogue } from './messages'

/** English is there from the start; any other language is loaded when it is spoken. */
export const loaders = {
${lines.join('\n')}
} satisfies Readonly<Record<string, () => Promise<Catalogue>>>
`
}
