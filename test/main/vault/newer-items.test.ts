// Keychain items of other versions: those of before are read for ever, those of a newer one are left as they are.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeStoredItem, encodeStoredItem } from '../../../src/main/vault/stored-item'
import { readStoredItemVectors } from '../../support/vectors'
import { hotpAccount } from './hotp-rig'
import { enrollUntil } from './journal-rig'
import { codeOf, createVaultRig, currentPath, previousPath, usual, valueOf } from './rig'

const golden = Object.entries(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/keychain/v1.json'), 'utf8')) as Readonly<
    Record<string, string>
  >,
)

function itemText(content: unknown, version = 1): string {
  const body = `keyturn:${version}:${Buffer.from(JSON.stringify(content)).toString('base64url')}`
  return `${body}:${createHash('sha256').update(body).digest('hex').slice(0, 16)}`
}
const contentOf = (text: string | undefined): unknown =>
  JSON.parse(Buffer.from(text?.split(':')[2] ?? '', 'base64url').toString('utf8'))

const secret = new Uint8Array(Buffer.from('the secret'))
const account = { issuer: 'Example', accountName: 'ada', secret, parameters: usual }
const stored = { kind: 'account', secret: 'AAAA', parameters: usual, issuer: 'Example', accountName: 'ada' }

const newerItems = readStoredItemVectors()
  .refused.filter(({ code }) => code === 'keychainItemNewer')
  .map(({ about, text }) => [about, text] as const)

describe('a keychain item', () => {
  it.each(golden)('of version 1 is read and written as it was: %s', (_, text) => {
    expect(encodeStoredItem(valueOf(decodeStoredItem(text)))).toEqual({ ok: true, value: text })
  })

  it.each(newerItems)('of %s is told from a damaged one', (_, text) => {
    expect(codeOf(decodeStoredItem(text))).toBe('keychainItemNewer')
  })

  it('keeps what only a newer version knows of it', () => {
    const text = itemText({ ...stored, future: { list: [1] } })
    expect(contentOf(valueOf(encodeStoredItem(valueOf(decodeStoredItem(text)))))).toEqual({
      ...stored,
      future: { list: [1] },
    })
  })
})

/** A vault with an account whose item a newer version has written. */
async function withNewerItem(text: string) {
  const rig = createVaultRig()
  const { accounts } = await rig.open()
  const { id } = valueOf(await accounts.add(account, []))
  rig.keychain.plant(id, text)
  return { ...rig, id, vault: await rig.open() }
}

describe.each(newerItems)('an account whose item is of %s', (_, text) => {
  it('is listed, and says why it has no code', async () => {
    const { vault, id } = await withNewerItem(text)
    expect([vault.accounts.list().length, codeOf(await vault.accounts.secretOf(id))]).toEqual([
      1,
      'keychainItemNewer',
    ])
  })

  it('is not written over by a new name or a counter', async () => {
    const { vault, id, keychain } = await withNewerItem(text)
    const refused = [
      await vault.accounts.edit(id, { issuer: 'Renamed' }),
      await vault.accounts.takeCounter(id),
    ]
    expect([refused.map(codeOf), keychain.items().get(id)]).toEqual([
      ['keychainItemNewer', 'keychainItemNewer'],
      text,
    ])
  })

  it('can be tagged, and put into the trash and back', async () => {
    const { vault, id, keychain } = await withNewerItem(text)
    valueOf(await vault.accounts.edit(id, { tags: ['work'] }))
    valueOf(await vault.accounts.trash(id))
    valueOf(await vault.accounts.restore(id))
    expect(keychain.items().get(id)).toBe(text)
  })

  it('is looked for again by a list that is being rebuilt, until it can be read', async () => {
    const { open, keychain, fileSystem, id } = await withNewerItem(text)
    for (const path of [currentPath, previousPath]) fileSystem.plant(path, 'damaged')
    const vault = await open()
    expect([codeOf(await vault.listRecovery.run()), vault.listRecovery.state()]).toEqual([
      'keychainItemNewer',
      'incomplete',
    ])
    keychain.plant(id, itemText(stored))
    const updated = await open()
    expect([await updated.listRecovery.run(), updated.accounts.list().map((one) => one.id)]).toEqual([
      { ok: true, value: 'rebuilt' },
      [id],
    ])
  })
})

it('a list that is being rebuilt has what can be read beside an item of a newer version', async () => {
  const rig = await withNewerItem(itemText(stored, 2))
  valueOf(await rig.vault.accounts.add({ ...account, issuer: 'Other' }, []))
  for (const path of [currentPath, previousPath]) rig.fileSystem.plant(path, 'damaged')
  const vault = await rig.open()
  await vault.listRecovery.run()
  expect(vault.accounts.list().map(({ issuer }) => issuer)).toEqual(['Other'])
})

it('an unfinished enrollment whose item is of a newer version leaves it when it is discarded', async () => {
  const rig = createVaultRig()
  const { intended } = await enrollUntil((await rig.open()).journal, 'stored')
  const text = itemText(stored, 2)
  rig.keychain.plant(intended.accountId, text)
  const vault = await rig.open()
  expect([
    codeOf(await vault.journal.discard(intended.enrollmentId)),
    rig.keychain.items().get(intended.accountId),
  ]).toEqual(['keychainItemNewer', text])
})

describe('a canary of a newer version', () => {
  const text = itemText({ kind: 'canary', installId: 'a' }, 2)
  const withNewerCanary = async () => {
    const rig = createVaultRig()
    const { accounts } = await rig.open()
    const { id } = valueOf(await accounts.add(account, []))
    rig.keychain.plant('canary', text)
    return { ...rig, id, vault: await rig.open() }
  }

  it('is not written over, be it for the first use', async () => {
    const rig = createVaultRig()
    rig.keychain.plant('canary', text)
    const vault = await rig.open()
    expect([codeOf(await vault.accounts.add(account, [])), [...rig.keychain.items()]]).toEqual([
      'keychainItemNewer',
      [['canary', text]],
    ])
  })

  it('does not keep codes from being shown', async () => {
    const { vault, id } = await withNewerCanary()
    expect(valueOf(await vault.accounts.secretOf(id)).secret).toEqual(secret)
  })

  it('keeps anything from being written beside it', async () => {
    const { vault, keychain } = await withNewerCanary()
    const before = keychain.items()
    expect([codeOf(await vault.accounts.add(account, [])), keychain.items()]).toEqual([
      'keychainItemNewer',
      before,
    ])
  })
})

it('a counter-based account keeps what only a newer version knows of its item', async () => {
  const rig = createVaultRig()
  const { id } = valueOf(await (await rig.open()).accounts.add(hotpAccount(41), []))
  const before = contentOf(rig.keychain.items().get(id)) as Readonly<Record<string, unknown>>
  rig.keychain.plant(id, itemText({ ...before, future: 'blue' }))
  const { accounts } = await rig.open()
  valueOf(await accounts.takeCounter(id))
  valueOf(await accounts.edit(id, { issuer: 'Renamed' }))
  expect(contentOf(rig.keychain.items().get(id))).toEqual({
    ...before,
    issuer: 'Renamed',
    counter: 42,
    future: 'blue',
  })
})
