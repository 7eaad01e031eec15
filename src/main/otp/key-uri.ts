// Key URIs, `otpauth://totp/issuer:accountName?secret=…`, as Google's wiki describes them and as
// they are met. Parsed by hand: `URL` would turn "+" and stray "%" into something else silently.
import { permanent } from '../../shared/errors'
import type { Algorithm } from '../../shared/models'
import { fail, ok, type Result } from '../../shared/result'
import { encodeBase32 } from './base32'
import { createOtpAccount, type OtpAccount } from './otp-account'

const longestUri = 8192
const grammar = /^otpauth:\/\/([a-z0-9-]+)(?:\/([^?#]*))?(?:\?([^#]*))?(?:#.*)?$/iu
const known = new Set(['secret', 'issuer', 'algorithm', 'digits', 'period', 'counter'])

const algorithms: ReadonlyMap<string, Algorithm> = new Map([
  ['SHA1', 'SHA1'],
  ['SHA256', 'SHA256'],
  ['SHA512', 'SHA512'],
])

const decodePercent = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    // Stray "%": a malformed link, which the caller reports.
    return null
  }
}

/** Parameters by lower-case name; exporters write a space in values as "+" or "%20". */
function readParameters(query: string): Result<ReadonlyMap<string, string>> {
  const parameters = new Map<string, string>()
  for (const pair of query.split('&').filter((text) => text !== '')) {
    const equals = pair.indexOf('=')
    const name = (equals < 0 ? pair : pair.slice(0, equals)).toLowerCase()
    if (!known.has(name)) continue
    const value = decodePercent(equals < 0 ? '' : pair.slice(equals + 1).replaceAll('+', ' '))
    if (value === null) return fail(permanent('keyUriMalformed'))
    // Two secrets in one link: whichever we took, someone could have meant the other.
    if (parameters.has(name)) return fail(permanent('keyUriParameterRepeated'))
    parameters.set(name, value.trim())
  }
  return ok(parameters)
}

/**
 * "issuer:accountName" or "accountName". A colon as it stands separates; only where there is none
 * does "%3A", which names may contain too.
 */
function splitLabel(rawLabel: string): { readonly issuer: string; readonly accountName: string } | null {
  const decoded = decodePercent(rawLabel)
  if (decoded === null) return null
  const label = rawLabel.includes(':') ? rawLabel : decoded
  const colon = label.indexOf(':')
  if (colon < 0) return { issuer: '', accountName: decoded }
  const part = (text: string) => (label === decoded ? text : (decodePercent(text) ?? ''))
  return { issuer: part(label.slice(0, colon)), accountName: part(label.slice(colon + 1)) }
}

const numberOr = (text: string | undefined, fallback: number): number =>
  text === undefined || text === '' ? fallback : /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN

/** SHA1, sha1, SHA-1, HmacSHA1: all the same. */
function readAlgorithm(text: string | undefined): Algorithm | undefined {
  if (text === undefined || text === '') return 'SHA1'
  return algorithms.get(
    text
      .toUpperCase()
      .replace(/^HMAC-?/, '')
      .replace(/[-_]/g, ''),
  )
}

/**
 * Reads a key URI. Missing parameters mean SHA1, 6 digits, 30 seconds; the `issuer` parameter wins
 * over the label's.
 *
 * @returns errors that say which part is wrong and hold nothing of the link
 */
export function parseKeyUri(text: string): Result<OtpAccount> {
  const parts = text.length > longestUri ? null : grammar.exec(text.trim())
  if (!parts) return fail(permanent('keyUriMalformed'))
  const [, type = '', rawLabel = '', query = ''] = parts
  if (type.toLowerCase() !== 'totp') return fail(permanent('keyUriTypeUnsupported'))
  const label = splitLabel(rawLabel)
  if (label === null) return fail(permanent('keyUriMalformed'))
  const parameters = readParameters(query)
  if (!parameters.ok) return parameters
  const read = (name: string) => parameters.value.get(name)

  const setupKey = read('secret')
  if (!setupKey) return fail(permanent('keyUriSecretMissing'))
  const algorithm = readAlgorithm(read('algorithm'))
  if (!algorithm) return fail(permanent('algorithmUnsupported'))
  const issuer = read('issuer') ?? ''
  return createOtpAccount({
    issuer: issuer === '' ? label.issuer : issuer,
    accountName: label.accountName,
    setupKey,
    algorithm,
    digits: numberOr(read('digits'), 6),
    period: numberOr(read('period'), 30),
  })
}

/** Writes the key URI that `parseKeyUri` reads back to the same account. Holds the secret. */
export function formatKeyUri({ issuer, accountName, secret, parameters }: OtpAccount): string {
  const encode = encodeURIComponent
  const plain = issuer === '' && !accountName.includes(':')
  const label = plain ? encode(accountName) : `${encode(issuer)}:${encode(accountName)}`
  const query = [
    `secret=${encodeBase32(secret)}`,
    ...(issuer === '' ? [] : [`issuer=${encode(issuer)}`]),
    `algorithm=${parameters.algorithm}`,
    `digits=${parameters.digits}`,
    `period=${parameters.period}`,
  ]
  return `otpauth://${parameters.type}/${label}?${query.join('&')}`
}
