// What the pool keeps of a password: a salt and an SRP verifier, never the password itself once the
// verifier has been asked for. It is computed on first use, which keeps the start of the pool fast.
import { timingSafeEqual } from 'node:crypto'
import { computeVerifier, g, computeModPow, N, pad, toInteger, type Identity } from './srp-server'
import type { Random } from './random'

export interface PasswordRecord {
  readonly salt: bigint
  readonly setAt: number
  readonly verifier: () => bigint
}

export interface NewPassword extends Identity {
  readonly password: string
  readonly setAt: number
}

export function createPasswordRecord(input: NewPassword, random: Random): PasswordRecord {
  const salt = toInteger(random.bytes(16))
  let pending: string | undefined = input.password
  let verifier = 0n
  return {
    salt,
    setAt: input.setAt,
    verifier: () => {
      if (pending !== undefined) verifier = computeVerifier({ ...input, password: pending, salt })
      pending = undefined
      return verifier
    },
  }
}

/** For a user who has no password, or does not exist: a verifier that no password belongs to. */
export const recordOfNoPassword = (salt: Buffer, seed: Buffer): PasswordRecord => ({
  salt: toInteger(salt),
  setAt: 0,
  verifier: () => computeModPow(g, toInteger(seed), N),
})

export function isPassword(record: PasswordRecord, identity: Identity, password: string): boolean {
  const candidate = pad(computeVerifier({ ...identity, password, salt: record.salt }))
  const expected = pad(record.verifier())
  return candidate.length === expected.length && timingSafeEqual(candidate, expected)
}
