// What a person changes about an account that is there: on disk before it counts, and never at the cost of its key.
import { describe, expect, it } from 'vitest'
import { moveAccountBefore, isRenaming, type AccountEdit } from '../../../src/main/vault/account-edits'
import type { NewAccount } from '../../../src/main/vault/accounts'
import { createEmptyIndex, untouched, type IndexData } from '../../../src/main/vault/index-file/index-data'
import { decodeStoredItem } from '../../../src/main/vault/stored-item'
import type { AccountId } from '../../../src/shared/models'
import { counterIn, withHotp } from './hotp-rig'
import { codeOf, createVaultRig, currentPath, usual, valueOf } from './rig'

const unknownId = 'f'.repeat(32) as AccountId
const secret = new Uint8Array(Buffer.from('a secret of an account'))
const alice: NewAccount = { issuer: 'Example', accountName: 'alice', secret, parameters: usual }

async function withThree() {
  const rig = createVaultRig()
  const vault = await rig.open()
  const ids: AccountId[] = []
  for (const accountName of ['a', 'b', 'c'])
    ids.push(valueOf(await vault.accounts.add({ ...alice, accountName }, [])).id)
  const [a, b, c] = ids as [AccountId, AccountId, AccountId]
  return {
    ...rig,
    vault,
    a,
    b,
    c,
    order: () =>
      vault.accounts
        .list()
        .map(({ accountName }) => accountName)
        .join(''),
  }
}

async function withAlice() {
  const rig = createVaultRig()
  const vault = await rig.open()
  const { id } = valueOf(await vault.accounts.add(alice, []))
  /** The names in the keychain item, from which the list can be rebuilt. */
  const namesInItem = () => {
    const item = valueOf(decodeStoredItem(rig.keychain.items().get(id) ?? ''))
    return item.kind === 'account' ? [item.issuer, item.accountName] : []
  }
  return { ...rig, vault, id, namesInItem }
}

const diskIsFull = { name: 'writeAndSync', path: `${currentPath}.new` } as const

describe('an edit', () => {
  const edit: AccountEdit = {
    issuer: 'New',
    accountName: 'bob',
    tags: ['work', 'mail'],
    note: 'Of two\nlines',
    pinned: true,
  }

  it('changes what it names, and answers with the account as it is now', async () => {
    const { vault, id } = await withAlice()
    const before = valueOf(vault.accounts.find(id))
    expect(valueOf(await vault.accounts.edit(id, edit))).toEqual({ ...before, ...edit })
  })

  it.each(Object.entries(edit))('of %s alone leaves everything else', async (name, value) => {
    const { vault, id } = await withAlice()
    const before = valueOf(vault.accounts.find(id))
    expect(valueOf(await vault.accounts.edit(id, { [name]: value }))).toEqual({ ...before, [name]: value })
  })

  it('survives a power cut', async () => {
    const { vault, id, fileSystem, open } = await withAlice()
    await vault.accounts.edit(id, edit)
    fileSystem.cutPower(0)
    expect(valueOf((await open()).accounts.find(id))).toMatchObject(edit)
  })

  it('keeps the key: codes stay the same', async () => {
    const { vault, id, open } = await withAlice()
    await vault.accounts.edit(id, edit)
    expect(valueOf(await (await open()).accounts.secretOf(id))).toEqual({ secret, parameters: usual })
  })

  it('of an account that is not there is refused', async () => {
    const { vault } = await withAlice()
    expect(codeOf(await vault.accounts.edit(unknownId, edit))).toBe('accountNotFound')
  })

  it('that does not fit on the disk changes nothing that is shown', async () => {
    const { vault, id, fileSystem } = await withAlice()
    const before = vault.accounts.list()
    fileSystem.fault({ at: diskIsFull, reason: 'ENOSPC', effect: 'torn' })
    expect([codeOf(await vault.accounts.edit(id, edit)), vault.accounts.list()]).toEqual(['diskFull', before])
  })

  it('is told to whoever shows the list', async () => {
    const { vault, id } = await withAlice()
    let told = 0
    vault.onChange(() => (told += 1))
    await vault.accounts.edit(id, { pinned: true })
    expect(told).toBe(1)
  })

  it('that comes with another one loses neither', async () => {
    const { vault, id } = await withAlice()
    await Promise.all([
      vault.accounts.edit(id, { tags: ['work'] }),
      vault.accounts.edit(id, { note: 'a note' }),
      vault.accounts.noteUse(id),
    ])
    expect(valueOf(vault.accounts.find(id))).toMatchObject({ tags: ['work'], note: 'a note', timesUsed: 1 })
  })
})

