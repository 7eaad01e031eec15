// Opens the vault: reads the index once and puts the parts together.
import { ok, type Result } from '../../shared/result'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { Keychain } from '../ports/keychain'
import { createAccounts, type Accounts } from './accounts'
import { createConnections, type Connections } from './connections'
import { createEnrollmentJournal, type VaultJournal } from './enrollment-journal'
import { emptyIndex, type IndexData } from './index-data'
import type { IndexFile, LoadedIndex } from './index-file'
import { createIndexStore } from './index-store'
import { withDoubtfulJournal } from './journal-transitions'
import { createSecretStore, type SecretStore } from './secret-store'

export interface Vault {
  readonly accounts: Accounts
  readonly connections: Connections
  readonly journal: VaultJournal
  readonly checkKeychain: SecretStore['check']
  /** Calls back after accounts, connections or enrollments changed. */
  readonly onChange: (listener: () => void) => () => void
}

/** Fails only when the index cannot be read; the keychain is not touched. */
export async function openVault(dependencies: {
  readonly indexFile: IndexFile
  readonly keychain: Keychain
  readonly clock: Clock
  readonly ids: Ids
}): Promise<Result<Vault>> {
  const { indexFile, keychain, clock, ids } = dependencies
  const initialFrom = (found: LoadedIndex | null): IndexData => {
    if (found === null) return emptyIndex(ids.item())
    return found.generation === 'current' ? found.index : withDoubtfulJournal(found.index)
  }
  const loaded = await indexFile.load()
  if (!loaded.ok) return loaded
  const index = createIndexStore({ file: indexFile, initial: initialFrom(loaded.value) })
  const secrets = createSecretStore({ keychain, index })
  const accounts = createAccounts({ index, secrets, clock, ids })
  return ok({
    accounts,
    connections: createConnections({ index, secrets, ids }),
    journal: createEnrollmentJournal({ index, secrets, accounts, clock, ids }),
    checkKeychain: secrets.check,
    onChange: index.onChange,
  })
}
