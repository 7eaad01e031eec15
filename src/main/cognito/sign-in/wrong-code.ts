// Why a code was wrong, as far as the clocks can tell: a wrong code because of a wrong clock needs
// another remedy than a wrong code.
import type { AppError } from '../../../shared/errors'

/** From here on the distance between the clocks is worth telling; a code lasts 30 s. */
const notableMs = 15_000

/**
 * @param clockOffsetMs how far this computer is behind the service, as known now
 * @param correctedByMs the part of it that the code already made up for: all of it for our own codes,
 *   nothing for a code typed from another authenticator
 */
export function explainWrongCode(
  error: AppError,
  { clockOffsetMs, correctedByMs }: { readonly clockOffsetMs: number; readonly correctedByMs: number },
): AppError {
  if (error.code !== 'wrongCode') return error
  const clockOffsetSeconds = Math.round(clockOffsetMs / 1000)
  const isByClock = Math.abs(clockOffsetMs - correctedByMs) > notableMs
  if (isByClock) return { ...error, code: 'wrongCodeByClock', clockOffsetSeconds }
  return Math.abs(clockOffsetMs) > notableMs ? { ...error, clockOffsetSeconds } : error
}
