// Key URIs, `otpauth://totp/issuer:accountName?secret=…`, as Google's wiki describes them and as
// they are met.
import { permanent, type ForeignKind } from '../../shared/errors'
import type { Algorithm } from '../../shared/models'
import { fail, ok, type Result } from '../../shared/result'
import { encodeBase32 } from './base32'
import { decodePercent } from './escapes'
import { joinNames, splitAtColon, type ReadNames } from './label'
import { splitLink, splitQuery } from './link'
import { createOtpAccount, type OtpAccount, type OtpParametersInput } from './otp-account'

/** An account as it was read, before anyone has agreed to it. */
export interface ReadAccount {
  readonly account: OtpAccount
  /** What the label calls the issuer, where it differs; null otherwise. */
  readonly labelIssuer: string | null
}

/** Characters. The longest account that there can be takes fewer, all of it percent-encoded. */
const maxKeyUriLength = 8192
const schemes = new Set(['otpauth', 'apple-otpauth'])
const known = new Set(['secret', 'issuer', 'algorithm', 'digits', 'period', 'counter', 'encoder'])

const types = new Map<string, OtpParametersInput['type']>([
  ['totp', 'totp'],
  ['hotp', 'hotp'],
  ['steam', 'steam'],
])
const foreignTypes = new Map<string, ForeignKind>([
  ['motp', 'motp'],
  ['yaotp', 'yandex'],
  ['yandex', 'yandex'],
  ['battlenet', 'battleNet'],
  ['battle.net', 'battleNet'],
  ['bnet', 'battleNet'],
])
const algorithms = new Map<string, Algorithm>([
  ['SHA1', 'SHA1'],
  ['SHA256', 'SHA256'],
  ['SHA512', 'SHA512'],
])

type Parameters = ReadonlyMap<string, string>

/** The parameters that are known, by name; exporters write a space in values as "+" or "%20". */
function readParameters(query: string): Result<Parameters> {
  const parameters = new Map<string, string>()
  // A slash at the end comes from whoever took the link for a web address.
  for (const [name, raw] of splitQuery(query.endsWith('/') ? query.slice(0, -1) : query)) {
    if (!known.has(name)) continue
    const value = decodePercent(raw.replaceAll('+', ' '))
    if (value === null) return fail(permanent('keyUriMalformed'))
    // Two secrets in one link: whichever we took, someone could have meant the other.
    if (parameters.has(name)) return fail(permanent('keyUriParameterRepeated'))
    parameters.set(name, value.trim())
  }
  return ok(parameters)
}

/** A colon as it stands separates; only where there is none does "%3A", which names may contain too. */
function readNames(rawLabel: string, issuerParameter: string): Result<ReadNames> {
  const raw = rawLabel.endsWith('/') ? rawLabel.slice(0, -1) : rawLabel
  const label = decodePercent(raw)
  if (label === null) return fail(permanent('keyUriMalformed'))
  if (!raw.includes(':')) return joinNames(label, splitAtColon(label), issuerParameter)
  const { issuer, accountName } = splitAtColon(raw)
  // Both decode where the whole does: a colon is never within an escape.
  const parts = { issuer: decodePercent(issuer) ?? '', accountName: decodePercent(accountName) ?? '' }
  return joinNames(label, parts, issuerParameter)
}

/** Exporters write nothing, 0, or what their language calls nothing. */
const isAbsent = (text: string): boolean => ['', '0', 'null', 'undefined'].includes(text.toLowerCase())

/** Whole numbers, "30.0" too. */
function numberOr(text: string, usual: number): number {
  if (isAbsent(text)) return usual
  return /^\d+(?:\.0+)?$/.test(text) ? Number(text) : Number.NaN
}

/** SHA1, sha1, SHA-1, SHA_1, HmacSHA1, hmac-sha1, Algorithm.sha1: all the same. */
function readAlgorithm(text: string): Algorithm | undefined {
  if (isAbsent(text)) return 'SHA1'
  const plain = text.toUpperCase().replace(/[-_.\s]/g, '')
  return algorithms.get(plain.replace(/^(?:ALGORITHM)?(?:HMAC)?/, ''))
}

/**
 * Steam calls its own links "totp" and leaves out the digits. Others say 5, S or `encoder=steam`. With any
 * other encoder, or other digits, it is the TOTP that it says it is.
 */
