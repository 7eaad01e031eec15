// UpdateDeviceStatus: the user wants a confirmed device remembered, or not any more.
import { getDevice } from '../devices'
import type { Realm } from '../realm'
import { oneOf, optional, read, required, rules } from '../validation'
import type { Input } from '../validation'
import type { Answer } from '../wire'

const shape = {
  AccessToken: required(rules.token),
  DeviceKey: required(rules.deviceKey),
  DeviceRememberedStatus: optional(oneOf(['remembered', 'not_remembered'])),
}

export function updateDeviceStatus(realm: Realm, input: Input): Answer {
  const { AccessToken, DeviceKey, DeviceRememberedStatus } = read(input, shape)
  const device = getDevice(realm.tokens.authorize(AccessToken).user, DeviceKey)
  if (DeviceRememberedStatus === undefined) return {}
  device.isRemembered = DeviceRememberedStatus === 'remembered'
  device.changedAt = realm.clock.now()
  return {}
}
