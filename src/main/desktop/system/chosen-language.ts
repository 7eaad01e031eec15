// Which language Keyturn speaks: as set, or the best for this system.
import type { LanguageSetting } from '../../../shared/settings'
import { bestLanguage, languageOfPage, type Language } from '../../../words/languages'

export interface SystemLanguages {
  /** Of the person, best first (BCP 47). */
  readonly preferred: readonly string[]
  /** Speaks this one whatever is set; empty: none. For tests, which want the pseudo-language too. */
  readonly override: string
}

export function chooseLanguage(setting: LanguageSetting, { preferred, override }: SystemLanguages): Language {
  if (override !== '') return languageOfPage(`?language=${override}`)
  return setting === 'system' ? bestLanguage(preferred) : setting
}
