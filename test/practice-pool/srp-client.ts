// The client's half of SRP, for the tests alone: of a password and, with other names, of a device.
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { g, k, computeModPow, N, pad, toInteger } from '../../src/practice-pool/crypto/srp-server'

const sha256 = (...parts: readonly (Buffer | string)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()

interface Identity {
  readonly poolName: string
  readonly userId: string
  readonly password: string
}

const computeX = ({ poolName, userId, password }: Identity, salt: bigint) =>
  toInteger(sha256(pad(salt), sha256(`${poolName}${userId}:${password}`)))

export function createSrpClient() {
  const a = toInteger(randomBytes(32))
  const A = computeModPow(g, a, N)

  /** The proof that the challenge with these parameters asks for. */
  function claim(
    parameters: Readonly<Record<string, string>> | undefined,
    { timestamp, ...identity }: Identity & { readonly timestamp: string },
  ) {
    const { SALT = '0', SRP_B = '0', SECRET_BLOCK = '' } = parameters ?? {}
    const B = BigInt(`0x${SRP_B}`)
    const u = toInteger(sha256(pad(A), pad(B)))
    const x = computeX(identity, BigInt(`0x${SALT}`))
    const S = computeModPow((((B - k * computeModPow(g, x, N)) % N) + N) % N, a + u * x, N)
    const prk = createHmac('sha256', pad(u)).update(pad(S)).digest()
    const key = createHmac('sha256', prk).update('Caldera Derived Key\x01').digest().subarray(0, 16)
    const signature = createHmac('sha256', key)
      .update(identity.poolName + identity.userId)
      .update(Buffer.from(SECRET_BLOCK, 'base64'))
      .update(timestamp)
      .digest('base64')
    return {
      PASSWORD_CLAIM_SECRET_BLOCK: SECRET_BLOCK,
      PASSWORD_CLAIM_SIGNATURE: signature,
      TIMESTAMP: timestamp,
    }
  }
  return { SRP_A: A.toString(16), claim }
}

/** What ConfirmDevice takes: a salt, and a verifier made with it, as Java writes integers. */
export function deviceVerifier(identity: Identity, salt = randomBytes(16)) {
  const number = toInteger(salt)
  const verifier = computeModPow(g, computeX(identity, number), N)
  return { Salt: pad(number).toString('base64'), PasswordVerifier: pad(verifier).toString('base64') }
}
