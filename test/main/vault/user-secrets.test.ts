// What is kept for a user of a pool beside the account: devices and refresh tokens, in the keychain alone.
import { describe, expect, it } from 'vitest'
import { encodeStoredItem } from '../../../src/main/vault/stored-item'
import type { ConnectionId } from '../../../src/shared/models'
import { codeOf, createVaultRig, currentPath, valueOf } from './rig'

const user = { connectionId: 'c'.repeat(32) as ConnectionId, username: 'ada' }
const other = { ...user, username: 'grace' }
const device = {
  deviceKey: 'eu-west-1_f81d',
  deviceGroupKey: '-group',
  devicePassword: 'cGFzc3dvcmQ=',
  typedNames: ['ada@example.com', 'エイダ・ラブレス'],
}
/** As long as the service's: more than a keychain item takes. */
const longToken = Array.from({ length: 2_400 }, (_, index) => String.fromCharCode(97 + (index % 26))).join('')

async function createRig() {
  const rig = createVaultRig()
  return { ...rig, vault: await rig.open() }
}

describe('what is kept for a user', () => {
  it('is nothing at first', async () => {
    const { vault } = await createRig()
    expect([await vault.devices.read(user), vault.devices.isKept(user)]).toEqual([
      { ok: true, value: null },
      false,
    ])
  })

  it('comes back after a restart', async () => {
    const { vault, open } = await createRig()
    valueOf(await vault.devices.keep(user, device))
    const again = await open()
    expect([valueOf(await again.devices.read(user)), again.devices.isKept(user)]).toEqual([device, true])
  })

  it('tells for whom in a pool there is something, whatever it is called', async () => {
    const { vault } = await createRig()
    valueOf(await vault.devices.keep(user, device))
    valueOf(await vault.refreshTokens.keep(other, 'token of grace'))
    expect([
      vault.devices.keptFor(user.connectionId),
      vault.devices.keptFor('d'.repeat(32) as ConnectionId),
    ]).toEqual([[user], []])
  })

  it('has room for names in every script', async () => {
    const { vault } = await createRig()
    const typedNames = Array.from({ length: 8 }, () => 'あ'.repeat(128))
    valueOf(await vault.devices.keep(user, { ...device, typedNames }))
    expect(valueOf(await vault.devices.read(user))?.typedNames).toEqual(typedNames)
  })

  it('may be longer than an item of the keychain', async () => {
    const { vault, open } = await createRig()
    valueOf(await vault.refreshTokens.keep(user, longToken))
    expect(valueOf(await (await open()).refreshTokens.read(user))).toBe(longToken)
  })

  it('is in items of at most 2,000 bytes', async () => {
    const { vault, keychain } = await createRig()
    valueOf(await vault.refreshTokens.keep(user, longToken))
    expect(Math.max(...[...keychain.items().values()].map((value) => value.length))).toBeLessThanOrEqual(
      2_000,
    )
  })

  it('is not in the index', async () => {
    const { vault, fileSystem } = await createRig()
    valueOf(await vault.refreshTokens.keep(user, longToken))
    expect(fileSystem.files().get(currentPath)).not.toContain(longToken.slice(0, 40))
  })

  it('is another for each user and purpose', async () => {
    const { vault } = await createRig()
    valueOf(await vault.refreshTokens.keep(user, 'token of ada'))
    valueOf(await vault.refreshTokens.keep(other, 'token of grace'))
    expect([
      valueOf(await vault.refreshTokens.read(user)),
      valueOf(await vault.refreshTokens.read(other)),
      valueOf(await vault.devices.read(user)),
    ]).toEqual(['token of ada', 'token of grace', null])
  })

  it('takes the place of what was there, and leaves none of it behind', async () => {
    const { vault, keychain } = await createRig()
    valueOf(await vault.refreshTokens.keep(user, longToken))
    const before = keychain.items().size
    valueOf(await vault.refreshTokens.keep(user, longToken.toUpperCase()))
    expect([valueOf(await vault.refreshTokens.read(user)), keychain.items().size]).toEqual([
      longToken.toUpperCase(),
      before,
    ])
  })

  it('is forgotten with its items', async () => {
    const { vault, keychain } = await createRig()
    await vault.checkKeychain()
    const before = keychain.items()
    valueOf(await vault.refreshTokens.keep(user, longToken))
    valueOf(await vault.refreshTokens.forget(user))
    expect([vault.refreshTokens.isKept(user), keychain.items()]).toEqual([false, before])
  })

  it('stays what it was when its successor cannot be kept', async () => {
    const { vault, keychain } = await createRig()
    valueOf(await vault.refreshTokens.keep(user, 'first'))
    keychain.become('refusing')
    const refused = await vault.refreshTokens.keep(user, 'second')
    keychain.become('open')
    expect([codeOf(refused), valueOf(await vault.refreshTokens.read(user))]).toEqual([
      'keychainRefused',
      'first',
    ])
  })

  it('is not taken for gone while the keychain is locked', async () => {
    const { vault, keychain, open } = await createRig()
    valueOf(await vault.refreshTokens.keep(user, 'token'))
    const again = await open()
    keychain.become('locked')
    expect(codeOf(await again.refreshTokens.read(user))).toBe('keychainLocked')
  })

  it('goes with its connection', async () => {
    const { vault } = await createRig()
    const input = { kind: 'cognito', userPoolId: 'eu-west-1_A', clientId: 'client', issuer: 'Acme' } as const
    const { id } = valueOf(await vault.connections.save(input))
    valueOf(await vault.refreshTokens.keep({ connectionId: id, username: 'ada' }, 'token'))
    valueOf(await vault.connections.remove(id))
    expect(vault.refreshTokens.isKept({ connectionId: id, username: 'ada' })).toBe(false)
  })
})

