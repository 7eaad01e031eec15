// This computer as a device of a pool: found by the names that people type, introduced once, and never named again
// after the pool has refused it.
import { describe, expect, it } from 'vitest'
import { createDevices, type Devices } from '../../../../src/main/cognito/sign-in/devices'
import {
  askNaming,
  createSignInDevice,
  type DeviceUse,
} from '../../../../src/main/cognito/sign-in/sign-in-device'
import type { PoolUser, RememberedDevice, UserSecret } from '../../../../src/main/ports/user-secrets'
import { permanent, transient } from '../../../../src/shared/errors'
import type { ConnectionId } from '../../../../src/shared/models'
import { done, fail, ok, type Result } from '../../../../src/shared/result'
import { createSeededRandom } from '../../../support/doubles/seeded-random'
import { gatewayOf } from '../doubles'

const connectionId = 'c'.repeat(32) as ConnectionId
const ada: PoolUser = { connectionId, username: 'id-of-ada' }
const grace: PoolUser = { connectionId, username: 'id-of-grace' }
const deviceOf = (deviceKey: string, ...typedNames: readonly string[]): RememberedDevice => ({
  deviceKey,
  deviceGroupKey: '-group',
  devicePassword: 'cGFzc3dvcmQ=',
  typedNames,
})
const locked = fail(transient('keychainLocked'))

interface World {
  readonly kept?: readonly [PoolUser, RememberedDevice][]
  readonly keeping?: Result<null>
  readonly reading?: Result<never>
  readonly confirming?: Result<'remembered' | 'askFirst'>
}

function createWorld({ kept = [], keeping = done, reading, confirming = ok('remembered') }: World = {}) {
  const devices = new Map(kept.map(([{ username }, device]) => [username, device]))
  const kepts: string[] = []
  const store: UserSecret<RememberedDevice> = {
    read: ({ username }) => Promise.resolve(reading ?? ok(devices.get(username) ?? null)),
    isKept: ({ username }) => devices.has(username),
    keptFor: (of) =>
      of === connectionId ? [...devices.keys()].map((username) => ({ connectionId, username })) : [],
    keep: ({ username }, device) => {
      kepts.push(username)
      if (keeping.ok) devices.set(username, device)
      return Promise.resolve(keeping)
    },
    forget: ({ username }) => {
      devices.delete(username)
      return Promise.resolve(done)
    },
  }
  const confirmed: unknown[] = []
  const gateway = gatewayOf({
    confirmDevice: (accessToken, verifier) => {
      confirmed.push([accessToken, verifier.deviceKey, verifier.deviceName])
      return Promise.resolve(confirming)
    },
  })
  return {
    devices: createDevices({ store, random: createSeededRandom(), deviceName: 'Computer' }),
    gateway,
    confirmed,
    kepts,
    keptNow: () => [...devices.entries()],
  }
}

async function foundBy(devices: Devices, username: string) {
  const found = await devices.findByTypedName({ connectionId, username })
  return found && [found.user.username, found.foundBy]
}

describe('a device is found', () => {
  const kept: [PoolUser, RememberedDevice][] = [
    [ada, deviceOf('a', 'ada@example.com', 'Ada')],
    [grace, deviceOf('g', 'grace@example.com')],
  ]

  it.each([
    ['by the name that the service has', 'id-of-ada', ['id-of-ada', 'name']],
    ['by a name that was typed', 'grace@example.com', ['id-of-grace', 'name']],
    ['by one in other letters, if need be', 'ADA@EXAMPLE.COM', ['id-of-ada', 'letterCase']],
    ['by the service’s name in other letters', 'ID-OF-GRACE', ['id-of-grace', 'letterCase']],
    ['by no other name', 'nobody', null],
  ])('%s', async (_, typed, expected) => {
    expect(await foundBy(createWorld({ kept }).devices, typed)).toEqual(expected)
  })

  it('by no letters that two users share', async () => {
    const alike: [PoolUser, RememberedDevice][] = [
      [ada, deviceOf('a', 'Shared')],
      [grace, deviceOf('g', 'shared')],
    ]
    expect(await foundBy(createWorld({ kept: alike }).devices, 'SHARED')).toBeNull()
  })

  it('nowhere while it cannot be read', async () => {
    expect(await foundBy(createWorld({ kept, reading: locked }).devices, 'Ada')).toBeNull()
  })
})

describe('introducing this computer', () => {
  const newDevice = { deviceKey: 'new', deviceGroupKey: '-group' }
  const introduce = (world: ReturnType<typeof createWorld>, typedName = 'Ada') =>
    world.devices.introduce({
      user: ada,
      gateway: world.gateway,
      accessToken: 'access-1',
      newDevice,
      typedName,
    })

  it.each(['remembered', 'askFirst'] as const)('ends as %s where the pool says so', async (outcome) => {
    expect(await introduce(createWorld({ confirming: ok(outcome) }))).toBe(outcome)
  })

  it('tells its name and its key', async () => {
    const world = createWorld()
    await introduce(world)
    expect(world.confirmed).toEqual([['access-1', 'new', 'Computer']])
  })

  it.each([
    ['the name that was typed', 'Ada', ['Ada']],
    ['none that the service has itself', 'id-of-ada', []],
    ['none where none was typed', '', []],
  ])('keeps %s with it', async (_, typed, typedNames) => {
    const world = createWorld()
    await introduce(world, typed)
    expect(world.keptNow()).toMatchObject([['id-of-ada', { ...newDevice, typedNames }]])
  })

  it('keeps a password of 40 bytes', async () => {
    const world = createWorld()
    await introduce(world)
    expect(Buffer.from(world.keptNow()[0]?.[1].devicePassword ?? '', 'base64').length).toBe(40)
  })

  it('is not done where it cannot be kept here', async () => {
    const world = createWorld({ keeping: locked })
    expect([await introduce(world), world.confirmed]).toEqual(['notTracked', []])
  })

  it('leaves nothing behind where the pool refuses it', async () => {
    const world = createWorld({ confirming: fail(permanent('notAllowed')) })
    expect([await introduce(world), world.keptNow()]).toEqual(['notTracked', []])
  })
})

