// What is wrong with the messages of one file: in themselves, and beside the English ones.
import { TYPE } from '@formatjs/icu-messageformat-parser'
import { findGaps, findGapsAlwaysFilled, listParts, parseMessage } from './message.mjs'

/**
 * @import { MessageFormatElement } from '@formatjs/icu-messageformat-parser'
 * @import { Bundle, Message } from './arb.mjs'
 * @typedef {{ key: string, problem: string }} Problem
 */

const numbers = Array.from({ length: 201 }, (_, number) => number)

/** @type {Map<string, ReadonlyMap<string, readonly number[]>>} */
const found = new Map()

/**
 * The plural forms that whole numbers up to 200 have, with those numbers: French has another form for a million, which
 * nothing here reaches.
 * @param {string} language
 * @returns {ReadonlyMap<string, readonly number[]>}
 */
export function findPluralForms(language) {
  const known = found.get(language) ?? countPluralForms(new Intl.PluralRules(language))
  found.set(language, known)
  return known
}

/** @param {Intl.PluralRules} rules */
function countPluralForms(rules) {
  /** @type {Map<string, number[]>} */
  const forms = new Map([['other', []]])
  for (const number of numbers) {
    const form = rules.select(number)
    forms.set(form, [...(forms.get(form) ?? []), number])
  }
  return forms
}

/** None at all is said otherwise, so “one” may be of one alone where the language has it for zero too. */
const formsOfOneNumber = (/** @type {string} */ language) =>
  new Set(
    [...findPluralForms(language)]
      .filter(([, counts]) => counts.filter((count) => count > 0).length === 1 || counts.join() === '0')
      .map(([form]) => form),
  )

const quoted = (/** @type {Iterable<string>} */ names) => Array.from(names, (name) => `“${name}”`).join(', ')
const without = (/** @type {Iterable<string>} */ names, /** @type {ReadonlySet<string>} */ others) =>
  [...names].filter((name) => !others.has(name))

/**
 * @param {readonly MessageFormatElement[]} elements
 * @param {string} language
 * @returns {string[]}
 */
function findPluralProblems(elements, language) {
  const wanted = new Set(findPluralForms(language).keys())
  return listParts(elements).flatMap((part) => {
    if (part.type !== TYPE.plural) return []
    if (part.pluralType === 'ordinal') return ['ordinal numbers (selectordinal) are not supported']
    if (part.offset !== 0) return ['an offset is not supported']
    const forms = Object.keys(part.options).filter((form) => !form.startsWith('='))
    const missing = without(wanted, new Set(forms))
    const foreign = without(forms, new Set(new Intl.PluralRules(language).resolvedOptions().pluralCategories))
    return [
      ...(missing.length > 0 ? [`the plural of {${part.value}} lacks ${quoted(missing)}`] : []),
      ...(foreign.length > 0 ? [`this language has no plural form ${quoted(foreign)}`] : []),
    ]
  })
}

/**
 * A number is wanted where a form is chosen by a count.
 * @param {readonly MessageFormatElement[]} elements
 * @param {Message['placeholders']} placeholders
 * @returns {string[]}
 */
function findTypeProblems(elements, placeholders) {
  return listParts(elements).flatMap((part) => {
    if (part.type === TYPE.date || part.type === TYPE.time)
      return [`{${part.value}}: write it without ${part.type === TYPE.date ? 'date' : 'time'}`]
    if (part.type !== TYPE.plural && part.type !== TYPE.number) return []
    return placeholders[part.value]?.type === 'int' ? [] : [`{${part.value}} is no number`]
  })
}

/**
 * @param {Bundle} english
 * @returns {Problem[]}
 */
export const checkEnglish = (english) =>
  [...english.messages].flatMap(([key, message]) => {
    const found = checkText(message.text, 'en', message.placeholders)
    if (message.description.trim() === '') found.push('it has no description')
    return found.map((problem) => ({ key, problem }))
  })

/**
 * @param {string} text
 * @param {string} language
 * @param {Message['placeholders']} placeholders
 * @returns {string[]}
 */
function checkText(text, language, placeholders) {
  if (text.trim() === '') return ['it is empty']
  let elements
  try {
    elements = parseMessage(text)
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
  const unknown = without(findGaps(elements), new Set(Object.keys(placeholders)))
  return [
    ...(unknown.length > 0 ? [`the placeholder ${quoted(unknown)} is not one of this message`] : []),
    ...findTypeProblems(elements, placeholders),
    ...findPluralProblems(elements, language),
  ]
}

/**
 * @param {Bundle} english
 * @param {Bundle} translation
 * @param {string} language its tag (BCP 47)
 * @returns {Problem[]} none: it says all that English says
 */
export function checkTranslation(english, translation, language) {
  const keys = new Set(english.messages.keys())
  const foreign = without(translation.messages.keys(), keys)
  return [
    ...(translation.locale === language
      ? []
      : [{ key: '@@locale', problem: `it is “${translation.locale}” in the folder of “${language}”` }]),
    ...foreign.map((key) => ({ key, problem: 'English has no such message' })),
    ...[...english.messages].flatMap(([key, original]) => {
      const message = translation.messages.get(key)
      const found = message === undefined ? ['it is missing'] : checkMessage(original, message, language)
      return found.map((problem) => ({ key, problem }))
    }),
  ]
}

/**
 * @param {Message} original
 * @param {Message} message
 * @param {string} language
 * @returns {string[]}
 */
function checkMessage(original, { text, english }, language) {
  // English for now, and marked: it has the plurals of English.
  if (english === undefined && text === original.text) return []
  const found = checkText(text, language, original.placeholders)
  if (found.length > 0) return found
  const lost = without(
    findGapsAlwaysFilled(parseMessage(original.text), formsOfOneNumber('en')),
    findGapsAlwaysFilled(parseMessage(text), formsOfOneNumber(language)),
  )
  return lost.length > 0 ? [`it lacks the placeholder ${quoted(lost)} where English has it`] : []
}
