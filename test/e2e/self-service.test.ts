// Those who cannot sign in yet, in the real window against the practice pool: a forgotten password, one
// that has to be reset, and a sign-up that is not confirmed, each to the end.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { launchWithPool, type LaunchedKeyturn } from '../support/launch-keyturn'
import { codesPage } from '../support/pages/codes-page'
import { enrollmentPage, type EnrollmentPage } from '../support/pages/enrollment-page'
import { explanation } from '../support/pages/explanation'
import { poolCodes } from '../support/pages/pool-codes'
import type { PracticePool } from '../../src/practice-pool'

let app: LaunchedKeyturn & { readonly pool: PracticePool }
let wizard: EnrollmentPage

beforeEach(async () => {
  app = await launchWithPool()
  wizard = enrollmentPage(app.window)
  await codesPage(app.window).enroll()
})
afterEach(async () => {
  await app.close()
})

const newPassword = 'A-better-password-2'
const field = (name: string) => app.window.getByRole('textbox', { name, exact: true })
const typeSentCode = () => field('Code').fill(app.pool.sentCodes().at(-1)?.code ?? '')

async function setNewPassword(): Promise<void> {
  await wizard.heading('Enter the code and a new password').waitFor()
  await typeSentCode()
  await field('New password').fill(newPassword)
  await field('New password again').fill(newPassword)
  await field('New password again').press('Enter')
}

async function expectEnrolled(username: string): Promise<void> {
  await wizard.start()
  await wizard.heading('Your codes are set up').waitFor()
  await wizard.code.filter({ hasText: poolCodes(app.pool, username) }).waitFor()
}

describe('whoever cannot sign in', () => {
  it('because they forgot their password gets a new one with a code, and is enrolled', async () => {
    await wizard.signIn('alex', 'not-the-password')
    await explanation(app.window, 'wrongCredentials')
      .getByRole('button', { name: 'Forgot your password?' })
      .click()
    expect(await field('Username').inputValue()).toBe('alex')
    await wizard.button('Send a code').click()
    await setNewPassword()
    await expectEnrolled('alex')
    expect(app.complaints).toEqual([])
  })

  it('because it was reset goes on to the code by one button', async () => {
    await wizard.choosePracticeUser('jules')
    await wizard.submitSignIn()
    await explanation(app.window, 'passwordResetRequired')
      .getByRole('button', { name: 'Reset password' })
      .click()
    await setNewPassword()
    await expectEnrolled('jules')
  })

  it('because the sign-up is not confirmed confirms it, and is signed in', async () => {
    await wizard.choosePracticeUser('remy')
    await wizard.submitSignIn()
    await explanation(app.window, 'userNotConfirmed').getByRole('button', { name: 'Confirm sign-up' }).click()
    await wizard.heading('Confirm your sign-up').waitFor()
    await typeSentCode()
    await field('Code').press('Enter')
    await wizard.heading('You are signed in').waitFor()
  })
})
