import { describe, expect, it } from 'vitest'
import type { NewAccount } from '../../../src/main/vault/accounts'
import type { Vault } from '../../../src/main/vault/vault'
import type { AccountId } from '../../../src/shared/models'
import { enrollUntil } from './journal-rig'
import { codeOf, createVaultRig, currentPath, usual, valueOf } from './rig'

const secret = new Uint8Array(Buffer.from('a secret of an account'))
const alice: NewAccount = { issuer: 'Example', accountName: 'alice', secret, parameters: usual }
const bob: NewAccount = { ...alice, accountName: 'bob', secret: new Uint8Array([1, 2, 3]) }
const unknownId = 'f'.repeat(32) as AccountId

/** An open vault with one account, in the same world as the rig. */
async function withAlice() {
  const rig = createVaultRig()
  const vault = await rig.open()
  const { id } = valueOf(await vault.accounts.add(alice, []))
  return { rig, vault, id }
}

describe('adding an account', () => {
  it('lists it as active from then on', async () => {
    const { rig, vault, id } = await withAlice()
    expect(vault.accounts.list()).toEqual([
      {
        id,
        issuer: 'Example',
        accountName: 'alice',
        parameters: usual,
        status: 'active',
        createdAt: rig.clock.now(),
        tags: [],
        note: '',
        pinned: false,
        lastUsedAt: null,
        timesUsed: 0,
      },
    ])
  })

  it('gives it a random id that says nothing', async () => {
    const { id } = await withAlice()
    expect(id).toMatch(/^[0-9a-f]{32}$/)
  })

  it('is durable: after a power cut the account is listed and its secret is there', async () => {
    const { rig, id } = await withAlice()
    rig.fileSystem.cutPower(0)
    const { accounts } = await rig.open()
    expect([accounts.list().length, await accounts.secretOf(id)]).toEqual([
      1,
      { ok: true, value: { secret, parameters: usual } },
    ])
  })

  it('writes to the keychain before the index', async () => {
    const rig = createVaultRig()
    const vault = await rig.open()
    await vault.checkKeychain()
    rig.fileSystem.fault({
      at: { name: 'writeAndSync', path: `${currentPath}.new` },
      reason: 'kill',
      effect: 'none',
    })
    void vault.accounts.add(alice, [])
    await new Promise((resolve) => setImmediate(resolve))
    expect(rig.keychain.items().size).toBe(2) // the canary and the secret
  })

  it('puts no secret into any file', async () => {
    const { rig } = await withAlice()
    const texts = [...rig.fileSystem.files().values()].join()
    const spellings = (['utf8', 'base64', 'base64url', 'hex'] as const).map((encoding) =>
      Buffer.from(secret).toString(encoding),
    )
    expect(spellings.filter((spelling) => texts.includes(spelling))).toEqual([])
  })

  it('lists nothing when the keychain is locked', async () => {
    const rig = createVaultRig()
    const vault = await rig.open()
    rig.keychain.become('locked')
    const outcome = codeOf(await vault.accounts.add(alice, []))
    expect([outcome, vault.accounts.list()]).toEqual(['keychainLocked', []])
  })

  it('lists nothing when another value comes back from the keychain', async () => {
    const rig = createVaultRig()
    const vault = await rig.open()
    await vault.checkKeychain()
    rig.keychain.next('garbling')
    const outcome = codeOf(await vault.accounts.add(alice, []))
    expect([outcome, vault.accounts.list()]).toEqual(['keychainRefused', []])
  })

  it('lists nothing when the disk is full', async () => {
    const rig = createVaultRig()
    const vault = await rig.open()
    await vault.checkKeychain()
    rig.fileSystem.fault({
      at: { name: 'writeAndSync', path: `${currentPath}.new` },
      reason: 'ENOSPC',
      effect: 'torn',
    })
    const outcome = codeOf(await vault.accounts.add(alice, []))
    expect([outcome, vault.accounts.list()]).toEqual(['diskFull', []])
  })

  it.each([
    ['the same once more', alice],
    ['the same names with another secret', { ...alice, secret: bob.secret }],
    ['the same secret under another name', { ...alice, accountName: 'alice at home' }],
  ])('makes a second one of %s: whoever adds has seen what is alike', async (_, another) => {
    const { vault, id } = await withAlice()
    const added = valueOf(await vault.accounts.add(another, []))
    expect(vault.accounts.list().map((account) => account.id)).toEqual([id, added.id])
  })

  it('costs no keychain read of other accounts', async () => {
    const { rig, vault, id } = await withAlice()
    rig.keychain.forgetCalls()
    await vault.accounts.add(alice, [])
    expect(rig.keychain.calls().map((call) => call.id)).not.toContain(id)
  })
})

