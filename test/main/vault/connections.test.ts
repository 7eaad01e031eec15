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
