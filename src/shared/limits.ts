// How much of anything there may be at the most, each said once, and how a text is cut where what is stored is longer: a
// window that is told of a list must not lose all of it to one row.

/** In UTF-16 units, as `length` counts. */
export const maxLength = {
  name: 200,
  tag: 40,
  note: 2000,
  /** Of what a person types or pastes for one of these, before it is cleaned. */
  typedName: 1000,
  typedNote: 10_000,
  /**
   * Of a pasted or dropped text in one message: longer than any list of links that people have. Main says what is too
   * long, so there is room above what it takes.
   */
  pasted: 1_048_576,
  password: 256,
  /** How a pool lists this computer (FriendlyDeviceName). */
  deviceName: 64,
  /** What an authority calls itself, cleaned; and the realm of a proxy. */
  authority: 120,
  card: 4000,
  /** RFC 1035, 2.3.4. */
  host: 253,
  /** A host and a port. */
  proxy: 260,
} as const

export const maxTags = 20
/** Names that have to be allowed on the way, for one error. */
export const maxHosts = 8
/** More than anyone has; a hostile page of links must not fill the memory. */
export const maxCandidates = 2000
/** Of a picture's file: more than any screenshot or photograph has. */
export const maxPictureBytes = 32 * 1024 * 1024
/** Accounts whose codes are asked for in one call. */
export const maxCodesInCall = 200

export const ports = { min: 1024, max: 65_535, maxCount: 8 } as const
/** Where the browser comes back to, unless an administrator has registered others. */
export const defaultRedirectPorts: readonly number[] = [42_813, 42_814, 42_815]

/** The beginning of a text that is too long, with an ellipsis; never half a character. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
