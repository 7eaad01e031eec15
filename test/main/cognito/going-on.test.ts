// Going on after something came in between: a restart, an expired session, a disk that was full, a key
// that the pool put in force too early; and what is told meanwhile.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startPracticePool, type PracticePool } from '../../../src/practice-pool'
import type { SignInState } from '../../../src/shared/models'
import { createManualClock, type ManualClock } from '../../support/doubles/manual-clock'
import { createMemoryFileSystem, type MemoryFileSystem } from '../../support/doubles/memory-file-system'
import { createMemoryKeychain } from '../../support/doubles/memory-keychain'
import { associate, connectionTo, enroll, signIn, startTestApp, type TestApp } from '../../support/test-app'
import { alex, jordanInOptionalPool } from './practice-users'

let pool: PracticePool
let clock: ManualClock
let fileSystem: MemoryFileSystem
let app: TestApp
let restart: () => Promise<void>

beforeEach(async () => {
  clock = createManualClock(Date.UTC(2026, 10, 22, 0, 30, 2))
  pool = await startPracticePool({ clock })
  fileSystem = createMemoryFileSystem()
  const keychain = createMemoryKeychain()
  restart = async () => {
    fileSystem.restart()
    app = await startTestApp({ practiceEndpoint: pool.endpoint, clock, fileSystem, keychain })
    await app.recover()
  }
  await restart()
})
afterEach(() => pool.close())

const friendlyDeviceName = 'Test computer'
const unfinished = () => app.want('enrollment.list', {})

/** Answers a challenge with the account that Keyturn has for it. */
async function answerWithOwnCode(asked: SignInState): Promise<void> {
  if (asked.state !== 'challenged' || asked.challenge.kind !== 'softwareToken') throw new Error('Not asked')
  const { account } = asked.challenge
  if (account === null) throw new Error('No account of ours answers')
  const answer = { kind: 'accountCode', accountId: account.accountId } as const
  await app.want('signIn.respond', { signInId: asked.signInId, answer })
}

describe('an enrollment that a restart has interrupted', () => {
  it('goes on to Verify with the key that is stored, once its user is signed in', async () => {
    const { id: enrollmentId } = await associate(app, await signIn(app, jordanInOptionalPool))
    await restart()
    const { signInId } = await signIn(app, jordanInOptionalPool)
    await app.want('enrollment.resume', { enrollmentId, signInId })
    const { enrollment } = await app.want('enrollment.verify', { enrollmentId, friendlyDeviceName })
    expect([enrollment.phase, pool.calls().filter((name) => name.startsWith('Associate')).length]).toEqual([
      'verified',
      1,
    ])
  })

  it('goes on to the preference when Verify was done', async () => {
    const { id: enrollmentId } = await associate(app, await signIn(app, jordanInOptionalPool))
    await app.want('enrollment.verify', { enrollmentId, friendlyDeviceName })
    await restart()
    const { signInId } = await signIn(app, jordanInOptionalPool)
    await app.want('enrollment.resume', { enrollmentId, signInId })
    const { enrollment } = await app.want('enrollment.finish', { enrollmentId })
    expect([enrollment.phase, await unfinished()]).toEqual(['active', []])
  })

  it('is finished by itself when only the closing answer was missing', async () => {
    const { id: enrollmentId } = await associate(app, await signIn(app, alex))
    await app.want('enrollment.verify', { enrollmentId, friendlyDeviceName })
    await restart()
    expect([await unfinished(), (await app.want('accounts.list', {}))[0]?.status]).toEqual([[], 'active'])
  })

  it('does not go on with the sign-in of someone else', async () => {
    const { id: enrollmentId } = await associate(app, await signIn(app, jordanInOptionalPool))
    await restart()
    const { signInId } = await signIn(app, alex)
    expect(await app.refusal('enrollment.resume', { enrollmentId, signInId })).toBe('stepOutOfOrder')
  })

  it('does not go on with a key that was made for another challenge', async () => {
    const { id: enrollmentId } = await associate(app, await signIn(app, alex))
    await restart()
    const { signInId } = await signIn(app, alex)
    expect(await app.refusal('enrollment.resume', { enrollmentId, signInId })).toBe('stepOutOfOrder')
  })
})

