// The real app is killed in the middle of its conversation with the pool, before and after each call
// that changes something there. Started again, it brings the same person in, by what its window offers.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startPracticePool, type OperationName, type PracticePool } from '../../src/practice-pool'
import { launchKeyturn, type LaunchedKeyturn } from '../support/launch-keyturn'
import { codesPage } from '../support/pages/codes-page'
import { enrollmentPage } from '../support/pages/enrollment-page'
import { poolCodes, stepMs } from '../support/pages/pool-codes'

const username = 'alex'

let pool: PracticePool
let profile: string
let app: LaunchedKeyturn

const launch = () => launchKeyturn({ profile, practiceEndpoint: pool.endpoint })

beforeEach(async () => {
  pool = await startPracticePool()
  profile = await mkdtemp(join(tmpdir(), 'keyturn-killed-'))
  app = await launch()
})
afterEach(async () => {
  await app.close()
  await pool.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

async function signIn(): Promise<void> {
  await codesPage(app.window).enroll()
  await enrollmentPage(app.window).choosePracticeUser(username)
  await enrollmentPage(app.window).submitSignIn()
}

/** Before the call has changed anything in the pool, or after, with its answer on the way. */
type When = 'before' | 'after'

/** @param skip how many calls of the operation come before the one that is meant */
async function enrollAndDie(when: When, operation: OperationName, skip = 0): Promise<void> {
  const gone = app.main.ended()
  const fault = pool.fail(operation, { kind: when === 'before' ? 'dropBefore' : 'hold' }, { skip })
  void fault.struck.then(() => app.main.process.kill('SIGKILL'))
  await signIn()
  // The window may be gone before the click has answered.
  await Promise.all([
    gone,
    enrollmentPage(app.window)
      .start()
      .catch(() => undefined),
  ])
  pool.clearFaults()
}

async function startAgain(): Promise<void> {
  // By the time that someone has started it again, the pool takes another code.
  pool.clock.advance(stepMs)
  app = await launch()
}

async function expectRightCode(): Promise<void> {
  await enrollmentPage(app.window).finish()
  await codesPage(app.window).rowWithCode('Acme Practice', poolCodes(pool, username)).waitFor()
}

/** The first call of this answers for the password, the second one for the set-up. */
const closing = 'RespondToAuthChallenge'

describe('the app that was killed', () => {
  it.each([
    ['before', 'AssociateSoftwareToken'],
    ['after', 'AssociateSoftwareToken'],
    ['before', 'VerifySoftwareToken'],
  ] as const)('%s %s has the person enroll anew', async (when, operation) => {
    await enrollAndDie(when, operation)
    expect(pool.tokenSecretOf(username)).toBeUndefined()
    await startAgain()
    await signIn()
    await enrollmentPage(app.window).start()
    await enrollmentPage(app.window).heading('Your codes are set up').waitFor()
    await expectRightCode()
  })

  it.each([
    ['after', 'VerifySoftwareToken', 0],
    ['before', closing, 1],
    ['after', closing, 1],
  ] as const)('%s %s signs in with the key that the pool has accepted', async (when, operation, skip) => {
    await enrollAndDie(when, operation, skip)
    const accepted = pool.tokenSecretOf(username)
    await startAgain()
    await signIn()
    await enrollmentPage(app.window).heading('Your sign-in works').waitFor()
    await expectRightCode()
    expect(pool.tokenSecretOf(username)).toBe(accepted)
    expect(pool.userState(username).softwareToken?.usedCodes).toBe(2)
  })
})
