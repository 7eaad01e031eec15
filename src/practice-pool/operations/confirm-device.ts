// ConfirmDevice: the device that came with the tokens gets a verifier, and is remembered at once unless
// its user has to be asked.
import { tracksDevices } from '../state/devices'
import type { DeviceSecret } from '../state/user-records'
import type { Realm } from '../state/realm'
import { N, toInteger } from '../crypto/srp-server'
import { optional, read, required, rules, text, texts, type Input } from '../http/validation'
import { invalidParameter, type Answer } from '../http/wire'

const shape = {
  AccessToken: required(rules.token),
  DeviceKey: required(rules.deviceKey),
  DeviceName: optional(text({ min: 1, max: 1024 })),
  DeviceSecretVerifierConfig: optional(texts(['PasswordVerifier', 'Salt'])),
}

export function confirmDevice(realm: Realm, input: Input): Answer {
  const { AccessToken, DeviceKey, DeviceName, DeviceSecretVerifierConfig } = read(input, shape)
  const { user, pool } = realm.tokens.authorize(AccessToken)
  const secret = readSecret(DeviceSecretVerifierConfig)
  const device = user.devices.get(DeviceKey)
  if (device === undefined || device.secret !== undefined || !device.canBeConfirmed || !tracksDevices(pool))
    throw invalidParameter('Invalid device key given.')

  device.secret = secret
  device.name = DeviceName
  device.isRemembered = pool.settings.deviceTracking === 'ALWAYS'
  device.changedAt = realm.clock.now()
  return { UserConfirmationNecessary: pool.settings.deviceTracking === 'USER_OPT_IN' }
}

type Config = Readonly<Record<'PasswordVerifier' | 'Salt', string | undefined>>

function readSecret(config: Config | undefined): DeviceSecret {
  const salt = readInteger('Salt', config?.Salt)
  const verifier = readInteger('PasswordVerifier', config?.PasswordVerifier)
  if (verifier >= N) throw invalidParameter('PasswordVerifier is not valid.')
  return { salt, verifier }
}

/** The bytes of Java's BigInteger: the first bit is the sign. A client that forgets to pad sends -x for x. */
function readInteger(name: string, base64: string | undefined): bigint {
  if (base64 === undefined || !/^[A-Za-z0-9+/]{1,1024}={0,2}$/.test(base64))
    throw invalidParameter(`${name} is not valid.`)
  const bytes = Buffer.from(base64, 'base64')
  if ((bytes[0] ?? 0) >= 0x80) throw invalidParameter(`Negative value passed for ${name}`)
  const value = toInteger(bytes)
  if (value === 0n) throw invalidParameter(`${name} is not valid.`)
  return value
}
