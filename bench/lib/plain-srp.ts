// SRP in plain BigInt, as clients in JavaScript do it (AWS's own among them): a secret of 128 bytes, and powers by
// squaring and multiplying. What Keyturn's arithmetic is measured against; the hashing around it is the same.
import { createHash, hkdfSync } from 'node:crypto'
import { g, pad, computeSrpPrivateX, type SrpIdentity } from '../../src/main/cognito/sign-in/srp'
import { N } from '../../src/main/cognito/sign-in/srp-power'
import { systemRandom } from '../../src/main/platform/random'

const hashed = (...parts: readonly Buffer[]): bigint =>
  BigInt(`0x${parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')}`)

const k = hashed(pad(N), pad(g))

function plainPower(base: bigint, exponent: bigint): bigint {
  let result = 1n
  let square = base
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % N
    square = (square * square) % N
  }
  return result
}

export interface PlainKeyPair {
  readonly a: bigint
  readonly A: bigint
}

export function createPlainKeyPair(): PlainKeyPair {
  const a = BigInt(`0x${Buffer.from(systemRandom.bytes(128)).toString('hex')}`)
  return { a, A: plainPower(g, a) }
}

/** @param answer SALT and SRP_B, hex */
export function plainSharedKey(
  identity: SrpIdentity,
  { a, A }: PlainKeyPair,
  answer: { readonly salt: string; readonly serverPublicKey: string },
): Buffer {
  const B = BigInt(`0x${answer.serverPublicKey}`)
  const u = hashed(pad(A), pad(B))
  const x = computeSrpPrivateX(identity, BigInt(`0x${answer.salt}`))
  const base = (((B - k * plainPower(g, x)) % N) + N) % N
  const S = plainPower(base, a + u * x)
  return Buffer.from(hkdfSync('sha256', pad(S), pad(u), 'Caldera Derived Key', 16))
}
