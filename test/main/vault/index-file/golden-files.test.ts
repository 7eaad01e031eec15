// Files of every version and form that there ever was, opened by this one: nothing of them may be lost, for ever.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWindowPlace } from '../../../../src/main/desktop/windows/window-place'
import { createSettingsFile } from '../../../../src/main/settings/settings-file'
import { indexVersion } from '../../../../src/main/vault/index-file/index-migrations'
import type { AccountId, ConnectionId } from '../../../../src/shared/models'
import { createMemoryFileSystem } from '../../../support/doubles/memory-file-system'
import { createMemoryKeychain } from '../../../support/doubles/memory-keychain'
import { jsonOf } from './index-texts'
import { createVaultRig, currentPath, directory, valueOf } from '../rig'

const fixtures = join(import.meta.dirname, '../../../fixtures')
const filesIn = (folder: string): readonly string[] => readdirSync(join(fixtures, folder)).sort()
const textOf = (folder: string, file: string): string => readFileSync(join(fixtures, folder, file), 'utf8')

const versions = Array.from({ length: indexVersion }, (_, before) => before + 1)
const indexFiles = filesIn('index')
const items = new Map(
  Object.entries(JSON.parse(textOf('keychain', 'v1.json')) as Readonly<Record<string, string>>),
)
const idOf = (character: string) => character.repeat(32) as AccountId
const connectionId = 'c'.repeat(32) as ConnectionId

async function opened(file: string) {
  const rig = createVaultRig()
  rig.fileSystem.plant(currentPath, textOf('index', file))
  const keychain = createMemoryKeychain(items)
  return { ...rig, keychain, vault: await rig.open(keychain) }
}

describe('an index', () => {
  it('of each version is among the files', () => {
    const missing = versions.filter((version) => !indexFiles.includes(`v${version}.json`))
    expect(missing).toEqual([])
  })

  it.each(indexFiles)('of %s is shown whole', async (file) => {
    const { vault } = await opened(file)
    expect([vault.listRecovery.state(), vault.notShown()]).toEqual([
      'whole',
      { accounts: 0, organizations: 0, others: 0 },
    ])
    expect(vault.accounts.list().slice(0, 4)).toMatchObject([
      { issuer: 'GitHub', accountName: 'ada@example.com', status: 'active' },
      { issuer: 'Northwind', status: 'active', enrolledWith: { connectionId, username: 'ada' } },
      { issuer: 'Old Shop', status: 'trashed', parameters: { algorithm: 'SHA256', digits: 8, period: 60 } },
      { issuer: 'Northwind', status: 'pending' },
    ])
    expect(vault.journal.list()).toMatchObject([{ id: idOf('e'), accountId: idOf('4'), phase: 'stored' }])
  })

  it.each(indexFiles)('of %s finds all of its secrets', async (file) => {
    const { vault } = await opened(file)
    const ids = vault.accounts.list().map(({ id }) => id)
    const keys = await Promise.all(ids.map((id) => vault.accounts.secretOf(id)))
    expect(keys.map((key) => Buffer.from(valueOf(key).secret).toString())).toEqual(
      ids.map(() => '12345678901234567890'),
    )
    expect(valueOf(await vault.connections.open(connectionId)).clientSecret).toBe('client-secret')
  })

  it.each(indexFiles)('of %s has all that it had after a change', async (file) => {
    const { vault, fileSystem } = await opened(file)
    const before = jsonOf(textOf('index', file))
    valueOf(await vault.accounts.restore(idOf('3')))
    valueOf(await vault.accounts.trash(idOf('3')))
    expect(jsonOf(fileSystem.files().get(currentPath))).toMatchObject({ ...before, version: indexVersion })
  })

  it.each(['v1-user-secrets.json', 'v1-recovery.json', 'v1-personal.json', 'v1-inspection.json'])(
    'of %s knows its page for signing in, and who is signed in',
    async (file) => {
      const { vault } = await opened(file)
      expect(vault.connections.list()).toMatchObject([
        {
          endpointVariant: 'fips',
          managedLogin: { domain: 'https://login.example.com', redirectPorts: [42_813, 42_814] },
        },
      ])
      expect(valueOf(await vault.refreshTokens.read({ connectionId, username: 'ada' }))).toBe('refresh-token')
    },
  )

  it.each(['v1-personal.json', 'v1-inspection.json'])('of %s has what people gave accounts', async (file) => {
    const { vault } = await opened(file)
    expect(vault.accounts.list()[0]).toMatchObject({
      tags: ['work', 'ünïcode'],
      note: 'two\nlines',
      pinned: true,
      lastUsedAt: 1_795_305_700_000,
      timesUsed: 7,
    })
    expect(valueOf(await vault.accounts.secretOf(idOf('5')))).toMatchObject({ counter: 41 })
    expect(valueOf(await vault.accounts.secretOf(idOf('8')))).toMatchObject({ parameters: { type: 'steam' } })
  })

  it('of v1-inspection.json knows who read along, and the password for the proxy', async () => {
    const { vault } = await opened('v1-inspection.json')
    expect([
      vault.accounts.list()[1]?.enrolledWith?.inspectedBy,
      valueOf(await vault.connections.open(connectionId)).inspectionTold,
      valueOf(await vault.proxyCredentials.find({ proxy: 'proxy.example.com:3128', realm: 'Office' })),
    ]).toEqual([
      'Northwind Proxy CA',
      ['Northwind Proxy CA'],
      { username: 'ada', password: 'proxy-password' },
    ])
  })
})

it.each(filesIn('settings'))('settings of %s are all there', async (file) => {
  const fileSystem = createMemoryFileSystem()
  fileSystem.plant(`${directory}/settings.json`, textOf('settings', file))
  expect(await createSettingsFile({ fileSystem, directory }).load()).toEqual({
    language: 'ar',
    theme: 'dark',
    density: 'compact',
    order: 'mostUsed',
    codes: 'onReveal',
    lateCopy: 'next',
    clearClipboardAfter: null,
    tray: 'off',
    onClose: 'hide',
    startAtLogin: 'on',
    startHidden: 'on',
    quickShortcut: 'Alt+K',
  })
})

it.each(filesIn('window'))('a window’s place of %s is found again', (file) => {
  expect(readWindowPlace(textOf('window', file))).toEqual({
    bounds: { x: -7, y: 20, width: 500, height: 700 },
    state: 'maximized',
  })
})
