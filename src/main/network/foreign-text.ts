// Names that the network gives of itself (of an authority, of a proxy's realm), fit to be shown: they come from
// whoever is on the way, so nothing in them may look like ours.
import { cutText, maxLength } from '../../shared/limits'

/** Control, format and bidirectional characters, line ends, and half surrogate pairs. */
const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]+/gu

/** Cleaned, in one line, and cut where it is too long; "" when nothing is left. */
export function cleanForeignText(text: string): string {
  const cleaned = text.replace(unsafe, ' ').replace(/\s+/g, ' ').trim()
  return cutText(cleaned, maxLength.authority)
}
