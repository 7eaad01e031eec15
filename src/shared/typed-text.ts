// What people type and paste, as it was meant: without what came along unseen, and with digits as machines have them.
// Main decides by these, and the fields by the same, so that they never say different things.

/** White space, control characters and what has no width: byte order marks, marks of direction, zero-width spaces. */
const unseen = String.raw`[\p{Z}\p{Cc}\p{Cf}]`
const unseenAround = new RegExp(`^${unseen}+|${unseen}+$`, 'gu')
/** Never meant, wherever it stands: soft hyphen, zero-width space, word joiner, byte order mark. */
const neverMeant = /[\u00AD\u200B\u2060\uFEFF]/g

/** Not for passwords: what is typed there is sent as it is. */
export const trimTyped = (text: string): string => text.replace(neverMeant, '').replace(unseenAround, '')

const isDigit = (codePoint: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(codePoint))

/** Unicode puts the digits of every script in a row from zero to nine. */
function digitValue(digit: string): number {
  const codePoint = digit.codePointAt(0) ?? 0
  let before = 0
  while (isDigit(codePoint - before - 1)) before += 1
  return before % 10
}

/** Full-width, Arabic-Indic and every other script's digits as 0 to 9. */
export const withLatinDigits = (text: string): string =>
  text.replace(/[^\P{Nd}0-9]/gu, (digit) => String(digitValue(digit)))

/** What stands between the digits of a code where it is copied from; the minus is no punctuation to Unicode. */
const betweenDigits = /[\p{Z}\p{Cc}\p{Cf}\p{P}\u2212]/gu

/** The digits of a one-time code, four to ten of them; null for what is no code. */
export function readCodeDigits(text: string): string | null {
  const digits = withLatinDigits(text.replace(betweenDigits, ''))
  return /^\d{4,10}$/.test(digits) ? digits : null
}
