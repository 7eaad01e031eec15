// The door to secrets and to the list of accounts: opens it, reading the index once, and puts its parts together.
//
// A secret is one item of the keychain, which describes itself, so that the list can be rebuilt from the keychain alone
// (stored-item.ts, list-recovery.ts); names, order, connections and the journal are in the index (index-file/). What always
// holds: nothing is concluded, and nothing deleted, because an item did not come (secret-store.ts); a change counts once it
// is on disk (index-file/index-store.ts); what a newer version wrote, or nobody can read, stays as it is.
//
// Where to look: accounts.ts for what is done to an account, connections.ts for organizations, enrollment-journal.ts for what
// an enrollment has to have on disk before each of its steps.
import { z } from 'zod'
import type { NotShown } from '../../shared/models'
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
import type { IndexData } from './index-file/index-data'
import type { IndexFile } from './index-file/index-file'
import { openIndex } from './index-file/index-opening'
import { createIndexStore, type IndexStore } from './index-file/index-store'
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
  /** How much of the list is there and cannot be read. */
  readonly notShown: () => NotShown
  readonly checkKeychain: SecretStore['check']
  /** Checks the keychain; what a locked one kept from being recovered at the start is recovered when it is open. */
  readonly retryKeychain: SecretStore['check']
  /** Calls back after accounts, connections or enrollments changed. */
  readonly onChange: IndexStore['onChange']
}

const deviceSchema = z.object({
  deviceKey: z.string(),
  deviceGroupKey: z.string(),
  devicePassword: z.string(),
  // Not written by the first versions.
  typedNames: z.array(z.string()).default([]),
})

/** An item has room for so many bytes, and people type names in every script. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function parseDevice(text: string): RememberedDevice | null {
  try {
    const device = deviceSchema.safeParse(JSON.parse(text))
    return device.success ? device.data : null
  } catch {
    return null // not written by this version: as good as none
  }
}

function countUnread({ unread: { entries } }: IndexData): NotShown {
  const { accounts, connections, journal, userSecrets, proxyCredentials } = entries
  const others = [journal, userSecrets, proxyCredentials]
  return {
    accounts: accounts.length,
    organizations: connections.length,
    others: others.reduce((sum, { length }) => sum + length, 0),
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
  const opened = await openIndex({ file: indexFile, ids })
  if (!opened.ok) return opened
  const { index: initial, writtenBy } = opened.value
  const index = createIndexStore({ file: indexFile, initial, writtenBy })
  const secrets = createSecretStore({ keychain, index, clock })
  const parts = createSecretParts({ secrets, ids })
  const accounts = createAccounts({ index, secrets, clock, ids })
  const journal = createEnrollmentJournal({ index, secrets, accounts, clock, ids })
  return ok({
    accounts,
    connections: createConnections({ index, secrets, ids }),
    journal,
    listRecovery: createListRecovery({ index, secrets, scan: keychainScan, clock }),
    devices: createUserSecret({
      purpose: 'device',
      index,
      parts,
      write: (device: RememberedDevice) => asciiJson(device),
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
    notShown: () => countUnread(index.read()),
    checkKeychain: secrets.check,
    retryKeychain: async () => {
      const status = await secrets.check()
      if (status.ok) await journal.recover()
      return status
    },
    onChange: index.onChange,
  })
}
