// What is in the codes that people scan.
import type { Random } from './random'

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const base64 = `${base32.slice(0, 26)}abcdefghijklmnopqrstuvwxyz0123456789+/`

const letters = (alphabet: string, length: number, random: Random): string =>
  Array.from({ length }, () => alphabet.charAt(random.below(alphabet.length))).join('')

/** A key URI as services show it: about 90 characters, version 6 to 8. */
export function keyUriText(random: Random): string {
  const issuer = random.pick(['Example', 'GitHub', 'Gro%C3%9Fe%20Bank', 'Amazon%20Web%20Services'])
  const name = `${letters('abcdefghij', random.below(9) + 4, random)}@example.com`
  return `otpauth://totp/${issuer}:${name}?secret=${letters(base32, 32, random)}&issuer=${issuer}`
}

/** What Google Authenticator exports: about 45 bytes for each account; ten accounts need version 15 or so. */
export function migrationText(accounts: number, random: Random): string {
  const data = letters(base64, accounts * 60, random)
  return `otpauth-migration://offline?data=${encodeURIComponent(data)}`
}
