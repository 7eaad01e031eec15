// What someone who is signed in can do with an enrolled account, against the practice pool: devices,
// sessions, the second factor's state.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultSeed, startPracticePool, type PracticePool, type Seed } from '../../../src/practice-pool'
import type { AccountId, FactorState, MfaChoice, PoolAccountState } from '../../../src/shared/models'
import { addByHand } from '../../support/add-account'
import { createManualClock, type ManualClock } from '../../support/doubles/manual-clock'
import { createMemoryFileSystem } from '../../support/doubles/memory-file-system'
import { createMemoryKeychain, type MemoryKeychain } from '../../support/doubles/memory-keychain'
import {
  connectionTo,
  enroll,
  signIn,
  startTestApp,
  type TestApp,
  type TestUser,
} from '../../support/test-app'
import {
  alex,
  drewWithDevices,
  jordanInOptionalPool,
  noorWithRotation,
  opalAskedFirst,
} from './practice-users'

let pool: PracticePool
let clock: ManualClock
let app: TestApp
let keychain: MemoryKeychain
let restart: () => Promise<void>

/** The default pools, and one whose refresh tokens are good for one use. */
const noorWithoutGrace = { ...noorWithRotation, userPoolId: 'ap-northeast-1_N0Grace' }
const rotating = defaultSeed.pools.find(({ userPoolId }) => userPoolId === noorWithRotation.userPoolId)
const seed: Seed = {
  ...defaultSeed,
  pools: [
    ...defaultSeed.pools,
    ...(rotating === undefined ? [] : [rotating]).map((settings) => ({
      ...settings,
      userPoolId: noorWithoutGrace.userPoolId,
      clients: settings.clients.map((client) => ({
        ...client,
        clientId: `${client.clientId}0`,
        connection: 'No grace',
        rotationGraceSeconds: 0,
      })),
    })),
  ],
}

beforeEach(async () => {
  clock = createManualClock(Date.UTC(2026, 10, 22, 0, 30, 2))
  pool = await startPracticePool({ clock, seed })
  keychain = createMemoryKeychain()
  const parts = { clock, keychain, fileSystem: createMemoryFileSystem() }
  restart = async () => {
    app = await startTestApp({ practiceEndpoint: pool.endpoint, ...parts })
  }
  await restart()
})
afterEach(() => pool.close())

const nextStep = () => clock.advance(30_000)

/** Signs in again, by the code of the account that Keyturn has. */
async function signInWithOwnCode(user: TestUser, rememberedDevice?: 'ignore') {
  const { userPoolId, username, password } = user
  const { id: connectionId } = await connectionTo(app, userPoolId)
  const asked = await app.want('signIn.start', {
    connectionId,
    username,
    password,
    ...(rememberedDevice && { rememberedDevice }),
  })
  if (asked.state === 'signedIn' || asked.challenge.kind !== 'softwareToken') return asked
  const accountId = asked.challenge.account?.accountId
  if (accountId === undefined) throw new Error('No account of ours answers')
  return app.want('signIn.respond', {
    signInId: asked.signInId,
    answer: { kind: 'accountCode', accountId },
  })
}

describe('a pool that tracks devices', () => {
  it('knows this computer after an enrollment', async () => {
    await enroll(app, drewWithDevices)
    expect(pool.userState('drew').devices).toMatchObject([
      { deviceName: 'test-computer', status: 'REMEMBERED' },
    ])
  })

  it('is signed in to without another code from then on', async () => {
    await enroll(app, drewWithDevices)
    nextStep()
    const again = await signIn(app, drewWithDevices)
    expect(again).toMatchObject({ state: 'signedIn', secondFactor: 'none' })
  })

  it('knows this computer after a restart', async () => {
    await enroll(app, drewWithDevices)
    await restart()
    nextStep()
    expect(await signIn(app, drewWithDevices)).toMatchObject({ state: 'signedIn' })
  })

  it('asks for the code all the same when the sign-in is a test', async () => {
    await enroll(app, drewWithDevices)
    nextStep()
    expect(await signInWithOwnCode(drewWithDevices, 'ignore')).toMatchObject({
      state: 'signedIn',
      secondFactor: 'softwareToken',
    })
  })

  it('that has forgotten this computer is signed in to as by a new one', async () => {
    await enroll(app, drewWithDevices)
    pool.forgetDevices('drew')
    nextStep()
    expect(await signInWithOwnCode(drewWithDevices)).toMatchObject({ state: 'signedIn' })
    expect(pool.userState('drew').devices).toHaveLength(1)
  })

  it('refreshes for this computer', async () => {
    const { accountId } = await enroll(app, drewWithDevices)
    clock.advance(3_700_000)
    expect(await app.want('poolAccount.read', { accountId })).toMatchObject({ session: 'signedIn' })
  })

  it('never stands in the way of an enrollment when the device cannot be confirmed', async () => {
    pool.fail('ConfirmDevice', { kind: 'internalError' }, { times: 3 })
    expect((await enroll(app, drewWithDevices)).phase).toBe('active')
  })
})

