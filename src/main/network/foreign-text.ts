// Names that the network gives of itself (of an authority, of a proxy's realm), fit to be shown: they come from
// whoever is on the way, so nothing in them may look like ours.

/** Control, format and bidirectional characters, line ends, and half surrogate pairs. */
const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]+/gu

const longest = 120

/** Cleaned, in one line, and at most 120 characters; "" when nothing is left. */
export function cleanForeignText(text: string): string {
  const cleaned = text.replace(unsafe, ' ').replace(/\s+/g, ' ').trim()
  if (cleaned.length <= longest) return cleaned
  // Half of a pair at the cut is taken away as well.
  return `${cleaned.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
