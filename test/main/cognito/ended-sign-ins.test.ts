// What an administrator does to a user who is signed in, as that person meets it: in the details, when
// turning codes off, and when a new key is asked for.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startPracticePool, type PracticePool } from '../../../src/practice-pool'
import { createManualClock, type ManualClock } from '../../support/doubles/manual-clock'
import { createMemoryFileSystem } from '../../support/doubles/memory-file-system'
import { createMemoryKeychain } from '../../support/doubles/memory-keychain'
import { enroll, signIn, startTestApp, type TestApp } from '../../support/test-app'
import { alex, jordanInOptionalPool, patWithoutPassword } from './practice-users'

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

const { username } = jordanInOptionalPool
const turnOff = { factor: 'SOFTWARE_TOKEN_MFA', to: 'off' } as const

const administrators = {
  'has deleted': () => pool.deleteUser(username),
  'has switched off': () => pool.disableUser(username),
  'has signed out everywhere': () => pool.signOutUser(username),
  'has refused for no reason': () => {
    const fault = { kind: 'exception', name: 'NotAuthorizedException', message: 'No.' } as const
    for (const operation of ['GetUser', 'SetUserMFAPreference', 'AssociateSoftwareToken'] as const)
      pool.fail(operation, fault, { times: 2 })
  },
}

describe.each([
  ['has deleted', 'userRemoved'],
  ['has switched off', 'userDisabled'],
  ['has signed out everywhere', 'signedOutEverywhere'],
  ['has refused for no reason', 'notAllowed'],
] as const)('someone whom an administrator %s', (what, code) => {
  const administer = administrators[what]

  it('is told so by the details', async () => {
    const { accountId } = await enroll(app, jordanInOptionalPool)
    administer()
    expect(await app.refusal('poolAccount.read', { accountId })).toBe(code)
  })

  it('is told so by turning codes off', async () => {
    const { accountId } = await enroll(app, jordanInOptionalPool)
    await app.want('poolAccount.read', { accountId })
    administer()
    expect(await app.refusal('poolAccount.setFactor', { accountId, ...turnOff })).toBe(code)
  })

  it('is told so by the details after a restart, where they stayed signed in', async () => {
    const { accountId } = await enroll(app, jordanInOptionalPool)
    await app.want('poolAccount.keepSignedIn', { accountId, keptIn: 'keychain' })
    await restart()
    administer()
    expect(await app.refusal('poolAccount.read', { accountId })).toBe(code)
  })

  it('can sign out here', async () => {
    const { accountId } = await enroll(app, jordanInOptionalPool)
    administer()
    await app.call('poolAccount.read', { accountId })
    await app.want('poolAccount.signOut', { accountId })
    expect(await app.want('poolAccount.read', { accountId })).toEqual({ session: 'signedOut' })
  })
})

describe('asking for a key, by access token, is refused to someone whom an administrator', () => {
  it.each([
    ['has deleted', 'userRemoved'],
    ['has switched off', 'userDisabled'],
    ['has signed out everywhere', 'accessTokenRevoked'],
    ['has refused for no reason', 'notAllowed'],
  ] as const)('%s, with %s', async (what, code) => {
    const { signInId } = await signIn(app, jordanInOptionalPool)
    administrators[what]()
    const names = { issuer: 'Acme', accountName: 'jordan' }
    expect(await app.refusal('enrollment.associate', { signInId, ...names })).toBe(code)
  })
})

it('asking for a key in the middle of a sign-in is refused to someone who was deleted, and says so', async () => {
  const { signInId } = await signIn(app, alex)
  pool.deleteUser('alex')
  const names = { issuer: 'Acme', accountName: 'alex' }
  expect(await app.refusal('enrollment.associate', { signInId, ...names })).toBe('userRemoved')
})

it('asking for a key in the middle of a sign-in is refused for no reason without a claim about the session', async () => {
  const { signInId } = await signIn(app, alex)
  pool.fail('AssociateSoftwareToken', {
    kind: 'exception',
    name: 'NotAuthorizedException',
    message: 'In its own words',
  })
  const names = { issuer: 'Acme', accountName: 'alex' }
  expect(await app.refusal('enrollment.associate', { signInId, ...names })).toBe('notAllowed')
})

it('someone who is switched on again goes on where they were', async () => {
  const { accountId } = await enroll(app, jordanInOptionalPool)
  pool.disableUser(username)
  await app.call('poolAccount.read', { accountId })
  pool.enableUser(username)
  expect(await app.want('poolAccount.read', { accountId })).toMatchObject({ session: 'signedIn' })
})

it('someone who stays away too long is told that the sign-in has run out', async () => {
  const { accountId } = await enroll(app, jordanInOptionalPool)
  clock.advance(31 * 24 * 3_600_000)
  expect(await app.refusal('poolAccount.read', { accountId })).toBe('signInRanOut')
})

it('someone who came in by a code that was sent is told that a password is needed for a key', async () => {
  const { userPoolId } = patWithoutPassword
  const connections = await app.want('connections.list', {})
  const connectionId = connections.find((each) => each.userPoolId === userPoolId)?.id
  if (connectionId === undefined) throw new Error('No such connection')
  const started = await app.want('signIn.startWithoutPassword', { connectionId, username: 'pat' })
  const { signInId } = started
  await app.want('signIn.respond', { signInId, answer: { kind: 'useSentCode', choice: 'emailCode' } })
  const code = pool.sentCodes().at(-1)?.code ?? ''
  await app.want('signIn.respond', { signInId, answer: { kind: 'typedCode', code } })
  const names = { issuer: 'Acme', accountName: 'pat' }
  expect(await app.refusal('enrollment.associate', { signInId, ...names })).toBe('passwordSignInNeeded')
})
