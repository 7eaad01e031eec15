// The enrollment wizard as a person goes through it.
import type { Locator, Page } from 'playwright-core'

export interface EnrollmentPage {
  /** The one for a user name and a password. */
  readonly signInForm: Locator
  readonly signIn: (username: string, password: string) => Promise<void>
  readonly choosePracticeUser: (username: string) => Promise<void>
  readonly submitSignIn: () => Promise<void>
  readonly readyForm: Locator
  /** Presses Set up now on the screen that is ready to. */
  readonly start: () => Promise<void>
  readonly heading: (name: string | RegExp) => Locator
  readonly button: (name: string | RegExp) => Locator
  /** The large one of the account that was enrolled. */
  readonly code: Locator
  readonly finish: () => Promise<void>
}

export function enrollmentPage(window: Page): EnrollmentPage {
  const button = (name: string | RegExp) => window.getByRole('button', { name })
  const signInForm = window.getByRole('form', { name: /^Sign in to / })
  // The navigation has a place for it too; this one belongs to the form.
  const readyForm = window.getByRole('form', { name: 'Ready to set up your codes' })
  return {
    signInForm,
    signIn: async (username, password) => {
      await signInForm.getByRole('textbox', { name: 'Username' }).fill(username)
      await signInForm.getByRole('textbox', { name: 'Password' }).fill(password)
      await button(/^Sign in$/).click()
    },
    choosePracticeUser: (username) => button(`Use ${username}`).click(),
    submitSignIn: () => button(/^Sign in$/).click(),
    readyForm,
    start: () => readyForm.getByRole('button', { name: 'Set up now' }).click(),
    heading: (name) => window.getByRole('heading', { name }),
    button,
    code: window.getByTestId('code'),
    finish: () => button(/^Done$/).click(),
  }
}
