// The ways in which a secret could be written down by accident, for tests that look for it where it must
// not be.
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function base32Of(secret: Uint8Array): string {
  const bits = Array.from(secret, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet.charAt(Number.parseInt(five.padEnd(5, '0'), 2)))
    .join('')
}

/** Base32, hex, base64, text, and bytes as JSON has them. */
export function spellingsOf(secret: Uint8Array): readonly string[] {
  const bytes = Buffer.from(secret)
  const texts = (['hex', 'base64', 'base64url', 'latin1'] as const).map((encoding) =>
    bytes.toString(encoding),
  )
  const numbers = [JSON.stringify([...secret]), JSON.stringify(secret)].map((json) => json.slice(1, -1))
  const base32 = base32Of(secret)
  return [...texts, ...numbers, base32, base32.toLowerCase(), bytes.toString('hex').toUpperCase()]
}

/** The spellings of any of the secrets that are in a value, be it deep inside. */
export function secretsIn(value: unknown, ...secrets: readonly Uint8Array[]): readonly string[] {
  const everything = JSON.stringify(value)
  return secrets.flatMap(spellingsOf).filter((spelling) => everything.includes(spelling))
}