describe('adding an account in place of others', () => {
  it('lists it, and the others are in the trash', async () => {
    const { vault, id } = await withAlice()
    const added = valueOf(await vault.accounts.add(bob, [id]))
    expect(vault.accounts.list()).toMatchObject([
      { id, status: 'trashed' },
      { id: added.id, status: 'active' },
    ])
  })

  it('is one change of the index: nobody ever sees both, or neither', async () => {
    const { vault, id } = await withAlice()
    const seen: (readonly string[])[] = []
    vault.onChange(() => seen.push(vault.accounts.list().map(({ status }) => status)))
    valueOf(await vault.accounts.add(bob, [id]))
    expect(seen).toEqual([['trashed', 'active']])
  })

  it('replaces nothing when the disk is full', async () => {
    const { rig, vault, id } = await withAlice()
    const at = { name: 'writeAndSync', path: `${currentPath}.new` } as const
    rig.fileSystem.fault({ at, reason: 'ENOSPC', effect: 'torn' })
    await vault.accounts.add(bob, [id])
    expect((await rig.open()).accounts.list()).toMatchObject([{ id, status: 'active' }])
  })

  it('replaces nothing when the keychain does not take the new one', async () => {
    const { rig, vault, id } = await withAlice()
    rig.keychain.become('locked')
    await vault.accounts.add(bob, [id])
    expect(vault.accounts.list()).toMatchObject([{ id, status: 'active' }])
  })

  it('replaces as many as are named', async () => {
    const { vault, id } = await withAlice()
    const second = valueOf(await vault.accounts.add(alice, []))
    valueOf(await vault.accounts.add(bob, [id, second.id]))
    expect(vault.accounts.list().map(({ status }) => status)).toEqual(['trashed', 'trashed', 'active'])
  })

  it('keeps the secret of what it replaces, which can be restored', async () => {
    const { rig, vault, id } = await withAlice()
    valueOf(await vault.accounts.add(bob, [id]))
    valueOf(await vault.accounts.restore(id))
    const { accounts } = await rig.open()
    expect([accounts.find(id), await accounts.secretOf(id)]).toMatchObject([
      { ok: true, value: { status: 'active' } },
      { ok: true, value: { secret } },
    ])
  })
})

describe('what cannot be replaced', () => {
  const enrolled = async (vault: Vault, phase: 'stored' | 'verifySent' | 'active') =>
    (await enrollUntil(vault.journal, phase)).intended.accountId
  const superseded = async (vault: Vault) => {
    const id = await enrolled(vault, 'active')
    await enrolled(vault, 'active')
    return id
  }
  const trashed = async (vault: Vault) => {
    const { id } = valueOf(await vault.accounts.add(alice, []))
    valueOf(await vault.accounts.trash(id))
    return id
  }

  const cases: readonly (readonly [string, string, (vault: Vault) => Promise<AccountId>])[] = [
    ['an enrolled one', 'accountNotReplaceable', (vault) => enrolled(vault, 'active')],
    ['one that is being enrolled', 'accountNotReplaceable', (vault) => enrolled(vault, 'stored')],
    ['one whose outcome is unknown', 'accountNotReplaceable', (vault) => enrolled(vault, 'verifySent')],
    ['a superseded one', 'accountNotReplaceable', superseded],
    ['one in the trash', 'accountNotReplaceable', trashed],
    ['one that is not there', 'accountNotFound', () => Promise.resolve(unknownId)],
  ]

  it.each(cases)('%s: the answer is %s', async (_, code, make) => {
    const vault = await createVaultRig().open()
    const id = await make(vault)
    expect(codeOf(await vault.accounts.add(bob, [id]))).toBe(code)
  })

  it.each(cases)('%s: then nothing is written, not even to the keychain', async (_, _code, make) => {
    const rig = createVaultRig()
    const vault = await rig.open()
    const id = await make(vault)
    const before = [rig.keychain.items(), rig.fileSystem.files()]
    rig.keychain.forgetCalls()
    await vault.accounts.add(bob, [id])
    expect([rig.keychain.calls(), rig.keychain.items(), rig.fileSystem.files()]).toEqual([[], ...before])
  })

  it('keeps those back that could be replaced', async () => {
    const { vault, id } = await withAlice()
    await vault.accounts.add(bob, [id, unknownId])
    expect(vault.accounts.list()).toMatchObject([{ id, status: 'active' }])
  })
})

