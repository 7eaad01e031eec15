// What someone who is signed in can do with an enrolled account, against the practice pool: devices,
// sessions, the second factor's state.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startPracticePool, type PracticePool } from '../../../src/practice-pool'
import { addByHand } from '../../support/add-account'
import { createManualClock, type ManualClock } from '../../support/manual-clock'
import { createMemoryFileSystem } from '../../support/memory-file-system'
import { createMemoryKeychain } from '../../support/memory-keychain'
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
let restart: () => Promise<void>

beforeEach(async () => {
  clock = createManualClock(Date.UTC(2026, 10, 22, 0, 30, 2))
  pool = await startPracticePool({ clock })
  const parts = { clock, keychain: createMemoryKeychain(), fileSystem: createMemoryFileSystem() }
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

describe('the second factor of an enrolled account', () => {
  const enrolled = async () => (await enroll(app, jordanInOptionalPool)).accountId

  it('is asked for after enrolling', async () => {
    const accountId = await enrolled()
    expect(await app.want('poolAccount.read', { accountId })).toEqual({
      session: 'signedIn',
      keptIn: 'memory',
      mfa: { softwareToken: 'preferred', others: [] },
    })
  })

  it.each(['off', 'on', 'preferred'] as const)('can be made %s', async (to) => {
    const accountId = await enrolled()
    const state = await app.want('poolAccount.setSoftwareToken', { accountId, to })
    expect(state).toMatchObject({ mfa: { softwareToken: to } })
  })

  it('cannot be turned off where the pool requires it', async () => {
    const { accountId } = await enroll(app, alex)
    expect(await app.refusal('poolAccount.setSoftwareToken', { accountId, to: 'off' })).toBe(
      'softwareTokenRequired',
    )
  })

  it('is not told to someone who is not signed in', async () => {
    const accountId = await enrolled()
    await restart()
    expect(await app.want('poolAccount.read', { accountId })).toEqual({ session: 'signedOut' })
  })

  it('is not there for an account that no pool has enrolled', async () => {
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
    await app.want('poolAccount.signOut', { accountId })
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

  it('ends when the pool has signed the user out', async () => {
    const { accountId } = await enroll(app, jordanInOptionalPool)
    pool.signOutUser('jordan@acme.example')
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
