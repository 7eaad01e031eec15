// Issuer and account names as they come from links and people, made safe to show.
import { permanent } from '../../shared/errors'
import { maxLength, maxTags } from '../../shared/limits'
import { fail, ok, type Result } from '../../shared/result'

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
  if (name.length > maxLength.name) return fail(permanent('nameTooLong'))
  return ok(name)
}

/**
 * Tags as they are shown: cleaned as names are, each once whatever its case, without empty ones.
 *
 * @returns `keyUriTextUnsafe` for invisible characters, `nameTooLong` for a tag above 40 characters or more than 20.
 */
export function cleanTags(texts: readonly string[]): Result<readonly string[]> {
  const tags = new Map<string, string>()
  for (const text of texts) {
    const tag = cleanName(text)
    if (!tag.ok) return tag
    if (tag.value.length > maxLength.tag) return fail(permanent('nameTooLong'))
    const folded = tag.value.toLowerCase()
    if (tag.value !== '' && !tags.has(folded)) tags.set(folded, tag.value)
  }
  return tags.size > maxTags ? fail(permanent('nameTooLong')) : ok([...tags.values()])
}

/** What `unsafe` says, but for the end of a line and the tab. */
const unsafeInNote = /[^\P{Cc}\n\t]|[\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u

/**
 * A person's own note, of several lines.
 *
 * @returns `keyUriTextUnsafe` for invisible characters, `noteTooLong` above 2,000.
 */
export function cleanNote(text: string): Result<string> {
  const note = text.replaceAll(/\r\n?/g, '\n').trim().normalize('NFC')
  if (unsafeInNote.test(note)) return fail(permanent('keyUriTextUnsafe'))
  return note.length > maxLength.note ? fail(permanent('noteTooLong')) : ok(note)
}
