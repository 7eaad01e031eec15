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

/** @import { Mark } from './marks.mjs' */

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`)

/**
 * @param {readonly string[]} args
 * @returns {number | void} the exit code
 */
export function runWords([command, ...args]) {
  switch (command) {
    case undefined:
      return reportCompiled()
    case 'marks':
      return listMarks(args[0])
    case 'looked-at':
      return markLookedAt(args)
    case 'fill':
      return fillAll()
    case 'add':
      return addLanguage(args)
    default:
      throw new Problem(
        `There is no command “${command}”. The ones there are stand at the top of scripts/words.mjs.`,
      )
  }
}

/** @returns {string[]} */
const listTranslated = () => Object.keys(readLanguages()).filter((tag) => tag !== 'en')

/** @param {string | undefined} language */
function checkTranslated(language) {
  if (language !== undefined && listTranslated().includes(language)) return language
  throw new Problem(`Name one of the languages that are translated: ${listTranslated().join(', ')}.`)
}

function reportCompiled() {
  const { languages, messages } = compileWords()
  const english = readAreas('en')
  const marked = listTranslated().map((tag) => findMarks(english, readAreas(tag)).length)
  const sum = marked.reduce((total, count) => total + count, 0)
  say(`${messages} messages in ${languages} languages; ${sum} translations have to be looked at.`)
}

/**
 * Nothing is released with a mark in a language that people can choose: 1 is the exit code then.
 * @param {string | undefined} language all where there is none
 */
function listMarks(language) {
  const english = readAreas('en')
  const languages = readLanguages()
  const asked = language === undefined ? listTranslated() : [checkTranslated(language)]
  let exitCode = 0
  for (const tag of asked) {
    const marks = findMarks(english, readAreas(tag))
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

/** @param {readonly string[]} args */
function markLookedAt([asked, ...rest]) {
  const language = checkTranslated(asked)
  const isLookedAt = choose(language, rest)
  for (const [area, english] of readAreas('en')) {
    const translation = readAreas(language).get(area)
    if (translation === undefined) continue
    writeBundle(
      bundlePath(language, area),
      withoutMarks(english, translation, (key) => isLookedAt(area, key)),
    )
  }
  listMarks(language)
}

/**
 * @param {string} language
 * @param {readonly string[]} rest
 * @returns {(area: string, key: string) => boolean}
 */
function choose(language, [first, ...others]) {
  if (first === undefined) return () => true
  if (first !== '--since') return (area, key) => [first, ...others].includes(`${area}.${key}`)
  const areas = readAreas(language)
  const before = new Map(
    [...areas.keys()].map((area) => [area, readCommitted(bundlePath(language, area), others[0])]),
  )
  return (area, key) => {
    const now = areas.get(area)?.messages.get(key)?.text
    return now !== undefined && now !== before.get(area)?.messages.get(key)?.text
  }
}

/**
 * @param {string} path
 * @param {string | undefined} commit
 */
function readCommitted(path, commit) {
  if (commit === undefined) throw new Problem('Name the commit: --since main, for example.')
  try {
    const name = relative(repository, path).replaceAll('\\', '/')
    return parseBundle(
      execFileSync('git', ['show', `${commit}:${name}`], { cwd: repository, encoding: 'utf8' }),
    )
  } catch (error) {
    throw new Problem(`${path} is not in the commit ${commit}.`, { cause: error })
  }
}

function fillAll() {
  for (const tag of listTranslated()) fillLanguage(tag)
  reportCompiled()
}

/** @param {string} language */
function fillLanguage(language) {
  const areas = readAreas(language)
  for (const [area, english] of readAreas('en')) {
    const path = bundlePath(language, area)
    mkdirSync(dirname(path), { recursive: true })
    writeBundle(path, fillUp(english, areas.get(area), language))
  }
}

/** @param {readonly string[]} args */
function addLanguage([language, name, direction]) {
  const languages = readLanguages()
  if (language === undefined || name === undefined)
    throw new Problem('Name its tag and its name: add it Italiano')
  if (language in languages) throw new Problem(`The language ${language} is there already.`)
  checkTag(language)
  writeLanguages({
    ...languages,
    [language]: { name, direction: direction === 'rtl' ? 'rtl' : 'ltr', inProgress: true },
  })
  fillLanguage(language)
  reportCompiled()
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
