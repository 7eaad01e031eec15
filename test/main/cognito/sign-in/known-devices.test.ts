// The device of this computer through a whole sign-in, against a pool that knows its users by more than one
// name, and that may forget, or refuse, the device at any step.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startPracticePool, type PoolSeed, type PracticePool, type Seed } from '../../../../src/practice-pool'
import type { Challenge, SignInState } from '../../../../src/shared/models'
import { createManualClock, type ManualClock } from '../../../support/doubles/manual-clock'
import { createMemoryFileSystem } from '../../../support/doubles/memory-file-system'
import { createMemoryKeychain } from '../../../support/doubles/memory-keychain'
import { enroll, signIn, startTestApp, type TestApp } from '../../../support/test-app'

const userPoolId = 'eu-west-1_Devices1'
const username = '0f9e4c7a-2f1d-4c60-9f57-6f6b1d7a5e10'
const email = 'drew@acme.example'
const password = 'Remember-this-device-1'

type Flows = NonNullable<PoolSeed['clients'][number]['flows']>

const seedWith = (flows: Flows, change: Partial<PoolSeed>): Seed => ({
  issuer: 'Devices',
  pools: [
    {
      userPoolId,
      mfa: 'ON',
      deviceTracking: 'ALWAYS',
      clients: [{ clientId: 'devices1client', connection: 'Devices', flows }],
      users: [{ username, password, attributes: { email, email_verified: 'true' } }],
      ...change,
    },
  ],
})

let clock: ManualClock
let pool: PracticePool
let app: TestApp
let restart: () => Promise<void>

async function start(flows: Flows, change: Partial<PoolSeed> = {}): Promise<void> {
  clock = createManualClock(Date.UTC(2026, 10, 22, 8, 0, 2))
  pool = await startPracticePool({ clock, seed: seedWith(flows, change) })
  const parts = { clock, keychain: createMemoryKeychain(), fileSystem: createMemoryFileSystem() }
  restart = async () => {
    app = await startTestApp({ practiceEndpoint: pool.endpoint, ...parts })
  }
  await restart()
}
afterEach(() => pool.close())

const as = (typed: string) => ({ userPoolId, username: typed, password })
const nextStep = () => clock.advance(30_000)
const knownDevices = () => pool.userState(username).devices.filter(({ status }) => status === 'REMEMBERED')

/** Answers with our own code where one is asked for; says what it took. */
async function signInAs(typed: string): Promise<SignInState> {
  nextStep()
  return answer(await signIn(app, as(typed)))
}

async function answer(asked: SignInState): Promise<SignInState> {
  if (asked.state === 'signedIn') return asked
  return app.want('signIn.respond', { signInId: asked.signInId, answer: codeAnswer(asked) })
}

function codeAnswer(asked: Pick<SignInState, 'state'> & { readonly challenge?: Challenge }) {
  const account = asked.challenge?.kind === 'softwareToken' ? asked.challenge.account : null
  if (account === null) throw new Error('No account of ours answers')
  return { kind: 'accountCode', accountId: account.accountId } as const
}

const withoutCode = { state: 'signedIn', secondFactor: 'none' }
const withCode = { state: 'signedIn', secondFactor: 'softwareToken' }

const flowsOf = {
  SRP: ['USER_SRP_AUTH', 'REFRESH_TOKEN_AUTH'],
  'the password itself': ['USER_PASSWORD_AUTH', 'REFRESH_TOKEN_AUTH'],
  'a choice': ['USER_AUTH', 'REFRESH_TOKEN_AUTH'],
} as const satisfies Record<string, Flows>
type Way = keyof typeof flowsOf

