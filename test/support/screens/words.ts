// Shots speak English. Where a page is in another language, what is said there in its place.
import { languageOfPage, type Language } from '../../../src/words/languages'
import { loadWords } from '../../../src/words/load'
import type { Page } from 'playwright-core'

export type Name = string | RegExp

const translations = new Map<Language, ReadonlyMap<string, readonly string[]>>()

type Pair = readonly [english: string, other: string]

/** What is said in the same place of both; a sentence that is made of parts is not among it. */
function pairsOf(english: unknown, other: unknown): readonly Pair[] {
  if (typeof english === 'string') return typeof other === 'string' ? [[english, other]] : []
  if (typeof english !== 'object' || english === null) return []
  const others = Object(other) as Readonly<Record<string, unknown>>
  return Object.entries(english).flatMap(([key, value]) => pairsOf(value, others[key]))
}

/** To be called before pages are in this language. */
export async function learn(language: Language): Promise<void> {
  if (language === 'en' || translations.has(language)) return
  const known = new Map<string, readonly string[]>()
  for (const [english, other] of pairsOf(await loadWords('en'), await loadWords(language)))
    known.set(english, [...(known.get(english) ?? []), other])
  translations.set(language, known)
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** A name as it is on this page; some English words are more than one in another language. */
export function said(page: Page, name: Name): Name {
  const others = saidInstead(page, name)
  return others === undefined ? name : new RegExp(`^(${others.map(escape).join('|')})$`)
}

/** The same where it is a part of what is said. */
export function saidAmong(page: Page, name: Name): Name {
  const others = saidInstead(page, name)
  return others === undefined ? name : new RegExp(others.map(escape).join('|'))
}

function saidInstead(page: Page, name: Name): readonly string[] | undefined {
  const language = languageOfPage(new URL(page.url()).search)
  return typeof name === 'string' ? translations.get(language)?.get(name) : undefined
}
