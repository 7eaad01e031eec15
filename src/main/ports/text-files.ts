// Text that a person keeps as a file where they choose.

export interface TextFile {
  readonly suggestedName: string
  readonly fileKind: string
  readonly text: string
}

/** Asks where to save a file, and saves it; throws when it cannot. */
export type SaveTextFile = (file: TextFile) => Promise<'saved' | 'cancelled'>
