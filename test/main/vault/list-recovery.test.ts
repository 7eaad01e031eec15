import { describe, expect, it } from 'vitest'
import { fail, ok } from '../../../src/shared/result'
import { permanent, transient } from '../../../src/shared/errors'
import { createIndexFile } from '../../../src/main/vault/index-file/index-file'
import { openVault } from '../../../src/main/vault/vault'
import { codeOf, createVaultRig, currentPath, directory, previousPath, usual, valueOf } from './rig'

const secretOf = (name: string): Uint8Array => new Uint8Array(Buffer.from(`the secret of ${name}`))
const account = (issuer: string) => ({
  issuer,
  accountName: 'ada',
  secret: secretOf(issuer),
  parameters: usual,
})

/** A vault with three accounts, closed again. */
async function createRig() {
  const rig = createVaultRig()
  const { accounts } = await rig.open()
  for (const issuer of ['First', 'Second', 'Third']) valueOf(await accounts.add(account(issuer), []))
  const damage = (...paths: readonly string[]) => {
    for (const path of paths) rig.fileSystem.plant(path, 'damaged')
  }
  return { ...rig, damage }
}

type Rig = Awaited<ReturnType<typeof createRig>>
type OpenedVault = Awaited<ReturnType<Rig['open']>>

const issuersIn = (vault: OpenedVault) => vault.accounts.list().map(({ issuer }) => issuer)

describe('a list that is whole', () => {
  it('says so, and nothing is looked for', async () => {
    const { keychain, open } = await createRig()
    const vault = await open()
    keychain.forgetCalls()
    expect([await vault.listRecovery.run(), vault.listRecovery.state(), keychain.calls()]).toEqual([
      ok('whole'),
      'whole',
      [],
    ])
  })
})

describe('a list whose newest copy is damaged', () => {
  it('is incomplete until the keychain was looked through', async () => {
    const { damage, open } = await createRig()
    damage(currentPath)
    const vault = await open()
    expect([vault.listRecovery.state(), issuersIn(vault)]).toEqual(['incomplete', ['First', 'Second']])
  })

  it('has the last account back afterwards', async () => {
    const { damage, open } = await createRig()
    damage(currentPath)
    const vault = await open()
    expect([await vault.listRecovery.run(), issuersIn(vault)]).toEqual([
      ok('restored'),
      ['First', 'Second', 'Third'],
    ])
  })

  it('is whole from the next start on', async () => {
    const { damage, open } = await createRig()
    damage(currentPath)
    valueOf(await (await open()).listRecovery.run())
    expect((await open()).listRecovery.state()).toBe('whole')
  })
})

describe('a list of which nothing can be read', () => {
  it('is rebuilt from the keychain, names and codes', async () => {
    const { damage, open } = await createRig()
    damage(currentPath, previousPath)
    const vault = await open()
    expect(await vault.listRecovery.run()).toEqual(ok('rebuilt'))
    const secrets = await Promise.all(
      vault.accounts.list().map(async ({ id }) => valueOf(await vault.accounts.secretOf(id)).secret),
    )
    expect([issuersIn(vault), secrets]).toEqual([
      ['First', 'Second', 'Third'],
      ['First', 'Second', 'Third'].map(secretOf),
    ])
  })

  it('leaves the damaged files where someone can look at them', async () => {
    const { damage, open, fileSystem } = await createRig()
    damage(currentPath, previousPath)
    await open()
    const kept = [currentPath, previousPath].map((path) => fileSystem.files().get(`${path}.damaged`))
    expect(kept).toEqual(['damaged', 'damaged'])
  })

  it.each([
    ['is locked', 'locked'],
    ['does not answer', 'missing'],
  ] as const)('stays incomplete, and says why, while the keychain %s', async (_, mood) => {
    const { damage, open, keychain } = await createRig()
    damage(currentPath, previousPath)
    const vault = await open()
    keychain.become(mood)
    const refused = await vault.listRecovery.run()
    keychain.become('open')
    expect([refused.ok, vault.listRecovery.state(), await vault.listRecovery.run()]).toEqual([
      false,
      'incomplete',
      ok('rebuilt'),
    ])
  })

  it('is still looked for after a restart in between', async () => {
    const { damage, open } = await createRig()
    damage(currentPath, previousPath)
    const first = await open()
    valueOf(await first.accounts.add(account('Fourth'), []))
    const vault = await open()
    expect([await vault.listRecovery.run(), issuersIn(vault).toSorted()]).toEqual([
      ok('rebuilt'),
      ['First', 'Fourth', 'Second', 'Third'],
    ])
  })

  it('is still looked for after a start in which it could not be', async () => {
    const { damage, open, keychain } = await createRig()
    damage(currentPath, previousPath)
    const first = await open()
    keychain.become('locked')
    await first.listRecovery.run()
    keychain.become('open')
    const vault = await open()
    expect([vault.listRecovery.state(), await vault.listRecovery.run()]).toEqual([
      'incomplete',
      ok('rebuilt'),
    ])
  })

  it('is rebuilt without what nobody can read', async () => {
    const { damage, open, keychain } = await createRig()
    damage(currentPath, previousPath)
    keychain.plant('e'.repeat(32), 'not ours')
    const vault = await open()
    valueOf(await vault.listRecovery.run())
    expect([issuersIn(vault), keychain.items().get('e'.repeat(32))]).toEqual([
      ['First', 'Second', 'Third'],
      'not ours',
    ])
  })

  it('is rebuilt once, however often it is asked for', async () => {
    const { damage, open } = await createRig()
    damage(currentPath, previousPath)
    const vault = await open()
    await Promise.all([vault.listRecovery.run(), vault.listRecovery.run()])
    expect(issuersIn(vault)).toEqual(['First', 'Second', 'Third'])
  })
})

describe('a keychain that cannot be looked through', () => {
  it('is an error, and no reason to call the list complete', async () => {
    const { damage, fileSystem, keychain, clock, ids } = await createRig()
    damage(currentPath)
    const vault = valueOf(
      await openVault({
        indexFile: createIndexFile({ fileSystem, directory }),
        keychain,
        keychainScan: { listIds: () => Promise.resolve(fail(transient('keychainScanFailed'))) },
        clock,
        ids,
      }),
    )
    expect([codeOf(await vault.listRecovery.run()), vault.listRecovery.state()]).toEqual([
      'keychainScanFailed',
      'incomplete',
    ])
  })
})

it('a folder in which nothing can be changed keeps the damage as it is', async () => {
  const { damage, fileSystem, keychain, clock, ids } = await createRig()
  damage(currentPath, previousPath)
  fileSystem.fault({ at: { name: 'linkOver', path: currentPath }, reason: 'EROFS', effect: 'none' })
  const opened = await openVault({
    indexFile: createIndexFile({ fileSystem, directory }),
    keychain,
    keychainScan: { listIds: () => Promise.resolve(fail(permanent('internal'))) },
    clock,
    ids,
  })
  expect([codeOf(opened), fileSystem.files().get(currentPath)]).toEqual(['diskReadOnly', 'damaged'])
})
