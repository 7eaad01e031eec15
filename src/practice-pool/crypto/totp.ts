// Cognito's software token codes: RFC 6238 with HMAC-SHA1, 6 digits and 30 seconds, and nothing else.
import { createHmac } from 'node:crypto'

const period = 30
const base32Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export const timeStepAt = (now: number): number => Math.floor(now / 1000 / period)

export function computeCodeAtStep(secret: Buffer, timeStep: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(timeStep))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = mac.readUInt8(mac.length - 1) & 0xf
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** The step that the code belongs to, among the current one and its two neighbours. */
export function findTimeStep(secret: Buffer, code: string, now: number): number | undefined {
  const current = timeStepAt(now)
  return [current, current - 1, current + 1].find(
    (step) => step >= 0 && computeCodeAtStep(secret, step) === code,
  )
}

/** Upper case, without padding, as SecretCode comes. */
export function encodeBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => base32Alphabet.charAt(parseInt(group.padEnd(5, '0'), 2))).join('')
}

export function decodeBase32(text: string): Buffer {
  const bits = Array.from(text.toUpperCase(), (char) =>
    base32Alphabet.indexOf(char).toString(2).padStart(5, '0'),
  ).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
}
