// Finds the links for accounts in text: one on each line, a list with commas, quoted in JSON or HTML,
// amid prose. Where a link ends is a matter of where it stands.
import { unescapeHtml, unescapeJson, unescapeUrl } from './escapes'
import { findLastKnownParameter } from './link'

/** A scheme after a letter is another scheme's end, except after the "\n" of a JSON text. */
const linkStart =
  /(?:(?<![a-z0-9+.-])|(?<=\\[nrt]))(?:(?:apple-)?otpauth(?:-migration)?|steam|motp):\/{2,3}/gi

interface Place {
  readonly line: string
  readonly from: number
  /** Where the next link begins, or the line ends. */
  readonly until: number
  /** Whether it is an item of a list, or all of its line: spaces can be part of it then. */
  readonly isItem: boolean
}

const closingQuotes = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['„', '“'],
  ['‘', '’'],
  ['«', '»'],
  ['<', '>'],
])

/** What stands in quotes, spaces included; null when it does not. */
function withinQuotes({ line, from, until }: Place): string | null {
  const quote = closingQuotes.get(line.charAt(from - 1))
  if (quote === undefined) return null
  const isEscaped = line.charAt(from - 2) === '\\'
  const text = line.slice(from, until)
  for (let end = text.indexOf(quote); end >= 0; end = text.indexOf(quote, end + 1)) {
    const escapes = text.charAt(end - 1) === '\\'
    // O'Brien's quote ends nothing: a letter follows.
    const isClosing = escapes === isEscaped && !/[\p{L}\p{N}]/u.test(text.charAt(end + 1))
    if (isClosing) return text.slice(0, escapes ? end - 1 : end).replace(/\\(["'\\])/g, '$1')
  }
  return null
}

/** Letters of a key that are shown together. */
const maxGroupLength = 8

/** Up to the first character that matches. */
function upTo(text: string, stop: RegExp): string {
  const end = text.search(stop)
  return end < 0 ? text : text.slice(0, end)
}

const isUpperCase = (text: string): boolean => text === text.toUpperCase()

/** A key in groups of one length, the last one possibly shorter; other words after it are prose. */
function keyIn(text: string): string {
  const [first = '', ...others] = text.trim().split(/\s+/)
  if (first.length > maxGroupLength) return first
  const isAlike = (word: string) => isUpperCase(word) === isUpperCase(first)
  const unlike = others.findIndex((word) => word.length !== first.length || !isAlike(word))
  if (unlike < 0) return text
  const rest = others[unlike] ?? ''
  const isShortGroup = unlike === others.length - 1 && rest.length < first.length && isAlike(rest)
  return [first, ...others.slice(0, isShortGroup ? unlike + 1 : unlike)].join(' ')
}

/** The end of a link that is an item: a name may go on to the end of the line, a number or a key may not. */
function itemTail(name: string, tail: string): string {
  if (name === 'issuer') return upTo(tail, /[\t"<>`|]/)
  if (name === 'secret') return keyIn(upTo(tail, /[\t"'<>`,;|)\]}&]/))
  return upTo(tail, /[\s"'<>`,;|)\]}]/)
}

const countOf = (character: string, text: string): number => text.split(character).length - 1

/** Takes off what separates a link from what follows; after prose, the end of a sentence too. */
function trimEnd(link: string, isName: boolean): string {
  const separators = isName ? ',;|' : ",;|.:!?]}'’”»"
  let unopened = isName ? 0 : countOf(')', link) - countOf('(', link)
  let end = link.length
  for (; end > 0; end -= 1) {
    const last = link.charAt(end - 1)
    const isJsonEscape = /[nrt]/.test(last) && link.charAt(end - 2) === '\\'
    if (isJsonEscape) end -= 1
    else if (last === ')' && unopened > 0) unopened -= 1
    else if (!/\s/.test(last) && !separators.includes(last)) break
  }
  return link.slice(0, end)
}

function withoutQuotes({ line, from, until, isItem }: Place): string {
  const text = line.slice(from, until)
  const segment = isItem ? text : upTo(text, /\s/)
  const last = findLastKnownParameter(segment)
  if (last === null) return trimEnd(upTo(segment, /[\s"<>`,;|]/), false)
  const tail = segment.slice(last.valueAt)
  const end = isItem ? itemTail(last.name, tail) : upTo(tail, /["<>`,;|]/)
  return trimEnd(segment.slice(0, last.valueAt) + end, isItem && last.name === 'issuer')
}

/** Nothing before the first link of a line but what numbers, quotes or marks it. */
const isListMark = (before: string): boolean =>
  before.length <= 40 && /^[\s\u200B-\u200F\u2060>*•·\-–—"'`([{<]*(?:\d{1,6}[.):])?[\s"'`([{<]*$/.test(before)

const endsWithSeparator = (text: string): boolean =>
  /[,;|]$|\\[nrt]$/.test(
    text
      .slice(-40)
      .trimEnd()
      .replace(/["'`([{<\s]+$/, ''),
  )

function firstStarts(line: string, most: number): readonly number[] {
  const starts: number[] = []
  for (const { index } of line.matchAll(linkStart)) {
    if (starts.push(index) === most) break
  }
  return starts
}

/** The places of the first links of a line. One is an item if it begins one and the next one does, too. */
function placesIn(line: string, most: number): readonly Place[] {
  const starts = firstStarts(line, most)
  let beginsItem = isListMark(line.slice(0, starts[0] ?? 0))
  return starts.map((from, index) => {
    const next = starts[index + 1]
    const until = next ?? line.length
    const isFollowedByItem = next === undefined || endsWithSeparator(line.slice(from, until))
    const isItem = beginsItem && isFollowedByItem
    beginsItem &&= isFollowedByItem
    return { line, from, until, isItem }
  })
}

const linkAt = (place: Place): string => withinQuotes(place) ?? withoutQuotes(place)

export interface FoundLinks {
  /** In the order of the text, each of them once. */
  readonly links: readonly string[]
  /** Whether there are no others. */
  readonly areAll: boolean
}

/** The links in a text; it stops when it has met as many as asked for, those that came again included. */
export function findLinks(text: string, most: number): FoundLinks {
  const links = new Set<string>()
  let met = 0
  const plain = unescapeUrl(unescapeJson(unescapeHtml(text)))
  for (const line of plain.split(/[\n\r\v\f\u0085\u2028\u2029]+/)) {
    for (const place of placesIn(line, most + 1 - met)) {
      met += 1
      if (met > most) return { links: [...links], areAll: false }
      links.add(linkAt(place))
    }
  }
  return { links: [...links], areAll: true }
}
