// One generation of the index as text: a header line with a checksum, then JSON.
import { createHash } from 'node:crypto'
import type { IndexData } from './index-data'
import { guessIndex, readIndexJson, writeIndexJson, type ReadIndex } from './index-json'

/**
 * newer: a newer version wrote it, and it is damaged or not to be understood here. damaged: not as anyone wrote it.
 * Either with what can be guessed of it, if there is anything.
 */
export type IndexText =
  | ({ readonly kind: 'read' } & ReadIndex)
  | { readonly kind: 'newer' | 'damaged'; readonly guess: IndexData | null }

/** Of the form of the text. What the JSON is like is for the JSON's own version to say. */
const formVersion = 1
const headerPattern = /^keyturn-index (\d{1,9})(?: (.*))?$/

const checksumOf = (json: string): string => createHash('sha256').update(json).digest('hex')

export function formatIndex(index: IndexData): string {
  const json = JSON.stringify(writeIndexJson(index))
  return `keyturn-index ${formVersion} ${checksumOf(json)}\n${json}\n`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const hasEntries = ({ accounts, connections }: IndexData): boolean =>
  accounts.length > 0 || connections.length > 0

/** Better than nothing, where nothing else can be read. */
function guess(json: unknown): IndexData | null {
  const index = guessIndex(json)
  return hasEntries(index) ? index : null
}

/** Of this form: its checksum tells whether it is whole. */
function parseThisForm(checksum: string, json: string): IndexText {
  const content = parseJson(json)
  const read = readIndexJson(content)
  if (read !== null && checksum === checksumOf(json)) return { kind: 'read', ...read }
  return { kind: read?.writtenBy === 'newerVersion' ? 'newer' : 'damaged', guess: guess(content) }
}

/** Of a newer form, if anything says so: as JSON, which it may still be. */
function parseOtherForm(version: number, text: string): IndexText {
  const content = parseJson(text)
  const isNewer = version > formVersion || readIndexJson(content)?.writtenBy === 'newerVersion'
  if (!isNewer) return { kind: 'damaged', guess: guess(content) }
  return content === null
    ? { kind: 'newer', guess: null }
    : { kind: 'read', index: guessIndex(content), writtenBy: 'newerVersion' }
}

export function parseIndex(text: string): IndexText {
  const [firstLine = '', json = ''] = text.split('\n', 2)
  const [, form, checksum = ''] = headerPattern.exec(firstLine) ?? []
  if (form === undefined) return parseOtherForm(0, text)
  return Number(form) === formVersion
    ? parseThisForm(checksum, json)
    : parseOtherForm(Number(form), text.slice(firstLine.length))
}
