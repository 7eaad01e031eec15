// Which accounts that are here already give the same codes as one that is offered, or are called the same.
import { describe, expect, it } from 'vitest'
import type { Alike, NewAccount } from '../../../src/main/vault/accounts'
import type { TimeBasedSecret } from '../../../src/main/vault/account-secret'
import type { Vault } from '../../../src/main/vault/vault'
import type { HotpParameters, SteamParameters } from '../../../src/shared/models'
import { enrollUntil, intent, secret as enrolledSecret } from './journal-rig'
import { createVaultRig, usual, valueOf } from './rig'

type TimeBased = NewAccount & TimeBasedSecret

const secret = new Uint8Array(Buffer.from('a secret of an account'))
const otherSecret = new Uint8Array(Buffer.from('another secret'))
const alice: TimeBased = { issuer: 'Example', accountName: 'alice', secret, parameters: usual }
const hotp: HotpParameters = { type: 'hotp', algorithm: 'SHA1', digits: 6 }
const steam: SteamParameters = { type: 'steam', algorithm: 'SHA1', digits: 5, period: 30 }

async function withAccounts(...accounts: readonly NewAccount[]) {
  const rig = createVaultRig()
  const vault = await rig.open()
  for (const account of accounts) valueOf(await vault.accounts.add(account, []))
  return { rig, vault, ids: vault.accounts.list().map(({ id }) => id) }
}

const likenesses = (alike: readonly Alike[]) => alike.map(({ likeness }) => likeness)

/** Asked by a vault that has read no secret yet. */
async function likenessesAfterRestart(here: NewAccount, offered: NewAccount) {
  const { rig } = await withAccounts(here)
  return likenesses(await (await rig.open()).accounts.alike(offered))
}

describe('the same key', () => {
  it('is found under the same name', async () => {
    const { vault, ids } = await withAccounts(alice)
    expect(await vault.accounts.alike(alice)).toEqual([
      { accountId: ids[0], likeness: 'sameKey', replaceable: true },
    ])
  })

  it('is found under any other name', async () => {
    const renamed = { ...alice, issuer: 'Elsewhere', accountName: 'someone else' }
    expect(await likenessesAfterRestart(alice, renamed)).toEqual(['sameKey'])
  })

  it('is found in every account that has it', async () => {
    const { vault } = await withAccounts(alice, { ...alice, accountName: 'alice at home' })
    expect(likenesses(await vault.accounts.alike(alice))).toEqual(['sameKey', 'sameKey'])
  })

  it('is found however far either has counted', async () => {
    const counting = { issuer: 'Example', accountName: 'alice', secret, parameters: hotp }
    const further = { ...counting, accountName: 'a', counter: 100 }
    expect(await likenessesAfterRestart({ ...counting, counter: 3 }, further)).toEqual(['sameKey'])
  })

  it.each([
    ['another algorithm', { ...alice, parameters: { ...usual, algorithm: 'SHA256' } }],
    ['other digits', { ...alice, parameters: { ...usual, digits: 8 } }],
    ['another period', { ...alice, parameters: { ...usual, period: 60 } }],
    ['counter-based codes', { ...alice, parameters: hotp, counter: 0 }],
    ['codes for Steam', { ...alice, parameters: steam }],
  ] satisfies [string, NewAccount][])('is not the same with %s', async (_, account) => {
    const renamed = { ...account, accountName: 'someone else' }
    expect(await likenessesAfterRestart(alice, renamed)).toEqual([])
  })

  it('is not one that merely begins the same', async () => {
    const longer = { ...alice, accountName: 'someone else', secret: new Uint8Array([...secret, 0]) }
    expect(await likenessesAfterRestart(alice, longer)).toEqual([])
  })
})

