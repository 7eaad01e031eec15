// The few file operations that durability is made of, so that a test can number and break each one.

/** Paths are absolute. Failures are thrown as Node's own errors, with their `code`. */
export interface FileSystem {
  /** The text of a file, or null when there is none. */
  readonly read: (path: string) => Promise<string | null>
  /** Creates or replaces a file readable by its owner only, and returns when its content is on disk. */
  readonly writeAndSync: (path: string, text: string) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  /**
   * Gives a file a second name, in one change and over whatever had that name. The file must never be
   * written to in place afterwards: both names would see it.
   */
  readonly linkOver: (from: string, to: string) => Promise<void>
  /** Returns when the names in a directory are on disk. */
  readonly syncDirectory: (path: string) => Promise<void>
  /** Creates a directory, and its parents, for its owner only. */
  readonly makeDirectory: (path: string) => Promise<void>
}
