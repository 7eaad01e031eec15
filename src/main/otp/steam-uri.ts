// `steam://BASE32`, the way in which Bitwarden and Proton write down a Steam Guard key. Steam itself
// uses the same scheme for opening its app.
import { permanent } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import { decodePercent } from './escapes'
import type { ReadAccount } from './key-uri'
import { splitLink } from './link'
import { createOtpAccount } from './otp-account'

/** Longer than every command of Steam's own; keys have 32 letters. */
const minLetters = 16
/** Characters, as of a key URI: ten times the longest key. */
const maxSteamUriLength = 8192

/** Reads a Steam key; a link that opens the Steam app is `notAnAccount`. */
export function parseSteamUri(text: string): Result<ReadAccount> {
  if (text.length > maxSteamUriLength) return fail(permanent('textTooLong'))
  const link = splitLink(text)
  const setupKey = link?.scheme === 'steam' && link.label === '' ? decodePercent(link.type) : null
  if (setupKey === null || setupKey.length < minLetters) {
    return fail(permanent('notAnAccount', { foreignKind: 'appLink' }))
  }
  const account = createOtpAccount({
    issuer: '',
    accountName: '',
    setupKey,
    parameters: { type: 'steam' },
  })
  return account.ok ? ok({ account: account.value, labelIssuer: null }) : account
}
