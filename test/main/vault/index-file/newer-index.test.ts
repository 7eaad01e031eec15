// An index that a newer Keyturn has written: shown as far as it can be understood, and nothing of it is ever touched.
import { describe, expect, it } from 'vitest'
import type { Vault } from '../../../../src/main/vault/vault'
import type { AccountId, ConnectionId } from '../../../../src/shared/models'
import type { Result } from '../../../../src/shared/result'
import { indexText, jsonOf, type Json } from './index-texts'
import { connectionId, enrollUntil, intent } from '../journal-rig'
import { codeOf, createVaultRig, currentPath, previousPath, usual, valueOf, type VaultRig } from '../rig'

const secretOf = (name: string) => new Uint8Array(Buffer.from(`the secret of ${name}`))
const account = (issuer: string) => ({
  issuer,
  accountName: 'ada',
  secret: secretOf(issuer),
  parameters: usual,
})
const counting = {
  ...account('Counting'),
  parameters: { type: 'hotp', algorithm: 'SHA1', digits: 6 },
  counter: 41,
} as const
const input = { kind: 'cognito', userPoolId: 'eu-west-1_A', clientId: 'client', issuer: 'Acme' } as const
const user = { connectionId: 'c'.repeat(32) as ConnectionId, username: 'ada' }

type Rewrite = (json: Json) => string
const newerJson: Rewrite = (json) => indexText({ ...json, version: 2 })
const newerForm: Rewrite = (json) => indexText({ ...json, version: 2 }, 2)

/** A vault with some of everything, closed, and written again as by a newer Keyturn. */
async function writtenByNewer(rewrite: Rewrite = newerJson) {
  const rig = createVaultRig()
  const vault = await rig.open()
  const first = valueOf(await vault.accounts.add(account('First'), []))
  const hotp = valueOf(await vault.accounts.add(counting, []))
  const connection = valueOf(await vault.connections.save({ ...input, clientSecret: 'client secret' }))
  valueOf(await vault.refreshTokens.keep(user, 'token'))
  valueOf(await vault.proxyCredentials.keep({ proxy: 'p:1', realm: 'r' }, { username: 'a', password: 'b' }))
  const { intended } = await enrollUntil(vault.journal, 'stored')
  for (const path of [currentPath, previousPath])
    rig.fileSystem.plant(path, rewrite(jsonOf(rig.fileSystem.files().get(path))))
  const files = rig.fileSystem.files()
  const items = rig.keychain.items()
  return { ...rig, vault: await rig.open(), first, hotp, connection, intended, files, items }
}
type Newer = Awaited<ReturnType<typeof writtenByNewer>>

const forms: readonly [string, Rewrite][] = [
  ['of a newer version in the form of today', newerJson],
  ['of a version in between', (json) => indexText({ ...json, version: 1.5 })],
  ['of a version that is counted otherwise', (json) => indexText({ ...json, version: '2.0.1' })],
  ['of a newer form', newerForm],
  ['of a newer form with another checksum', (json) => newerForm(json).replace(/ [0-9a-f]{64}/, ' blake3:00')],
  [
    'of a form of several lines',
    (json) => `keyturn-index 3\n${JSON.stringify({ ...json, version: 9 }, null, 2)}\n`,
  ],
  ['of a form without a header', (json) => JSON.stringify({ ...json, version: 2 })],
]

describe('an index that a newer Keyturn has written', () => {
  it.each(forms)('is shown when it is %s', async (_, rewrite) => {
    const { vault } = await writtenByNewer(rewrite)
    expect([vault.listRecovery.state(), vault.accounts.list().map(({ issuer }) => issuer)]).toEqual([
      'newer',
      ['First', 'Counting', 'Example'],
    ])
  })

  it('gives codes', async () => {
    const { vault, first } = await writtenByNewer()
    expect(valueOf(await vault.accounts.secretOf(first.id)).secret).toEqual(secretOf('First'))
  })

  it('opens its connections, and what is kept for its users and proxies', async () => {
    const { vault, connection } = await writtenByNewer()
    expect([
      valueOf(await vault.connections.open(connection.id)).clientSecret,
      valueOf(await vault.refreshTokens.read(user)),
      valueOf(await vault.proxyCredentials.find({ proxy: 'p:1', realm: 'r' })),
    ]).toEqual(['client secret', 'token', { username: 'a', password: 'b' }])
  })

  it('finds its keychain to be ours', async () => {
    const { vault } = await writtenByNewer()
    expect(await vault.checkKeychain()).toEqual({ ok: true, value: null })
  })

  it('shows the entries that it has in common with today, and counts the others', async () => {
    const { vault } = await writtenByNewer((json) => {
      const [first, ...others] = json['accounts'] as Json[]
      const accounts = [{ ...first, parameters: { type: 'of the future' } }, ...others]
      return newerJson({ ...json, accounts, connections: { by: 'id' } })
    })
    expect([vault.accounts.list().map(({ issuer }) => issuer), vault.notShown()]).toEqual([
      ['Counting', 'Example'],
      { accounts: 1, organizations: 0, others: 0 },
    ])
  })
})

