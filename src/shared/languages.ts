// The languages of the product, as languages.json has them: whoever adds one writes no code.
import facts from './languages.json'

/** BCP 47. */
export type Tag = keyof typeof facts

export interface LanguageFacts {
  /** In its own words. */
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** Not complete yet: it can be looked at (`npm start -- --keyturn-language=…`), and nobody is offered it. */
  readonly inProgress?: boolean
}

export const languageFacts = facts as Readonly<Record<Tag, LanguageFacts>>

export const tags = Object.keys(facts) as readonly Tag[]
/** Those that a person can choose. */
export const languages = tags.filter((tag) => languageFacts[tag].inProgress !== true)
