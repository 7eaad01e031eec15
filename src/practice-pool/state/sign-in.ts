// A sign-in under way: what is known of it so far, and what its Sessions carry from step to step.
import { findDevice, getDevice, tracksDevices } from './devices'
import type { Device, User } from './user-records'
import type { Client } from './pools'

/** Who, and by which client. */
export interface Party {
  readonly client: Client
  readonly user: User
}

export interface SignIn extends Party {
  readonly cameBy: 'NOTHING_YET' | 'PASSWORD' | 'ONE_TIME_CODE'
  /** The confirmed device that the client has named. */
  readonly device: Device | undefined
  /** Whether a challenge was answered under an alias, where the real user name was known. */
  readonly answeredByAlias: boolean
}

type Parameters = ReadonlyMap<string, string>

/** At the start. A device that is not known is refused only when the password is known to be right. */
export function beginSignIn({ client, user }: Party, parameters: Parameters): SignIn {
  const device = tracksDevices(client.pool) ? findDevice(user, parameters.get('DEVICE_KEY')) : undefined
  return { client, user, cameBy: 'NOTHING_YET', device, answeredByAlias: false }
}

/** Takes the device that a request names; one that the user does not have (any more) is refused. */
export function withDevice(signIn: SignIn, parameters: Parameters): SignIn {
  const key = parameters.get('DEVICE_KEY')
  if (key === undefined || !tracksDevices(signIn.client.pool)) return signIn
  return { ...signIn, device: getDevice(signIn.user, key) }
}
