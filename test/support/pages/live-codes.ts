// Codes as they are on the screen: in groups of digits, in a row or large.
import { generateSync } from 'otplib'

export const digitsOf = (text: string | null): string => (text ?? '').replace(/\D/g, '')

/** A code as it is written on the screen, in groups. */
export const onScreen = (code: string): RegExp => new RegExp(Array.from(code).join('\\s?'))

/** The codes of a key that are right about now: no clock waits for an assertion. */
export function rightCodes(secret: string): readonly string[] {
  const now = Math.floor(Date.now() / 1000)
  return [now - 30, now, now + 30].map((epoch) => generateSync({ secret, epoch }))
}

/** One of these codes, wherever it is on the screen, or by itself as on the clipboard. */
export const anyOf = (codes: readonly string[]): RegExp =>
  new RegExp(codes.map((code) => onScreen(code).source).join('|'))