describe('the same name', () => {
  it('is found with another key', async () => {
    expect(await likenessesAfterRestart(alice, { ...alice, secret: otherSecret })).toEqual(['sameName'])
  })

  it('is found with other parameters', async () => {
    const other = { ...alice, parameters: { ...usual, digits: 8 } }
    expect(await likenessesAfterRestart(alice, other)).toEqual(['sameName'])
  })

  it.each([
    ['the issuer', { ...alice, issuer: 'Elsewhere', secret: otherSecret }],
    ['the account', { ...alice, accountName: 'bob', secret: otherSecret }],
  ])('is not the same when %s differs', async (_, account) => {
    expect(await likenessesAfterRestart(alice, account)).toEqual([])
  })
})

describe('an account that', () => {
  it('lies in the trash is not alike', async () => {
    const { vault, ids } = await withAccounts(alice)
    for (const id of ids) valueOf(await vault.accounts.trash(id))
    expect(await vault.accounts.alike(alice)).toEqual([])
  })

  const enrolledKey: NewAccount = { ...alice, secret: enrolledSecret }
  const enrolled = (phase: 'stored' | 'verifySent' | 'active') => async (vault: Vault) => {
    await enrollUntil(vault.journal, phase)
  }
  const enrolledTwice = async (vault: Vault) => {
    await enrollUntil(vault.journal, 'active', { secret: otherSecret })
    await enrollUntil(vault.journal, 'active')
  }

  it.each([
    ['is enrolled', enrolled('active')],
    ['is being enrolled', enrolled('stored')],
    ['is perhaps enrolled', enrolled('verifySent')],
  ])('%s is alike, and not to be replaced', async (_, make) => {
    const vault = await createVaultRig().open()
    await make(vault)
    expect(await vault.accounts.alike(enrolledKey)).toMatchObject([
      { likeness: 'sameKey', replaceable: false },
    ])
  })

  it('was superseded by another is alike by its name, and not to be replaced', async () => {
    const vault = await createVaultRig().open()
    await enrolledTwice(vault)
    const named = { ...alice, issuer: intent.issuer, accountName: intent.accountName }
    expect(await vault.accounts.alike(named)).toMatchObject([
      { likeness: 'sameName', replaceable: false },
      { likeness: 'sameName', replaceable: false },
    ])
  })

  it('has other parameters and another name costs no keychain read', async () => {
    const { rig } = await withAccounts({ ...alice, parameters: { ...usual, digits: 8 } })
    const { accounts } = await rig.open()
    rig.keychain.forgetCalls()
    await accounts.alike({ ...alice, accountName: 'bob' })
    expect(rig.keychain.calls()).toEqual([])
  })

  it('cannot be read by itself does not hide the others', async () => {
    const { rig, ids } = await withAccounts(alice, { ...alice, accountName: 'alice at home' })
    rig.keychain.plant(ids[0] ?? '', 'damaged')
    const { accounts } = await rig.open()
    expect(await accounts.alike({ ...alice, accountName: 'bob' })).toMatchObject([{ accountId: ids[1] }])
  })
})

describe('while the keychain is closed', () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ ...alice, accountName: `alice ${at}` }))
  const closed = ['locked', 'missing', 'refusing', 'timingOut'] as const

  it.each(closed)('only names tell (%s)', async (mood) => {
    const { rig, ids } = await withAccounts(...many)
    const { accounts } = await rig.open()
    rig.keychain.become(mood)
    const offered = { ...alice, accountName: 'alice 7', secret: otherSecret }
    expect(await accounts.alike(offered)).toMatchObject([{ accountId: ids[7], likeness: 'sameName' }])
  })

  it.each(closed)('it is asked for one account, and not for every one (%s)', async (mood) => {
    const { rig, ids } = await withAccounts(...many)
    const { accounts } = await rig.open()
    rig.keychain.become(mood)
    rig.keychain.forgetCalls()
    await accounts.alike({ ...alice, accountName: 'bob' })
    const asked = new Set(rig.keychain.calls().map(({ id }) => id))
    expect(ids.filter((id) => asked.has(id))).toEqual(ids.slice(0, 1))
  })

  it('is no reason to forget those that were read before', async () => {
    const { rig, vault } = await withAccounts(alice)
    rig.keychain.become('locked')
    expect(likenesses(await vault.accounts.alike({ ...alice, accountName: 'bob' }))).toEqual(['sameKey'])
  })
})
