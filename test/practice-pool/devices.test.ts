// Devices: offered with tokens, confirmed, remembered, asked in the place of a second factor, forgotten.
import { describe, expect, it } from 'vitest'
import type { PoolSeed, PracticePool, UserSeed } from '../../src/practice-pool'
import { createSrpClient, deviceVerifier } from './srp-client'
import {
  call,
  claimsOf,
  clientId,
  codeOf,
  error,
  initiate,
  invalidParameter,
  notAuthorized,
  password,
  respond,
  secret,
  signIn,
  signInBySrp,
  startPool,
  step,
  type Answer,
  type Parameters,
} from './support'

const noSuchDevice = error('ResourceNotFoundException', 'Device does not exist.')
const invalidKey = invalidParameter('Invalid device key given.')
const invalidRefreshToken = notAuthorized('Invalid Refresh Token')
const devicePassword = 'forty random bytes'
const unknownKey = 'eu-west-1_0f0f0f0f-0f0f-4f0f-8f0f-0f0f0f0f0f0f'

const always = { mfa: 'OPTIONAL', deviceTracking: 'ALWAYS' } as const
const optIn = { mfa: 'OPTIONAL', deviceTracking: 'USER_OPT_IN' } as const
const required = { mfa: 'ON', deviceTracking: 'ALWAYS' } as const
const withToken = { softwareToken: { secret } }

const start = (pool: Partial<PoolSeed>, user: Partial<UserSeed> = {}) => startPool({ pool, user })

/** A code that has not been used: of a step of its own. */
function nextCode(pool: PracticePool): string {
  pool.clock.advance(step)
  return codeOf(pool, secret)
}

interface OwnDevice {
  readonly tokens: NonNullable<Answer['AuthenticationResult']>
  readonly key: string
  readonly groupKey: string
}

function deviceIn({ AuthenticationResult: tokens }: Answer): OwnDevice {
  if (tokens?.NewDeviceMetadata === undefined) throw new Error('No new device was offered.')
  const { DeviceKey: key, DeviceGroupKey: groupKey } = tokens.NewDeviceMetadata
  return { tokens, key, groupKey }
}

/** A first sign-in, up to the tokens and the device that comes with them. */
async function meet(pool: PracticePool): Promise<OwnDevice> {
  const first = await signIn(pool)
  if (first.ChallengeName === undefined) return deviceIn(first)
  const code = { SOFTWARE_TOKEN_MFA_CODE: nextCode(pool) }
  return deviceIn(await respond(pool, 'SOFTWARE_TOKEN_MFA', first.Session, code))
}

function confirm(pool: PracticePool, device: OwnDevice, change: object = {}) {
  const identity = { poolName: device.groupKey, userId: device.key, password: devicePassword }
  return call(pool, 'ConfirmDevice', {
    AccessToken: device.tokens.AccessToken,
    DeviceKey: device.key,
    DeviceName: 'A laptop',
    DeviceSecretVerifierConfig: deviceVerifier(identity),
    ...change,
  })
}

async function meetAndConfirm(pool: PracticePool): Promise<OwnDevice> {
  const device = await meet(pool)
  await confirm(pool, device)
  return device
}

const remember = (pool: PracticePool, device: OwnDevice, DeviceRememberedStatus = 'remembered') =>
  call(pool, 'UpdateDeviceStatus', {
    AccessToken: device.tokens.AccessToken,
    DeviceKey: device.key,
    DeviceRememberedStatus,
  })

/** Answers DEVICE_SRP_AUTH, as the device itself or as one with another password. */
async function proveDevice(
  pool: PracticePool,
  challenge: Answer,
  { key, groupKey }: OwnDevice,
  change: { readonly password?: string; readonly second?: Parameters } = {},
): Promise<Answer> {
  const srp = createSrpClient()
  const named = { DEVICE_KEY: key }
  const next = await respond(pool, 'DEVICE_SRP_AUTH', challenge.Session, { ...named, SRP_A: srp.SRP_A })
  if (next.ChallengeName === undefined) return next
  const identity = { poolName: groupKey, userId: key, password: change.password ?? devicePassword }
  const timestamp = timestampOf(pool)
  const claim = srp.claim(next.ChallengeParameters, { ...identity, timestamp })
  return respond(pool, 'DEVICE_PASSWORD_VERIFIER', next.Session, { ...named, ...claim, ...change.second })
}

