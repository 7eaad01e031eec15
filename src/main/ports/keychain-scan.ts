// Looking through the whole keychain for items of ours. On Linux a single foreign item can crash
// whoever does that, so it is done in a process that may die.
import type { Result } from '../../shared/result'

export interface KeychainScan {
  /** The ids of all items of ours; `keychainScanFailed` when they could not be listed. */
  readonly listIds: () => Promise<Result<readonly string[]>>
}
