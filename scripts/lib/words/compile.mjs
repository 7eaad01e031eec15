// From the translators' files to what the app is built from: src/words/<language>/*.arb becomes src/words/compiled/.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { repository } from '../paths.mjs'
import { Problem } from '../problem.mjs'
import { checkEnglish, checkTranslation } from './compare.mjs'
import { readAreas, readLanguages, wordsFolder } from './files.mjs'
import { fillUp } from './marks.mjs'
import { printCatalogue, printLoaders, printTypes } from './modules.mjs'

/** @import { Areas } from './files.mjs' */

const whatToDo =
  'The words cannot be used like that. `npm run words -- fill` gives every language what it lacks, in English and marked.'

/**
 * @param {string} [root] the repository
 * @returns {{ languages: number, messages: number }}
 * @throws {Problem} with all that is wrong in the files; what was compiled before is left as it is
 */
export function compileWords(root = repository) {
  const languages = readLanguages(root)
  const english = readAreas('en', root)
  const all = Object.entries(languages).map(([tag, { inProgress = false }]) => {
    const areas = readAreas(tag, root)
    return { tag, areas: inProgress ? fillUpAll(english, areas, tag) : areas }
  })
  const problems = all.flatMap(({ tag, areas }) => checkAreas(english, areas, tag))
  if (problems.length > 0) throw new Problem([...problems, whatToDo].join('\n'))

  writeModules(join(wordsFolder(root), 'compiled'), [
    ['messages.ts', printTypes(english)],
    ['loaders.ts', printLoaders(Object.keys(languages).filter((tag) => tag !== 'en'))],
    ...all.map(({ tag, areas }) => /** @type {const} */ ([`${tag}.ts`, printCatalogue(tag, areas, english)])),
  ])
  const messages = [...english.values()].reduce((sum, bundle) => sum + bundle.messages.size, 0)
  return { languages: all.length, messages }
}

/**
 * A language that is in progress says in English what it lacks.
 * @param {Areas} english
 * @param {Areas} areas
 * @param {string} language
 * @returns {Areas}
 */
const fillUpAll = (english, areas, language) =>
  new Map([...english].map(([area, original]) => [area, fillUp(original, areas.get(area), language)]))

/**
 * @param {Areas} english
 * @param {Areas} areas
 * @param {string} language
 * @returns {string[]} a line for each problem
 */
function checkAreas(english, areas, language) {
  const fileOf = (/** @type {string} */ area) => `src/words/${language}/${area}.arb`
  const foreign = [...areas.keys()].filter((area) => !english.has(area))
  return [
    ...foreign.map((area) => `${fileOf(area)}: English has no such file`),
    ...[...english].flatMap(([area, original]) => {
      const bundle = areas.get(area)
      if (bundle === undefined) return [`${fileOf(area)} is missing`]
      const found = language === 'en' ? checkEnglish(original) : checkTranslation(original, bundle, language)
      return found.map(({ key, problem }) => `${fileOf(area)}: ${key}: ${problem}`)
    }),
  ]
}

/**
 * A file that has its text already is left alone: whoever watches it has nothing to do.
 * @param {string} folder
 * @param {readonly (readonly [name: string, text: string])[]} files
 */
function writeModules(folder, files) {
  mkdirSync(folder, { recursive: true })
  const names = new Set(files.map(([name]) => name))
  for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name))
  for (const [name, text] of files) {
    const path = join(folder, name)
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
  }
}