describe('of an index that a newer Keyturn has written and that nothing can be understood of', () => {
  const opaque = ['keyturn-index 2\n\0\u0001binary', 'keyturn-index 12 x\n[1, 2]\n', 'keyturn-index 2']

  it.each(opaque)('nothing is shown, and it is said whose it is: %j', async (text) => {
    const { vault } = await writtenByNewer(() => text)
    expect([vault.listRecovery.state(), vault.accounts.list()]).toEqual(['newer', []])
  })

  it.each(opaque)('nothing is rebuilt: %j', async (text) => {
    const { vault, files, fileSystem } = await writtenByNewer(() => text)
    await vault.listRecovery.run()
    await vault.journal.recover()
    expect(fileSystem.files()).toEqual(files)
  })

  it('the generation before is shown where that can be understood', async () => {
    const rig = await writtenByNewer()
    rig.fileSystem.plant(currentPath, opaque[0] ?? '')
    const vault = await rig.open()
    expect([vault.listRecovery.state(), vault.accounts.list().length]).toEqual(['newer', 2])
  })

  it('the generation before may be one of today, and nothing may be changed all the same', async () => {
    const rig = createVaultRig()
    const { accounts } = await rig.open()
    valueOf(await accounts.add(account('First'), []))
    valueOf(await accounts.add(account('Second'), []))
    rig.fileSystem.plant(currentPath, opaque[0] ?? '')
    const vault = await rig.open()
    expect([
      vault.accounts.list().map(({ issuer }) => issuer),
      codeOf(await vault.accounts.add(account('Third'), [])),
    ]).toEqual([['First'], 'indexNewer'])
  })
})

describe('an index that a newer Keyturn has written and that is damaged', () => {
  const damage = (text: string) => text.replace('"First"', '"Fi⚡st"')

  it('gives way to the generation before', async () => {
    const rig = await writtenByNewer()
    rig.fileSystem.plant(currentPath, damage(rig.fileSystem.files().get(currentPath) ?? ''))
    const vault = await rig.open()
    expect([vault.listRecovery.state(), vault.accounts.list()[0]?.issuer]).toEqual(['newer', 'First'])
  })

  it('is shown as it is, and left alone, where both generations are', async () => {
    const rig = await writtenByNewer((json) => damage(newerJson(json)))
    expect([rig.vault.listRecovery.state(), rig.vault.accounts.list()[0]?.issuer]).toEqual([
      'newer',
      'Fi⚡st',
    ])
    expect(rig.fileSystem.files()).toEqual(rig.files)
  })
})

