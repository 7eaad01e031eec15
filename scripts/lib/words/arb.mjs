// A translators' file: Application Resource Bundle, which is JSON with a message for each key and, under "@key", what has
// to be known about it. https://github.com/google/app-resource-bundle/wiki/ApplicationResourceBundleSpecification
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { Problem } from '../problem.mjs'

const placeholder = z.strictObject({
  /** int: a number to be written out; DateTime: milliseconds since 1970. */
  type: z.enum(['String', 'int', 'DateTime', 'List<String>']),
  /** words: it is said in this language already, so it is no name that has to be kept apart. */
  format: z.enum(['words', 'duration', 'minutesAndSeconds', 'date', 'dateAndTime']).optional(),
  example: z.string().min(1),
})
/** @typedef {z.infer<typeof placeholder>} Placeholder */

const aboutMessage = z.looseObject({
  description: z.string().optional(),
  /** In the order in which the code passes them. Only English has them. */
  placeholders: z.record(z.string().regex(/^[a-z][A-Za-z]*$/), placeholder).optional(),
  /** The English sentence that the translation was made from, or looked at with. Tools keep what begins with x-. */
  'x-english': z.string().optional(),
})

/**
 * @typedef {object} Message
 * @property {string} text ICU MessageFormat
 * @property {string} description
 * @property {Readonly<Record<string, Placeholder>>} placeholders
 * @property {string | undefined} english the sentence that it translates
 * @typedef {object} Bundle one file
 * @property {string} locale
 * @property {string} context what the messages have in common
 * @property {ReadonlyMap<string, Message>} messages
 */

/**
 * @param {string} text the content of a file
 * @returns {Bundle}
 * @throws {Error} where it is no such file; what is wrong is in the message, of a ZodError or a SyntaxError
 */
export function parseBundle(text) {
  const content = z.record(z.string(), z.unknown()).parse(JSON.parse(text))
  const keys = Object.keys(content).filter((key) => !key.startsWith('@'))
  return {
    locale: z.string({ error: '“@@locale” is missing.' }).parse(content['@@locale']),
    context: z.string().default('').parse(content['@@context']),
    messages: new Map(keys.map((key) => [key, parseMessageEntry(key, content)])),
  }
}

/**
 * @param {string} key
 * @param {Readonly<Record<string, unknown>>} content
 * @returns {Message}
 */
function parseMessageEntry(key, content) {
  const about = aboutMessage.safeParse(content[`@${key}`] ?? {})
  if (!about.success) throw new Error(`“@${key}”: ${z.prettifyError(about.error)}`)
  const text = content[key]
  if (typeof text !== 'string') throw new Error(`“${key}” has to be a text.`)
  const { description = '', placeholders = {} } = about.data
  return { text, description, placeholders, english: about.data['x-english'] }
}

/** Spaces that do not break, and marks of direction: nobody sees them otherwise. */
const invisible = /[\u00ad\u00a0\u061c\u200b-\u200f\u202a-\u202f\u2060-\u2069\ufeff]/g
const escape = (/** @type {string} */ char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * @param {Bundle} bundle
 * @returns {string} the content of its file
 */
export function printBundle({ locale, context, messages }) {
  const head = { '@@locale': locale, ...(context !== '' && { '@@context': context }) }
  const entries = [...messages].flatMap(([key, message]) => {
    const about = printAbout(message)
    return [[key, message.text], ...(Object.keys(about).length === 0 ? [] : [[`@${key}`, about]])]
  })
  const content = { ...head, ...Object.fromEntries(entries) }
  return `${JSON.stringify(content, null, 2).replaceAll(invisible, escape)}\n`
}

/** @param {Message} message */
const printAbout = ({ description, placeholders, english }) => ({
  ...(description !== '' && { description }),
  ...(Object.keys(placeholders).length > 0 && { placeholders }),
  ...(english !== undefined && { 'x-english': english }),
})

/** @param {string} path */
export function readBundle(path) {
  try {
    return parseBundle(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Problem(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

/**
 * @param {string} path
 * @param {Bundle} bundle
 */
export const writeBundle = (path, bundle) => writeFileSync(path, printBundle(bundle))
