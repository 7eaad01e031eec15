// One message in ICU MessageFormat, read: what it says, and which gaps it has.
// https://unicode-org.github.io/icu/userguide/format_parse/messages/
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** @import { MessageFormatElement, PluralElement, SelectElement } from '@formatjs/icu-messageformat-parser' */

/**
 * @param {string} text
 * @returns {MessageFormatElement[]}
 * @throws {Error} where it is not written as it has to be; says what and where
 */
export function parseMessage(text) {
  try {
    return parse(text, { ignoreTag: true, requiresOtherClause: true })
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const where = /** @type {{ location?: { start: { offset: number } } }} */ (error).location?.start.offset
    const what = error.message.toLowerCase().replaceAll('_', ' ')
    throw new Error(`not ICU MessageFormat: ${what}, in the part from character ${(where ?? 0) + 1}`, {
      cause: error,
    })
  }
}

/**
 * @param {MessageFormatElement} element
 * @returns {element is PluralElement | SelectElement}
 */
const hasForms = (element) => element.type === TYPE.plural || element.type === TYPE.select

/**
 * @param {PluralElement | SelectElement} element
 * @returns {MessageFormatElement[][]}
 */
const formsOf = (element) => Object.values(element.options).map(({ value }) => value)

/**
 * Every part, those within plurals and selections too.
 * @param {readonly MessageFormatElement[]} elements
 * @returns {MessageFormatElement[]}
 */
export const listParts = (elements) =>
  elements.flatMap((element) =>
    hasForms(element) ? [element, ...formsOf(element).flatMap(listParts)] : [element],
  )

/**
 * The gaps, wherever they are.
 * @param {readonly MessageFormatElement[]} elements
 * @returns {ReadonlySet<string>}
 */
export const findGaps = (elements) =>
  new Set(
    listParts(elements).flatMap((part) =>
      part.type === TYPE.literal || part.type === TYPE.pound ? [] : [part.value],
    ),
  )

/**
 * The gaps that are filled whatever the values are. What only chooses a form does not fill one, but a form that is for one
 * number alone may say it in words: “one account”.
 * @param {readonly MessageFormatElement[]} elements
 * @param {ReadonlySet<string>} formsOfOneNumber the plural forms of the language that stand for one number alone
 * @returns {ReadonlySet<string>}
 */
export function findGapsAlwaysFilled(elements, formsOfOneNumber) {
  const filled = elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (!hasForms(element)) return [element.value]
    const [first = new Set(), ...others] = Object.entries(element.options).map(([form, { value }]) => {
      const inside = findGapsAlwaysFilled(value, formsOfOneNumber)
      const isSaid = saysNumber(value) || form.startsWith('=') || formsOfOneNumber.has(form)
      return element.type === TYPE.plural && isSaid ? new Set([...inside, element.value]) : inside
    })
    return [...first].filter((name) => others.every((form) => form.has(name)))
  })
  return new Set(filled)
}

/** @param {readonly MessageFormatElement[]} elements */
const saysNumber = (elements) => elements.some(({ type }) => type === TYPE.pound)
