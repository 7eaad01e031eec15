// Finding accounts by what a person types, as pure functions of folded text. Every word has to be found in the
// issuer, the account's name or a tag; the better it fits, the higher the account stands.
import type { AccountSummary } from '../../shared/models'
import { foldText } from './fold'

/** From the best fit to the loosest. */
export const fits = ['exact', 'prefix', 'wordPrefix', 'substring', 'inOrder', 'oneTypo'] as const
export type Fit = (typeof fits)[number]

export interface Field {
  /** Folded. */
  readonly text: string
  /** Where words begin. */
  readonly starts: readonly number[]
  /** Which letters it has, one bit for each (several share one beyond a–z). */
  readonly letters: number
}

export interface Term {
  readonly text: string
  readonly letters: number
}

/** A place of a folded text, half open. */
export type Range = readonly [from: number, to: number]

export interface Found {
  readonly fit: Fit
  readonly ranges: readonly Range[]
}

/** Shorter words say too little to be looked for with a typo, or with letters left out. */
export const minLengthWithTypo = 4
const minLengthInOrder = 2

function lettersOf(text: string): number {
  let bits = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6))
  }
  return bits
}

/** Beyond ASCII everything counts as a letter: scripts without spaces have no other words. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127

function startsOf(text: string): readonly number[] {
  const starts: number[] = []
  let inWord = false
  for (let at = 0; at < text.length; at += 1) {
    const letter = isLetter(text.charCodeAt(at))
    if (letter && !inWord) starts.push(at)
    inWord = letter
  }
  return starts
}

export function toField(original: string): Field {
  const text = foldText(original)
  return { text, starts: startsOf(text), letters: lettersOf(text) }
}

export const toTerms = (query: string): readonly Term[] =>
  foldText(query)
    .split(/\s+/)
    .filter((text) => text !== '')
    .map((text) => ({ text, letters: lettersOf(text) }))

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}

function asItIs({ text, starts }: Field, term: string): Found | null {
  const first = text.indexOf(term)
  if (first === -1) return null
  const at = (from: number): readonly Range[] => [[from, from + term.length]]
  if (first === 0) return { fit: text.length === term.length ? 'exact' : 'prefix', ranges: at(0) }
  const word = starts.find((start) => text.startsWith(term, start))
  return word === undefined
    ? { fit: 'substring', ranges: at(first) }
    : { fit: 'wordPrefix', ranges: at(word) }
}

/** All its letters in their order, from the beginning of a word on. */
function inOrder({ text, starts }: Field, term: string): Found | null {
  for (const start of starts) {
    if (text.charCodeAt(start) !== term.charCodeAt(0)) continue
    const ranges: [number, number][] = []
    let at = start
    for (const letter of term) {
      at = text.indexOf(letter, at)
      if (at === -1) break
      const last = ranges.at(-1)
      if (last?.[1] === at) last[1] += letter.length
      else ranges.push([at, at + letter.length])
      at += letter.length
    }
    if (at !== -1) return { fit: 'inOrder', ranges }
  }
  return null
}

/** How much of `text` from `start` on is `term` but for one letter that is wrong, missing, too much, or swapped. */
function lengthWithTypo(text: string, start: number, term: string): number | null {
  let same = 0
  while (same < term.length && term[same] === text[start + same]) same += 1
  const at = start + same
  const rest = term.slice(same + 1)
  if (text.startsWith(rest, at + 1)) return same + 1 + rest.length
  if (text.startsWith(term.slice(same), at + 1)) return term.length + 1
  if (text.startsWith(rest, at)) return same + rest.length
  const swapped = term[same] === text[at + 1] && term[same + 1] === text[at]
  return swapped && text.startsWith(term.slice(same + 2), at + 2) ? term.length : null
}

function oneTypo({ text, starts }: Field, term: string): Found | null {
  for (const start of starts) {
    const length = lengthWithTypo(text, start, term)
    if (length !== null) return { fit: 'oneTypo', ranges: [[start, Math.min(start + length, text.length)]] }
  }
  return null
}

/** Where one word is in one text, as the best fit that there is. */
export function findIn(field: Field, term: Term): Found | null {
  const missing = bitCount(term.letters & ~field.letters)
  if (missing > 1) return null
  const found = missing === 0 ? asItIs(field, term.text) : null
  if (found !== null) return found
  const loose = missing === 0 && term.text.length >= minLengthInOrder ? inOrder(field, term.text) : null
  if (loose !== null) return loose
  return term.text.length >= minLengthWithTypo ? oneTypo(field, term.text) : null
}

export const toFields = ({ issuer, accountName, tags }: AccountSummary): readonly Field[] =>
  [issuer, accountName, ...tags].map(toField)
