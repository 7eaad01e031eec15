// Opens the vault: reads the index once and puts the parts together.
import { z } from 'zod'
import { ok, type Result } from '../../shared/result'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { Keychain } from '../ports/keychain'
import type { KeychainScan } from '../ports/keychain-scan'
import type { ProxyCredentials } from '../ports/proxy-credentials'
import type { RememberedDevice, UserSecret } from '../ports/user-secrets'
import { createAccounts, type Accounts } from './accounts'
import { createConnections, type Connections } from './connections'
import { createEnrollmentJournal, type VaultJournal } from './enrollment-journal'
import { emptyIndex, type IndexData } from './index-data'
import type { IndexFile, LoadedIndex } from './index-file'
import { createIndexStore, type IndexStore } from './index-store'
import { withDoubtfulJournal } from './journal-transitions'
import { createListRecovery, type ListRecovery } from './list-recovery'
import { createProxyCredentials } from './proxy-credentials'
import { createSecretParts } from './secret-parts'
import { createSecretStore, type SecretStore } from './secret-store'
import { createUserSecret } from './user-secrets'

export interface Vault {
  readonly accounts: Accounts
  readonly connections: Connections
  readonly journal: VaultJournal
  readonly listRecovery: ListRecovery
  readonly devices: UserSecret<RememberedDevice>
  readonly refreshTokens: UserSecret<string>
  readonly proxyCredentials: ProxyCredentials
  readonly checkKeychain: SecretStore['check']
  /** Calls back after accounts, connections or enrollments changed. */
  readonly onChange: IndexStore['onChange']
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
  readonly keychainScan: KeychainScan
  readonly clock: Clock
  readonly ids: Ids
}): Promise<Result<Vault>> {
  const { indexFile, keychain, keychainScan, clock, ids } = dependencies
  const initialFrom = (found: LoadedIndex | null): IndexData => {
    if (found === null) return emptyIndex(ids.item())
    if (found.generation === 'current') return found.index
    return { ...withDoubtfulJournal(found.index), recovery: 'ofLastChange' }
  }
  const loaded = await loadOrSetAside()
  if (!loaded.ok) return loaded
  async function loadOrSetAside(): Promise<Result<LoadedIndex | null>> {
    const found = await indexFile.load()
    if (found.ok || found.error.code !== 'indexDamaged') return found
    const aside = await indexFile.setAside()
    if (!aside.ok) return aside
    const index: IndexData = { ...emptyIndex(ids.item()), recovery: 'ofEverything' }
    // On disk at once, or the next start would be taken for the first.
    const saved = await indexFile.save(index)
    return saved.ok ? ok({ index, generation: 'current' }) : saved
  }

  const index = createIndexStore({ file: indexFile, initial: initialFrom(loaded.value) })
  const secrets = createSecretStore({ keychain, index, clock })
  const parts = createSecretParts({ secrets, ids })
  const accounts = createAccounts({ index, secrets, clock, ids })
  return ok({
    accounts,
    connections: createConnections({ index, secrets, ids }),
    journal: createEnrollmentJournal({ index, secrets, accounts, clock, ids }),
    listRecovery: createListRecovery({ index, secrets, scan: keychainScan, clock }),
    devices: createUserSecret({
      purpose: 'device',
      index,
      parts,
      write: (device: RememberedDevice) => JSON.stringify(device),
      parse: parseDevice,
    }),
    refreshTokens: createUserSecret({
      purpose: 'refreshToken',
      index,
      parts,
      write: (token: string) => token,
      parse: (text) => text,
    }),
    proxyCredentials: createProxyCredentials({ index, parts }),
    checkKeychain: secrets.check,
    onChange: index.onChange,
  })
}
