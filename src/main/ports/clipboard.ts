// The system's clipboard.

export type ClipboardContent =
  | { readonly kind: 'picture'; readonly picture: Uint8Array }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' }

export interface Clipboard {
  readonly writeText: (text: string) => Promise<void>
  /** Asks clipboard histories to leave it out; hidden: in the way that this system has for it. */
  readonly writeSensitiveText: (text: string) => Promise<'hidden' | 'unsupported'>
  readonly clear: () => Promise<void>
  /** A picture as a file's bytes where there is one, otherwise text. */
  readonly read: () => Promise<ClipboardContent>
  /** The text alone, whatever else is there; empty when there is none. */
  readonly readText: () => Promise<string>
}
