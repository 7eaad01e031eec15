// What makes an account: names, a secret, and how codes are made from it. The one place that
// decides whether a secret and its parameters are acceptable, however they came in.
import { permanent } from '../../shared/errors'
import type { Algorithm, OtpParameters } from '../../shared/models'
import { fail, ok, type Result } from '../../shared/result'
import { decodeBase32 } from './base32'
import { cleanName } from './names'

/** An account's content, secret included: it never leaves the main process. */
export interface OtpAccount {
  readonly issuer: string
  readonly accountName: string
  readonly secret: Uint8Array
  readonly parameters: OtpParameters
}

export interface OtpAccountInput {
  readonly issuer: string
  readonly accountName: string
  /** Base32. */
  readonly setupKey: string
  readonly algorithm: Algorithm
  readonly digits: number
  readonly period: number
}

/** Below this a secret can be guessed; RFC 4226 asks for 16, services have issued 10 and 5. */
const fewestSecretBytes = 1
/** What fits into a keychain item on every platform. */
const mostSecretBytes = 512

const isWholeBetween = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most

/** Checks every part of a TOTP account; the error says which part was wrong and holds none of it. */
export function createOtpAccount(input: OtpAccountInput): Result<OtpAccount> {
  const issuer = cleanName(input.issuer)
  if (!issuer.ok) return issuer
  const accountName = cleanName(input.accountName)
  if (!accountName.ok) return accountName
  const secret = decodeBase32(input.setupKey)
  if (!secret.ok) return secret
  if (secret.value.length < fewestSecretBytes) return fail(permanent('secretTooShort'))
  if (secret.value.length > mostSecretBytes) return fail(permanent('secretTooLong'))
  if (!isWholeBetween(input.digits, 5, 10)) return fail(permanent('digitsUnsupported'))
  if (!isWholeBetween(input.period, 1, 300)) return fail(permanent('periodUnsupported'))
  const { algorithm, digits, period } = input
  return ok({
    issuer: issuer.value,
    accountName: accountName.value,
    secret: secret.value,
    parameters: { type: 'totp', algorithm, digits, period },
  })
}
