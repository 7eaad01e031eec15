// The server's SRP arithmetic against the known-answer vectors.
import { describe, expect, it } from 'vitest'
import {
  computeB,
  computeVerifier,
  deriveKey,
  k,
  N,
  pad,
  parseSrpA,
  signClaim,
} from '../../../src/practice-pool/crypto/srp-server'
import srp from '../../fixtures/srp-vectors.json'

const int = (hex: string) => BigInt(`0x${hex}`)

describe('SRP on the server', () => {
  it('has the group and the multiplier of the vectors', () => {
    expect(N).toBe(int(srp.N))
    expect(k).toBe(int(srp.k))
  })

  it.each(srp.vectors)('agrees with the vector: $name', (vector) => {
    const { poolName, userIdForSrp, SECRET_BLOCK: secretBlock, TIMESTAMP: timestamp } = vector
    const identity = { poolName, userIdForSrp }
    const verifier = computeVerifier({ ...identity, password: vector.password, salt: int(vector.SALT) })
    expect(verifier.toString(16)).toBe(vector.v)

    const b = int(vector.b)
    const B = computeB(verifier, b)
    expect(B.toString(16)).toBe(vector.SRP_B)

    const key = deriveKey({ A: int(vector.SRP_A), B, b, verifier })
    expect(key?.toString('hex')).toBe(vector.key)
    const signature = signClaim({ ...identity, key: key ?? Buffer.alloc(0), secretBlock, timestamp })
    expect(signature.toString('base64')).toBe(vector.PASSWORD_CLAIM_SIGNATURE)
  })

  it.each([
    [0n, '00'],
    [0x7fn, '7f'],
    [0x80n, '0080'],
    [0xabcn, '0abc'],
  ])('pads %s as Java does', (n, hex) => {
    expect(pad(n).toString('hex')).toBe(hex)
  })

  it.each([
    ['zero', '0'],
    ['N itself', N.toString(16)],
    ['a multiple of N', (3n * N).toString(16)],
    ['what is longer than N', 'f'.repeat(100_000)],
    ['what is not hexadecimal', '12xy'],
    ['a negative number', '-5'],
  ])('refuses as SRP_A: %s', (_what, hex) => {
    expect(parseSrpA(hex)).toBeUndefined()
  })

  it('aborts when A is a multiple of N', () => {
    expect(deriveKey({ A: N, B: 2n, b: 3n, verifier: 5n })).toBeUndefined()
  })
})
