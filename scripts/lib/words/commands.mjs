// What `npm run words` does beside compiling; see scripts/words.mjs.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname, relative } from 'node:path'

import { repository } from '../paths.mjs'
import { Problem } from '../problem.mjs'
import { parseBundle, writeBundle } from './arb.mjs'
import { compileWords } from './compile.mjs'
import { bundlePath, readAreas, readLanguages, writeLanguages } from './files.mjs'
import { fillUp, findMarks, withoutMarks } from './marks.mjs'

/**
 * @import { Mark } from './marks.mjs'
 * @typedef {{ root: string, say: (line: string) => void }} Place the repository, and where to tell what was done
 */

/** @type {Place} */
const here = { root: repository, say: (line) => process.stdout.write(`${line}\n`) }

/**
 * @param {readonly string[]} args
 * @param {Place} [place]
 * @returns {number | void} the exit code
 */
export function runWords([command, ...args], place = here) {
  switch (command) {
    case undefined:
      return reportCompiled(place)
    case 'marks':
      return listMarks(place, args[0])
    case 'looked-at':
      return markLookedAt(place, args)
    case 'fill':
      return fillAll(place)
    case 'add':
      return addLanguage(place, args)
    default:
      throw new Problem(
        `There is no command “${command}”. The ones there are stand at the top of scripts/words.mjs.`,
      )
  }
}

/** @param {Place} place */
const listTranslated = ({ root }) => Object.keys(readLanguages(root)).filter((tag) => tag !== 'en')

/**
 * @param {Place} place
 * @param {string | undefined} language
 */
function checkTranslated(place, language) {
  const translated = listTranslated(place)
  if (language !== undefined && translated.includes(language)) return language
  throw new Problem(`Name one of the languages that are translated: ${translated.join(', ')}.`)
}

/** @param {Place} place */
function reportCompiled(place) {
  const { root, say } = place
  const { languages, messages } = compileWords(root)
  const english = readAreas('en', root)
  const marked = listTranslated(place).map((tag) => findMarks(english, readAreas(tag, root)).length)
  const sum = marked.reduce((total, count) => total + count, 0)
  say(`${messages} messages in ${languages} languages; ${sum} translations have to be looked at.`)
}

/**
 * Nothing is released with a mark in a language that people can choose: 1 is the exit code then.
 * @param {Place} place
 * @param {string | undefined} language all where there is none
 */
function listMarks(place, language) {
  const { root, say } = place
  const english = readAreas('en', root)
  const languages = readLanguages(root)
  const asked = language === undefined ? listTranslated(place) : [checkTranslated(place, language)]
  let exitCode = 0
  for (const tag of asked) {
    const marks = findMarks(english, readAreas(tag, root))
    say(`${tag}: ${marks.length}`)
    for (const mark of marks) say(describeMark(mark))
    if (marks.length > 0 && languages[tag]?.inProgress !== true) exitCode = 1
  }
  return exitCode
}

/** @param {Mark} mark */
const describeMark = ({ area, key, before, english }) =>
  [
    `  ${area}.${key}`,
    before === undefined ? '    not translated' : `    was  ${before}`,
    `    is   ${english}`,
  ].join('\n')

/**
 * @param {Place} place
 * @param {readonly string[]} args
 */
function markLookedAt(place, [asked, ...rest]) {
  const { root } = place
  const language = checkTranslated(place, asked)
  const isLookedAt = choose(root, language, rest)
  const areas = readAreas(language, root)
  for (const [area, english] of readAreas('en', root)) {
    const translation = areas.get(area)
    if (translation === undefined) continue
    writeBundle(
      bundlePath(language, area, root),
      withoutMarks(english, translation, (key) => isLookedAt(area, key)),
    )
  }
  listMarks(place, language)
}

/**
 * @param {string} root
 * @param {string} language
 * @param {readonly string[]} rest
 * @returns {(area: string, key: string) => boolean}
 */
function choose(root, language, [first, ...others]) {
  const isTranslated = findTranslated(root, language)
  if (first === undefined) return isTranslated
  if (first !== '--since') return (area, key) => [first, ...others].includes(`${area}.${key}`)
  const areas = readAreas(language, root)
  const before = new Map(
    [...areas.keys()].map((area) => [area, readCommitted(root, bundlePath(language, area, root), others[0])]),
  )
  return (area, key) => {
    const now = areas.get(area)?.messages.get(key)?.text
    return isTranslated(area, key) && now !== before.get(area)?.messages.get(key)?.text
  }
}

/**
 * What is still said in English keeps its mark, unless it is named: it may be right as it is.
 * @param {string} root
 * @param {string} language
 * @returns {(area: string, key: string) => boolean}
 */
function findTranslated(root, language) {
  const english = readAreas('en', root)
  const areas = readAreas(language, root)
  return (area, key) => {
    const message = areas.get(area)?.messages.get(key)
    if (message === undefined) return false
    return message.english !== undefined || message.text !== english.get(area)?.messages.get(key)?.text
  }
}

/**
 * @param {string} root
 * @param {string} path
 * @param {string | undefined} commit
 */
function readCommitted(root, path, commit) {
  if (commit === undefined) throw new Problem('Name the commit: --since main, for example.')
  try {
    const name = relative(root, path).replaceAll('\\', '/')
    const text = execFileSync('git', ['show', `${commit}:${name}`], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return parseBundle(text)
  } catch (error) {
    throw new Problem(`${path} is not in the commit ${commit}.`, { cause: error })
  }
}

/** @param {Place} place */
function fillAll(place) {
  for (const tag of listTranslated(place)) fillLanguage(place.root, tag)
  reportCompiled(place)
}

/**
 * @param {string} root
 * @param {string} language
 */
function fillLanguage(root, language) {
  const areas = readAreas(language, root)
  for (const [area, english] of readAreas('en', root)) {
    const path = bundlePath(language, area, root)
    mkdirSync(dirname(path), { recursive: true })
    writeBundle(path, fillUp(english, areas.get(area), language))
  }
}

/**
 * @param {Place} place
 * @param {readonly string[]} args
 */
function addLanguage(place, [language, name, direction]) {
  const { root, say } = place
  const languages = readLanguages(root)
  if (language === undefined || name === undefined)
    throw new Problem('Name its tag and its name: add it Italiano')
  if (language in languages) throw new Problem(`The language ${language} is there already.`)
  checkTag(language)
  const facts = /** @type {const} */ ({
    name,
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
    inProgress: true,
  })
  writeLanguages({ ...languages, [language]: facts }, root)
  fillLanguage(root, language)
  reportCompiled(place)
  say(`Translate src/words/${language}/*.arb; docs/translating.md says how.`)
}

/** @param {string} language */
function checkTag(language) {
  try {
    if (new Intl.Locale(language).toString() === language) return
  } catch (error) {
    throw new Problem(`“${language}” is no language tag. It looks like it, pt-BR or zh-Hant.`, {
      cause: error,
    })
  }
  throw new Problem(`Write the tag as BCP 47 does: ${new Intl.Locale(language).toString()}.`)
}
