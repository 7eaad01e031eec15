// A vault over doubles: nothing on disk, nothing in a keychain, and as many restarts as a test needs.
import { createIds, type Ids } from '../../../src/main/ports/ids'
import type { Keychain } from '../../../src/main/ports/keychain'
import { createEmptyIndex, type IndexData } from '../../../src/main/vault/index-file/index-data'
import { createIndexFile, type IndexFile } from '../../../src/main/vault/index-file/index-file'
import { createIndexStore, type IndexStore } from '../../../src/main/vault/index-file/index-store'
import { openVault, type Vault } from '../../../src/main/vault/vault'
import type { TotpParameters } from '../../../src/shared/models'
import { ok, type Result } from '../../../src/shared/result'
import { createManualClock, type ManualClock } from '../../support/doubles/manual-clock'
import { createMemoryFileSystem, type MemoryFileSystem } from '../../support/doubles/memory-file-system'
import { createMemoryKeychain, type MemoryKeychain } from '../../support/doubles/memory-keychain'
import { createSeededRandom } from '../../support/doubles/seeded-random'

export const directory = '/data/keyturn'
export const currentPath = `${directory}/index.json`
export const previousPath = `${directory}/index.previous.json`

/** Cognito's parameters, and the usual ones. */
export const usual: TotpParameters = { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 }

/** The value of what must have succeeded; its error's code otherwise. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Expected a value, got ${result.error.code}`)
  return result.value
}

/** The code of what must have failed. */
export const codeOf = (result: Result<unknown>): string => (result.ok ? 'no error' : result.error.code)

export interface VaultRig {
  readonly keychain: MemoryKeychain
  readonly fileSystem: MemoryFileSystem
  readonly clock: ManualClock
  readonly ids: Ids
  readonly indexFile: () => IndexFile
  /** Opens the vault anew, as a new start of the app does; with another keychain, where one is given. */
  readonly open: (keychain?: Keychain) => Promise<Vault>
}

export function createVaultRig(): VaultRig {
  const keychain = createMemoryKeychain()
  const fileSystem = createMemoryFileSystem()
  const clock = createManualClock()
  const ids = createIds(createSeededRandom())
  const scan = { listIds: () => Promise.resolve(ok([...keychain.items().keys()])) }
  const indexFile = () => createIndexFile({ fileSystem, directory })
  return {
    keychain,
    fileSystem,
    clock,
    ids,
    indexFile,
    open: async (used = keychain) =>
      valueOf(await openVault({ indexFile: indexFile(), keychain: used, keychainScan: scan, clock, ids })),
  }
}

export interface StoreRig {
  readonly keychain: MemoryKeychain
  readonly fileSystem: MemoryFileSystem
  /** The index anew from its file. */
  readonly openIndex: () => Promise<IndexStore>
}

/** Index and keychain without what is above them. */
export function createStoreRig(): StoreRig {
  const { keychain, fileSystem, indexFile } = createVaultRig()
  return {
    keychain,
    fileSystem,
    openIndex: async () => {
      const file = indexFile()
      const initial: IndexData = valueOf(await file.load())?.index ?? createEmptyIndex('an installation')
      return createIndexStore({ file, initial })
    },
  }
}
