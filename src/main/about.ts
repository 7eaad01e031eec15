// What Keyturn is made of, and a report for the people who mend it. Numbers, versions and states: no name, no pool, no
// secret, nothing that a person has typed.
import type { AboutKeyturn } from '../shared/models'
import type { SettingsState } from '../shared/settings'
import type { About } from './app'
import type { Vault } from './vault/vault'

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

export async function describeKeyturn(dependencies: {
  readonly about: About
  readonly versions: Readonly<Record<string, string>>
  readonly vault: Vault
  readonly settings: SettingsState
  readonly clockOffsetSeconds: number
}): Promise<AboutKeyturn> {
  const { about, versions, vault, settings, clockOffsetSeconds } = dependencies
  const accounts = vault.accounts.list()
  const keychain = await vault.checkKeychain()
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
    'Clock offset in seconds': clockOffsetSeconds,
    Settings: JSON.stringify(settings.settings),
    'What the system makes of them': JSON.stringify(settings.system),
  }
  return { version: about.version, report: lines(facts) }
}
