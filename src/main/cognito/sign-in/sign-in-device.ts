// This computer in one sign-in, from its first request to its last: named to the service by its key until
// the service says that it does not know it, and from then on a new one, to be introduced at the end.
import type { ConnectionId } from '../../../shared/models'
import type { Result } from '../../../shared/result'
import type { RememberedDevice } from '../../ports/user-secrets'
import type { Tokens } from '../service/answers'
import type { CognitoGateway, StringMap } from '../service/gateway'
import type { DeviceStatus, Devices, KnownDevice } from './devices'

/** Whether the pool may recognize this computer; a test wants to see the second factor asked for. */
export type DeviceUse = 'use' | 'ignore'

export interface SignInDevice {
  /** The device to name, and to prove, in a request about this user. */
  readonly find: (username: string) => Promise<RememberedDevice | null>
  /** The service does not know it, or has refused its proof: it is forgotten, and this computer a new one. */
  readonly refused: () => Promise<void>
  /** Signed in, with the user's own name: a device that was offered is introduced. */
  readonly settle: (signedIn: SignedInUser) => Promise<DeviceStatus>
}

interface SignedInUser {
  readonly username: string
  readonly gateway: CognitoGateway
  readonly tokens: Tokens
}

export function createSignInDevice(dependencies: {
  readonly devices: Devices
  readonly connectionId: ConnectionId
  readonly typedName: string
  readonly use: DeviceUse
}): SignInDevice {
  const { devices, connectionId, typedName } = dependencies
  let use: DeviceUse | 'asNew' = dependencies.use
  let named: KnownDevice | null = null

  return {
    find: async (username) => {
      if (use !== 'use') return null
      const found = await devices.findByTypedName({ connectionId, username })
      named = found ?? named
      return found === null ? null : found.device
    },
    refused: async () => {
      if (use === 'use') use = 'asNew'
      // One that only the letter case led to may be another user's, and may be known.
      if (named?.foundBy === 'name') await devices.forget(named.user)
      named = null
    },
    settle: async ({ username, gateway, tokens }) => {
      if (use === 'ignore') return 'notTracked'
      const user = { connectionId, username }
      const { accessToken, newDevice } = tokens
      if (newDevice !== null) return devices.introduce({ user, gateway, accessToken, newDevice, typedName })
      // Now that the user's own name is certain, so is what was refused.
      if (use === 'asNew') await devices.forget(user)
      else await devices.learnTypedName(user, typedName)
      return 'notTracked'
    },
  }
}

export const createDeviceKeyField = (device: RememberedDevice | null): StringMap =>
  device === null ? {} : { DEVICE_KEY: device.deviceKey }

/** Asks with the device's key, and once more without it when that is what the service stumbles over. */
export async function askNaming<T>(
  device: SignInDevice,
  username: string,
  ask: (deviceField: StringMap) => Promise<Result<T>>,
): Promise<Result<T>> {
  const known = await device.find(username)
  const answer = await ask(createDeviceKeyField(known))
  if (answer.ok || known === null || answer.error.code !== 'deviceNotFound') return answer
  await device.refused()
  return ask({})
}
