// The secrets of a first screenful are read before it is drawn, and nobody is prompted for that.
import { describe, expect, it } from 'vitest'
import type { NewAccount } from '../../../src/main/vault/accounts'
import type { AccountId } from '../../../src/shared/models'
import { createVaultRig, usual, valueOf } from './rig'

const account = (accountName: string): NewAccount => ({
  issuer: 'Example',
  accountName,
  secret: new Uint8Array(Buffer.from(accountName)),
  parameters: usual,
})

/** A new start with so many accounts, whose ids come in their order. */
async function startWith(count: number) {
  const rig = createVaultRig()
  const first = await rig.open()
  const ids: AccountId[] = []
  for (let index = 0; index < count; index += 1)
    ids.push(valueOf(await first.accounts.add(account(`account ${index}`), [])).id)
  const restart = async () => {
    const { accounts } = await rig.open()
    rig.keychain.forgetCalls()
    return accounts
  }
  const read = () => rig.keychain.calls().map(({ id }) => id)
  return { rig, ids, before: first.accounts, restart, read }
}

describe('reading ahead', () => {
  it('reads the first 24, in their order', async () => {
    const { ids, restart, read } = await startWith(25)
    await (await restart()).readAhead()
    expect(read()).toEqual(ids.slice(0, 24))
  })

  it('begins with those that are pinned', async () => {
    const { ids, before, restart, read } = await startWith(3)
    const [first, second, third] = ids
    valueOf(await before.edit(third ?? ('' as AccountId), { pinned: true }))
    await (await restart()).readAhead()
    expect(read()).toEqual([third, first, second])
  })

  it('leaves out what is in the trash', async () => {
    const { ids, before, restart, read } = await startWith(2)
    const [first, second] = ids
    valueOf(await before.trash(first ?? ('' as AccountId)))
    await (await restart()).readAhead()
    expect(read()).toEqual([second])
  })

  it('stops at the first that cannot be read', async () => {
    const { rig, ids, restart, read } = await startWith(3)
    const accounts = await restart()
    rig.keychain.become('missing')
    await accounts.readAhead()
    expect(read()).toEqual(ids.slice(0, 1))
  })

  it('asks a keychain no more that has said no to all', async () => {
    const { rig, ids, restart, read } = await startWith(2)
    const accounts = await restart()
    rig.keychain.become('missing')
    await accounts.secretOf(ids[0] ?? ('' as AccountId))
    rig.keychain.forgetCalls()
    await accounts.readAhead()
    expect(read()).toEqual([])
  })
})
