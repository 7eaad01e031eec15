// ForgetDevice: the device is gone, and with it the refreshing of what it signed in for.
import { getDevice } from '../state/devices'
import type { Realm } from '../state/realm'
import { read, required, rules, type Input } from '../http/validation'
import type { Answer } from '../http/wire'

const shape = { AccessToken: required(rules.token), DeviceKey: required(rules.deviceKey) }

export function forgetDevice(realm: Realm, input: Input): Answer {
  const { AccessToken, DeviceKey } = read(input, shape)
  const { user } = realm.tokens.authorize(AccessToken)
  user.devices.delete(getDevice(user, DeviceKey).key)
  return {}
}
