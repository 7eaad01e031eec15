// Opens the vault: reads the index once and puts the parts together.
import { z } from 'zod'
import { ok, type Result } from '../../shared/result'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { Keychain } from '../ports/keychain'
import type { RememberedDevice, UserSecret } from '../ports/user-secrets'
import { createAccounts, type Accounts } from './accounts'
import { createConnections, type Connections } from './connections'
import { createEnrollmentJournal, type VaultJournal } from './enrollment-journal'
import { emptyIndex, type IndexData } from './index-data'
import type { IndexFile, LoadedIndex } from './index-file'
import { createIndexStore } from './index-store'
import { withDoubtfulJournal } from './journal-transitions'
import { createSecretStore, type SecretStore } from './secret-store'
import { createUserSecret } from './user-secrets'

export interface Vault {
  readonly accounts: Accounts
  readonly connections: Connections
  readonly journal: VaultJournal
  readonly devices: UserSecret<RememberedDevice>
  readonly refreshTokens: UserSecret<string>
  readonly checkKeychain: SecretStore['check']
  /** Calls back after accounts, connections or enrollments changed. */
  readonly onChange: (listener: () => void) => () => void
}

const deviceSchema = z.object({
  deviceKey: z.string(),
  deviceGroupKey: z.string(),
  devicePassword: z.string(),
})

function parseDevice(text: string): RememberedDevice | null {
  try {
    const device = deviceSchema.safeParse(JSON.parse(text))
    return device.success ? device.data : null
  } catch {
    return null // not written by this version: as good as none
  }
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
    devices: createUserSecret({
      purpose: 'device',
      index,
      secrets,
      ids,
      write: (device: RememberedDevice) => JSON.stringify(device),
      parse: parseDevice,
    }),
    refreshTokens: createUserSecret({
      purpose: 'refreshToken',
      index,
      secrets,
      ids,
      write: (token: string) => token,
      parse: (text) => text,
    }),
    checkKeychain: secrets.check,
    onChange: index.onChange,
  })
}