describe('a start', () => {
  it('touches no keychain, however many accounts there are', async () => {
    const { rig, vault } = await withAlice()
    await vault.accounts.add(bob, [])
    rig.keychain.forgetCalls()
    const again = await rig.open()
    expect([again.accounts.list().length, rig.keychain.calls()]).toEqual([2, []])
  })
})

describe('the secret of an account', () => {
  it('is the one that was added, with its parameters', async () => {
    const { vault, id } = await withAlice()
    expect(await vault.accounts.secretOf(id)).toEqual({ ok: true, value: { secret, parameters: usual } })
  })

  it('says why it cannot be had', async () => {
    const { rig, id } = await withAlice()
    const { accounts } = await rig.open()
    rig.keychain.become('locked')
    expect(codeOf(await accounts.secretOf(id))).toBe('keychainLocked')
  })

  it('is not an item of another kind', async () => {
    const { rig, id } = await withAlice()
    const { accounts } = await rig.open()
    rig.keychain.plant(id, rig.keychain.items().get('canary') ?? '')
    expect(codeOf(await accounts.secretOf(id))).toBe('keychainItemDamaged')
  })
})

describe('finding an account', () => {
  it('gives its summary', async () => {
    const { vault, id } = await withAlice()
    expect(vault.accounts.find(id)).toMatchObject({ ok: true, value: { id, accountName: 'alice' } })
  })

  it('says that it is not there', async () => {
    const { vault } = await withAlice()
    expect(codeOf(vault.accounts.find(unknownId))).toBe('accountNotFound')
  })
})

describe('the trash', () => {
  it('keeps the account, marked, over a restart', async () => {
    const { rig, vault, id } = await withAlice()
    await vault.accounts.trash(id)
    expect((await rig.open()).accounts.list()).toMatchObject([{ id, status: 'trashed' }])
  })

  it('keeps the secret', async () => {
    const { rig, vault, id } = await withAlice()
    const before = rig.keychain.items()
    await vault.accounts.trash(id)
    expect(rig.keychain.items()).toEqual(before)
  })

  it('gives back the account as it was', async () => {
    const { rig, vault, id } = await withAlice()
    const before = vault.accounts.list()
    await vault.accounts.trash(id)
    await vault.accounts.restore(id)
    const { accounts } = await rig.open()
    expect([accounts.list(), valueOf(await accounts.secretOf(id)).secret]).toEqual([before, secret])
  })

  it('gives it back after it was thrown away twice', async () => {
    const { vault, id } = await withAlice()
    await vault.accounts.trash(id)
    await vault.accounts.trash(id)
    await vault.accounts.restore(id)
    expect(vault.accounts.list()).toMatchObject([{ status: 'active' }])
  })

  it('leaves an account that is not in it alone', async () => {
    const { vault, id } = await withAlice()
    const before = vault.accounts.list()
    await vault.accounts.restore(id)
    expect(vault.accounts.list()).toEqual(before)
  })

  it.each(['trash', 'restore'] as const)('knows no account that is not there (%s)', async (action) => {
    const { vault } = await withAlice()
    expect(codeOf(await vault.accounts[action](unknownId))).toBe('accountNotFound')
  })
})

describe('listeners', () => {
  it('hear of every change of the accounts', async () => {
    const { vault, id } = await withAlice()
    const heard: number[] = []
    vault.onChange(() => heard.push(vault.accounts.list().length))
    await vault.accounts.add(bob, [])
    await vault.accounts.trash(id)
    expect(heard).toEqual([2, 2])
  })
})