describe('a pool that leaves remembering to the person', () => {
  it('is told nothing until they agree', async () => {
    expect(await signIn(app, opalAskedFirst)).toMatchObject({ state: 'signedIn', device: 'askFirst' })
    expect(pool.userState('opal').devices).toMatchObject([{ status: 'CONFIRMED' }])
  })

  it('remembers this computer once they agree', async () => {
    const { signInId } = await signIn(app, opalAskedFirst)
    expect(await app.want('signIn.rememberDevice', { signInId })).toMatchObject({ device: 'remembered' })
    expect(pool.userState('opal').devices).toMatchObject([{ status: 'REMEMBERED' }])
  })

  it('does not ask again', async () => {
    await signIn(app, opalAskedFirst)
    expect(await signIn(app, opalAskedFirst)).toMatchObject({ device: 'notTracked' })
  })
})

describe('the second factors of an enrolled account', () => {
  const enrolled = async () => (await enroll(app, jordanInOptionalPool)).accountId
  const address = 'jordan@acme.example'
  const optionalPool = jordanInOptionalPool.userPoolId

  const setFactor = (accountId: AccountId, factor: MfaChoice, to: FactorState) =>
    app.want('poolAccount.setFactor', { accountId, factor, to })
  const factorsIn = (state: PoolAccountState) => (state.session === 'signedIn' ? state.mfa.factors : null)

  it('are shown, the code of Keyturn asked for after enrolling', async () => {
    const accountId = await enrolled()
    expect(await app.want('poolAccount.read', { accountId })).toEqual({
      session: 'signedIn',
      keptIn: 'memory',
      mfa: {
        factors: { SOFTWARE_TOKEN_MFA: 'preferred', SMS_MFA: 'off', EMAIL_OTP: 'off' },
        sentTo: { SMS_MFA: null, EMAIL_OTP: address },
      },
    })
  })

  it.each(
    (['SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'] as const).flatMap((factor) =>
      (['off', 'on', 'preferred'] as const).map((to) => [factor, to] as const),
    ),
  )('%s can be made %s', async (factor, to) => {
    const accountId = await enrolled()
    expect(factorsIn(await setFactor(accountId, factor, to))).toMatchObject({ [factor]: to })
  })

  it('by e-mail is asked for once it is preferred', async () => {
    const accountId = await enrolled()
    await setFactor(accountId, 'EMAIL_OTP', 'preferred')
    expect(await signIn(app, jordanInOptionalPool)).toMatchObject({
      challenge: { kind: 'sentCode', medium: 'email' },
    })
  })

  it('leave each other as they are', async () => {
    const accountId = await enrolled()
    await setFactor(accountId, 'EMAIL_OTP', 'on')
    expect(factorsIn(await setFactor(accountId, 'EMAIL_OTP', 'off'))).toEqual({
      SOFTWARE_TOKEN_MFA: 'preferred',
      SMS_MFA: 'off',
      EMAIL_OTP: 'off',
    })
  })

  it('by text message need a phone number', async () => {
    const accountId = await enrolled()
    const change = { accountId, factor: 'SMS_MFA', to: 'on' } as const
    expect(await app.refusal('poolAccount.setFactor', change)).toBe('phoneNumberMissing')
  })

  it.each([
    [
      'InvalidParameterException',
      'User does not have an email set to turn on EMAIL MFA',
      'emailAddressMissing',
    ],
    [
      'InvalidParameterException',
      'User does not have delivery config set to turn on EMAIL_OTP',
      'factorNotOffered',
    ],
    ['InvalidParameterException', 'In its own words', 'factorRefused'],
    ['InvalidParameterException', 'User has not set up software token mfa', 'softwareTokenGone'],
    ['FeatureUnavailableInTierException', 'Not in this tier', 'featureUnavailable'],
  ])('that the pool refuses with %s "%s": %s', async (name, message, code) => {
    const accountId = await enrolled()
    pool.fail('SetUserMFAPreference', { kind: 'exception', name, message })
    const change = { accountId, factor: 'EMAIL_OTP', to: 'on' } as const
    expect(await app.refusal('poolAccount.setFactor', change)).toBe(code)
  })

  it('that the pool takes and does not turn on are no success', async () => {
    const accountId = await enrolled()
    pool.fail('SetUserMFAPreference', {
      kind: 'answer',
      status: 200,
      contentType: 'application/x-amz-json-1.1',
      body: '{}',
    })
    const change = { accountId, factor: 'EMAIL_OTP', to: 'on' } as const
    expect(await app.refusal('poolAccount.setFactor', change)).toBe('factorRefused')
  })

  it('cannot be turned off where the pool requires one', async () => {
    const { accountId } = await enroll(app, alex)
    const change = { accountId, factor: 'SOFTWARE_TOKEN_MFA', to: 'off' } as const
    expect(await app.refusal('poolAccount.setFactor', change)).toBe('softwareTokenRequired')
  })

  it('keep their preference when one could not be turned off', async () => {
    const { accountId } = await enroll(app, alex)
    await setFactor(accountId, 'SOFTWARE_TOKEN_MFA', 'preferred')
    await app.call('poolAccount.setFactor', { accountId, factor: 'SOFTWARE_TOKEN_MFA', to: 'off' })
    expect(pool.userState('alex').preferredFactor).toBe('SOFTWARE_TOKEN_MFA')
  })

  it('that were deleted by an administrator are off, and cannot be turned on', async () => {
    const accountId = await enrolled()
    pool.deleteSoftwareToken(address, optionalPool)
    const change = { accountId, factor: 'SOFTWARE_TOKEN_MFA', to: 'on' } as const
    expect(await app.refusal('poolAccount.setFactor', change)).toBe('softwareTokenGone')
  })

  it('are not told to someone who is not signed in', async () => {
    const accountId = await enrolled()
    await restart()
    expect(await app.want('poolAccount.read', { accountId })).toEqual({ session: 'signedOut' })
  })

  it('are not there for an account that no pool has enrolled', async () => {
    const { id: accountId } = await addByHand(app.call)
    expect(await app.refusal('poolAccount.read', { accountId })).toBe('accountNotEnrolled')
  })
})

