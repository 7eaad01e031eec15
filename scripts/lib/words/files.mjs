// Where the words are: the languages that there are, and a folder of translators' files for each of them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { repository } from '../paths.mjs'
import { readBundle } from './arb.mjs'

/**
 * @import { Bundle } from './arb.mjs'
 * @typedef {{ name: string, direction: 'ltr' | 'rtl', inProgress?: boolean }} LanguageFacts
 * @typedef {Readonly<Record<string, LanguageFacts>>} Languages by tag (BCP 47)
 * @typedef {ReadonlyMap<string, Bundle>} Areas by the name of the file: "account-list"
 */

const suffix = '.arb'

export const wordsFolder = (root = repository) => join(root, 'src', 'words')
const languagesFile = (/** @type {string} */ root) => join(root, 'src', 'shared', 'languages.json')

/**
 * @param {string} [root] the repository
 * @returns {Languages}
 */
export const readLanguages = (root = repository) => JSON.parse(readFileSync(languagesFile(root), 'utf8'))

/**
 * A line for each language.
 * @param {Languages} languages
 * @param {string} [root]
 */
export function writeLanguages(languages, root = repository) {
  const lines = Object.entries(languages).map(
    ([tag, facts]) => `  ${JSON.stringify(tag)}: ${printFacts(facts)}`,
  )
  writeFileSync(languagesFile(root), `{\n${lines.join(',\n')}\n}\n`)
}

function printFacts(/** @type {LanguageFacts} */ facts) {
  const entries = Object.entries(facts).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  )
  return `{ ${entries.join(', ')} }`
}

/**
 * Where a message is in the app: `accountList.notShown.title`.
 * @param {string} area
 * @param {string} key
 */
export const pathOf = (area, key) =>
  `${area.replaceAll(/-(.)/g, (_, /** @type {string} */ letter) => letter.toUpperCase())}.${key}`

/**
 * @param {string} language
 * @param {string} area
 * @param {string} [root]
 */
export const bundlePath = (language, area, root = repository) =>
  join(wordsFolder(root), language, `${area}${suffix}`)

/**
 * @param {string} language
 * @param {string} [root]
 * @returns {Areas} empty: there is no such folder
 */
export function readAreas(language, root = repository) {
  const at = join(wordsFolder(root), language)
  const names = existsSync(at) ? readdirSync(at).filter((name) => name.endsWith(suffix)) : []
  const areas = names.toSorted().map((name) => basename(name, suffix))
  return new Map(areas.map((area) => [area, readBundle(bundlePath(language, area, root))]))
}