type Act = (newer: Newer) => Promise<Result<unknown>>
const changes: readonly [string, Act][] = [
  ['adding an account', ({ vault }) => vault.accounts.add(account('Third'), [])],
  ['replacing one', ({ vault, first }) => vault.accounts.add(account('Third'), [first.id])],
  ['renaming one', ({ vault, first }) => vault.accounts.edit(first.id, { issuer: 'Renamed' })],
  ['a note', ({ vault, first }) => vault.accounts.edit(first.id, { note: 'a note' })],
  ['moving one', ({ vault, first }) => vault.accounts.move(first.id, null)],
  ['the trash', ({ vault, first }) => vault.accounts.trash(first.id)],
  ['noting a use', ({ vault, first }) => vault.accounts.noteUse(first.id)],
  ['saving a connection', ({ vault }) => vault.connections.save({ ...input, clientId: 'another' })],
  [
    'saving one with a client secret',
    ({ vault, connection }) => vault.connections.save({ ...input, id: connection.id, clientSecret: 'new' }),
  ],
  ['removing one', ({ vault, connection }) => vault.connections.remove(connection.id)],
  ['who reads along', ({ vault, connection }) => vault.connections.noteInspection(connection.id, 'CA')],
  ['beginning an enrollment', ({ vault }) => vault.journal.begin(intent)],
  ['discarding one', ({ vault, intended }) => vault.journal.discard(intended.enrollmentId)],
  ['settling one', ({ vault, intended }) => vault.journal.accepted(intended.accountId)],
  ['staying signed in', ({ vault }) => vault.refreshTokens.keep(user, 'another token')],
  ['signing out', ({ vault }) => vault.refreshTokens.forget(user)],
  [
    'remembering a device',
    ({ vault }) =>
      vault.devices.keep(user, {
        deviceKey: 'k',
        deviceGroupKey: 'g',
        devicePassword: 'cGFzcw==',
        typedNames: [],
      }),
  ],
  [
    'keeping a password for a proxy',
    ({ vault }) =>
      vault.proxyCredentials.keep({ proxy: 'p:2', realm: 'r' }, { username: 'a', password: 'b' }),
  ],
  ['forgetting it', ({ vault }) => vault.proxyCredentials.forget({ proxy: 'p:1', realm: 'r' })],
]

describe('while the index of a newer Keyturn is open', () => {
  it.each(changes)('%s is refused', async (_, act) => {
    expect(codeOf(await act(await writtenByNewer()))).toBe('indexNewer')
  })

  it.each(changes)('%s changes no file and nothing in the keychain', async (_, act) => {
    const newer = await writtenByNewer()
    await act(newer)
    expect(newer.fileSystem.files()).toEqual(newer.files)
    expect(newer.keychain.items()).toEqual(newer.items)
  })

  it('what follows a start changes nothing', async () => {
    const { vault, fileSystem, keychain, files, items } = await writtenByNewer()
    await vault.accounts.readAhead()
    expect(await vault.listRecovery.run()).toEqual({ ok: true, value: 'newer' })
    valueOf(await vault.journal.recover())
    expect([fileSystem.files(), keychain.items()]).toEqual([files, items])
  })

  it('a sign-in that settles nothing is let through', async () => {
    const { vault, first } = await writtenByNewer()
    expect([
      await vault.journal.accepted(first.id),
      await vault.journal.notAccepted({ connectionId, username: 'nobody' }),
    ]).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
  })

  it('a canary that the newer one has not planted is not planted', async () => {
    const newer = await writtenByNewer((json) => newerJson({ ...json, canaryWritten: false }))
    await newer.keychain.remove('canary')
    const vault = await newer.open()
    expect([codeOf(await vault.checkKeychain()), newer.keychain.items().has('canary')]).toEqual([
      'indexNewer',
      false,
    ])
  })
})

/** The counter is in the keychain, whose item has a version of its own: without moving it a code would come twice. */
describe('a counter-based account, in the index of a newer Keyturn', () => {
  const next = async (vault: Vault, id: AccountId) => valueOf(await vault.accounts.takeCounter(id)).counter

  it('goes on counting, for the next start too', async () => {
    const { vault, hotp, open } = await writtenByNewer()
    expect([
      await next(vault, hotp.id),
      await next(vault, hotp.id),
      await next(await open(), hotp.id),
    ]).toEqual([41, 42, 43])
  })

  it('changes nothing but its own item', async () => {
    const { vault, hotp, fileSystem, keychain, files, items } = await writtenByNewer()
    await next(vault, hotp.id)
    const changed = [...keychain.items()].filter(([id, value]) => items.get(id) !== value).map(([id]) => id)
    expect([fileSystem.files(), changed]).toEqual([files, [hotp.id]])
  })
})

/** As after the newer Keyturn has been put back: nothing is lost for it. */
it('an index comes back into force when it is of today again', async () => {
  const rig: VaultRig & Newer = await writtenByNewer()
  for (const path of [currentPath, previousPath])
    rig.fileSystem.plant(path, indexText({ ...jsonOf(rig.files.get(path)), version: 1 }))
  const vault = await rig.open()
  expect([vault.listRecovery.state(), (await vault.accounts.trash(rig.first.id)).ok]).toEqual(['whole', true])
})
