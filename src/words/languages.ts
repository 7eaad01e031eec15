// The languages that Keyturn speaks, and which of them suits a person best.
import { languageFacts, languages, tags, type Tag } from '../shared/languages'

/** en-XA: English with longer words and accents, to see what is cut off and what was forgotten. For tests. */
export type Language = Tag | 'en-XA'

export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  language === 'en-XA' ? 'ltr' : languageFacts[language].direction

const isLanguage = (text: string | null): text is Language =>
  text === 'en-XA' || tags.some((language) => language === text)

/** The language that a page was opened in: `?language=…` in its address. */
export function languageOfPage(search: string): Language {
  const asked = new URLSearchParams(search).get('language')
  return isLanguage(asked) ? asked : 'en'
}

/** The first of a person's languages (BCP 47) that Keyturn speaks, in its nearest form; English otherwise. */
export function bestLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const [primary = '', ...subtags] = tag.split('-')
    // Written differently, so not for people who read traditional characters.
    if (primary === 'zh' && subtags.some((part) => ['Hant', 'TW', 'HK', 'MO'].includes(part))) continue
    const found =
      languages.find((language) => language === tag) ??
      languages.find((language) => language.split('-')[0] === primary.toLowerCase())
    if (found !== undefined) return found
  }
  return 'en'
}
