// The two things that a client sends in an SRP, for a password and for a device alike: A, and the proof.
import { timingSafeEqual } from 'node:crypto'
import type { Realm } from '../state/realm'
import type { Exchange } from '../state/srp-exchanges'
import { deriveKey, parseSrpA, signClaim } from '../crypto/srp-server'
import { parseTimestamp } from '../crypto/timestamp'
import { parameter } from '../http/validation'
import { invalidParameter } from '../http/wire'

export interface GivenClaim {
  readonly secretBlock: string
  readonly signature: string
  /** What was signed, to the letter; and the moment that it names. */
  readonly timestamp: string
  readonly at: number
}

export function readSrpA(parameters: ReadonlyMap<string, string>): bigint {
  const A = parseSrpA(parameter(parameters, 'SRP_A'))
  if (A === undefined) throw invalidParameter('SRP_A is not valid.')
  return A
}

export function readClaim(responses: ReadonlyMap<string, string>): GivenClaim {
  const secretBlock = parameter(responses, 'PASSWORD_CLAIM_SECRET_BLOCK')
  const timestamp = parameter(responses, 'TIMESTAMP')
  const signature = parameter(responses, 'PASSWORD_CLAIM_SIGNATURE')
  const at = parseTimestamp(timestamp)
  if (at !== undefined) return { secretBlock, timestamp, signature, at }
  throw invalidParameter('TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.')
}

export function isTimely(realm: Realm, { signIn }: Exchange, { at }: GivenClaim): boolean {
  const tolerance = signIn.client.pool.behaviour.timestampToleranceSeconds * 1000
  return Math.abs(realm.clock.now() - at) <= tolerance
}

export function isProof(exchange: Exchange, { timestamp, signature }: GivenClaim): boolean {
  const key = deriveKey(exchange)
  if (key === undefined) return false
  const { secretBlock, identity } = exchange
  const expected = signClaim({ ...identity, key, secretBlock, timestamp })
  const given = Buffer.from(signature, 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
