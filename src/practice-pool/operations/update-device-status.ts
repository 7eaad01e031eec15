// UpdateDeviceStatus: the user wants a confirmed device remembered, or not any more.
import { getDevice } from '../state/devices'
import type { Realm } from '../state/realm'
import { oneOf, optional, read, required, rules, type Input } from '../http/validation'
import type { Answer } from '../http/wire'

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
