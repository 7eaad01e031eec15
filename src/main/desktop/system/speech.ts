// What main says, in the language of the moment.
import type { LanguageSetting } from '../../../shared/settings'
import { loadWords, type Words } from '../../../words/load'
import { chooseLanguage, type SystemLanguages } from './chosen-language'

export interface Speech {
  readonly words: () => Words
  /** Speaks the language that is set, from now on. */
  readonly follow: (setting: LanguageSetting) => void
}

export function createSpeech(options: {
  readonly first: Words
  readonly system: SystemLanguages
  readonly onChange: (words: Words) => void
}): Speech {
  let words = options.first
  let asked = words.language

  async function change(): Promise<void> {
    const wanted = asked
    try {
      const next = await loadWords(wanted)
      if (asked !== wanted) return // and another one since
      words = next
      options.onChange(words)
    } finally {
      // Where that went wrong: so that it can be asked for again.
      if (asked === wanted) asked = words.language
    }
  }

  return {
    words: () => words,
    follow: (setting) => {
      const language = chooseLanguage(setting, options.system)
      if (language === asked) return
      asked = language
      void change()
    },
  }
}
