// The devices of a pool that tracks them: offered with the tokens of a sign-in, confirmed with a verifier
// of a password of their own, remembered at once or when their user says so, and forgotten again.
import type { Pool } from './pools'
import type { Random } from '../crypto/random'
import type { Clock } from './clock'
import type { Device, User } from './user-records'
import { CognitoError } from '../http/wire'

export const tracksDevices = ({ settings }: Pool): boolean => settings.deviceTracking !== 'OFF'

interface NewDevice {
  readonly user: User
  readonly pool: Pool
  readonly canBeConfirmed: boolean
}

export function offerDevice(
  { clock, random }: { readonly clock: Clock; readonly random: Random },
  { user, pool, canBeConfirmed }: NewDevice,
): Device {
  const now = clock.now()
  const device: Device = {
    key: `${pool.region}_${random.uuid()}`,
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
