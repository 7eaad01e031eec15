// Issuer and account names as they come from links and people, made safe to show.
import { permanent } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'

const longestName = 200
/**
 * Control characters, line separators, and the ones that turn the reading direction or hide: they
 * disguise names. And halves of surrogate pairs, which no link can be written with. The two zero-width
 * joiners stay: Persian and emoji are written with them.
 */
const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u

/**
 * Trims and checks a name that will be shown.
 *
 * @returns `keyUriTextUnsafe` for invisible or direction-changing characters, `nameTooLong` above 200.
 */
export function cleanName(text: string): Result<string> {
  const name = text.trim().normalize('NFC')
  if (unsafe.test(name)) return fail(permanent('keyUriTextUnsafe'))
  if (name.length > longestName) return fail(permanent('nameTooLong'))
  return ok(name)
}