describe('a typed name is learnt', () => {
  const learn = async (typed: string, ...known: readonly string[]) => {
    const world = createWorld({ kept: [[ada, deviceOf('a', ...known)]] })
    await world.devices.learnTypedName(ada, typed)
    return { names: world.keptNow()[0]?.[1].typedNames, times: world.kepts.length }
  }
  const eight = ['1', '2', '3', '4', '5', '6', '7', '8']

  it.each([
    ['when it is new', 'Ada', ['ada@example.com'], ['ada@example.com', 'Ada'], 1],
    ['but not twice', 'Ada', ['Ada'], ['Ada'], 0],
    ['but not when it is the service’s', 'id-of-ada', ['Ada'], ['Ada'], 0],
    ['but not when it is nothing', '', ['Ada'], ['Ada'], 0],
    ['and the oldest of eight makes room', '9', eight, [...eight.slice(1), '9'], 1],
  ])('%s', async (_, typed, known, names, times) => {
    expect(await learn(typed, ...known)).toEqual({ names, times })
  })

  it('for nobody without a device', async () => {
    const world = createWorld()
    await world.devices.learnTypedName(ada, 'Ada')
    expect(world.kepts).toEqual([])
  })
})

describe('in one sign-in', () => {
  const kept: [PoolUser, RememberedDevice][] = [[ada, deviceOf('a', 'Ada')]]
  const tokens = { accessToken: 'access-1', refreshToken: null, newDevice: null }
  const begin = (world: ReturnType<typeof createWorld>, use: DeviceUse = 'use', typedName = 'Ada') =>
    createSignInDevice({ devices: world.devices, connectionId, typedName, use })
  const settle = (world: ReturnType<typeof createWorld>, device: ReturnType<typeof begin>) =>
    device.settle({ username: 'id-of-ada', gateway: world.gateway, tokens })

  it('this computer is named', async () => {
    expect(await begin(createWorld({ kept })).find('Ada')).toMatchObject({ deviceKey: 'a' })
  })

  it('this computer is not named where it shall not be', async () => {
    expect(await begin(createWorld({ kept }), 'ignore').find('Ada')).toBeNull()
  })

  it('is not named again once it was refused, and is forgotten', async () => {
    const world = createWorld({ kept })
    const device = begin(world)
    await device.find('Ada')
    await device.refused()
    expect([await device.find('Ada'), world.keptNow()]).toEqual([null, []])
  })

  it('is not forgotten where only its letters led to it', async () => {
    const world = createWorld({ kept })
    const device = begin(world)
    await device.find('ADA')
    await device.refused()
    expect([await device.find('Ada'), world.keptNow().length]).toEqual([null, 1])
  })

  it('is forgotten for certain when the user’s own name is known', async () => {
    const world = createWorld({ kept })
    const device = begin(world)
    await device.find('ADA')
    await device.refused()
    expect([await settle(world, device), world.keptNow()]).toEqual(['notTracked', []])
  })

  it('learns what was typed', async () => {
    const world = createWorld({ kept })
    expect([
      await settle(world, begin(world, 'use', 'ada@example.com')),
      world.keptNow()[0]?.[1].typedNames,
    ]).toEqual(['notTracked', ['Ada', 'ada@example.com']])
  })

  it('learns nothing where it shall not be named, even after a refusal', async () => {
    const world = createWorld({ kept })
    const device = begin(world, 'ignore', 'another')
    await device.refused()
    expect([await settle(world, device), world.keptNow()[0]?.[1].typedNames]).toEqual(['notTracked', ['Ada']])
  })

  it('is introduced where the pool offers that', async () => {
    const world = createWorld()
    const newDevice = { deviceKey: 'new', deviceGroupKey: '-group' }
    const device = begin(world)
    const signedIn = { username: 'id-of-ada', gateway: world.gateway, tokens: { ...tokens, newDevice } }
    expect([await device.settle(signedIn), world.keptNow()]).toMatchObject([
      'remembered',
      [['id-of-ada', { deviceKey: 'new', typedNames: ['Ada'] }]],
    ])
  })
})

describe('asking with the name of this computer', () => {
  async function ask(answers: readonly Result<string>[], isKnown = true) {
    const asked: unknown[] = []
    const world = createWorld(isKnown ? { kept: [[ada, deviceOf('a', 'Ada')]] } : {})
    const device = createSignInDevice({ devices: world.devices, connectionId, typedName: 'Ada', use: 'use' })
    const answered = await askNaming(device, 'Ada', (field) => {
      asked.push(field)
      return Promise.resolve(answers[asked.length - 1] ?? fail(permanent('internal')))
    })
    return { answered, asked }
  }
  const unknown = fail(permanent('deviceNotFound'))

  it('is done once where it is answered', async () => {
    expect(await ask([ok('fine')])).toEqual({ answered: ok('fine'), asked: [{ DEVICE_KEY: 'a' }] })
  })

  it('is done once more without it where the pool does not know it', async () => {
    expect(await ask([unknown, ok('fine')])).toEqual({
      answered: ok('fine'),
      asked: [{ DEVICE_KEY: 'a' }, {}],
    })
  })

  it.each([
    ['for another reason', [fail(permanent('userNotFound'))], true],
    ['where none was named', [unknown], false],
  ])('is not done again %s', async (_, answers, isKnown) => {
    expect((await ask(answers, isKnown)).asked.length).toBe(1)
  })
})
