// Which translations have to be looked at: those of an English sentence that has changed since, and those that are not
// translated yet. A translation carries the sentence that it was made from ("x-english"); as long as that is not the one
// that English has, it is marked. Nothing has to be run for that, and nothing can be forgotten.
/**
 * @import { Bundle } from './arb.mjs'
 * @import { Areas } from './files.mjs'
 * @typedef {object} Mark
 * @property {string} area
 * @property {string} key
 * @property {string | undefined} before the English sentence that was translated; undefined: none was
 * @property {string} english the one that there is now
 */

/**
 * @param {Areas} english
 * @param {Areas} translation
 * @returns {Mark[]}
 */
export const findMarks = (english, translation) =>
  [...english].flatMap(([area, { messages }]) =>
    [...messages].flatMap(([key, original]) => {
      const before = translation.get(area)?.messages.get(key)?.english
      return before === original.text ? [] : [{ area, key, before, english: original.text }]
    }),
  )

/**
 * The translation as one that was looked at beside the English sentence of today.
 * @param {Bundle} english
 * @param {Bundle} translation
 * @param {(key: string) => boolean} isLookedAt
 * @returns {Bundle}
 */
export const withoutMarks = (english, translation, isLookedAt) => ({
  ...translation,
  messages: new Map(
    [...translation.messages].map(([key, message]) => {
      const original = english.messages.get(key)
      if (original === undefined || !isLookedAt(key)) return [key, message]
      return [key, { ...message, english: original.text }]
    }),
  ),
})

/**
 * A file with all messages that English has, in that order: what is missing is said in English and marked, what English
 * does not have any more is left out.
 * @param {Bundle} english
 * @param {Bundle | undefined} translation
 * @param {string} language
 * @returns {Bundle}
 */
export function fillUp(english, translation, language) {
  const messages = [...english.messages].map(([key, original]) => {
    const untranslated = { text: original.text, description: '', placeholders: {}, english: undefined }
    return /** @type {const} */ ([key, translation?.messages.get(key) ?? untranslated])
  })
  return { locale: language, context: translation?.context ?? '', messages: new Map(messages) }
}
