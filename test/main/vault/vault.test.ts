// The vault as a whole: a keychain that is open again lets it go on with what was left.
import { expect, it } from 'vitest'
import { enrollUntil } from './journal-rig'
import { codeOf, createVaultRig } from './rig'

/** A new start after an enrollment that a crash has left verified, and whose end is up to the start. */
async function leftVerified() {
  const rig = createVaultRig()
  await enrollUntil((await rig.open()).journal, 'verified')
  return { rig, vault: await rig.open() }
}

it('a keychain that is found open goes on with what an earlier run has left', async () => {
  const { vault } = await leftVerified()
  expect([codeOf(await vault.retryKeychain()), vault.journal.list()]).toEqual(['no error', []])
})

it('a keychain that is still locked leaves it as it is', async () => {
  const { rig, vault } = await leftVerified()
  rig.keychain.become('locked')
  expect([codeOf(await vault.retryKeychain()), vault.journal.list().length]).toEqual(['keychainLocked', 1])
})

it('a list that is whole has nothing that is not shown', async () => {
  const { vault } = await leftVerified()
  expect(vault.notShown()).toEqual({ accounts: 0, organizations: 0, others: 0 })
})
