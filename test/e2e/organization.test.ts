// What a person does with an enrolled account in the real window: signing in by the browser or with a
// code, looking at the second factor, changing it, testing it, and going on after a restart.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startPracticePool, type PracticePool } from '../../src/practice-pool'
import { launchKeyturn, type LaunchedKeyturn } from '../support/launch-keyturn'
import { accountPage, type AccountPage } from '../support/pages/account-page'
import { codesPage, type CodesPage } from '../support/pages/codes-page'
import { enrollmentPage, type EnrollmentPage } from '../support/pages/enrollment-page'
import { explanation } from '../support/pages/explanation'
import { poolCodes, stepMs } from '../support/pages/pool-codes'
import { installBrowser, type SystemBrowser } from '../support/system-browser'

const jordan = 'jordan@acme.example'

let pool: PracticePool
let profile: string
let browser: SystemBrowser
let app: LaunchedKeyturn
let codes: CodesPage
let wizard: EnrollmentPage
let account: AccountPage

async function launch(): Promise<void> {
  const { environment } = browser
  app = await launchKeyturn({ practiceEndpoint: pool.endpoint, profile, environment })
  codes = codesPage(app.window)
  wizard = enrollmentPage(app.window)
  account = accountPage(app.window)
}

beforeEach(async () => {
  pool = await startPracticePool()
  profile = await mkdtemp(join(tmpdir(), 'keyturn-profile-'))
  browser = await installBrowser({ username: 'lee', password: 'Meet-me-in-the-browser-1' })
  await launch()
})
afterEach(async () => {
  await app.close()
  await pool.close()
  await browser.remove()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

/** Someone in a pool where codes are a choice, enrolled and back at the list. */
async function enrollJordan(): Promise<void> {
  await codes.enroll()
  await wizard.choosePracticeUser(jordan)
  await wizard.submitSignIn()
  await wizard.button('Set up codes').click()
  await wizard.start()
  await wizard.heading('Your codes are set up').waitFor()
  await wizard.finish()
}

describe('the browser', () => {
  it('signs in someone whose organization has a page for that, and they are enrolled', async () => {
    await codes.enroll()
    await wizard.choosePracticeUser('lee')
    await wizard.button('Sign in with your browser').click()
    await wizard.button('Set up codes').click()
    await wizard.start()
    await wizard.heading('Your codes are set up').waitFor()
    await wizard.code.filter({ hasText: poolCodes(pool, 'lee') }).waitFor()
  })
})

describe('the details of an enrolled account', () => {
  beforeEach(async () => {
    await enrollJordan()
    await account.open('Acme Freelancers')
  })

  it('say that codes are asked for, and turn that off and on', async () => {
    await account.text('Asked for at every sign-in.').waitFor()
    await account.press('Turn off…')
    await account.confirm('Turn off')
    await account.text(/Not required/).waitFor()
    expect(pool.userState(jordan).enabledFactors).toEqual([])
    await account.press(/^Turn on$/)
    await account.text('Asked for at every sign-in.').waitFor()
  })

  it('test the sign-in with a code of this very account', async () => {
    // The code that enrolled is spent: the service goes on to the next one, so that nobody waits for it.
    pool.clock.advance(stepMs)
    await account.press('Test sign-in')
    const form = app.window.getByRole('form', { name: 'Test your sign-in' })
    await form.getByRole('textbox', { name: 'Password' }).fill('Choose-it-yourself-1')
    await form.getByRole('button', { name: 'Sign in' }).click()
    await wizard.heading('It works').waitFor()
  })

  it('keep someone signed in over a restart, until they sign out', async () => {
    await app.window.getByRole('switch', { name: /Stay signed in/ }).click()
    await account.text('You stay signed in on this computer.').waitFor({ state: 'attached' })
    await app.close()
    await launch()
    await account.open('Acme Freelancers')
    await account.text('Asked for at every sign-in.').waitFor()
    await account.press('Sign out')
    await account.text('Not signed in').waitFor()
    expect(pool.calls()).toContain('RevokeToken')
  })
})

describe('an enrollment that was stopped', () => {
  it('goes on after a restart with the key that is stored', async () => {
    pool.fail('VerifySoftwareToken', { kind: 'throttle' })
    await codes.enroll()
    await wizard.choosePracticeUser(jordan)
    await wizard.submitSignIn()
    await wizard.button('Set up codes').click()
    await wizard.start()
    await explanation(app.window, 'tooManyRequests').waitFor()
    await app.close()
    // By the time that someone goes on, there is another code.
    pool.clock.advance(stepMs)
    await launch()
    await wizard.button('Continue').click()
    await wizard.signIn(jordan, 'Choose-it-yourself-1')
    await wizard.heading('Your codes are set up').waitFor()
    expect(pool.calls().filter((name) => name === 'AssociateSoftwareToken')).toHaveLength(1)
  })
})

describe('a computer whose clock is wrong', () => {
  it('is told so, and its codes are right all the same', async () => {
    pool.clock.advance(90_000)
    await enrollJordan()
    await app.window
      .getByRole('paragraph')
      .filter({ hasText: /^This computer’s clock is .+ behind$/ })
      .waitFor()
    await codes.rowWithCode('Acme Freelancers', poolCodes(pool, jordan)).waitFor()
  })
})
