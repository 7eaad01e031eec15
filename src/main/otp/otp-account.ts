// What makes an account: names, a secret, and how codes are made from it. The one place that
// decides whether a secret and its parameters are acceptable, however they came in.
import { permanent } from '../../shared/errors'
import type { Algorithm, HotpParameters, SteamParameters, TimeBasedParameters } from '../../shared/models'
import { fail, ok, type Result } from '../../shared/result'
import { decodeBase32 } from './base32'
import { cleanName } from './names'

/** What every account has, secret included: it never leaves the main process. */
interface Named {
  readonly issuer: string
  readonly accountName: string
  readonly secret: Uint8Array
}

/** Its codes change with time (RFC 6238, Steam). */
export interface TimeBasedAccount extends Named {
  readonly parameters: TimeBasedParameters
}

/** Its codes change with every use (RFC 4226). */
export interface CounterBasedAccount extends Named {
  readonly parameters: HotpParameters
  /** C of the next code, 0 to 2^53 − 2. */
  readonly counter: number
}

/** Told apart by `'counter' in account`. */
export type OtpAccount = TimeBasedAccount | CounterBasedAccount

/** Parameters as they came in: any numbers. */
export type OtpParametersInput =
  | {
      readonly type: 'totp'
      readonly algorithm: Algorithm
      readonly digits: number
      /** Seconds. */
      readonly period: number
    }
  | {
      readonly type: 'hotp'
      readonly algorithm: Algorithm
      readonly digits: number
      /** C of the next code. */
      readonly counter: number
    }
  | { readonly type: 'steam' }

interface NamedInput {
  readonly issuer: string
  readonly accountName: string
  readonly parameters: OtpParametersInput
}

export interface OtpAccountInput extends NamedInput {
  /** Base32. */
  readonly setupKey: string
}

export interface OtpAccountBytesInput extends NamedInput {
  readonly secret: Uint8Array
}

/** Steam has one kind of code only. */
const steam: SteamParameters = { type: 'steam', algorithm: 'SHA1', digits: 5, period: 30 }

/** Below this a secret can be guessed; RFC 4226 asks for 16, services have issued 10 and 5. */
const minSecretBytes = 1
/** What fits into a keychain item on every platform. */
const maxSecretBytes = 512
/** One less than the greatest safe integer: the counter after it must be exact too. */
const maxCounter = Number.MAX_SAFE_INTEGER - 1

const isWholeBetween = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most

type HowCodesAreMade =
  Pick<TimeBasedAccount, 'parameters'> | Pick<CounterBasedAccount, 'parameters' | 'counter'>

function checkParameters(input: OtpParametersInput): Result<HowCodesAreMade> {
  if (input.type === 'steam') return ok({ parameters: steam })
  const { type, algorithm, digits } = input
  if (!isWholeBetween(digits, 5, 10)) return fail(permanent('digitsUnsupported'))
  if (type === 'hotp') {
    const { counter } = input
    if (!isWholeBetween(counter, 0, maxCounter)) return fail(permanent('counterUnsupported'))
    // −0 is a whole number too, and would not be read back the same.
    return ok({ parameters: { type, algorithm, digits }, counter: Math.abs(counter) })
  }
  if (!isWholeBetween(input.period, 1, 300)) return fail(permanent('periodUnsupported'))
  return ok({ parameters: { type, algorithm, digits, period: input.period } })
}

/**
 * Checks every part of an account whose secret is known as bytes; the error says which part was wrong and
 * holds none of it.
 */
export function createOtpAccountOfBytes(input: OtpAccountBytesInput): Result<OtpAccount> {
  const issuer = cleanName(input.issuer)
  if (!issuer.ok) return issuer
  const accountName = cleanName(input.accountName)
  if (!accountName.ok) return accountName
  const { secret } = input
  if (secret.length < minSecretBytes) return fail(permanent('secretTooShort'))
  if (secret.length > maxSecretBytes) return fail(permanent('secretTooLong'))
  const made = checkParameters(input.parameters)
  if (!made.ok) return made
  return ok({ issuer: issuer.value, accountName: accountName.value, secret, ...made.value })
}

/** As `createOtpAccountOfBytes`, with the secret as people and links have it: base32. */
export function createOtpAccount(input: OtpAccountInput): Result<OtpAccount> {
  const secret = decodeBase32(input.setupKey)
  return secret.ok ? createOtpAccountOfBytes({ ...input, secret: secret.value }) : secret
}
