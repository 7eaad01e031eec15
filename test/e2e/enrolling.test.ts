// Enrolling in the real window, with a real keychain, against the practice pool: each kind of user,
// and each thing that goes wrong with a way forward.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { launchWithPool, type LaunchedKeyturn } from '../support/launch-keyturn'
import { codesPage, type CodesPage } from '../support/pages/codes-page'
import { enrollmentPage, type EnrollmentPage } from '../support/pages/enrollment-page'
import { explanation } from '../support/pages/explanation'
import { poolCodes, stepMs } from '../support/pages/pool-codes'
import type { PracticePool } from '../../src/practice-pool'

let app: LaunchedKeyturn & { readonly pool: PracticePool }
let codes: CodesPage
let wizard: EnrollmentPage

beforeEach(async () => {
  app = await launchWithPool()
  codes = codesPage(app.window)
  wizard = enrollmentPage(app.window)
  await codes.enroll()
})
afterEach(async () => {
  await app.close()
})

async function signInAs(username: string): Promise<void> {
  await wizard.choosePracticeUser(username)
  await wizard.submitSignIn()
}

async function expectEnrolled(username: string): Promise<void> {
  await wizard.heading('Your codes are set up').waitFor()
  await wizard.code.filter({ hasText: poolCodes(app.pool, username) }).waitFor()
}

describe('each kind of user', () => {
  it('who must enroll is enrolled by one button', async () => {
    await signInAs('alex')
    await wizard.start()
    await expectEnrolled('alex')
  })

  it('on the first day chooses a password, gives a name, and is enrolled', async () => {
    await signInAs('sam')
    await wizard.heading('Choose a new password').waitFor()
    await app.window.getByRole('textbox', { name: 'New password', exact: true }).fill('A-better-password-2')
    await app.window.getByRole('textbox', { name: 'New password again' }).fill('A-better-password-2')
    await app.window.getByLabel('Full name').fill('Sam Ito')
    await wizard.button('Set new password').click()
    await wizard.start()
    await expectEnrolled('sam')
  })

  it('in a pool where it is a choice is asked, and enrolled', async () => {
    await signInAs('jordan@acme.example')
    await wizard.button('Set up codes').click()
    await wizard.start()
    await expectEnrolled('jordan@acme.example')
  })

  it('behind a client with a secret is enrolled', async () => {
    await signInAs('casey')
    await wizard.start()
    await expectEnrolled('casey')
  })

  it('who comes in with a text message can enroll then', async () => {
    await signInAs('kim')
    await wizard.heading('Enter the code that was sent to you').waitFor()
    await app.window.getByRole('textbox', { name: 'Code' }).fill(app.pool.sentCodes().at(-1)?.code ?? '')
    await wizard.button('Continue').click()
    await wizard.button('Set up codes').click()
    await wizard.start()
    await expectEnrolled('kim')
  })
})

describe('what goes wrong has a way forward', () => {
  it('a wrong password is said, and what was typed is still there', async () => {
    await wizard.signIn('alex', 'not-the-password')
    await explanation(app.window, 'wrongCredentials').waitFor()
    expect(await app.window.getByLabel('Username').inputValue()).toBe('alex')
  })

  it('a lost connection can be tried again', async () => {
    const lost = app.pool.fail('InitiateAuth', { kind: 'dropBefore' }, { times: 100 })
    await signInAs('alex')
    const explained = explanation(app.window, 'networkUnreachable')
    await explained.waitFor()
    lost.cancel()
    await explained.getByRole('button', { name: 'Try again' }).click()
    await wizard.heading('Ready to set up your codes').waitFor()
  })

  it('an expired sign-in starts again with one click, and goes on where it was', async () => {
    await signInAs('alex')
    await wizard.heading('Ready to set up your codes').waitFor()
    app.pool.clock.advance(4 * 60_000)
    await wizard.start()
    await explanation(app.window, 'sessionExpired').getByRole('button', { name: 'Start again' }).click()
    await expectEnrolled('alex')
  })

  it('a lost answer to the proof keeps the key and is settled by signing in again', async () => {
    await signInAs('alex')
    app.pool.fail('VerifySoftwareToken', { kind: 'dropAfter' })
    await wizard.start()
    await wizard.button('Sign in again').waitFor()
    // The code of this step is spent: the service goes on to the next one, so that nobody waits for it.
    app.pool.clock.advance(stepMs)
    await wizard.button('Sign in again').click()
    await wizard.heading('Confirmed').waitFor()
    await wizard.finish()
    await codes.rowWithCode('Acme Practice', poolCodes(app.pool, 'alex')).waitFor()
  })

  it('a pool without the factor is explained', async () => {
    app.pool.fail('AssociateSoftwareToken', {
      kind: 'exception',
      name: 'SoftwareTokenMFANotFoundException',
      message: 'Software Token MFA has not been enabled by the userPool',
    })
    await signInAs('alex')
    await wizard.start()
    await explanation(app.window, 'totpDisabledInPool').waitFor()
    await wizard.button(/^Cancel$/).waitFor()
  })
})

it('the window complains about nothing while enrolling', async () => {
  await signInAs('alex')
  await wizard.start()
  await expectEnrolled('alex')
  expect(app.complaints).toEqual([])
})
