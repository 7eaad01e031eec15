import { describe, expect, it } from 'vitest'
import { createOwnAccounts } from '../../../src/main/vault/own-accounts'
import { connectionId, enrollUntil, newerSecret, secret } from './journal-rig'
import { createVaultRig, valueOf } from './rig'

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

  it('are settled by a code that was accepted', async () => {
    const { vault, own, found } = await createRig()
    const { intended } = await enrollUntil(vault.journal, 'verifySent')
    await own.accepted(intended.accountId)
    expect(found()).toEqual(['active'])
  })
})
