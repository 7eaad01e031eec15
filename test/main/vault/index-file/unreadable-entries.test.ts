// An index of today of which some entries cannot be read: they are kept as they are, and take nothing else with them.
import { describe, expect, it } from 'vitest'
import type { Vault } from '../../../../src/main/vault/vault'
import type { AccountId, ConnectionId } from '../../../../src/shared/models'
import { indexText, jsonOf, type Json } from './index-texts'
import { enrollUntil } from '../journal-rig'
import { codeOf, createVaultRig, currentPath, previousPath, usual, valueOf } from '../rig'

const secretOf = (name: string) => new Uint8Array(Buffer.from(`the secret of ${name}`))
const account = (issuer: string) => ({
  issuer,
  accountName: 'ada',
  secret: secretOf(issuer),
  parameters: usual,
})
const input = { kind: 'cognito', userPoolId: 'eu-west-1_A', clientId: 'client', issuer: 'Acme' } as const
const user = { connectionId: 'c'.repeat(32) as ConnectionId, username: 'ada' }
const proxy = { proxy: 'proxy.example.com:3128', realm: 'Office' }

/** A vault with three accounts and one of everything else, closed. */
async function createRig() {
  const rig = createVaultRig()
  const vault = await rig.open()
  const ids: AccountId[] = []
  for (const issuer of ['First', 'Second', 'Third'])
    ids.push(valueOf(await vault.accounts.add(account(issuer), [])).id)
  const { id } = valueOf(await vault.connections.save(input))
  await enrollUntil(vault.journal, 'intended', { connectionId: id })
  valueOf(await vault.refreshTokens.keep(user, 'token'))
  valueOf(await vault.proxyCredentials.keep(proxy, { username: 'ada', password: 'secret' }))
  const json = (path = currentPath) => jsonOf(rig.fileSystem.files().get(path))
  /** Closes the vault, and opens it over a file that somebody else has written. */
  const reopen = async (rewrite: (before: Json) => Json): Promise<Vault> => {
    rig.fileSystem.plant(currentPath, indexText(rewrite(json())))
    return rig.open()
  }
  const list = (name: string) => json()[name] as Json[]
  return { ...rig, ids: ids as [AccountId, AccountId, AccountId], connectionId: id, json, list, reopen }
}

const issuersIn = ({ accounts }: Vault) => accounts.list().map(({ issuer }) => issuer)
const isSecond = (entry: Json) => entry['issuer'] === 'Second'
const withSecond = (change: (entry: Json) => unknown) => (json: Json) => ({
  ...json,
  accounts: (json['accounts'] as Json[]).map((entry) => (isSecond(entry) ? change(entry) : entry)),
})

const ways: readonly [string, (entry: Json) => unknown][] = [
  ['is of a kind that is not known', (entry) => ({ ...entry, parameters: { type: 'motp', pin: 4 } })],
  ['has a parameter that is not known', (entry) => ({ ...entry, parameters: { ...usual, epoch: 1 } })],
  ['has a status that is not known', (entry) => ({ ...entry, status: 'paused' })],
  ['has a number where a text was', (entry) => ({ ...entry, issuer: 7 })],
  ['has lost its id', ({ id: _, ...entry }) => entry],
  ['has an id that is none', (entry) => ({ ...entry, id: 'mine' })],
  ['is a text', () => 'an account'],
  ['is null', () => null],
  ['is a list', () => [1, [2]]],
]

