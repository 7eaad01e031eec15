// The devices of a pool that tracks them: offered with the tokens of a sign-in, confirmed with a verifier
// of a password of their own, remembered at once or when their user says so, and forgotten again.
import type { Pool } from './pools'
import type { Realm } from './realm'
import type { User } from './users'
import { CognitoError } from '../http/wire'

/** The device's half of its own SRP: what ConfirmDevice brings. */
export interface DeviceSecret {
  readonly salt: bigint
  readonly verifier: bigint
}

export interface Device {
  readonly key: string
  readonly createdAt: number
  /** No, when the last challenge was answered under an alias: that device cannot be confirmed any more. */
  readonly canBeConfirmed: boolean
  /** Absent until it is confirmed. */
  secret: DeviceSecret | undefined
  name: string | undefined
  isRemembered: boolean
  changedAt: number
  usedAt: number
}

export const tracksDevices = ({ settings }: Pool): boolean => settings.deviceTracking !== 'OFF'

interface NewDevice {
  readonly user: User
  readonly pool: Pool
  readonly canBeConfirmed: boolean
}

export function offerDevice(realm: Realm, { user, pool, canBeConfirmed }: NewDevice): Device {
  const now = realm.clock.now()
  const device: Device = {
    key: `${pool.region}_${realm.random.uuid()}`,
    createdAt: now,
    canBeConfirmed,
    secret: undefined,
    name: undefined,
    isRemembered: false,
    changedAt: now,
    usedAt: now,
  }
  user.devices.set(device.key, device)
  return device
}

/** Whether it is confirmed, and has not been forgotten since. */
export const isKnown = (user: User, device: Device): boolean =>
  user.devices.get(device.key) === device && device.secret !== undefined

export function findDevice(user: User, key: string | undefined): Device | undefined {
  const device = user.devices.get(key ?? '')
  return device !== undefined && isKnown(user, device) ? device : undefined
}

export function getDevice(user: User, key: string): Device {
  const device = findDevice(user, key)
  if (device === undefined) throw noSuchDevice()
  return device
}

export const noSuchDevice = () => new CognitoError('ResourceNotFoundException', 'Device does not exist.')

/** From now on no proof is right: the device and the service have lost what they had in common. */
export function spoilDevices(user: User): void {
  for (const device of user.devices.values()) {
    const { secret } = device
    if (secret !== undefined) device.secret = { ...secret, verifier: secret.verifier ^ 1n }
  }
}
