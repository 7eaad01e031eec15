// The server's half of Cognito's SRP (RFC 5054 with Cognito's own padding, key derivation and
// signature). Written apart from the app's half on purpose: the two check each other.
import { createHash, createHmac, getDiffieHellman, hkdfSync } from 'node:crypto'

/** RFC 3526 group 15, the 3072-bit prime, and its generator. */
export const N = BigInt(`0x${getDiffieHellman('modp15').getPrime('hex')}`)
export const g = 2n

const keyInfo = 'Caldera Derived Key'
const keyLength = 16

/** Minimal two's-complement bytes of a non-negative integer, as Java's BigInteger.toByteArray. */
export function pad(n: bigint): Buffer {
  const digits = n.toString(16)
  const even = digits.length % 2 === 0 ? digits : `0${digits}`
  return Buffer.from(/^[89a-f]/.test(even) ? `00${even}` : even, 'hex')
}

const sha256 = (...parts: readonly (Buffer | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()

export const toInteger = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex') || '0'}`)

export function computeModPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  let square = base % modulus
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

export const k = toInteger(sha256(pad(N), pad(g)))

export interface Identity {
  /** The part of the pool's id after the underscore. */
  readonly poolName: string
  readonly userIdForSrp: string
}

export function computeVerifier(
  input: Identity & { readonly password: string; readonly salt: bigint },
): bigint {
  const inner = sha256(`${input.poolName}${input.userIdForSrp}:${input.password}`)
  return computeModPow(g, toInteger(sha256(pad(input.salt), inner)), N)
}

export const computeB = (verifier: bigint, b: bigint): bigint => (k * verifier + computeModPow(g, b, N)) % N

export interface ServerSide {
  readonly A: bigint
  readonly B: bigint
  readonly b: bigint
  readonly verifier: bigint
}

/** The 16 bytes that both sides sign with, or nothing when the exchange must be aborted. */
export function deriveKey({ A, B, b, verifier }: ServerSide): Buffer | undefined {
  const u = toInteger(sha256(pad(A), pad(B)))
  if (A % N === 0n || u === 0n) return undefined
  const S = computeModPow(A * computeModPow(verifier, u, N), b, N)
  return Buffer.from(hkdfSync('sha256', pad(S), pad(u), keyInfo, keyLength))
}

export interface Claim extends Identity {
  readonly key: Buffer
  readonly secretBlock: string
  readonly timestamp: string
}

export const signClaim = ({ key, poolName, userIdForSrp, secretBlock, timestamp }: Claim): Buffer =>
  createHmac('sha256', key)
    .update(poolName)
    .update(userIdForSrp)
    .update(Buffer.from(secretBlock, 'base64'))
    .update(timestamp)
    .digest()

/** Longer numbers are refused unread: raising them to a power would cost seconds of CPU. */
const maxHexLength = N.toString(16).length + 2

export function parseSrpA(hex: string): bigint | undefined {
  if (hex.length > maxHexLength || !/^[0-9a-fA-F]+$/.test(hex)) return undefined
  const A = BigInt(`0x${hex}`)
  return A < N && A !== 0n ? A : undefined
}
