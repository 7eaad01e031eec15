// How wide a plain text is where every character takes one column or two, as in a text file or a terminal.
import stringWidth from 'string-width'

export const countColumns = (text: string): number => stringWidth(text)

/** With spaces up to so many columns. */
export const padToColumns = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - countColumns(text)))