describe('an answer to Verify that could not be written down', () => {
  const indexFile = '/data/index.json.new'
  const fillDisk = () =>
    fileSystem.fault({ at: { name: 'writeAndSync', path: indexFile }, reason: 'ENOSPC', effect: 'none' })

  /** An enrollment up to Verify, with a disk that fills up once Verify has been sent. */
  async function verifyWithFullDisk() {
    const { id: enrollmentId } = await associate(app, await signIn(app, alex))
    const hold = pool.fail('VerifySoftwareToken', { kind: 'hold' })
    const verifying = app.refusal('enrollment.verify', { enrollmentId, friendlyDeviceName })
    await hold.struck
    fillDisk()
    hold.release()
    return { enrollmentId, code: await verifying }
  }

  it('is an error of the disk', async () => {
    expect((await verifyWithFullDisk()).code).toBe('diskFull')
  })

  it('is written down when there is room again, without asking twice', async () => {
    const { enrollmentId } = await verifyWithFullDisk()
    const { enrollment } = await app.want('enrollment.verify', { enrollmentId, friendlyDeviceName })
    expect([enrollment.phase, pool.calls().filter((name) => name.startsWith('Verify')).length]).toEqual([
      'verified',
      1,
    ])
  })
})

describe('the time that is left', () => {
  const answerBy = (state: { readonly state: string; readonly answerBy?: number }) => state.answerBy

  it('begins anew with each answer of the service', async () => {
    const signedIn = await signIn(app, alex)
    clock.advance(60_000)
    const names = { issuer: 'Acme', accountName: 'alex' }
    const associated = await app.want('enrollment.associate', { signInId: signedIn.signInId, ...names })
    clock.advance(60_000)
    const enrollmentId = associated.enrollment.id
    const verified = await app.want('enrollment.verify', { enrollmentId, friendlyDeviceName })
    const start = clock.now() - 120_000
    expect([signedIn, associated.signIn, verified.signIn].map(answerBy)).toEqual(
      [180_000, 240_000, 300_000].map((after) => start + after),
    )
  })
})

describe('a code that Verify has spent', () => {
  it('is shown as used until the next one comes', async () => {
    const { accountId } = await enroll(app, alex)
    const read = async () => (await app.want('codes.read', { accountIds: [accountId] }))[0]
    const before = await read()
    clock.advance(30_000)
    const after = await read()
    expect([before, after]).toMatchObject([{ currentIs: 'spent' }, { currentIs: 'fresh' }])
  })
})

describe('a service that does not answer at once', () => {
  it('is asked again, and that is told', async () => {
    pool.fail('InitiateAuth', { kind: 'dropBefore' })
    await signIn(app, alex)
    expect(app.retries).toMatchObject([{ attempt: 2, of: 3 }])
  })

  it.each(['VerifySoftwareToken', 'RespondToAuthChallenge'] as const)(
    'is asked %s once',
    async (operation) => {
      pool.fail(operation, { kind: 'dropAfter' })
      const { id: connectionId } = await connectionTo(app, alex.userPoolId)
      const { username, password } = alex
      const signedIn = await app.call('signIn.start', { connectionId, username, password })
      if (signedIn.ok) {
        const { id: enrollmentId } = await associate(app, signedIn.value)
        await app.call('enrollment.verify', { enrollmentId, friendlyDeviceName })
      }
      expect([pool.calls().filter((name) => name === operation).length, app.retries]).toEqual([1, []])
    },
  )
})

describe('a clock that is off', () => {
  it('is told as soon as the service has answered', async () => {
    pool.clock.advance(90_000)
    await signIn(app, alex)
    const [seconds] = app.clockOffsets
    expect(seconds).toBeGreaterThanOrEqual(89)
    expect((await app.want('app.status', {})).clockOffsetSeconds).toBe(seconds)
  })

  it('is made up for in the codes on screen', async () => {
    pool.clock.advance(90_000)
    const { accountId } = await enroll(app, alex)
    const [reading] = await app.want('codes.read', { accountIds: [accountId] })
    expect(reading).toMatchObject({ current: { code: pool.codeFor('alex') } })
  })
})

describe('a pool in which a new key breaks the one before at once', () => {
  it('does not lock out someone whose enrollment stopped there', async () => {
    await enroll(app, alex)
    pool.behave({ associate: 'BREAK_OLD_TOKEN' })
    clock.advance(30_000)
    const asked = await signIn(app, alex)
    await answerWithOwnCode(asked)
    await associate(app, asked)
    await restart()
    clock.advance(30_000)
    expect((await enroll(app, alex)).phase).toBe('active')
  })
})