describe('a computer that is remembered', () => {
  it.each<[Way, string]>([
    ['SRP', email.toUpperCase()],
    ['the password itself', email],
    ['the password itself', email.toUpperCase()],
    ['the password itself', username.toUpperCase()],
    ['a choice', username],
  ])('is known by %s to who types %s', async (way, typed) => {
    await start(flowsOf[way])
    await enroll(app, as(email))
    await restart()
    expect(await signInAs(typed)).toMatchObject(withoutCode)
  })

  it.each<[Way, string]>([
    ['SRP', email],
    ['SRP', username],
    ['the password itself', email.toUpperCase()],
    ['a choice', email],
  ])('and then forgotten by the pool is a new one by %s to who types %s', async (way, typed) => {
    await start(flowsOf[way])
    await enroll(app, as(email))
    pool.forgetDevices(username)
    expect(await signInAs(typed)).toMatchObject(withCode)
    expect(knownDevices()).toHaveLength(1)
    expect(await signInAs(typed)).toMatchObject(withoutCode)
  })

  it.each(Object.keys(flowsOf) as Way[])(
    'and whose proof is refused is a new one by %s, and the password was right',
    async (way) => {
      await start(flowsOf[way])
      await enroll(app, as(email))
      pool.spoilDevices(username)
      expect(await signInAs(email)).toMatchObject(withCode)
      expect(pool.userState(username).failedPasswords).toBe(0)
      expect(await signInAs(email)).toMatchObject(withoutCode)
    },
  )

  it('is not forgotten for a user whose name differs in its letters only', async () => {
    const users = ['drew', 'Drew'].map((name) => ({ username: name, password }))
    await start(flowsOf['the password itself'], { userNames: 'CASE_SENSITIVE', users, mfa: 'OPTIONAL' })
    await signIn(app, as('drew'))
    await signIn(app, as('Drew'))
    await signIn(app, as('drew'))
    expect(['drew', 'Drew'].map((name) => pool.userState(name).devices.length)).toEqual([1, 1])
  })
})

describe('a pool that says at another step that it does not know the computer', () => {
  const unknown = {
    kind: 'exception',
    name: 'ResourceNotFoundException',
    message: 'Device does not exist.',
  } as const
  const refused = {
    kind: 'exception',
    name: 'NotAuthorizedException',
    message: 'Incorrect username or password.',
  } as const

  beforeEach(async () => {
    await start(['USER_SRP_AUTH', 'REFRESH_TOKEN_AUTH'])
    await enroll(app, as(email))
  })

  it.each([
    ['InitiateAuth', 'InitiateAuth', 0, unknown],
    ['the proof of the password', 'RespondToAuthChallenge', 0, unknown],
    ['DEVICE_SRP_AUTH', 'RespondToAuthChallenge', 1, unknown],
    ['DEVICE_PASSWORD_VERIFIER', 'RespondToAuthChallenge', 2, unknown],
    ['DEVICE_PASSWORD_VERIFIER, in the words of a wrong password', 'RespondToAuthChallenge', 2, refused],
  ] as const)('%s, is signed in to as by a new one', async (_step, operation, skip, fault) => {
    pool.fail(operation, fault, { skip })
    expect(await signInAs(email)).toMatchObject(withCode)
    // The device that was introduced at the end is the one that counts.
    expect(await signInAs(email)).toMatchObject(withoutCode)
  })

  it('refreshing, has the session ended and this computer forgotten', async () => {
    const [account] = await app.want('accounts.list', {})
    if (!account) throw new Error('No account')
    clock.advance(3_700_000)
    pool.fail('GetTokensFromRefreshToken', unknown)
    expect(await app.refusal('poolAccount.read', { accountId: account.id })).toBe('signInNotRenewed')
    expect(await signInAs(email)).toMatchObject(withCode)
  })
})

describe('a computer that is forgotten between the password and the code', () => {
  it('is a new one from the code on', async () => {
    await start(flowsOf.SRP, { rememberedDeviceSkipsMfa: false })
    await enroll(app, as(email))
    nextStep()
    const asked = await signIn(app, as(email))
    pool.forgetDevices(username)
    expect(await answer(asked)).toMatchObject(withCode)
    expect(knownDevices()).toHaveLength(1)
  })

  it('and whose proof is refused after the code is one to start again with, as a new one', async () => {
    await start(flowsOf.SRP, { rememberedDeviceSkipsMfa: false })
    await enroll(app, as(email))
    pool.spoilDevices(username)
    nextStep()
    const { signInId, ...asked } = await signIn(app, as(email))
    const ownCode = codeAnswer(asked)
    expect(await app.refusal('signIn.respond', { signInId, answer: ownCode })).toBe('deviceNotFound')
    expect(await signInAs(email)).toMatchObject(withCode)
  })
})
