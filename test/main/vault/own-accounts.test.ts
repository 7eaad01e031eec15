// Which accounts a pool's user has here, the likeliest to be right first.
import { describe, expect, it } from 'vitest'
import { createOwnAccounts } from '../../../src/main/vault/own-accounts'
import { connectionId, enrollUntil, newerSecret, secret } from './journal-rig'
import { hotpAccount } from './hotp-rig'
import { codeOf, createVaultRig, valueOf } from './rig'

async function createRig() {
  const rig = createVaultRig()
  const vault = await rig.open()
  const own = createOwnAccounts(vault)
  const found = () => own.enrolledFor(connectionId, 'alice').map(({ status }) => status)
  return { rig, vault, own, found }
}

describe('the accounts of a pool’s user', () => {
  it('are none before an enrollment', async () => {
    const { found } = await createRig()
    expect(found()).toEqual([])
  })

  it('are those of this connection and user only', async () => {
    const { vault, own } = await createRig()
    await enrollUntil(vault.journal, 'active', { username: 'bob' })
    await enrollUntil(vault.journal, 'active', { connectionId: 'd'.repeat(32) as typeof connectionId })
    const { intended } = await enrollUntil(vault.journal, 'active')
    expect(own.enrolledFor(connectionId, 'alice').map(({ id }) => id)).toEqual([intended.accountId])
  })

  it('begin with the one whose outcome is unknown, then the active one, then the superseded', async () => {
    const { vault, found } = await createRig()
    await enrollUntil(vault.journal, 'active')
    await enrollUntil(vault.journal, 'active', { secret: newerSecret })
    await enrollUntil(vault.journal, 'verifySent', { secret: newerSecret })
    expect(found()).toEqual(['unknown', 'active', 'superseded'])
  })

  it('begin with the newer of two that are alike', async () => {
    const { rig, vault, own } = await createRig()
    const first = await enrollUntil(vault.journal, 'verifySent')
    rig.clock.advance(1000)
    const second = await enrollUntil(vault.journal, 'verifySent', { secret: newerSecret })
    expect(own.enrolledFor(connectionId, 'alice').map(({ id }) => id)).toEqual([
      second.intended.accountId,
      first.intended.accountId,
    ])
  })

  it('are, at the very end, the one that the pool should not have accepted yet', async () => {
    const { vault, found } = await createRig()
    await enrollUntil(vault.journal, 'stored')
    expect(found()).toEqual(['pending'])
  })

  it('are without one in the trash', async () => {
    const { vault, found } = await createRig()
    const { intended } = await enrollUntil(vault.journal, 'active')
    await vault.accounts.trash(intended.accountId)
    expect(found()).toEqual([])
  })

  it('come with their secrets', async () => {
    const { vault, own } = await createRig()
    const { intended } = await enrollUntil(vault.journal, 'active')
    expect(valueOf(await own.secretOf(intended.accountId)).secret).toEqual(secret)
  })

  it('say why a secret cannot be had', async () => {
    const { rig, vault } = await createRig()
    const { intended } = await enrollUntil(vault.journal, 'active')
    const again = createOwnAccounts(await rig.open())
    rig.keychain.become('locked')
    expect(codeOf(await again.secretOf(intended.accountId))).toBe('keychainLocked')
  })

  it('are none whose codes count, which no pool takes', async () => {
    const { vault, own } = await createRig()
    const { id } = valueOf(await vault.accounts.add(hotpAccount(0), []))
    expect(codeOf(await own.secretOf(id))).toBe('keychainItemDamaged')
  })

  it('are without those that no pool enrolled', async () => {
    const { vault, own } = await createRig()
    await vault.accounts.add(hotpAccount(0), [])
    expect(own.enrolledFor(connectionId, 'alice')).toEqual([])
  })

  it('are not accepted where the pool asks this user for a set-up', async () => {
    const { vault, own, found } = await createRig()
    await enrollUntil(vault.journal, 'verifySent')
    await own.notAccepted(connectionId, 'alice')
    expect(found()).toEqual(['pending'])
  })

  it('are settled by a code that was accepted', async () => {
    const { vault, own, found } = await createRig()
    const { intended } = await enrollUntil(vault.journal, 'verifySent')
    await own.accepted(intended.accountId)
    expect(found()).toEqual(['active'])
  })
})
