// The accounts that fit what was typed, the best first. A keystroke is answered within a frame at ten thousand accounts:
// their texts are folded once, and what goes on from the last question is looked for only where that was found.
import type { AccountSummary } from '../../shared/models'
import { toFields, findIn, fits, minLengthWithTypo, toTerms, type Field, type Fit, type Term } from './search'

interface Entry {
  readonly account: AccountSummary
  readonly fields: readonly Field[]
}

export interface AccountSearch {
  /** All of them, in the order given, when nothing is asked for. */
  readonly find: (query: string) => readonly AccountSummary[]
  /** Does the work that comes before the first keystroke. */
  readonly prepare: () => void
}

const weight = Object.fromEntries(fits.map((fit, place) => [fit, 3 * place])) as Record<Fit, number>
const worstOfPhrase = weight.substring + 2
const none = Infinity

/** Of one word, or of all of them as they were typed: the lower the better. An issuer counts before a name, before a tag. */
function scoreOf(fields: readonly Field[], term: Term): number {
  let best = none
  fields.forEach((field, place) => {
    const found = findIn(field, term)
    if (found !== null) best = Math.min(best, weight[found.fit] + Math.min(place, 2))
  })
  return best
}

function scoreOfAll(fields: readonly Field[], terms: readonly Term[], phrase: Term | null): number {
  let sum = 0
  for (const term of terms) {
    const score = scoreOf(fields, term)
    if (score === none) return none
    sum += score
  }
  const together = phrase === null ? none : scoreOf(fields, phrase)
  return together <= worstOfPhrase ? together : sum + (phrase === null ? 0 : worstOfPhrase + 1)
}

/** Whether whatever fits `terms` has to have fitted `before`: each word is the same, or the last one goes on. */
const goesOn = (before: readonly Term[], terms: readonly Term[]): boolean =>
  before.length > 0 &&
  before.every(({ text }, place) => {
    const now = terms[place]?.text ?? ''
    const growing = place === before.length - 1 && text.length >= minLengthWithTypo && now.startsWith(text)
    return now === text || growing
  })

const phraseOf = (terms: readonly Term[]): Term | null =>
  terms.length < 2
    ? null
    : {
        text: terms.map(({ text }) => text).join(' '),
        letters: terms.reduce((bits, { letters }) => bits | letters, 0),
      }

/** By score, and in the order of the list where that is the same. */
function ranked(entries: readonly Entry[], scores: readonly number[]): readonly Entry[] {
  const buckets: Entry[][] = []
  entries.forEach((entry, place) => {
    const score = scores[place] ?? none
    if (score !== none) (buckets[score] ??= []).push(entry)
  })
  return buckets.flat()
}

export function createAccountSearch(accounts: readonly AccountSummary[]): AccountSearch {
  let all: readonly Entry[] | null = null
  let last: { readonly terms: readonly Term[]; readonly found: readonly Entry[] } | null = null
  const entries = () => (all ??= accounts.map((account) => ({ account, fields: toFields(account) })))

  /** In the order of the list: the ranks of another question say nothing about this one. */
  const candidates = (terms: readonly Term[]): readonly Entry[] =>
    last !== null && goesOn(last.terms, terms) ? last.found : entries()

  return {
    prepare: () => void entries(),
    find: (query) => {
      const terms = toTerms(query)
      if (terms.length === 0) return accounts
      const phrase = phraseOf(terms)
      const looked = candidates(terms)
      const scores = looked.map(({ fields }) => scoreOfAll(fields, terms, phrase))
      last = { terms, found: looked.filter((_, place) => scores[place] !== none) }
      return ranked(looked, scores).map(({ account }) => account)
    },
  }
}
