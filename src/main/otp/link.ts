// Links taken apart by hand: `URL` would turn "+" and stray "%" into something else silently, and
// refuses much of what apps and websites write. Knows spelling only, no meaning.
import { unescapeHtml } from './escapes'

export interface Link {
  /** Lower case, without the colon. */
  readonly scheme: string
  /** What stands where links have a host: the type of a key URI. Lower case. */
  readonly type: string
  /** What follows the type, as it stands: neither percent-decoded nor trimmed. */
  readonly label: string
  /** What follows the question mark, as it stands. */
  readonly query: string
}

/** Blank, or not to be seen: comes along when a link is copied from a page or a message. */
const blank = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/
/** Never part of a link; stripped from both ends. */
const quotes = new Set('"`<>“”„«»‹›')
/** May be the end of a name, and are stripped there only with their partner at the beginning. */
const partners = new Map([
  ["'", "'"],
  ['‘', '’'],
  ['‚', '‘'],
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])

/** The text without what people and programs put around a link: blanks, quotes, brackets. */
export function trimWrapping(text: string): string {
  let start = 0
  let end = text.length
  const closing = new Set(quotes)
  for (; start < end; start += 1) {
    const character = text.charAt(start)
    const partner = partners.get(character)
    if (partner === undefined && !quotes.has(character) && !blank.test(character)) break
    if (partner !== undefined) closing.add(partner)
  }
  while (end > start && (closing.has(text.charAt(end - 1)) || blank.test(text.charAt(end - 1)))) end -= 1
  return text.slice(start, end)
}

const knownParameter = /[?&]\s*(secret|issuer|algorithm|digits|period|counter|encoder|data)\s*=/gi

/** The last parameter with a meaning for us, and where its value begins; null when there is none. */
export function findLastKnownParameter(
  text: string,
): { readonly name: string; readonly valueAt: number } | null {
  let last = null
  for (const match of text.matchAll(knownParameter)) {
    last = { name: (match[1] ?? '').toLowerCase(), valueAt: match.index + match[0].length }
  }
  return last
}

/** A "#" begins a fragment only after the last parameter; before it, someone's name has one in it. */
function withoutFragment(text: string): string {
  const hash = text.indexOf('#', findLastKnownParameter(text)?.valueAt ?? 0)
  return hash < 0 ? text : text.slice(0, hash)
}

/** The scheme in lower case; null when the text does not begin with one. */
export const findScheme = (text: string): string | null =>
  /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase() ?? null

// Nothing after the scheme can fail to match, so that there is nothing to go back for.
const grammar = /^([a-z][a-z0-9+.-]*):\/{0,3}([^/?]*)\/*([^?]*)(?:\?(.*))?$/isu

/** Takes a link apart; null when the text does not begin like one. */
export function splitLink(text: string): Link | null {
  const parts = grammar.exec(withoutFragment(unescapeHtml(trimWrapping(text))))
  if (!parts) return null
  const [, scheme = '', type = '', label = '', query = ''] = parts
  return { scheme: scheme.toLowerCase(), type: type.trim().toLowerCase(), label, query }
}

/** Name and value of each parameter, as they stand; the name in lower case. */
export const splitQuery = (query: string): readonly (readonly [name: string, value: string])[] =>
  query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=')
      const name = equals < 0 ? pair : pair.slice(0, equals)
      return [name.trim().toLowerCase(), equals < 0 ? '' : pair.slice(equals + 1)]
    })
