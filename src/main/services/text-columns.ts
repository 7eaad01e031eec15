// How wide a plain text is where every character takes one column or two, as in a text file or a terminal.

/** What Unicode calls wide: Hangul, kana, Han and their punctuation, and full-width forms (UAX #11). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/gu
/** Drawn onto the character before it, or not at all. */
const withoutWidth = /[\p{Mark}\p{Format}]/gu

export const countColumns = (text: string): number =>
  text.replaceAll(withoutWidth, '').replaceAll(wide, '##').length

/** With spaces up to so many columns. */
export const padToColumns = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - countColumns(text)))
