// Secret and time in, code out: HOTP (RFC 4226) and TOTP (RFC 6238), computed by otplib, and Steam's
// five letters, which are another way of writing an HOTP value down.
import { crypto } from '@otplib/plugin-crypto-node'
import { createGuardrails, generateSync } from 'otplib'
import type { Algorithm, OneTimeCode, TimeBasedParameters } from '../../shared/models'

/** otplib wants 16 to 64 bytes; services hand out both shorter and longer secrets. */
const guardrails = createGuardrails({ MIN_SECRET_BYTES: 1, MAX_SECRET_BYTES: 1024 })
/** Without what is easily taken for something else. */
const steamAlphabet = '23456789BCDFGHJKMNPQRTVWXY'
const hashNames = { SHA1: 'sha1', SHA256: 'sha256', SHA512: 'sha512' } as const

export interface HotpInput {
  readonly secret: Uint8Array
  /** The moving factor C, a whole number from 0 to 2^53 − 1. */
  readonly counter: number
  readonly algorithm: Algorithm
  /** 5 to 10. */
  readonly digits: number
}

/** The HOTP value of RFC 4226 section 5.3, left-padded with zeros to `digits`. */
export function generateHotp({ secret, counter, algorithm, digits }: HotpInput): string {
  return generateSync({
    strategy: 'hotp',
    secret,
    counter,
    digits,
    algorithm: hashNames[algorithm],
    crypto,
    guardrails,
  })
}

/** T of RFC 6238 with T0 = 0: whole periods since 1970. `at` in epoch milliseconds, `period` in seconds. */
export const timeStepAt = (at: number, period: number): number => Math.floor(at / 1000 / period)

/** Steam's code: the 31 bits of RFC 4226 section 5.3 in base 26, the lowest place first. */
function generateSteam(secret: Uint8Array, timeStep: number): string {
  // Ten digits hold 31 bits whole, so that nothing of the value is lost on the way.
  let rest = Number(generateHotp({ secret, counter: timeStep, algorithm: 'SHA1', digits: 10 }))
  let code = ''
  for (let place = 0; place < 5; place += 1) {
    code += steamAlphabet.charAt(rest % steamAlphabet.length)
    rest = Math.floor(rest / steamAlphabet.length)
  }
  return code
}

/** The code of one time step. */
export function generateTotp(secret: Uint8Array, parameters: TimeBasedParameters, timeStep: number): string {
  if (parameters.type === 'steam') return generateSteam(secret, timeStep)
  const { algorithm, digits } = parameters
  return generateHotp({ secret, counter: timeStep, algorithm, digits })
}

export interface CodePair {
  readonly current: OneTimeCode
  readonly next: OneTimeCode
}

/**
 * The code of now and the one after it.
 *
 * @param now this computer's clock, epoch milliseconds
 * @param clockOffset what to add to it for the service's time, milliseconds; the validity that comes
 *   back is in this computer's time again, so that whoever shows it need not know of the offset
 */
export function computeCodesAt(
  secret: Uint8Array,
  parameters: TimeBasedParameters,
  now: number,
  clockOffset: number,
): CodePair {
  const timeStep = timeStepAt(now + clockOffset, parameters.period)
  const codeOf = (step: number): OneTimeCode => ({
    code: generateTotp(secret, parameters, step),
    validFrom: step * parameters.period * 1000 - clockOffset,
    validUntil: (step + 1) * parameters.period * 1000 - clockOffset,
  })
  return { current: codeOf(timeStep), next: codeOf(timeStep + 1) }
}
