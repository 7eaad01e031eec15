// What Keyturn is made of, and a report for the people who mend it. Numbers, versions and states: no name, no pool, no
// secret, nothing that a person has typed.
import type { AboutKeyturn, AppStatus } from '../../shared/models'
import { ok, type Result } from '../../shared/result'
import type { SettingsState } from '../../shared/settings'
import type { Vault } from '../vault/vault'
import type { Practice } from './practice'

export type About = Pick<AppStatus, 'version' | 'platform' | 'computerName'>

const lines = (facts: Readonly<Record<string, string | number>>): string =>
  Object.entries(facts)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')

function countBy(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const counted = [...counts].map(([value, count]) => `${count} ${value}`)
  return counted.length === 0 ? 'none' : counted.join(', ')
}

function countsOf(counts: Readonly<Record<string, number>>): string {
  const some = Object.entries(counts).filter(([, count]) => count > 0)
  return some.length === 0 ? 'none' : some.map(([name, count]) => `${count} ${name}`).join(', ')
}

export interface AboutService {
  /** What a window has to know at its start. */
  readonly status: () => Promise<Result<AppStatus>>
  readonly describe: () => Promise<AboutKeyturn>
}

interface Dependencies {
  readonly about: About
  /** Of what Keyturn runs on, by name: for reports. */
  readonly versions: Readonly<Record<string, string>>
  readonly vault: Pick<
    Vault,
    'accounts' | 'connections' | 'journal' | 'listRecovery' | 'notShown' | 'checkKeychain'
  >
  readonly practice: Pick<Practice, 'offer'>
  readonly settings: () => SettingsState
  /** Milliseconds that are added to this computer's clock. */
  readonly clockOffset: () => number
}

export function createAbout(dependencies: Dependencies): AboutService {
  const { about, versions, vault, practice, settings, clockOffset } = dependencies
  const clockOffsetSeconds = () => Math.round(clockOffset() / 1000)
  return {
    status: async () => {
      const offer = await practice.offer()
      if (!offer.ok) return offer
      const list = { accountList: vault.listRecovery.state(), notShown: vault.notShown() }
      return ok({ ...about, clockOffsetSeconds: clockOffsetSeconds(), ...list, practice: offer.value })
    },
    describe: async () => {
      const accounts = vault.accounts.list()
      const keychain = await vault.checkKeychain()
      const { settings: chosen, system } = settings()
      const facts = {
        Keyturn: about.version,
        Platform: about.platform,
        ...versions,
        Keychain: keychain.ok ? 'ready' : keychain.error.code,
        'Account list': vault.listRecovery.state(),
        'Entries that cannot be read': countsOf(vault.notShown()),
        Accounts: countBy(accounts.map(({ status }) => status)),
        Kinds: countBy(accounts.map(({ parameters: { type, algorithm } }) => `${type} ${algorithm}`)),
        Organizations: vault.connections.list().length,
        'Enrollments under way': countBy(vault.journal.list().map(({ phase }) => phase)),
        'Clock offset in seconds': clockOffsetSeconds(),
        Settings: JSON.stringify(chosen),
        'What the system makes of them': JSON.stringify(system),
      }
      return { version: about.version, report: lines(facts) }
    },
  }
}
