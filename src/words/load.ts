// Loads what is said in one language. English is always there; each other language is a chunk of its own.
//
// The sentences are in <language>/*.arb, for translators and their tools (docs/translating.md). `npm run words` checks them
// and makes compiled/ of them, which is all that the app has: no file is read and no sentence is parsed while it runs. What
// things are called is in glossary.json, which a test holds the sentences to.
import { catalogue as english } from './compiled/en'
import { loaders } from './compiled/loaders'
import type { Catalogue, Messages } from './compiled/messages'
import { createFormats, type Formats } from './formats'
import type { Language } from './languages'

export interface Words extends Messages {
  readonly language: Language
  readonly formats: Formats
}

async function catalogueOf(language: Language): Promise<Catalogue> {
  if (language === 'en') return english
  return language === 'en-XA' ? (await import('./pseudo')).pseudoOf(english) : loaders[language]()
}

export async function loadWords(language: Language): Promise<Words> {
  const formats = createFormats(language)
  const catalogue = await catalogueOf(language)
  return { ...catalogue(formats), language, formats }
}
