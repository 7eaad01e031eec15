// The operating system's keychain as Keyturn uses it: opaque ids in, single lines of ASCII out.
import type { Done, Result } from '../../shared/result'

export interface Keychain {
  /**
   * The value under an id, or null. Null does not mean lost: a locked keychain and a changed
   * provider answer null too. Whoever concludes something from it asks the canary first.
   */
  readonly get: (id: string) => Promise<Result<string | null>>
  /** Creates or replaces. After an error the value may be there all the same. */
  readonly set: (id: string, value: string) => Promise<Result<Done>>
  readonly remove: (id: string) => Promise<Result<Done>>
}
