// Connections to user pools: saved, opened and removed, with what belongs to them and nothing else.
import { describe, expect, it } from 'vitest'
import type { ConnectionInput } from '../../../src/main/ports/connections'
import type { ConnectionId } from '../../../src/shared/models'
import { codeOf, createVaultRig, currentPath, usual, valueOf } from './rig'

const clientSecret = 'canary-client-secret'
const input: ConnectionInput = {
  kind: 'cognito',
  userPoolId: 'eu-west-1_AbC123xyZ',
  clientId: '1example23456789',
  issuer: 'Example',
}
const unknownId = 'f'.repeat(32) as ConnectionId

async function withConnection(changes: Partial<ConnectionInput> = {}) {
  const rig = createVaultRig()
  const vault = await rig.open()
  const { id } = valueOf(await vault.connections.save({ ...input, ...changes }))
  return { rig, vault, id }
}

describe('saving a connection', () => {
  it('lists it, with the region of its pool', async () => {
    const { rig, id } = await withConnection()
    expect((await rig.open()).connections.list()).toEqual([
      {
        ...input,
        id,
        region: 'eu-west-1',
        hasClientSecret: false,
        endpointVariant: 'standard',
        managedLogin: null,
      },
    ])
  })

  it('needs no keychain when there is no client secret', async () => {
    const { rig } = await withConnection()
    expect(rig.keychain.calls()).toEqual([])
  })

  it('puts the client secret into the keychain, for the next start too', async () => {
    const { rig, id } = await withConnection({ clientSecret })
    expect(valueOf(await (await rig.open()).connections.open(id)).clientSecret).toBe(clientSecret)
  })

  it('puts the client secret into no file', async () => {
    const { rig } = await withConnection({ clientSecret })
    const texts = [...rig.fileSystem.files().values()].join()
    const spellings = (['utf8', 'base64', 'base64url', 'hex'] as const).map((encoding) =>
      Buffer.from(clientSecret).toString(encoding),
    )
    expect(spellings.filter((spelling) => texts.includes(spelling))).toEqual([])
  })

  it('says of the client secret only that there is one', async () => {
    const { vault } = await withConnection({ clientSecret })
    expect(vault.connections.list()).toMatchObject([{ hasClientSecret: true }])
  })

  it('again, without an id, is the same connection', async () => {
    const { vault, id } = await withConnection()
    const again = valueOf(await vault.connections.save({ ...input, issuer: 'New name' }))
    expect([again.id, vault.connections.list().map(({ issuer }) => issuer)]).toEqual([id, ['New name']])
  })

  it('of another client of the pool is another connection', async () => {
    const { vault } = await withConnection()
    await vault.connections.save({ ...input, clientId: 'another' })
    expect(vault.connections.list().length).toBe(2)
  })

  it('of the same ids in the practice pool is another connection', async () => {
    const { vault } = await withConnection()
    await vault.connections.save({ ...input, kind: 'practice' })
    expect(vault.connections.list().length).toBe(2)
  })

  it('without the client secret keeps the stored one', async () => {
    const { vault, id } = await withConnection({ clientSecret })
    await vault.connections.save({ ...input, id, issuer: 'New name' })
    expect(await vault.connections.open(id)).toMatchObject({
      ok: true,
      value: { summary: { issuer: 'New name' }, clientSecret },
    })
  })

  it('with another client secret replaces the stored one', async () => {
    const { vault, id } = await withConnection({ clientSecret })
    await vault.connections.save({ ...input, id, clientSecret: 'another' })
    expect(valueOf(await vault.connections.open(id)).clientSecret).toBe('another')
  })

  it('with another client secret leaves no copy of the old one', async () => {
    const { rig, vault, id } = await withConnection({ clientSecret })
    const before = rig.keychain.items().size
    await vault.connections.save({ ...input, id, clientSecret: 'another' })
    expect(rig.keychain.items().size).toBe(before)
  })

  it('keeps the old client secret when the new one cannot be stored', async () => {
    const { rig, vault, id } = await withConnection({ clientSecret })
    rig.keychain.next('open', 'locked')
    await vault.connections.save({ ...input, id, clientSecret: 'another' })
    expect(valueOf(await (await rig.open()).connections.open(id)).clientSecret).toBe(clientSecret)
  })

  it('keeps the old client secret when the disk is full', async () => {
    const { rig, vault, id } = await withConnection({ clientSecret })
    rig.fileSystem.fault({
      at: { name: 'writeAndSync', path: `${currentPath}.new` },
      reason: 'ENOSPC',
      effect: 'torn',
    })
    await vault.connections.save({ ...input, id, clientSecret: 'another' })
    expect(valueOf(await (await rig.open()).connections.open(id)).clientSecret).toBe(clientSecret)
  })

  it('lists nothing when the client secret cannot be stored', async () => {
    const rig = createVaultRig()
    const { connections } = await rig.open()
    rig.keychain.become('locked')
    const outcome = codeOf(await connections.save({ ...input, clientSecret }))
    expect([outcome, connections.list()]).toEqual(['keychainLocked', []])
  })

  it('under an id that is not there is refused', async () => {
    const { vault } = await withConnection()
    expect(codeOf(await vault.connections.save({ ...input, id: unknownId }))).toBe('connectionNotFound')
  })
})