function isSteam(parameters: Parameters, issuer: string): boolean {
  const encoder = parameters.get('encoder')?.toLowerCase() ?? ''
  if (encoder !== '') return encoder === 'steam'
  const digits = parameters.get('digits')?.toLowerCase() ?? ''
  return digits === 's' || (issuer.toLowerCase() === 'steam' && (isAbsent(digits) || digits === '5'))
}

function readOtpParameters(
  type: OtpParametersInput['type'],
  parameters: Parameters,
  issuer: string,
): Result<OtpParametersInput> {
  if (type === 'steam' || (type === 'totp' && isSteam(parameters, issuer))) return ok({ type: 'steam' })
  const read = (name: string) => parameters.get(name) ?? ''
  const algorithm = readAlgorithm(read('algorithm'))
  if (!algorithm) return fail(permanent('algorithmUnsupported'))
  const digits = numberOr(read('digits'), 6)
  return ok(
    type === 'hotp'
      ? { type, algorithm, digits, counter: numberOr(read('counter'), 0) }
      : { type, algorithm, digits, period: numberOr(read('period'), 30) },
  )
}

/** Reads label and query, once it is known which kind of account the link is for. */
function readAccount(type: OtpParametersInput['type'], rawLabel: string, query: string): Result<ReadAccount> {
  const parameters = readParameters(query)
  if (!parameters.ok) return parameters
  const names = readNames(rawLabel, parameters.value.get('issuer') ?? '')
  if (!names.ok) return names
  const { labelIssuer, ...issuerAndName } = names.value
  const setupKey = parameters.value.get('secret')
  if (!setupKey) return fail(permanent('keyUriSecretMissing'))
  const made = readOtpParameters(type, parameters.value, issuerAndName.issuer)
  if (!made.ok) return made
  const account = createOtpAccount({ ...issuerAndName, setupKey, parameters: made.value })
  return account.ok ? ok({ account: account.value, labelIssuer }) : account
}

/**
 * Reads a key URI in any spelling that is met. Missing parameters, empty ones and a 0 mean the usual: SHA1,
 * 6 digits, 30 seconds, counter 0. The `issuer` parameter wins over the label's.
 *
 * @returns errors that say which part is wrong and hold nothing of the link
 */
export function parseKeyUri(text: string): Result<ReadAccount> {
  if (text.length > maxKeyUriLength) return fail(permanent('textTooLong'))
  const link = splitLink(text)
  if (link?.scheme === 'motp') return fail(permanent('kindUnsupported', { foreignKind: 'motp' }))
  if (!link || !schemes.has(link.scheme) || link.type === '') return fail(permanent('keyUriMalformed'))
  const type = types.get(link.type)
  if (type) return readAccount(type, link.label, link.query)
  const foreignKind = foreignTypes.get(link.type)
  return fail(permanent('kindUnsupported', foreignKind ? { foreignKind } : {}))
}

/** The parameters that say how codes are made; Steam's as other apps write them, for those that look. */
function formatParameters(account: OtpAccount): readonly string[] {
  const { algorithm, digits } = account.parameters
  const shared = [`algorithm=${algorithm}`, `digits=${digits}`]
  if ('counter' in account) return [...shared, `counter=${account.counter}`]
  const { type, period } = account.parameters
  const looksLikeSteam = type === 'totp' && digits === 5 && account.issuer.toLowerCase() === 'steam'
  return [...shared, ...(looksLikeSteam ? ['encoder=default'] : []), `period=${period}`]
}

/** Writes the key URI that `parseKeyUri` reads back to the same account. Holds the secret. */
export function formatKeyUri(account: OtpAccount): string {
  const { issuer, accountName, secret, parameters } = account
  const encode = encodeURIComponent
  const plain = issuer === '' && !accountName.includes(':')
  const label = plain ? encode(accountName) : `${encode(issuer)}:${encode(accountName)}`
  const query = [
    `secret=${encodeBase32(secret)}`,
    ...(issuer === '' ? [] : [`issuer=${encode(issuer)}`]),
    ...formatParameters(account),
  ]
  return `otpauth://${parameters.type}/${label}?${query.join('&')}`
}
