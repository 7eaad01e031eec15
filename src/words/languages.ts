// The languages that Keyturn speaks, and which of them suits a person best.

export const languages = ['en', 'de', 'fr', 'es', 'pt-BR', 'ja', 'zh-CN', 'ar'] as const
/** en-XA: English with longer words and accents, to see what is cut off and what was forgotten. For tests. */
export type Language = (typeof languages)[number] | 'en-XA'

/** Each in its own words. */
export const languageNames: Readonly<Record<(typeof languages)[number], string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
  'zh-CN': '简体中文',
  ar: 'العربية',
}

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

const isLanguage = (text: string | null): text is Language =>
  text === 'en-XA' || languages.some((language) => language === text)

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