/** All the tests happen on one morning. */
const timestampOf = (pool: PracticePool) =>
  `Tue Sep 5 ${new Date(pool.clock.now()).toISOString().slice(11, 19)} UTC 2023`

const refresh = (pool: PracticePool, token: string | undefined, more: Parameters = {}) =>
  initiate(pool, 'REFRESH_TOKEN_AUTH', { REFRESH_TOKEN: token ?? '', ...more })

interface ListedDevice {
  readonly DeviceKey: string
  readonly DeviceAttributes: readonly { readonly Name: string; readonly Value: string }[]
}

const attributesOf = (device: ListedDevice) =>
  Object.fromEntries(device.DeviceAttributes.map(({ Name, Value }) => [Name, Value]))

describe('a pool that tracks devices', () => {
  it('offers a new device with the tokens, and names it in the access token', async () => {
    const { tokens, key, groupKey } = await meet(await start(always))
    expect(key).toMatch(/^eu-west-1_[0-9a-f]{8}-[0-9a-f-]{27}$/)
    expect(groupKey).toMatch(/^-[A-Za-z0-9]{8}$/)
    expect(claimsOf(tokens.AccessToken)['device_key']).toBe(key)
    expect(claimsOf(tokens.IdToken)).not.toHaveProperty('device_key')
  })

  it('offers it by SRP, and after a second factor and after set-up', async () => {
    expect(deviceIn(await signInBySrp(await start(always)))).toBeDefined()
    expect(await meet(await start(required, withToken))).toBeDefined()
    const pool = await start(required)
    const { Session } = await signIn(pool)
    const { SecretCode, Session: S2 } = await call(pool, 'AssociateSoftwareToken', { Session })
    const verification = { Session: S2, UserCode: codeOf(pool, SecretCode) }
    const { Session: S3 } = await call(pool, 'VerifySoftwareToken', verification)
    expect(deviceIn(await respond(pool, 'MFA_SETUP', S3))).toBeDefined()
  })

  it('offers another one to who names none, and none to who names a known one', async () => {
    const pool = await start(always)
    const first = await meetAndConfirm(pool)
    expect((await meet(pool)).key).not.toBe(first.key)
    const again = await signIn(pool, { DEVICE_KEY: first.key })
    const { AuthenticationResult } = await proveDevice(pool, again, first)
    expect(AuthenticationResult).not.toHaveProperty('NewDeviceMetadata')
    expect(claimsOf(AuthenticationResult?.AccessToken)['device_key']).toBe(first.key)
  })
})

it('a pool that does not track devices offers none, and does not look at a DEVICE_KEY', async () => {
  const pool = await start({ mfa: 'OPTIONAL' })
  const { AuthenticationResult } = await signIn(pool, { DEVICE_KEY: unknownKey })
  expect(AuthenticationResult).not.toHaveProperty('NewDeviceMetadata')
  expect(claimsOf(AuthenticationResult?.AccessToken)).not.toHaveProperty('device_key')
  const answer = await refresh(pool, AuthenticationResult?.RefreshToken, { DEVICE_KEY: unknownKey })
  expect(answer.AuthenticationResult).toBeDefined()
})

