// The report for the people who mend Keyturn: it says how things stand, and nothing of whom they belong to.
import { describe, expect, it } from 'vitest'
import { createAbout } from '../../../src/main/services/about'
import type { SettingsState } from '../../../src/shared/settings'
import { defaultSettings } from '../../../src/shared/default-settings'
import { ok } from '../../../src/shared/result'
import { secretsIn } from '../../support/secret-spellings'
import { hotpAccount } from '../vault/hotp-rig'
import { enrollUntil, intent } from '../vault/journal-rig'
import { createVaultRig, usual, valueOf } from '../vault/rig'

const settings: SettingsState = {
  settings: defaultSettings,
  system: { quickShortcut: 'taken', startAtLogin: 'possible', tray: 'unsupported' },
}
const practice = { offer: () => Promise.resolve(ok(null)) }
const canary = (what: string) => `canary-${what}`
const secret = new Uint8Array(Buffer.from('a secret that nobody may read'))

/** A vault in which everything that is a person's own is a canary. */
async function createRig() {
  const rig = createVaultRig()
  const vault = await rig.open()
  const named = { issuer: canary('issuer'), accountName: canary('account') }
  const { id } = valueOf(await vault.accounts.add({ ...named, secret, parameters: usual }, []))
  await vault.accounts.edit(id, { tags: [canary('tag')], note: canary('note') })
  await vault.accounts.add({ ...hotpAccount(4711), ...named }, [])
  valueOf(
    await vault.connections.save({
      kind: 'cognito',
      userPoolId: 'eu-west-1_CanaryPool',
      clientId: '1canaryclient23456789',
      clientSecret: canary('client-secret'),
      issuer: canary('organization'),
    }),
  )
  const { intended } = await enrollUntil(vault.journal, 'stored')
  const { describe: describeIt } = createAbout({
    about: { version: '1.2.3', platform: 'linux', computerName: canary('computer') },
    versions: { Electron: '45.4.1', System: 'Linux 6.1 x64' },
    vault,
    practice,
    settings: () => settings,
    clockOffset: () => -42_000,
  })
  return { ...rig, vault, id, intended, describeIt }
}

describe('the report', () => {
  it('says how things stand, in lines that people can read before they send them', async () => {
    const { describeIt } = await createRig()
    const { version, report } = await describeIt()
    expect(version).toBe('1.2.3')
    expect(report.split('\n')).toEqual([
      'Keyturn: 1.2.3',
      'Platform: linux',
      'Electron: 45.4.1',
      'System: Linux 6.1 x64',
      'Keychain: ready',
      'Account list: whole',
      'Entries that cannot be read: none',
      'Accounts: 2 active, 1 pending',
      'Kinds: 2 totp SHA1, 1 hotp SHA1',
      'Organizations: 1',
      'Enrollments under way: 1 stored',
      'Clock offset in seconds: -42',
      `Settings: ${JSON.stringify(settings.settings)}`,
      `What the system makes of them: ${JSON.stringify(settings.system)}`,
    ])
  })

  it('says of a keychain that is closed why it is', async () => {
    const { keychain, describeIt } = await createRig()
    keychain.become('locked')
    expect((await describeIt()).report).toContain('Keychain: keychainLocked')
  })

  it('says that there is nothing where there is nothing', async () => {
    const vault = await createVaultRig().open()
    const about = { version: '1.2.3', platform: 'linux', computerName: 'workstation' } as const
    const rest = { versions: {}, practice, settings: () => settings, clockOffset: () => 0 }
    const { report } = await createAbout({ about, vault, ...rest }).describe()
    expect(report).toContain('Accounts: none\nKinds: none\nOrganizations: 0\nEnrollments under way: none')
  })

  it('names nobody and nothing: no issuer, account, user, pool, client, tag, note or computer', async () => {
    const { describeIt, intended } = await createRig()
    const { report } = await describeIt()
    const own = [intent.username, intent.issuer, intended.enrollmentId, intended.accountId]
    const told = ['canary', 'Canary', ...own].filter((text) => report.includes(text))
    expect(told).toEqual([])
  })

  it('has no id and no counter of an account', async () => {
    const { describeIt, id } = await createRig()
    const { report } = await describeIt()
    expect([report.includes(id), report.includes('4711')]).toEqual([false, false])
  })

  it('has no secret in any spelling', async () => {
    const { describeIt } = await createRig()
    expect(secretsIn(await describeIt(), secret, hotpAccount(0).secret)).toEqual([])
  })
})