it('what an older version has kept of a device and nobody can read is as good as none', async () => {
  const { vault, keychain, open } = await createRig()
  valueOf(await vault.devices.keep(user, device))
  const item = [...keychain.items().keys()].find((name) => name !== 'canary') ?? ''
  keychain.plant(item, valueOf(encodeStoredItem({ kind: 'userSecret', part: '{"deviceKey":1}' })))
  expect(await (await open()).devices.read(user)).toEqual({ ok: true, value: null })
})

it('what is kept in an item of another kind is damaged', async () => {
  const { vault, keychain, open } = await createRig()
  valueOf(await vault.devices.keep(user, device))
  const item = [...keychain.items().keys()].find((name) => name !== 'canary') ?? ''
  keychain.plant(item, valueOf(encodeStoredItem({ kind: 'clientSecret', clientSecret: 'x' })))
  expect(codeOf(await (await open()).devices.read(user))).toBe('keychainItemDamaged')
})

it('what is forgotten twice is gone', async () => {
  const { vault } = await createRig()
  expect(codeOf(await vault.devices.forget(user))).toBe('no error')
})

it('what cannot be forgotten in the index stays in the keychain too', async () => {
  const { vault, fileSystem } = await createRig()
  valueOf(await vault.refreshTokens.keep(user, 'token'))
  const at = { name: 'writeAndSync', path: `${currentPath}.new` } as const
  fileSystem.fault({ at, reason: 'EIO', effect: 'none' })
  const refused = await vault.refreshTokens.forget(user)
  expect([codeOf(refused), valueOf(await vault.refreshTokens.read(user))]).toEqual(['diskFailed', 'token'])
})

it('what is kept of a user says nothing of another connection’s', async () => {
  const { vault } = await createRig()
  const elsewhere = { ...user, connectionId: 'd'.repeat(32) as ConnectionId }
  valueOf(await vault.refreshTokens.keep(user, 'here'))
  valueOf(await vault.refreshTokens.keep(elsewhere, 'there'))
  expect([
    valueOf(await vault.refreshTokens.read(user)),
    valueOf(await vault.refreshTokens.read(elsewhere)),
  ]).toEqual(['here', 'there'])
})
