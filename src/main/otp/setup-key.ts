// A setup key by itself, as websites show it beside their QR code: base32 in groups or in one piece.
import { ok, type Result } from '../../shared/result'
import { separator } from './base32'
import type { ReadAccount } from './key-uri'
import { createOtpAccount } from './otp-account'

/** 80 bits. What is shorter could be any word. */
const minLetters = 16
/** Characters, separators included: ten times the longest key. */
const maxTextLength = 8192
const group = /^[a-z0-9]+=*$/i
/** Base64, which some take for the key. */
const encoded = /^[a-z0-9+/]+=*$/i

/** Nobody shouts with numbers in it. */
const isTypedOff = (text: string): boolean => !/[a-z]/.test(text) && /\d/.test(text)

/** Groups of one length, the last one possibly shorter. */
function areEven(groups: readonly string[]): boolean {
  const length = groups[0]?.length ?? 0
  return groups.slice(0, -1).every((text) => text.length === length) && (groups.at(-1)?.length ?? 0) <= length
}

/**
 * Whether it was made to be typed off: words and sentences are letters of base32 too. Several groups that
 * are each long enough are several keys.
 */
function looksLikeKey(text: string): boolean {
  const groups = text.split(separator).filter((part) => part !== '' && !/^=+$/.test(part))
  const letters = groups.reduce((sum, part) => sum + part.length, 0)
  if (letters < minLetters) return false
  const [first = '', ...others] = groups
  if (others.length === 0) return group.test(first) || (encoded.test(first) && /\d/.test(first))
  return (
    groups.every((part) => group.test(part) && part.length < minLetters) &&
    (areEven(groups) || isTypedOff(text))
  )
}

/**
 * Reads a setup key as an account without names: SHA1, 6 digits, 30 seconds.
 *
 * @returns null for text that is no key at all, and an error with the position for one that is wrong
 */
export function readSetupKey(text: string): Result<ReadAccount> | null {
  if (text.length > maxTextLength || !looksLikeKey(text)) return null
  const account = createOtpAccount({
    issuer: '',
    accountName: '',
    setupKey: text,
    parameters: { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 },
  })
  return account.ok ? ok({ account: account.value, labelIssuer: null }) : account
}
