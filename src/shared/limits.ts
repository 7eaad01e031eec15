// How long what is shown may be at the most, and how it is cut where what is stored is longer. A window that is told
// of a list must not lose all of it to one row.

export const longest = { name: 200, tag: 40, note: 2000, authority: 120, card: 4000 } as const
export const mostTags = 20

/** The beginning of a text that is too long, with an ellipsis; never half a character. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