describe('staying signed in', () => {
  it('outlives a restart', async () => {
    const { accountId } = await enroll(app, jordanInOptionalPool)
    await app.want('poolAccount.keepSignedIn', { accountId, keptIn: 'keychain' })
    await restart()
    expect(await app.want('poolAccount.read', { accountId })).toMatchObject({ keptIn: 'keychain' })
  })

  it('outlives a rotation of the token', async () => {
    const { accountId } = await enroll(app, noorWithRotation)
    await app.want('poolAccount.keepSignedIn', { accountId, keptIn: 'keychain' })
    clock.advance(3_700_000)
    await app.want('poolAccount.read', { accountId })
    clock.advance(3_700_000)
    await restart()
    expect(await app.want('poolAccount.read', { accountId })).toMatchObject({ session: 'signedIn' })
  })

  it('outlives a rotation without any grace', async () => {
    const { accountId } = await enroll(app, noorWithoutGrace)
    await app.want('poolAccount.keepSignedIn', { accountId, keptIn: 'keychain' })
    for (const restarts of [1, 2, 3]) {
      await restart()
      const state = await app.want('poolAccount.read', { accountId })
      expect([restarts, state.session]).toEqual([restarts, 'signedIn'])
    }
  })

  it('says that it ends with Keyturn when the keychain refuses the next token', async () => {
    const { accountId } = await enroll(app, noorWithoutGrace)
    await app.want('poolAccount.keepSignedIn', { accountId, keptIn: 'keychain' })
    clock.advance(3_700_000)
    keychain.become('refusing')
    expect(await app.want('poolAccount.read', { accountId })).toMatchObject({
      session: 'signedIn',
      keptIn: 'notKept',
    })
  })

  it('that the keychain has not kept is over at the next start, and that is said', async () => {
    const { accountId } = await enroll(app, noorWithoutGrace)
    await app.want('poolAccount.keepSignedIn', { accountId, keptIn: 'keychain' })
    clock.advance(3_700_000)
    keychain.become('refusing')
    await app.want('poolAccount.read', { accountId })
    keychain.become('open')
    await restart()
    expect(await app.refusal('poolAccount.read', { accountId })).toBe('signInNotRenewed')
  })

  it('is over, and says so, when a token was used elsewhere', async () => {
    const { accountId } = await enroll(app, noorWithoutGrace)
    clock.advance(3_700_000)
    pool.fail('GetTokensFromRefreshToken', {
      kind: 'exception',
      name: 'RefreshTokenReuseException',
      message: 'Refresh token has been used already.',
    })
    expect(await app.refusal('poolAccount.read', { accountId })).toBe('signInNotRenewed')
  })

  it('refreshes once for everything that asks at the same time', async () => {
    const { accountId } = await enroll(app, noorWithRotation)
    clock.advance(3_700_000)
    pool.clearCalls()
    await Promise.all([1, 2, 3].map(() => app.want('poolAccount.read', { accountId })))
    expect(pool.calls().filter((name) => name === 'GetTokensFromRefreshToken')).toHaveLength(1)
  })

  it('ends with signing out, which revokes the token', async () => {
    const { accountId } = await enroll(app, jordanInOptionalPool)
    await app.want('poolAccount.keepSignedIn', { accountId, keptIn: 'keychain' })
    expect(await app.want('poolAccount.signOut', { accountId })).toEqual({ told: 'yes' })
    expect(pool.calls()).toContain('RevokeToken')
    await restart()
    expect(await app.want('poolAccount.read', { accountId })).toEqual({ session: 'signedOut' })
  })

  it('is not ended by a network that is away', async () => {
    const { accountId } = await enroll(app, jordanInOptionalPool)
    clock.advance(3_700_000)
    pool.fail('GetTokensFromRefreshToken', { kind: 'dropBefore' }, { times: 3 })
    expect(await app.refusal('poolAccount.read', { accountId })).toBe('networkUnreachable')
    expect(await app.want('poolAccount.read', { accountId })).toMatchObject({ session: 'signedIn' })
  })

  it.each([
    ['no network', { kind: 'dropBefore' }],
    ['a fault of the service', { kind: 'internalError' }],
    ['a refusal', { kind: 'exception', name: 'ForbiddenException', message: 'Request not allowed' }],
    ['no revoking of tokens', { kind: 'exception', name: 'UnsupportedOperationException', message: '' }],
  ] as const)('ends here with %s, and says that the pool was not told', async (_, fault) => {
    const { accountId } = await enroll(app, jordanInOptionalPool)
    pool.fail('RevokeToken', fault, { times: 3 })
    expect(await app.want('poolAccount.signOut', { accountId })).toEqual({ told: 'no' })
    expect(await app.want('poolAccount.read', { accountId })).toEqual({ session: 'signedOut' })
  })
})

describe('the card for the help desk', () => {
  it('names the pool and the user as the administrator knows them', async () => {
    const { accountId } = await enroll(app, jordanInOptionalPool)
    const { text } = await app.want('helpDeskCard.read', { accountId })
    const { username } = pool.userState('jordan@acme.example')
    expect(text).toContain(
      `aws cognito-idp admin-delete-software-token --region eu-central-1 --user-pool-id eu-central-1_Opt1onalB --username ${username}`,
    )
  })

  it('has no secret on it', async () => {
    const { accountId } = await enroll(app, jordanInOptionalPool)
    const { text } = await app.want('helpDeskCard.read', { accountId })
    expect(text).not.toContain(pool.tokenSecretOf('jordan@acme.example'))
  })
})
