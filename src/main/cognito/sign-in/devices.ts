// Pools that track devices: introducing this computer after a sign-in, and proving by SRP that it is
// the one the pool remembers. Without a confirmed device nothing can be refreshed in such a pool.
import type { SignInState } from '../../../shared/models'
import type { RandomSource } from '../../ports/random'
import type { PoolUser, RememberedDevice, UserSecret } from '../../ports/user-secrets'
import type { NewDevice } from '../service/answers'
import type { CognitoGateway } from '../service/gateway'
import { N, g, pad, power, srpPrivateX } from './srp'

/** What a signed-in user can be told of this computer. */
export type DeviceStatus = Extract<SignInState, { state: 'signedIn' }>['device']

export interface Introduction {
  readonly user: PoolUser
  readonly gateway: CognitoGateway
  readonly accessToken: string
  readonly newDevice: NewDevice
}

export interface Devices {
  /** The device to sign in with; null where there is none, or where it cannot be read now. */
  readonly find: (user: PoolUser) => Promise<RememberedDevice | null>
  /** Confirms a new device. A failure costs a refresh later, and never the sign-in. */
  readonly introduce: (introduction: Introduction) => Promise<DeviceStatus>
  readonly forget: (user: PoolUser) => Promise<void>
}

const saltBytes = 16
const passwordBytes = 40

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
    const passwordVerifier = power(g % N, srpPrivateX(identity, salt))
    return { deviceKey, deviceName, salt: toBase64(salt), passwordVerifier: toBase64(passwordVerifier) }
  }

  async function forget(user: PoolUser): Promise<void> {
    // Should this fail, the service refuses the device next time, and it is forgotten then.
    await store.forget(user)
  }

  return {
    find: async (user) => {
      const found = await store.read(user)
      return found.ok ? found.value : null
    },
    introduce: async ({ user, gateway, accessToken, newDevice }) => {
      const device = { ...newDevice, devicePassword: randomBuffer(passwordBytes).toString('base64') }
      // Kept before the pool knows of it: a device that only the pool knows is of no use to anyone.
      const kept = await store.keep(user, device)
      if (!kept.ok) return 'notTracked'
      const confirmed = await gateway.confirmDevice(accessToken, verifierOf(device))
      if (confirmed.ok) return confirmed.value
      await forget(user)
      return 'notTracked'
    },
    forget,
  }
}
