// Loads what is said in one language. English is always there; each other language is a chunk of its own.
//
// A folder for each language has the same files with the same keys: the compiler compares them with the English ones, so
// none can lack a sentence or a placeholder. Numbers, dates, plurals and lists go through formats.ts; what things are called
// is in glossary.json, which a test holds the sentences to.
import { en } from './en'
import { createFormats, type Formats } from './formats'
import type { Language } from './languages'
import type { Catalogue, Messages } from './words'

export interface Words extends Messages {
  readonly language: Language
  readonly formats: Formats
}

async function catalogueOf(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'en':
      return en
    case 'de':
      return (await import('./de')).de
    case 'fr':
      return (await import('./fr')).fr
    case 'es':
      return (await import('./es')).es
    case 'pt-BR':
      return (await import('./pt-BR')).ptBR
    case 'ja':
      return (await import('./ja')).ja
    case 'zh-CN':
      return (await import('./zh-CN')).zhCN
    case 'ar':
      return (await import('./ar')).ar
    case 'en-XA':
      return (await import('./pseudo')).pseudoOf(en)
  }
}

export async function loadWords(language: Language): Promise<Words> {
  const formats = createFormats(language)
  const catalogue = await catalogueOf(language)
  return { ...catalogue(formats), language, formats }
}