describe('opening a connection', () => {
  it('without a client secret needs no keychain', async () => {
    const { rig, vault, id } = await withConnection()
    rig.keychain.become('locked')
    expect(valueOf(await vault.connections.open(id)).clientSecret).toBeNull()
  })

  it('says why its client secret cannot be had', async () => {
    const { rig, id } = await withConnection({ clientSecret })
    const { connections } = await rig.open()
    rig.keychain.become('locked')
    expect(codeOf(await connections.open(id))).toBe('keychainLocked')
  })

  it('that is not there is refused', async () => {
    const { vault } = await withConnection()
    expect(codeOf(await vault.connections.open(unknownId))).toBe('connectionNotFound')
  })
})

describe('who reads along on the way to a connection', () => {
  it('is nobody of whom anyone was told, at first', async () => {
    const { vault, id } = await withConnection()
    expect(valueOf(await vault.connections.open(id)).inspectionTold).toEqual([])
  })

  it('is remembered once each, for the next start too', async () => {
    const { rig, vault, id } = await withConnection({ clientSecret })
    for (const name of ['Acme Proxy CA', 'Other CA', 'Acme Proxy CA'])
      valueOf(await vault.connections.noteInspection(id, name))
    expect(valueOf(await (await rig.open()).connections.open(id)).inspectionTold).toEqual([
      'Acme Proxy CA',
      'Other CA',
    ])
  })

  it('is still remembered when the connection is saved anew', async () => {
    const { vault, id } = await withConnection()
    valueOf(await vault.connections.noteInspection(id, 'Acme Proxy CA'))
    valueOf(await vault.connections.save({ ...input, id, issuer: 'New name' }))
    expect(valueOf(await vault.connections.open(id)).inspectionTold).toEqual(['Acme Proxy CA'])
  })

  it('is no part of what is listed', async () => {
    const { vault, id } = await withConnection()
    valueOf(await vault.connections.noteInspection(id, 'Acme Proxy CA'))
    expect(JSON.stringify(vault.connections.list())).not.toContain('Acme Proxy CA')
  })

  it('cannot be noted for one that is not there', async () => {
    const { vault } = await withConnection()
    expect(codeOf(await vault.connections.noteInspection(unknownId, 'Acme Proxy CA'))).toBe(
      'connectionNotFound',
    )
  })
})

describe('removing a connection', () => {
  it('takes it off the list, for the next start too', async () => {
    const { rig, vault, id } = await withConnection()
    await vault.connections.remove(id)
    expect((await rig.open()).connections.list()).toEqual([])
  })

  it('takes its client secret out of the keychain', async () => {
    const { rig, vault, id } = await withConnection({ clientSecret })
    await vault.connections.remove(id)
    expect([...rig.keychain.items().keys()]).toEqual(['canary'])
  })

  const enrollmentOf = (connectionId: ConnectionId) =>
    ({
      connectionId,
      username: 'alice',
      issuer: 'Example',
      accountName: 'alice',
      route: 'session',
    }) as const

  it('is refused while an enrollment is open', async () => {
    const { vault, id } = await withConnection()
    valueOf(await vault.journal.begin(enrollmentOf(id)))
    expect(codeOf(await vault.connections.remove(id))).toBe('connectionInUse')
  })

  it('is refused while an account that it enrolled is there, be it in the trash', async () => {
    const { vault, id } = await withConnection()
    const intended = valueOf(await vault.journal.begin(enrollmentOf(id)))
    valueOf(await vault.journal.store(intended, new Uint8Array(20), usual))
    valueOf(await vault.journal.accepted(intended.accountId))
    valueOf(await vault.accounts.trash(intended.accountId))
    expect(codeOf(await vault.connections.remove(id))).toBe('connectionInUse')
  })

  it('keeps the client secret of one that is in use', async () => {
    const { rig, vault, id } = await withConnection({ clientSecret })
    valueOf(await vault.journal.begin(enrollmentOf(id)))
    await vault.connections.remove(id)
    expect(rig.keychain.items().size).toBe(2)
  })

  it('that is not there is refused', async () => {
    const { vault } = await withConnection()
    expect(codeOf(await vault.connections.remove(unknownId))).toBe('connectionNotFound')
  })
})

