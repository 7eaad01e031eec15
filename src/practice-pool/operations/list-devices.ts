// ListDevices and GetDevice: the devices that a user has confirmed.
import { getDevice as findOrRefuse, isKnown } from '../state/devices'
import type { Device } from '../state/user-records'
import type { Realm } from '../state/realm'
import { integer, optional, read, required, rules, text, type Input } from '../http/validation'
import { invalidParameter, type Answer } from '../http/wire'

const maxPageLength = 60

const listShape = {
  AccessToken: required(rules.token),
  Limit: optional(integer({ min: 0, max: maxPageLength })),
  PaginationToken: optional(text({ min: 1 })),
}

export function listDevices(realm: Realm, input: Input): Answer {
  const { AccessToken, Limit, PaginationToken } = read(input, listShape)
  const { user } = realm.tokens.authorize(AccessToken)
  const devices = [...user.devices.values()].filter((device) => isKnown(user, device))
  // The token is the key of the last device that was shown.
  const start = devices.findIndex(({ key }) => key === PaginationToken) + 1
  if (PaginationToken !== undefined && start === 0) throw invalidParameter('Invalid pagination token')

  const page = devices.slice(start, start + (Limit ?? maxPageLength))
  const last = page.at(-1)
  const isMore = last !== undefined && last !== devices.at(-1)
  return { Devices: page.map(describe), ...(isMore && { PaginationToken: last.key }) }
}

const getShape = { AccessToken: required(rules.token), DeviceKey: required(rules.deviceKey) }

export function getDevice(realm: Realm, input: Input): Answer {
  const { AccessToken, DeviceKey } = read(input, getShape)
  const { user } = realm.tokens.authorize(AccessToken)
  return { Device: describe(findOrRefuse(user, DeviceKey)) }
}

function describe({ key, name, isRemembered, createdAt, changedAt, usedAt }: Device): Answer {
  const attributes = {
    device_status: 'valid',
    ...(name !== undefined && { device_name: name }),
    'dev:device_remembered_status': isRemembered ? 'remembered' : 'not_remembered',
    last_ip_used: '127.0.0.1',
  }
  return {
    DeviceKey: key,
    DeviceAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
    DeviceCreateDate: createdAt / 1000,
    DeviceLastModifiedDate: changedAt / 1000,
    DeviceLastAuthenticatedDate: usedAt / 1000,
  }
}