describe('ConfirmDevice', () => {
  it('remembers at once where devices are always remembered', async () => {
    const pool = await start(always)
    const device = await meet(pool)
    expect(pool.userState('alice').devices).toEqual([{ deviceKey: device.key, status: 'OFFERED' }])
    expect(await confirm(pool, device)).toEqual({ UserConfirmationNecessary: false })
    expect(pool.userState('alice').devices).toEqual([
      { deviceKey: device.key, deviceName: 'A laptop', status: 'REMEMBERED' },
    ])
  })

  it('leaves it to the user where they have to be asked', async () => {
    const pool = await start(optIn)
    const device = await meet(pool)
    expect(await confirm(pool, device)).toEqual({ UserConfirmationNecessary: true })
    expect(pool.userState('alice').devices).toMatchObject([{ status: 'CONFIRMED' }])
    expect(await remember(pool, device)).toEqual({})
    expect(pool.userState('alice').devices).toMatchObject([{ status: 'REMEMBERED' }])
    expect(await remember(pool, device, 'not_remembered')).toEqual({})
    expect(pool.userState('alice').devices).toMatchObject([{ status: 'CONFIRMED' }])
  })

  it('takes a device once', async () => {
    const pool = await start(always)
    const device = await meetAndConfirm(pool)
    expect(await confirm(pool, device)).toEqual(invalidKey)
  })

  it('does not know a key that was not offered', async () => {
    const pool = await start(always)
    expect(await confirm(pool, { ...(await meet(pool)), key: unknownKey })).toEqual(invalidKey)
  })

  const bytes = (...values: readonly number[]) => Buffer.from(values).toString('base64')
  it.each([
    [
      'a salt that is negative, for want of a zero in front',
      { Salt: bytes(0x80, 1) },
      'Negative value passed for Salt',
    ],
    [
      'a verifier that is negative',
      { PasswordVerifier: bytes(0xff, 1) },
      'Negative value passed for PasswordVerifier',
    ],
    ['a salt that is nothing', { Salt: '' }, 'Salt is not valid.'],
    ['a verifier that is no number', { PasswordVerifier: 'häh?' }, 'PasswordVerifier is not valid.'],
    [
      'a verifier that is larger than N',
      { PasswordVerifier: Buffer.concat([Buffer.alloc(1), Buffer.alloc(384, 255)]).toString('base64') },
      'PasswordVerifier is not valid.',
    ],
  ])('refuses %s', async (_what, change, message) => {
    const pool = await start(always)
    const fine = { Salt: bytes(0, 0x80, 1), PasswordVerifier: bytes(0, 0xff, 1) }
    const device = await meet(pool)
    const answer = await confirm(pool, device, { DeviceSecretVerifierConfig: { ...fine, ...change } })
    expect(answer).toEqual(invalidParameter(message))
    const repaired = await confirm(pool, device, { DeviceSecretVerifierConfig: fine })
    expect(repaired).toEqual({ UserConfirmationNecessary: false })
  })

  it('refuses to do without a verifier', async () => {
    const pool = await start(always)
    const answer = await confirm(pool, await meet(pool), { DeviceSecretVerifierConfig: undefined })
    expect(answer.__type).toBe('InvalidParameterException')
  })

  it('fails for who answered the last challenge under an alias', async () => {
    const email = 'alice@example.com'
    const user = { username: 'b1946ac9-2c3d-4e5f-8a90-1b2c3d4e5f60', attributes: { email } }
    const pool = await start(required, { ...user, ...withToken })
    const signInAs = async (name: string) => {
      const { Session } = await signIn(pool, { USERNAME: email })
      const code = { USERNAME: name, SOFTWARE_TOKEN_MFA_CODE: nextCode(pool) }
      return confirm(pool, deviceIn(await respond(pool, 'SOFTWARE_TOKEN_MFA', Session, code)))
    }
    expect(await signInAs(email)).toEqual(invalidKey)
    expect(await signInAs(user.username)).toEqual({ UserConfirmationNecessary: false })
  })
})