describe('an account that cannot be read', () => {
  it.each(ways)('hides no other when it %s', async (_, change) => {
    const { reopen } = await createRig()
    const vault = await reopen(withSecond(change))
    expect([issuersIn(vault), vault.listRecovery.state(), vault.notShown()]).toEqual([
      ['First', 'Third'],
      'whole',
      { accounts: 1, organizations: 0, others: 0 },
    ])
  })

  it.each(ways)('stays as it is, in its place, through every change, when it %s', async (_, change) => {
    const { reopen, ids, list, connectionId } = await createRig()
    const vault = await reopen(withSecond(change))
    const kept = list('accounts')[1]
    valueOf(await vault.accounts.add(account('Fourth'), []))
    valueOf(await vault.accounts.edit(ids[0], { issuer: 'Renamed', tags: ['work'] }))
    valueOf(await vault.accounts.trash(ids[2]))
    valueOf(await vault.accounts.noteUse(ids[0]))
    valueOf(await vault.connections.save({ ...input, id: connectionId, issuer: 'New name' }))
    expect(list('accounts').map((entry, at) => (at === 1 ? entry : entry['issuer']))).toEqual([
      'Renamed',
      kept,
      'Third',
      'Fourth',
    ])
  })

  it('stays in its place when its neighbours are moved', async () => {
    const { reopen, ids, list } = await createRig()
    const vault = await reopen(withSecond((entry) => ({ ...entry, status: 'paused' })))
    valueOf(await vault.accounts.move(ids[2], ids[0]))
    valueOf(await vault.accounts.add(account('Fourth'), []))
    valueOf(await vault.accounts.move(ids[0], null))
    expect(list('accounts').map(({ issuer }) => issuer)).toEqual(['Third', 'Second', 'Fourth', 'First'])
  })

  it('is shown again when it can be read again', async () => {
    const { reopen, ids } = await createRig()
    const before = await reopen(withSecond((entry) => ({ ...entry, status: 'paused' })))
    valueOf(await before.accounts.edit(ids[0], { issuer: 'Renamed' }))
    const vault = await reopen(withSecond((entry) => ({ ...entry, status: 'active' })))
    expect([issuersIn(vault), vault.notShown().accounts]).toEqual([['Renamed', 'Second', 'Third'], 0])
  })

  it('is not found a second time when the keychain is looked through', async () => {
    const { reopen, fileSystem, open } = await createRig()
    valueOf(
      await (
        await reopen(withSecond((entry) => ({ ...entry, status: 'paused' })))
      ).accounts.add(account('Fourth'), []),
    )
    fileSystem.plant(currentPath, 'damaged')
    const vault = await open()
    expect(await vault.listRecovery.run()).toEqual({ ok: true, value: 'restored' })
    expect([issuersIn(vault), vault.notShown().accounts]).toEqual([['First', 'Third', 'Fourth'], 1])
  })

  it('keeps the connection that it was enrolled with', async () => {
    const { reopen, connectionId } = await createRig()
    const vault = await reopen((json) => ({
      ...withSecond((entry) => ({ ...entry, status: 'paused', enrolledWith: { connectionId } }))(json),
      journal: [],
    }))
    expect(codeOf(await vault.connections.remove(connectionId))).toBe('connectionInUse')
  })
})

describe('what else cannot be read', () => {
  const spoiled = (name: string) => (json: Json) => ({
    ...json,
    [name]: (json[name] as Json[]).map((entry) => ({
      ...entry,
      ofTheFuture: 1,
      connectionId: 7,
      id: 7,
      items: 7,
    })),
  })

  it.each([
    ['connections', { accounts: 0, organizations: 1, others: 0 }],
    ['journal', { accounts: 0, organizations: 0, others: 1 }],
    ['userSecrets', { accounts: 0, organizations: 0, others: 1 }],
    ['proxyCredentials', { accounts: 0, organizations: 0, others: 1 }],
  ])('is counted, and hides no account: %s', async (name, expected) => {
    const { reopen } = await createRig()
    const vault = await reopen(spoiled(name))
    expect([vault.notShown(), issuersIn(vault)]).toEqual([expected, ['First', 'Second', 'Third']])
  })

  it.each(['connections', 'journal', 'userSecrets', 'proxyCredentials'])(
    'stays as it is when others come and go: %s',
    async (name) => {
      const { reopen, list } = await createRig()
      const vault = await reopen(spoiled(name))
      const [kept] = list(name)
      const { id } = valueOf(await vault.connections.save({ ...input, clientId: 'another' }))
      const { intended } = await enrollUntil(vault.journal, 'stored', { connectionId: id })
      valueOf(await vault.journal.discard(intended.enrollmentId))
      valueOf(await vault.refreshTokens.keep(user, 'another'))
      valueOf(await vault.refreshTokens.forget(user))
      valueOf(await vault.proxyCredentials.keep(proxy, { username: 'a', password: 'b' }))
      valueOf(await vault.proxyCredentials.forget(proxy))
      expect(list(name)[0]).toEqual(kept)
    },
  )
})

