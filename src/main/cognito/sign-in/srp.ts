// The client's side of Cognito's SRP (docs: reference values in test/fixtures/srp-vectors.json):
// RFC 3526 group 15, SHA-256, and Java's BigInteger bytes instead of RFC 5054's padding.
import { createHash, createHmac, hkdfSync } from 'node:crypto'
import { permanent } from '../../../shared/errors'
import { fail, ok, type Result } from '../../../shared/result'
import type { RandomSource } from '../../ports/random'
import { N, computePower } from './srp-power'

export const g = 2n
/**
 * AWS's own clients take 128. Nobody but us ever sees it, and RFC 3526 (8) counts at most 420 bits for this group: more
 * would be slower and no safer.
 */
const privateKeyBytes = 64
const infoBits = 'Caldera Derived Key'

/** The minimal two's-complement bytes of a non-negative integer, as BigInteger.toByteArray(). */
export function pad(value: bigint): Buffer {
  const hex = value.toString(16)
  const even = hex.length % 2 === 0 ? hex : `0${hex}`
  return Buffer.from(/^[89a-f]/.test(even) ? `00${even}` : even, 'hex')
}

const fromHex = (hex: string): bigint => BigInt(`0x${hex}`)

function sha256(...parts: readonly (Buffer | string)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

const hashToInteger = (...parts: readonly (Buffer | string)[]): bigint =>
  fromHex(sha256(...parts).toString('hex'))

const k = hashToInteger(pad(N), pad(g))

export interface SrpKeyPair {
  /** a: kept until the password claim, never sent. */
  readonly privateKey: bigint
  /** SRP_A: A = g^a mod N in lower-case hex, as it comes. */
  readonly publicKey: string
}

export function createSrpKeyPair(random: RandomSource): SrpKeyPair {
  return deriveSrpKeyPair(fromHex(Buffer.from(random.bytes(privateKeyBytes)).toString('hex')))
}

export function deriveSrpKeyPair(privateKey: bigint): SrpKeyPair {
  return { privateKey, publicKey: computePower(g, privateKey).toString(16) }
}

/** What is proven: for a password, the pool's name and user; for a device, its group key and key. */
export interface SrpIdentity {
  readonly poolName: string
  readonly userIdForSrp: string
  readonly password: string
}

/** x of RFC 5054, with the salt hashed as an integer. */
export function computeSrpPrivateX({ poolName, userIdForSrp, password }: SrpIdentity, salt: bigint): bigint {
  return hashToInteger(pad(salt), sha256(`${poolName}${userIdForSrp}:${password}`))
}

export interface SrpServerAnswer {
  /** SALT and SRP_B, hex. */
  readonly salt: string
  readonly serverPublicKey: string
}

/**
 * The 16-byte key that both sides arrive at.
 *
 * @returns `serviceAnswerUnreadable` for values that are no hex, or that would make the key predictable
 */
export function computeSrpSharedKey(
  identity: SrpIdentity,
  keyPair: SrpKeyPair,
  answer: SrpServerAnswer,
): Result<Buffer> {
  const isHex = (text: string) => /^[0-9a-fA-F]{1,1024}$/.test(text)
  const refused = fail(permanent('serviceAnswerUnreadable'))
  if (!isHex(answer.salt) || !isHex(answer.serverPublicKey)) return refused
  const B = fromHex(answer.serverPublicKey)
  const u = hashToInteger(pad(fromHex(keyPair.publicKey)), pad(B))
  if (B % N === 0n || u === 0n) return refused
  const x = computeSrpPrivateX(identity, fromHex(answer.salt))
  // JavaScript's % keeps the sign: bring the base into 0 … N−1 before raising it.
  const difference = (B - k * computePower(g, x)) % N
  const base = difference < 0n ? difference + N : difference
  const S = computePower(base, keyPair.privateKey + u * x)
  return ok(Buffer.from(hkdfSync('sha256', pad(S), pad(u), infoBits, 16)))
}

export interface PasswordClaim {
  readonly identity: SrpIdentity
  readonly key: Buffer
  /** SECRET_BLOCK as it came, base64. */
  readonly secretBlock: string
  /** TIMESTAMP, byte for byte as it is sent. */
  readonly timestamp: string
}

/** PASSWORD_CLAIM_SIGNATURE, base64. */
export function signPasswordClaim({ identity, key, secretBlock, timestamp }: PasswordClaim): string {
  return createHmac('sha256', key)
    .update(identity.poolName)
    .update(identity.userIdForSrp)
    .update(Buffer.from(secretBlock, 'base64'))
    .update(timestamp)
    .digest('base64')
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * TIMESTAMP, `Tue Sep 5 09:07:03 UTC 2023`: English whatever the locale, the day without a leading
 * zero. By hand, because Intl writes midnight as hour 24.
 *
 * @param at the service's time, epoch milliseconds
 */
export function formatSrpTimestamp(at: number): string {
  const date = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':')
  const day = days[date.getUTCDay()] ?? ''
  const month = months[date.getUTCMonth()] ?? ''
  return `${day} ${month} ${date.getUTCDate()} ${time} UTC ${date.getUTCFullYear()}`
}