describe('a remembered device', () => {
  const startRemembered = async (settings: Partial<PoolSeed> = required) => {
    const pool = await start(settings, withToken)
    return { pool, device: await meetAndConfirm(pool) }
  }

  it('stands in for the second factor, by an SRP of its own', async () => {
    const { pool, device } = await startRemembered()
    const challenge = await signIn(pool, { DEVICE_KEY: device.key })
    expect(challenge).toMatchObject({
      ChallengeName: 'DEVICE_SRP_AUTH',
      Session: expect.any(String) as string,
    })
    const { AuthenticationResult } = await proveDevice(pool, challenge, device)
    expect(AuthenticationResult?.AccessToken).toBeDefined()
    expect(AuthenticationResult).not.toHaveProperty('NewDeviceMetadata')
  })

  it('does so after SRP too, named in the first request or with the proof', async () => {
    const { pool, device } = await startRemembered()
    const named = { DEVICE_KEY: device.key }
    const timestamp = timestampOf(pool)
    for (const where of [{ first: named }, { second: named }]) {
      const challenge = await signInBySrp(pool, { timestamp, ...where })
      expect(challenge.ChallengeName).toBe('DEVICE_SRP_AUTH')
      expect((await proveDevice(pool, challenge, device)).AuthenticationResult).toBeDefined()
    }
  })

  it('gives its challenge the parameters that the proof needs', async () => {
    const { pool, device } = await startRemembered()
    const { Session } = await signIn(pool, { DEVICE_KEY: device.key })
    const responses = { DEVICE_KEY: device.key, SRP_A: createSrpClient().SRP_A }
    const { ChallengeName, ChallengeParameters } = await respond(pool, 'DEVICE_SRP_AUTH', Session, responses)
    expect(ChallengeName).toBe('DEVICE_PASSWORD_VERIFIER')
    expect(Object.keys(ChallengeParameters ?? {}).sort()).toEqual([
      'DEVICE_KEY',
      'SALT',
      'SECRET_BLOCK',
      'SRP_B',
      'USERNAME',
    ])
  })

  it.each<[string, { password?: string; second?: Parameters }, object]>([
    ['another password', { password: 'guessed' }, notAuthorized('Incorrect username or password.')],
    [
      'a clock that is minutes off',
      { second: { TIMESTAMP: 'Tue Sep 5 08:00:00 UTC 2023' } },
      notAuthorized('Incorrect username or password.'),
    ],
    ['no key', { second: { DEVICE_KEY: '' } }, invalidParameter('Missing required parameter DEVICE_KEY')],
    ['another key', { second: { DEVICE_KEY: unknownKey } }, noSuchDevice],
  ])('proves nothing with %s', async (_what, change, expected) => {
    const { pool, device } = await startRemembered()
    const challenge = await signIn(pool, { DEVICE_KEY: device.key })
    expect(await proveDevice(pool, challenge, device, change)).toEqual(expected)
  })

  it('cannot be answered for by another device of the user', async () => {
    const { pool, device } = await startRemembered()
    const other = await meetAndConfirm(pool)
    const challenge = await signIn(pool, { DEVICE_KEY: device.key })
    expect(await proveDevice(pool, challenge, other)).toEqual(notAuthorized('Invalid session for the user.'))
  })

  it('never stands in for the password, nor for the set-up of a factor', async () => {
    const { pool, device } = await startRemembered()
    const wrong = await signIn(pool, { DEVICE_KEY: device.key, PASSWORD: 'wrong' })
    expect(wrong).toEqual(notAuthorized('Incorrect username or password.'))
    pool.deleteSoftwareToken('alice')
    expect((await signIn(pool, { DEVICE_KEY: device.key })).ChallengeName).toBe('MFA_SETUP')
  })

  it('proves itself after the second factor where it does not stand in for it', async () => {
    const { pool, device } = await startRemembered({ ...required, rememberedDeviceSkipsMfa: false })
    const { ChallengeName, Session } = await signIn(pool, { DEVICE_KEY: device.key })
    expect(ChallengeName).toBe('SOFTWARE_TOKEN_MFA')
    const code = { SOFTWARE_TOKEN_MFA_CODE: nextCode(pool) }
    const next = await respond(pool, 'SOFTWARE_TOKEN_MFA', Session, code)
    expect(next.ChallengeName).toBe('DEVICE_SRP_AUTH')
    expect((await proveDevice(pool, next, device)).AuthenticationResult).toBeDefined()
  })

  it.each([
    ['AT_EVERY_SIGN_IN', 'DEVICE_SRP_AUTH'],
    ['ONLY_IN_PLACE_OF_MFA', undefined],
  ] as const)(
    'where no factor is asked for, with deviceProof %s, leads to %s',
    async (deviceProof, expected) => {
      const pool = await start({ ...always, behaviour: { deviceProof } })
      const device = await meetAndConfirm(pool)
      const { ChallengeName } = await signIn(pool, { DEVICE_KEY: device.key })
      expect(ChallengeName).toBe(expected)
    },
  )

  it('is asked only if its user wants it remembered, where they decide', async () => {
    const pool = await start({ ...required, deviceTracking: 'USER_OPT_IN' }, withToken)
    const device = await meetAndConfirm(pool)
    const challengeFor = async () => (await signIn(pool, { DEVICE_KEY: device.key })).ChallengeName
    expect(await challengeFor()).toBe('SOFTWARE_TOKEN_MFA')
    await remember(pool, device)
    expect(await challengeFor()).toBe('DEVICE_SRP_AUTH')
    await remember(pool, device, 'not_remembered')
    expect(await challengeFor()).toBe('SOFTWARE_TOKEN_MFA')
  })
})

