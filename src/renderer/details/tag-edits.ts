// Tags as they are typed, and those that other accounts have. Pure: tags in, tags out.
import { maxLength, maxTags } from '../../shared/limits'

const maxSuggestions = 6

/** A comma in any script ends a tag; so does a line, in a text that is pasted. */
const separators = /[,，،、;\n]/u

export type TagProblem = 'alreadyThere' | 'tooLong' | 'tooMany'

export interface TypedTags {
  /** All of them, with those that are new. */
  readonly tags: readonly string[]
  readonly added: readonly string[]
  /** What could not be taken, to be typed anew. */
  readonly rest: string
  readonly problem: TagProblem | null
}

const fold = (tag: string): string => tag.toLowerCase()
const has = (tags: readonly string[], tag: string): boolean => tags.some((other) => fold(other) === fold(tag))

export const endsTag = (typed: string): boolean => separators.test(typed)

function problemWith(tags: readonly string[], tag: string): TagProblem | null {
  if (tag.length > maxLength.tag) return 'tooLong'
  if (has(tags, tag)) return 'alreadyThere'
  return tags.length >= maxTags ? 'tooMany' : null
}

/** Takes what was typed, one tag or several with commas between them. */
export function withTyped(before: readonly string[], typed: string): TypedTags {
  const parts = typed.split(separators).map((part) => part.trim().normalize('NFC'))
  const added: string[] = []
  const refused: string[] = []
  let problem: TagProblem | null = null
  for (const part of parts.filter((text) => text !== '')) {
    const found = problemWith([...before, ...added], part)
    if (found === null) added.push(part)
    else {
      problem ??= found
      if (found !== 'alreadyThere') refused.push(part)
    }
  }
  return { tags: [...before, ...added], added, rest: refused.join(', '), problem }
}

/**
 * Tags that are used elsewhere and not here, those that match what is typed, the most used ones first; none
 * when there is no room for one more.
 */
export function listSuggestions(
  elsewhere: readonly (readonly string[])[],
  here: readonly string[],
  typed: string,
): readonly string[] {
  if (here.length >= maxTags) return []
  const counts = new Map<string, { readonly tag: string; readonly count: number }>()
  for (const tag of elsewhere.flat()) {
    const known = counts.get(fold(tag))
    counts.set(fold(tag), { tag: known?.tag ?? tag, count: (known?.count ?? 0) + 1 })
  }
  return [...counts.values()]
    .filter(({ tag }) => !has(here, tag) && fold(tag).includes(fold(typed.trim())))
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag))
    .slice(0, maxSuggestions)
    .map(({ tag }) => tag)
}