describe('fields that only a newer version knows', () => {
  const future = { colour: 'blue', nested: { list: [1, null] } }
  const everywhere = (json: Json): Json => ({
    ...Object.fromEntries(
      Object.entries(json).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map((entry: Json) => ({ ...entry, future })) : value,
      ]),
    ),
    future,
    futureList: [{ id: 1 }],
  })

  it('are no reason not to read what has them', async () => {
    const { reopen } = await createRig()
    const vault = await reopen(everywhere)
    expect([issuersIn(vault), vault.connections.list().length, vault.journal.list().length]).toEqual([
      ['First', 'Second', 'Third'],
      1,
      1,
    ])
  })

  it('stay through every change of what has them', async () => {
    const { reopen, ids, json, list, connectionId } = await createRig()
    const vault = await reopen(everywhere)
    valueOf(await vault.accounts.edit(ids[0], { issuer: 'Renamed', note: 'a note' }))
    valueOf(await vault.accounts.trash(ids[1]))
    valueOf(await vault.accounts.restore(ids[1]))
    valueOf(await vault.accounts.noteUse(ids[2]))
    valueOf(await vault.accounts.move(ids[2], ids[0]))
    valueOf(await vault.connections.save({ ...input, id: connectionId, issuer: 'New name' }))
    valueOf(await vault.connections.noteInspection(connectionId, 'CA'))
    expect([json()['future'], json()['futureList']]).toEqual([future, [{ id: 1 }]])
    for (const name of ['accounts', 'connections', 'journal', 'userSecrets', 'proxyCredentials'])
      expect(list(name).map((entry) => entry['future'])).toEqual(list(name).map(() => future))
  })

  it('reach no window', async () => {
    const { reopen } = await createRig()
    const { accounts, connections, journal } = await reopen(everywhere)
    expect(JSON.stringify([accounts.list(), connections.list(), journal.list()])).not.toContain('blue')
  })
})

describe('an index of which neither generation is whole', () => {
  const flipBit = (text: string) => text.replace('"First"', '"Fjrst"')
  const bothDamaged = async () => {
    const rig = await createRig()
    for (const path of [currentPath, previousPath])
      rig.fileSystem.plant(path, flipBit(rig.fileSystem.files().get(path) ?? ''))
    return rig
  }

  it('keeps what is left of it: connections, order, notes', async () => {
    const { open, ids, connectionId } = await bothDamaged()
    const vault = await open()
    expect([issuersIn(vault), vault.connections.list().map(({ id }) => id)]).toEqual([
      ['Fjrst', 'Second', 'Third'],
      [connectionId],
    ])
    expect(vault.accounts.list().map(({ id }) => id)).toEqual(ids)
  })

  it('gives codes, and may be changed', async () => {
    const { open, ids } = await bothDamaged()
    const vault = await open()
    expect(valueOf(await vault.accounts.secretOf(ids[1])).secret).toEqual(secretOf('Second'))
    valueOf(await vault.accounts.add(account('Fourth'), []))
    expect(issuersIn(await open())).toEqual(['Fjrst', 'Second', 'Third', 'Fourth'])
  })

  it('is looked through for what is missing, which is said', async () => {
    const { open } = await bothDamaged()
    const vault = await open()
    expect([vault.listRecovery.state(), await vault.listRecovery.run()]).toEqual([
      'incomplete',
      { ok: true, value: 'restored' },
    ])
  })

  it('is left where someone can look at it', async () => {
    const { open, fileSystem } = await bothDamaged()
    const before = fileSystem.files()
    await open()
    expect([currentPath, previousPath].map((path) => fileSystem.files().get(`${path}.damaged`))).toEqual(
      [currentPath, previousPath].map((path) => before.get(path)),
    )
  })

  it('holds an enrollment that waited for its Verify to be in doubt', async () => {
    const rig = createVaultRig()
    const before = await rig.open()
    await enrollUntil(before.journal, 'stored')
    for (const path of [currentPath, previousPath])
      rig.fileSystem.plant(path, (rig.fileSystem.files().get(path) ?? '').replace('Example', 'Exbmple'))
    expect((await rig.open()).journal.list()).toMatchObject([{ phase: 'verifySent' }])
  })
})