describe('one of two connections', () => {
  const other: ConnectionInput = { ...input, userPoolId: 'eu-west-1_Other0001', issuer: 'Other' }

  async function withTwo() {
    const world = await withConnection({ clientSecret })
    const { id: otherId } = valueOf(await world.vault.connections.save({ ...other, clientSecret: 'another' }))
    return { ...world, otherId }
  }

  it('is another one for another pool of the same client id', async () => {
    const { vault } = await withTwo()
    expect(vault.connections.list().map(({ issuer }) => issuer)).toEqual(['Example', 'Other'])
  })

  it('is removed, and the other one stays', async () => {
    const { vault, id, otherId } = await withTwo()
    valueOf(await vault.connections.remove(id))
    expect(vault.connections.list().map((left) => left.id)).toEqual([otherId])
  })

  it('is removed with what was kept for its users, and nobody else’s', async () => {
    const { vault, id, otherId } = await withTwo()
    const [ada, grace] = [
      { connectionId: id, username: 'ada' },
      { connectionId: otherId, username: 'grace' },
    ]
    valueOf(await vault.refreshTokens.keep(ada, 'token of ada'))
    valueOf(await vault.refreshTokens.keep(grace, 'token of grace'))
    valueOf(await vault.connections.remove(id))
    expect([vault.refreshTokens.isKept(ada), valueOf(await vault.refreshTokens.read(grace))]).toEqual([
      false,
      'token of grace',
    ])
  })

  it('is removed with the items of its users in the keychain', async () => {
    const { rig, vault, id } = await withTwo()
    const before = rig.keychain.items().size
    valueOf(await vault.refreshTokens.keep({ connectionId: id, username: 'ada' }, 'token of ada'))
    valueOf(await vault.connections.remove(id))
    expect(rig.keychain.items().size).toBe(before - 1)
  })

  it('is the only one of which it is noted who reads along', async () => {
    const { vault, id, otherId } = await withTwo()
    valueOf(await vault.connections.noteInspection(id, 'Acme Proxy CA'))
    expect(valueOf(await vault.connections.open(otherId)).inspectionTold).toEqual([])
  })

  it('has its client secret replaced, and the other one keeps its own', async () => {
    const { rig, vault, id, otherId } = await withTwo()
    const before = rig.keychain.items().size
    valueOf(await vault.connections.save({ ...input, id, clientSecret: 'new' }))
    const secrets = [id, otherId].map(
      async (each) => valueOf(await vault.connections.open(each)).clientSecret,
    )
    expect([await Promise.all(secrets), rig.keychain.items().size]).toEqual([['new', 'another'], before])
  })

  it('without a client secret is removed without a call to the keychain', async () => {
    const { rig, vault, id } = await withConnection()
    valueOf(await vault.connections.remove(id))
    expect(rig.keychain.calls()).toEqual([])
  })
})

describe('saving a connection anew', () => {
  const managedLogin = { domain: 'https://login.example.com', redirectPorts: [42_813] }
  const saveTwice = async (first: Partial<ConnectionInput>, second: Partial<ConnectionInput>) => {
    const { vault, id } = await withConnection(first)
    return valueOf(await vault.connections.save({ ...input, id, ...second }))
  }

  it.each([
    ['keeps the kind of its endpoint', { endpointVariant: 'fips' }, {}, { endpointVariant: 'fips' }],
    [
      'changes the kind of its endpoint',
      { endpointVariant: 'fips' },
      { endpointVariant: 'dualStack' },
      { endpointVariant: 'dualStack' },
    ],
    ['keeps its sign-in page', { managedLogin }, {}, { managedLogin }],
    ['takes its sign-in page away', { managedLogin }, { managedLogin: null }, { managedLogin: null }],
    ['gives it a sign-in page', {}, { managedLogin }, { managedLogin }],
  ] satisfies [string, Partial<ConnectionInput>, Partial<ConnectionInput>, object][])(
    '%s',
    async (_, first, second, expected) => {
      expect(await saveTwice(first, second)).toMatchObject(expected)
    },
  )
})

it('a connection whose item is of another kind is damaged', async () => {
  const { rig, vault, id } = await withConnection({ clientSecret })
  const item = [...rig.keychain.items().keys()].find((name) => name !== 'canary') ?? ''
  rig.keychain.plant(item, rig.keychain.items().get('canary') ?? '')
  const { connections } = await rig.open()
  expect([codeOf(await connections.open(id)), vault.connections.list().length]).toEqual([
    'keychainItemDamaged',
    1,
  ])
})
