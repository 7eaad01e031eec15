// Cognito's SRP against known answers, which AWS's own client agrees with.
import { getDiffieHellman } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  signPasswordClaim,
  deriveSrpKeyPair,
  computeSrpPrivateX,
  computeSrpSharedKey,
  formatSrpTimestamp,
} from '../../../../src/main/cognito/sign-in/srp'
import { N, computePower, powerByBigInt } from '../../../../src/main/cognito/sign-in/srp-power'
import { createSeededRandom } from '../../../support/doubles/seeded-random'

const vector = z.object({
  name: z.string(),
  poolName: z.string(),
  userIdForSrp: z.string(),
  password: z.string(),
  a: z.string(),
  SALT: z.string(),
  SECRET_BLOCK: z.string(),
  TIMESTAMP: z.string(),
  SRP_A: z.string(),
  SRP_B: z.string(),
  x: z.string(),
  key: z.string(),
  PASSWORD_CLAIM_SIGNATURE: z.string(),
})
const file = new URL('../../../fixtures/srp-vectors.json', import.meta.url)
const { vectors } = z.object({ vectors: z.array(vector) }).parse(JSON.parse(readFileSync(file, 'utf8')))

const fromHex = (hex: string) => BigInt(`0x${hex}`)

describe.each(vectors)('with $name', (known) => {
  const identity = { poolName: known.poolName, userIdForSrp: known.userIdForSrp, password: known.password }
  const keyPair = deriveSrpKeyPair(fromHex(known.a))
  const answer = { salt: known.SALT, serverPublicKey: known.SRP_B }

  it('sends the known A', () => {
    expect(keyPair.publicKey).toBe(known.SRP_A)
  })

  it('hashes the password to the known x', () => {
    expect(computeSrpPrivateX(identity, fromHex(known.SALT))).toBe(fromHex(known.x))
  })

  it('arrives at the known key', () => {
    expect(computeSrpSharedKey(identity, keyPair, answer)).toEqual({
      ok: true,
      value: Buffer.from(known.key, 'hex'),
    })
  })

  it('signs the claim as known', () => {
    const claim = { identity, key: Buffer.from(known.key, 'hex'), secretBlock: known.SECRET_BLOCK }
    expect(signPasswordClaim({ ...claim, timestamp: known.TIMESTAMP })).toBe(known.PASSWORD_CLAIM_SIGNATURE)
  })
})

describe('a server that cheats', () => {
  const identity = { poolName: 'pool', userIdForSrp: 'alice', password: 'password' }
  const keyPair = deriveSrpKeyPair(12345n)

  it.each([
    ['B is 0', '0'],
    ['B is a multiple of N', N.toString(16)],
    ['B is no number', 'xyz'],
    ['B is empty', ''],
  ])('is refused when %s', (_why, serverPublicKey) => {
    expect(computeSrpSharedKey(identity, keyPair, { salt: '1', serverPublicKey })).toMatchObject({
      error: { code: 'serviceAnswerUnreadable' },
    })
  })
})

describe('the timestamp', () => {
  it.each([
    [Date.UTC(2023, 8, 5, 9, 7, 3), 'Tue Sep 5 09:07:03 UTC 2023'],
    [Date.UTC(2024, 1, 29, 0, 0, 0), 'Thu Feb 29 00:00:00 UTC 2024'],
    [Date.UTC(2026, 11, 31, 23, 59, 59), 'Thu Dec 31 23:59:59 UTC 2026'],
  ])('of %d is "%s"', (at, text) => {
    expect(formatSrpTimestamp(at)).toBe(text)
  })
})

it('uses the prime that Node calls modp15', () => {
  expect(N).toBe(fromHex(getDiffieHellman('modp15').getPrime('hex')))
})

describe('power', () => {
  it.each([computePower, powerByBigInt])('agrees with repeated multiplication, by %o', (raise) => {
    expect(raise(7n, 13n)).toBe(7n ** 13n % N)
  })

  it('is the same by the crypto library as by BigInt', () => {
    const random = createSeededRandom()
    const number = (bytes: number) => fromHex(Buffer.from(random.bytes(bytes)).toString('hex'))
    const pairs = [1, 31, 32, 64, 128, 193].map((bytes) => [number(383), number(bytes)] as const)
    const both = (raise: typeof computePower) => pairs.map(([base, exponent]) => raise(base, exponent))
    expect(both(computePower)).toEqual(both(powerByBigInt))
  })

  it.each([
    [0n, 5n, 0n],
    [1n, 5n, 1n],
    [N - 1n, 2n, 1n],
    [N - 1n, 3n, N - 1n],
    [2n, 0n, 1n],
    [2n, 1n, 2n],
    [N - 2n, 1n, N - 2n],
  ])('at the edge, %i to the %i, is %i', (base, exponent, result) => {
    expect(computePower(base, exponent)).toBe(result)
  })
})