describe('a device that is not known', () => {
  it('is refused once the password is right, whether it was forgotten or never confirmed', async () => {
    const pool = await start(always)
    const { key } = await meet(pool)
    for (const DEVICE_KEY of [unknownKey, key]) {
      expect(await signIn(pool, { DEVICE_KEY })).toEqual(noSuchDevice)
      expect(await signInBySrp(pool, { second: { DEVICE_KEY } })).toEqual(noSuchDevice)
    }
    expect(await signIn(pool, { DEVICE_KEY: unknownKey, PASSWORD: 'wrong' })).toEqual(
      notAuthorized('Incorrect username or password.'),
    )
  })

  it('may be left out of the very same proof, which then counts', async () => {
    const pool = await start(always)
    const srp = createSrpClient()
    const opening = await initiate(pool, 'USER_SRP_AUTH', { USERNAME: 'alice', SRP_A: srp.SRP_A })
    const identity = { poolName: 'AbCdEfGhI', userId: 'alice', password }
    const claim = srp.claim(opening.ChallengeParameters, { ...identity, timestamp: timestampOf(pool) })
    const answer = (more: Parameters) => respond(pool, 'PASSWORD_VERIFIER', undefined, { ...claim, ...more })
    expect(await answer({ DEVICE_KEY: unknownKey })).toEqual(noSuchDevice)
    expect((await answer({})).AuthenticationResult).toBeDefined()
    expect(await answer({})).toEqual(notAuthorized('Incorrect username or password.'))
  })

  it('is refused before a code is spent', async () => {
    const pool = await start(required, withToken)
    const { Session } = await signIn(pool)
    const answer = (more: Parameters) =>
      respond(pool, 'SOFTWARE_TOKEN_MFA', Session, { SOFTWARE_TOKEN_MFA_CODE: codeOf(pool, secret), ...more })
    expect(await answer({ DEVICE_KEY: unknownKey })).toEqual(noSuchDevice)
    expect((await answer({})).AuthenticationResult).toBeDefined()
  })
})

