// The system's clipboard.

export type ClipboardContent =
  | { readonly kind: 'picture'; readonly picture: Uint8Array }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' }

export interface Clipboard {
  readonly writeText: (text: string) => Promise<void>
  /** A picture as a file's bytes where there is one, otherwise text. */
  readonly read: () => Promise<ClipboardContent>
}
