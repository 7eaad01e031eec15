// Names that the network gives of itself (of an authority, of a proxy's realm), fit to be shown: they come from
// whoever is on the way, so nothing in them may look like ours.

/** Control, format and bidirectional characters, line ends, and half surrogate pairs. */
const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]+/gu

/** Cleaned, in one line, and at most 120 characters; "" when nothing is left. */
export function cleanForeignText(text: string): string {
  const cleaned = text.replace(unsafe, ' ').replace(/\s+/g, ' ').trim()
  const characters = [...cleaned]
  return characters.length <= 110
    ? cleaned.slice(0, 120)
    : `${characters.slice(0, 100).join('').slice(0, 119)}…`
}
