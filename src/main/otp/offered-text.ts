// What people offer as text: the content of a QR code, or whatever they paste or drop.
import { permanent, type AppError } from '../../shared/errors'
import type { Result } from '../../shared/result'
import { unescapeHtml } from './escapes'
import { findLinks } from './find-links'
import { findRefusal } from './foreign-text'
import { parseKeyUri, type ReadAccount } from './key-uri'
import { findScheme, trimWrapping } from './link'
import { parseTransferPart, type TransferPart } from './migration'
import { readSetupKey } from './setup-key'
import { parseSteamUri } from './steam-uri'

export type OfferedItem =
  | { readonly kind: 'account'; readonly read: ReadAccount }
  | { readonly kind: 'transferPart'; readonly part: TransferPart }
  | { readonly kind: 'refused'; readonly error: AppError }

/** Characters: some hundred times what people have. */
const maxTextLength = 262_144
const maxLinks = 1000

const refused = (error: AppError): OfferedItem => ({ kind: 'refused', error })

const accountOr = (result: Result<ReadAccount>): OfferedItem =>
  result.ok ? { kind: 'account', read: result.value } : refused(result.error)

function readTransferPart(link: string): OfferedItem {
  const part = parseTransferPart(link)
  return part.ok ? { kind: 'transferPart', part: part.value } : refused(part.error)
}

const readers = new Map<string, (link: string) => OfferedItem>([
  ['otpauth', (link) => accountOr(parseKeyUri(link))],
  ['apple-otpauth', (link) => accountOr(parseKeyUri(link))],
  ['motp', (link) => accountOr(parseKeyUri(link))],
  ['steam', (link) => accountOr(parseSteamUri(link))],
  ['otpauth-migration', readTransferPart],
])

/** A link that can be for an account; null for anything else. */
const readLink = (text: string): OfferedItem | null => readers.get(findScheme(text) ?? '')?.(text) ?? null

/** The text of one QR code: exactly one thing. */
export function readScannedText(text: string): OfferedItem {
  if (text.length > maxTextLength) return refused(permanent('textTooLong'))
  const content = trimWrapping(text)
  const link = readLink(content)
  if (link) return link
  const key = readSetupKey(content)
  return key?.ok ? accountOr(key) : refused(findRefusal(content) ?? permanent('notAnAccount'))
}

/** Text without a link for an account in it. */
function readWithoutLinks(text: string): OfferedItem {
  const content = trimWrapping(unescapeHtml(text))
  const key = readSetupKey(content)
  if (key) return accountOr(key)
  const isOneWord = !/\s/.test(content)
  return refused((isOneWord ? findRefusal(content) : null) ?? permanent('nothingToAdd'))
}

/**
 * Text as pasted or dropped: links, one or many, amid other text or line by line; or a setup key by itself.
 *
 * @returns in the order of the text, each link once; what is beyond the most that are read is said at the end
 */
export function readPastedText(text: string): readonly OfferedItem[] {
  if (text.length > maxTextLength) return [refused(permanent('textTooLong'))]
  const { links, areAll } = findLinks(text, maxLinks)
  if (links.length === 0) return [readWithoutLinks(text)]
  const items = links.map((link) => readLink(link) ?? refused(permanent('keyUriMalformed')))
  return areAll ? items : [...items, refused(permanent('textTooLong'))]
}
