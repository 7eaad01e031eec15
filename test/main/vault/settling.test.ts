// What a sign-in proves about the keys of its user, and what a lost index leaves in doubt.
import { describe, expect, it } from 'vitest'
import type { AccountStatus, EnrollmentPhase } from '../../../src/shared/models'
import { enrollUntil, newerSecret } from './journal-rig'
import { createVaultRig, currentPath, valueOf } from './rig'

async function createRig() {
  const rig = createVaultRig()
  const vault = await rig.open()
  const { journal, accounts } = vault
  return {
    ...rig,
    vault,
    earlier: async () => (await enrollUntil(journal, 'active')).intended.accountId,
    newer: async (phase: EnrollmentPhase) =>
      (await enrollUntil(journal, phase, { secret: newerSecret })).intended.accountId,
    statuses: (): readonly AccountStatus[] => accounts.list().map(({ status }) => status),
    phases: () => journal.list().map(({ phase }) => phase),
  }
}

describe('the code of an earlier key being accepted', () => {
  it('says that the newer one, whose Verify had no answer, was not', async () => {
    const { vault, earlier, newer, statuses, phases } = await createRig()
    const id = await earlier()
    await newer('verifySent')
    valueOf(await vault.journal.accepted(id))
    expect([statuses(), phases()]).toEqual([['active', 'pending'], ['stored']])
  })

  it('makes it the active one again, whatever had replaced it', async () => {
    const { vault, earlier, newer, statuses } = await createRig()
    const id = await earlier()
    await newer('active')
    valueOf(await vault.journal.accepted(id))
    expect(statuses()).toEqual(['active', 'superseded'])
  })

  it('leaves the keys of other users alone', async () => {
    const { vault, earlier, statuses } = await createRig()
    const id = await earlier()
    await enrollUntil(vault.journal, 'active', { username: 'grace' })
    valueOf(await vault.journal.accepted(id))
    expect(statuses()).toEqual(['active', 'active'])
  })
})

describe('a key that was never accepted', () => {
  it.each(['stored', 'intended'] as const)(
    'and is %s makes room, in the trash, when another is enrolled',
    async (phase) => {
      const { newer, earlier, statuses, vault } = await createRig()
      await newer(phase)
      await earlier()
      expect([statuses().filter((status) => status !== 'trashed'), vault.journal.list()]).toEqual([
        ['active'],
        [],
      ])
    },
  )

  it('stays in the list when its Verify was sent', async () => {
    const { newer, earlier, statuses } = await createRig()
    await newer('verifySent')
    await earlier()
    expect(statuses()).toEqual(['superseded', 'active'])
  })

  it('keeps its secret in any case', async () => {
    const { newer, earlier, vault } = await createRig()
    const id = await newer('stored')
    await earlier()
    expect(valueOf(await vault.accounts.secretOf(id)).secret).toEqual(newerSecret)
  })
})

describe('an index of which only the generation before is left', () => {
  it('does not believe that Verify was not sent', async () => {
    const { newer, fileSystem, open } = await createRig()
    await newer('verifySent')
    fileSystem.plant(currentPath, 'damaged')
    const { journal, accounts } = await open()
    expect([journal.list().map(({ phase }) => phase), accounts.list().map(({ status }) => status)]).toEqual([
      ['verifySent'],
      ['unknown'],
    ])
  })
})