describe('refreshing where devices are tracked', () => {
  const exchange = (pool: PracticePool, { tokens }: OwnDevice, DeviceKey?: string) =>
    call(pool, 'GetTokensFromRefreshToken', {
      ClientId: clientId,
      RefreshToken: tokens.RefreshToken,
      DeviceKey,
    })

  it.each([always, optIn])(
    'takes the key of the confirmed device, and nothing less: %o',
    async (settings) => {
      const pool = await start(settings)
      const device = await meet(pool)
      const token = device.tokens.RefreshToken
      const named = { DEVICE_KEY: device.key }
      expect(await refresh(pool, token, named)).toEqual(invalidRefreshToken)
      await confirm(pool, device)
      expect(await refresh(pool, token)).toEqual(invalidRefreshToken)
      expect(await refresh(pool, token, { DEVICE_KEY: unknownKey })).toEqual(invalidRefreshToken)
      const { AuthenticationResult } = await refresh(pool, token, named)
      expect(claimsOf(AuthenticationResult?.AccessToken)['device_key']).toBe(device.key)
    },
  )

  it('does so by GetTokensFromRefreshToken too', async () => {
    const pool = await start(always)
    const device = await meetAndConfirm(pool)
    expect(await exchange(pool, device)).toEqual(invalidRefreshToken)
    expect((await exchange(pool, device, device.key)).AuthenticationResult).toBeDefined()
  })

  it('ends when the device is forgotten, by its user or by an administrator', async () => {
    const pool = await start(always)
    const [first, second] = [await meetAndConfirm(pool), await meetAndConfirm(pool)]
    const { AccessToken } = first.tokens
    expect(await call(pool, 'ForgetDevice', { AccessToken, DeviceKey: first.key })).toEqual({})
    expect(await exchange(pool, first, first.key)).toEqual(invalidRefreshToken)
    expect((await exchange(pool, second, second.key)).AuthenticationResult).toBeDefined()
    pool.forgetDevices('alice')
    expect(await exchange(pool, second, second.key)).toEqual(invalidRefreshToken)
  })
})

describe('the devices of a user', () => {
  it.each(['UpdateDeviceStatus', 'ForgetDevice', 'GetDevice'])(
    '%s knows none but theirs',
    async (operation) => {
      const pool = await start(always)
      const { AccessToken } = (await meet(pool)).tokens
      const input = { AccessToken, DeviceKey: unknownKey, DeviceRememberedStatus: 'remembered' }
      expect(await call(pool, operation, input)).toEqual(noSuchDevice)
    },
  )

  it('are listed a page at a time, once they are confirmed', async () => {
    const pool = await start(always)
    const devices = [await meetAndConfirm(pool), await meetAndConfirm(pool), await meetAndConfirm(pool)]
    const { AccessToken } = (await meet(pool)).tokens
    const list = (page: object) =>
      call(pool, 'ListDevices', { AccessToken, ...page }) as Promise<{
        readonly Devices: readonly ListedDevice[]
        readonly PaginationToken?: string
      }>
    const first = await list({ Limit: 2 })
    const second = await list({ Limit: 2, PaginationToken: first.PaginationToken })
    expect([...first.Devices, ...second.Devices].map(({ DeviceKey }) => DeviceKey)).toEqual(
      devices.map(({ key }) => key),
    )
    expect(second).not.toHaveProperty('PaginationToken')
    expect(first.Devices.map(attributesOf)[0]).toMatchObject({
      device_name: 'A laptop',
      'dev:device_remembered_status': 'remembered',
    })
  })

  it('are shown one by one', async () => {
    const pool = await start(always)
    const { key, tokens } = await meetAndConfirm(pool)
    const { AccessToken } = tokens
    expect(await call(pool, 'GetDevice', { AccessToken, DeviceKey: key })).toMatchObject({
      Device: { DeviceKey: key, DeviceCreateDate: pool.clock.now() / 1000 },
    })
  })

  it('have keys of a form, and the texts say so', async () => {
    const pool = await start(always)
    const { AccessToken } = (await meet(pool)).tokens
    expect((await call(pool, 'GetDevice', { AccessToken, DeviceKey: 'my laptop' })).message).toBe(
      "1 validation error detected: Value 'my laptop' at 'deviceKey' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w-]+_[0-9a-f-]+",
    )
  })
})
