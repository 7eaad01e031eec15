// Pools that track devices: introducing this computer after a sign-in, and finding what it needs to prove
// that it is the one the pool remembers. Without a confirmed device nothing can be refreshed in such a pool.
//
// A device is kept under one name, the service's own for the user. People type others, an e-mail address for
// example: those are kept beside the device, learnt from sign-ins that worked.
import type { ConnectionId, SignInState } from '../../../shared/models'
import type { RandomSource } from '../../ports/random'
import type { PoolUser, RememberedDevice, UserSecret } from '../../ports/user-secrets'
import type { NewDevice } from '../service/answers'
import type { CognitoGateway } from '../service/gateway'
import { g, pad, computeSrpPrivateX } from './srp'
import { computePower } from './srp-power'

/** What a signed-in user can be told of this computer. */
export type DeviceStatus = Extract<SignInState, { state: 'signedIn' }>['device']

export interface Introduction {
  readonly user: PoolUser
  readonly gateway: CognitoGateway
  readonly accessToken: string
  readonly newDevice: NewDevice
  readonly typedName: string
}

/** A device, with the user whom the service knows it by. */
export interface KnownDevice {
  readonly user: PoolUser
  readonly device: RememberedDevice
  /** letterCase: only if the pool takes capitals and small letters for the same; most do. */
  readonly foundBy: 'name' | 'letterCase'
}

export interface Devices {
  /** The device of a user by the service's name; null where there is none, or where it cannot be read now. */
  readonly find: (user: PoolUser) => Promise<RememberedDevice | null>
  /** The same by any name, as it is typed. */
  readonly findByTypedName: (typed: PoolUser) => Promise<KnownDevice | null>
  /** Confirms a new device. A failure costs a refresh later, and never the sign-in. */
  readonly introduce: (introduction: Introduction) => Promise<DeviceStatus>
  /** The service has taken a typed name for this user's. */
  readonly learnTypedName: (user: PoolUser, typedName: string) => Promise<void>
  readonly forget: (user: PoolUser) => Promise<void>
}

type KeptDevice = Pick<KnownDevice, 'user' | 'device'>

const saltBytes = 16
const passwordBytes = 40
/** More than anybody has aliases; a name that was not typed for long makes room. */
const maxTypedNames = 8

const toBase64 = (value: bigint): string => pad(value).toString('base64')

export function createDevices(dependencies: {
  readonly store: UserSecret<RememberedDevice>
  readonly random: RandomSource
  /** How the pool lists this computer. */
  readonly deviceName: string
}): Devices {
  const { store, random, deviceName } = dependencies

  const randomBuffer = (length: number): Buffer => Buffer.from(random.bytes(length))

  function verifierOf({ deviceKey, deviceGroupKey, devicePassword }: RememberedDevice) {
    const salt = BigInt(`0x${randomBuffer(saltBytes).toString('hex')}`)
    const identity = { poolName: deviceGroupKey, userIdForSrp: deviceKey, password: devicePassword }
    const passwordVerifier = computePower(g, computeSrpPrivateX(identity, salt))
    return { deviceKey, deviceName, salt: toBase64(salt), passwordVerifier: toBase64(passwordVerifier) }
  }

  async function find(user: PoolUser): Promise<RememberedDevice | null> {
    const found = await store.read(user)
    return found.ok ? found.value : null
  }

  async function forget(user: PoolUser): Promise<void> {
    // Should this fail, the service refuses the device next time, and it is forgotten then.
    await store.forget(user)
  }

  async function knownTo(connectionId: ConnectionId): Promise<readonly KeptDevice[]> {
    const known: KeptDevice[] = []
    for (const user of store.keptFor(connectionId)) {
      const device = await find(user)
      if (device !== null) known.push({ user, device })
    }
    return known
  }

  return {
    find,
    findByTypedName: async (typed) => {
      const own = await find(typed)
      if (own !== null) return { user: typed, device: own, foundBy: 'name' }
      return namedBy(typed.username, await knownTo(typed.connectionId))
    },
    introduce: async ({ user, gateway, accessToken, newDevice, typedName }) => {
      const devicePassword = randomBuffer(passwordBytes).toString('base64')
      const typedNames = withName(typedName, user.username, [])
      const device = { ...newDevice, devicePassword, typedNames }
      // Kept before the pool knows of it: a device that only the pool knows is of no use to anyone.
      const kept = await store.keep(user, device)
      if (!kept.ok) return 'notTracked'
      const confirmed = await gateway.confirmDevice(accessToken, verifierOf(device))
      if (confirmed.ok) return confirmed.value
      await forget(user)
      return 'notTracked'
    },
    learnTypedName: async (user, typedName) => {
      const device = await find(user)
      if (device === null) return
      const typedNames = withName(typedName, user.username, device.typedNames)
      // Should this fail, the name is learnt the next time it is typed.
      if (typedNames !== device.typedNames) await store.keep(user, { ...device, typedNames })
    },
    forget,
  }
}

/** The names with one more, unless it says nothing new. */
function withName(typed: string, username: string, names: readonly string[]): readonly string[] {
  if (typed === '' || typed === username || names.includes(typed)) return names
  return [...names, typed].slice(-maxTypedNames)
}

/** Whose device a typed name means. Where only the letter case tells two users apart, it means neither. */
function namedBy(typed: string, kept: readonly KeptDevice[]): KnownDevice | null {
  const exact = kept.find(({ device }) => device.typedNames.includes(typed))
  if (exact) return { ...exact, foundBy: 'name' }
  const fold = (name: string) => name.toLowerCase()
  const [first, ...others] = kept.filter(({ user, device }) =>
    [user.username, ...device.typedNames].map(fold).includes(fold(typed)),
  )
  return first !== undefined && others.length === 0 ? { ...first, foundBy: 'letterCase' } : null
}
