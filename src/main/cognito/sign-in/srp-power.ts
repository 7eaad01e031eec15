// Raising to a power modulo SRP's prime, by the crypto library: its arithmetic takes a third of the time of BigInt's, and
// the same time whatever the exponent, which is a secret.
import { createDiffieHellman } from 'node:crypto'

/**
 * The 3072-bit prime of RFC 3526 group 15, which Node knows as `modp15`. Written out, because
 * Electron's crypto library takes seconds to make that group: it checks the prime each time.
 */
export const N = BigInt(
  `0x${[
    'ffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74020bbea63b139b22514a08798e3404dd',
    'ef9519b3cd3a431b302b0a6df25f14374fe1356d6d51c245e485b576625e7ec6f44c42e9a637ed6b0bff5cb6f406b7ed',
    'ee386bfb5a899fa5ae9f24117c4b1fe649286651ece45b3dc2007cb8a163bf0598da48361c55d39a69163fa8fd24cf5f',
    '83655d23dca3ad961c62f356208552bb9ed529077096966d670c354e4abc9804f1746c08ca18217c32905e462e36ce3b',
    'e39e772c180e86039b2783a2ec07a28fb5c55df06f4c52c9de2bcbf6955817183995497cea956ae515d2261898fa0510',
    '15728e5a8aaac42dad33170d04507a33a85521abdf1cba64ecfb850458dbef0a8aea71575d060c7db3970f85a6e1e4c7',
    'abf5ae8cdb0933d71e8c94e04a25619dcee3d2261ad2ee6bf12ffa06d98a0864d87602733ec86a64521f2b18177b200c',
    'bbe117577a615d6c770988c0bad946e208e24fa074e5ab3143db5bfce0fd108e4b82d120a93ad2caffffffffffffffff',
  ].join('')}`,
)

/**
 * What the library raises modulo, in place of N: a group is checked when it is made, and of a number that is plainly no
 * prime nothing more is checked. What remains of a power modulo 3N, divided by N, is the power modulo N.
 */
const modulus = 3n * N

function toBytes(value: bigint): Buffer {
  const hex = value.toString(16)
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')
}

/** The same by BigInt, four bits of the exponent at a time: for what the library does not take. */
export function powerByBigInt(base: bigint, exponent: bigint): bigint {
  const powers = [1n]
  for (let index = 1; index < 16; index += 1) powers.push(((powers[index - 1] ?? 1n) * base) % N)
  let result = 1n
  for (const digit of exponent.toString(16)) {
    for (let bit = 0; bit < 4; bit += 1) result = (result * result) % N
    result = (result * (powers[Number.parseInt(digit, 16)] ?? 1n)) % N
  }
  return result
}

type Power = typeof powerByBigInt

function powerByLibrary(): Power {
  const group = createDiffieHellman(toBytes(modulus), 2)
  return (base, exponent) => {
    try {
      group.setPrivateKey(toBytes(exponent))
      return BigInt(`0x${group.computeSecret(toBytes(base)).toString('hex')}`) % N
    } catch {
      // Such as 1 or N−1: as a public key of Diffie-Hellman it would give the secret away, and is refused.
      return powerByBigInt(base, exponent)
    } finally {
      // What a password can be tried with must not stay in a group that lives as long as the app.
      group.setPrivateKey(toBytes(1n))
    }
  }
}

/** A library that will not have such a group, or gets it wrong, is not asked again: the other way is as right. */
function choosePower(): Power {
  try {
    const byLibrary = powerByLibrary()
    return byLibrary(3n, 5n) === 243n ? byLibrary : powerByBigInt
  } catch {
    return powerByBigInt
  }
}

let chosen: Power | null = null

/** Makes the group, which takes 11 ms in Electron, once: they may pass while a person types. */
export function preparePower(): void {
  chosen ??= choosePower()
}

/** base^exponent mod N, for a base in 0 … N−1. */
export const computePower: Power = (base, exponent) => {
  chosen ??= choosePower()
  return chosen(base, exponent)
}
