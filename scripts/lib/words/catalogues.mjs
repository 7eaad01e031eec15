// From the translators' files to what the app is built from: src/words/<language>/*.arb becomes src/words/compiled/, one
// module for each language, and the type of all messages.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { repository } from '../paths.mjs'
import { Problem } from '../problem.mjs'
import { readBundle } from './arb.mjs'
import { checkEnglish, checkTranslation } from './compare.mjs'
import { buildTree, emitMessage, emitType, printTree } from './emit.mjs'

/**
 * @import { Bundle, Message } from './arb.mjs'
 * @typedef {{ name: string, direction: 'ltr' | 'rtl', inProgress?: boolean }} LanguageFacts
 * @typedef {ReadonlyMap<string, Bundle>} Areas by the name of the file: "account-list"
 */

const folder = join(repository, 'src', 'words')
const compiled = join(folder, 'compiled')
export const languagesFile = join(repository, 'src', 'shared', 'languages.json')
const suffix = '.arb'

/** @returns {Record<string, LanguageFacts>} by tag */
export const readLanguages = () => JSON.parse(readFileSync(languagesFile, 'utf8'))

/**
 * @param {string} language
 * @param {string} area
 */
export const bundlePath = (language, area) => join(folder, language, `${area}${suffix}`)

/**
 * @param {string} language
 * @returns {Areas} empty: there is no such folder
 */
export function readAreas(language) {
  const at = join(folder, language)
  const names = existsSync(at) ? readdirSync(at).filter((name) => name.endsWith(suffix)) : []
  const areas = names.toSorted().map((name) => basename(name, suffix))
  return new Map(areas.map((area) => [area, readBundle(bundlePath(language, area))]))
}

/**
 * Where English has a message and a language that is still in progress has none, English is said.
 * @param {Areas} english
 * @param {Areas} areas
 * @returns {Areas}
 */
const filledUp = (english, areas) =>
  new Map(
    [...english].map(([area, original]) => {
      const bundle = areas.get(area)
      const messages = new Map([...original.messages, ...(bundle?.messages ?? [])])
      return [area, { ...original, ...bundle, messages }]
    }),
  )

/**
 * @param {Areas} english
 * @param {Areas} areas
 * @param {string} language
 * @returns {string[]}
 */
function checkAreas(english, areas, language) {
  const foreign = [...areas.keys()].filter((area) => !english.has(area))
  return [
    ...foreign.map((area) => `src/words/${language}/${area}${suffix}: English has no such file`),
    ...[...english].flatMap(([area, original]) => {
      const file = `src/words/${language}/${area}${suffix}`
      if (language === 'en')
        return checkEnglish(original).map(({ key, problem }) => `${file}: ${key}: ${problem}`)
      const bundle = areas.get(area)
      if (bundle === undefined) return [`${file} is missing`]
      return checkTranslation(original, bundle, language).map(
        ({ key, problem }) => `${file}: ${key}: ${problem}`,
      )
    }),
  ]
}

const inCamelCase = (/** @type {string} */ area) =>
  area.replaceAll(/-(.)/g, (_, /** @type {string} */ letter) => letter.toUpperCase())

/**
 * @param {Areas} english
 * @param {(area: string, key: string, original: Message) => string} emit
 */
const treeOf = (english, emit) =>
  buildTree(
    [...english].flatMap(([area, { messages }]) =>
      [...messages].map(([key, original]) => {
        const leaf = { code: emit(area, key, original), description: original.description }
        return /** @type {const} */ ([`${inCamelCase(area)}.${key}`, leaf])
      }),
    ),
  )

const head = (/** @type {string} */ from) => `// Made from ${from} by \`npm run words\`. Do not edit.\n`

/**
 * @param {string} language
 * @param {Areas} areas
 * @param {Areas} english
 */
function printCatalogue(language, areas, english) {
  const tree = treeOf(english, (area, key, original) => {
    const { text } = areas.get(area)?.messages.get(key) ?? original
    return emitMessage(text, original.placeholders)
  })
  return `${head(`src/words/${language}/`)}import type { Catalogue } from './messages'

export const catalogue: Catalogue = ($) => (${printTree(tree, (name, { code }) => `${name}: ${code},`)})
`
}

/** @param {Areas} english */
function printTypes(english) {
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

/** @param {readonly string[]} tags */
const printLoaders = (
  tags,
) => `${head('src/shared/languages.json')}import type { Catalogue } from './messages'

/** English is there from the start; any other language is loaded when it is spoken. */
export const loaders = {
${tags.map((tag) => `${quoteKey(tag)}: async () => (await import('./${tag}')).catalogue,`).join('\n')}
} satisfies Readonly<Record<string, () => Promise<Catalogue>>>
`
const quoteKey = (/** @type {string} */ tag) => JSON.stringify(tag)

/**
 * What a file has already is left alone: whoever watches it has nothing to do.
 * @param {string} name
 * @param {string} text
 */
function write(name, text) {
  const path = join(compiled, name)
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
}

/**
 * @returns {{ languages: number, messages: number }}
 * @throws {Problem} with all that is wrong in the files
 */
export function compileWords() {
  const languages = readLanguages()
  const english = readAreas('en')
  const all = Object.entries(languages).map(([tag, { inProgress = false }]) => {
    const areas = readAreas(tag)
    return /** @type {const} */ ([tag, inProgress ? filledUp(english, areas) : areas])
  })
  const problems = all.flatMap(([tag, areas]) => checkAreas(english, areas, tag))
  if (problems.length > 0) throw new Problem(`The words cannot be used:\n${problems.join('\n')}`)

  mkdirSync(compiled, { recursive: true })
  const files = new Map([
    ['messages.ts', printTypes(english)],
    ['loaders.ts', printLoaders(Object.keys(languages).filter((tag) => tag !== 'en'))],
    ...all.map(([tag, areas]) => /** @type {const} */ ([`${tag}.ts`, printCatalogue(tag, areas, english)])),
  ])
  for (const name of readdirSync(compiled)) if (!files.has(name)) rmSync(join(compiled, name))
  for (const [name, text] of files) write(name, text)
  const messages = [...english.values()].reduce((sum, bundle) => sum + bundle.messages.size, 0)
  return { languages: all.length, messages }
}