describe('a new name', () => {
  it('is in the keychain item too', async () => {
    const { vault, id, namesInItem } = await withAlice()
    await vault.accounts.edit(id, { issuer: 'New', accountName: 'bob' })
    expect(namesInItem()).toEqual(['New', 'bob'])
  })

  it('that the keychain does not take is not in the list either', async () => {
    const { vault, id, keychain, namesInItem } = await withAlice()
    keychain.become('locked')
    const outcome = codeOf(await vault.accounts.edit(id, { issuer: 'New' }))
    expect([outcome, namesInItem(), vault.accounts.list()]).toMatchObject([
      'keychainLocked',
      ['Example', 'alice'],
      [{ issuer: 'Example' }],
    ])
  })

  it('does not bring a counter back that is moved on at the same time', async () => {
    const { vault, keychain, id } = await withHotp(41)
    await Promise.all([
      vault.accounts.takeCounter(id),
      vault.accounts.edit(id, { issuer: 'New' }),
      vault.accounts.takeCounter(id),
    ])
    expect(counterIn(keychain, id)).toBe(43)
  })
})

describe('an edit without a new name', () => {
  it.each<AccountEdit>([{ tags: ['work'] }, { note: 'a note' }, { pinned: true }, { issuer: 'Example' }])(
    'needs no keychain: %j',
    async (edit) => {
      const { vault, id, keychain } = await withAlice()
      keychain.become('locked')
      keychain.forgetCalls()
      const outcome = codeOf(await vault.accounts.edit(id, edit))
      expect([outcome, keychain.calls()]).toEqual(['no error', []])
    },
  )
})

it.each<[AccountEdit, boolean]>([
  [{}, false],
  [{ tags: ['x'], note: 'y', pinned: true }, false],
  [{ issuer: 'Example' }, false],
  [{ issuer: 'example' }, true],
  [{ accountName: '' }, true],
])('the edit %j renames: %s', (edit, expected) => {
  const account = { id: unknownId, ...alice, status: 'active', createdAt: 0, ...untouched } as const
  expect(isRenaming(account, edit)).toBe(expected)
})

describe('moving an account', () => {
  it.each([
    ['c', 'a', 'cab'],
    ['a', 'c', 'bac'],
    ['a', null, 'bca'],
    ['b', 'b', 'abc'],
    ['a', 'b', 'abc'],
    ['c', null, 'abc'],
  ] as const)('%s before %s: %s', async (moved, before, expected) => {
    const { vault, order, ...ids } = await withThree()
    await vault.accounts.move(ids[moved], before === null ? null : ids[before])
    expect(order()).toBe(expected)
  })

  it('survives a restart', async () => {
    const { vault, open, a, c } = await withThree()
    await vault.accounts.move(c, a)
    expect((await open()).accounts.list().map(({ accountName }) => accountName)).toEqual(['c', 'a', 'b'])
  })

  it('is refused when it, or the other one, is not there', async () => {
    const { vault, a, order } = await withThree()
    const outcomes = [await vault.accounts.move(unknownId, a), await vault.accounts.move(a, unknownId)]
    expect([outcomes.map(codeOf), order()]).toEqual([['accountNotFound', 'accountNotFound'], 'abc'])
  })

  it('changes no account', async () => {
    const { vault, a, c } = await withThree()
    const before = vault.accounts.list()
    await vault.accounts.move(c, a)
    expect(new Set(vault.accounts.list())).toEqual(new Set(before))
  })

  it('of an empty list is refused, and not an error of ours', () => {
    const empty: IndexData = createEmptyIndex('an installation')
    expect(codeOf(moveAccountBefore(empty, unknownId, null))).toBe('accountNotFound')
  })
})

describe('a use', () => {
  it('counts, and has its time', async () => {
    const { vault, id, clock } = await withAlice()
    await vault.accounts.noteUse(id)
    clock.advance(60_000)
    await vault.accounts.noteUse(id)
    expect(valueOf(vault.accounts.find(id))).toMatchObject({ timesUsed: 2, lastUsedAt: clock.now() })
  })

  it('of an account that is not there is refused', async () => {
    const { vault } = await withAlice()
    expect(codeOf(await vault.accounts.noteUse(unknownId))).toBe('accountNotFound')
  })

  it('counts each of many at the same time', async () => {
    const { vault, id } = await withAlice()
    await Promise.all(Array.from({ length: 20 }, () => vault.accounts.noteUse(id)))
    expect(valueOf(vault.accounts.find(id)).timesUsed).toBe(20)
  })
})
