// The details of an account as a person sees and changes them.
import type { Locator, Page } from 'playwright-core'

export interface AccountPage {
  /** Opens the details of a row of the list, named as on the screen. */
  readonly open: (name: string) => Promise<void>
  readonly text: (sentence: string | RegExp) => Locator
  readonly press: (name: string | RegExp) => Promise<void>
  /** Answers the question that was asked. */
  readonly confirm: (name: string) => Promise<void>
}

export function accountPage(window: Page): AccountPage {
  return {
    open: async (name) => {
      await window.getByRole('button', { name: `More for ${name}` }).click()
      await window.getByRole('menuitem', { name: 'Details…' }).click()
    },
    text: (sentence) => window.getByText(sentence),
    press: (name) => window.getByRole('button', { name }).click(),
    confirm: (name) => window.getByRole('alertdialog').getByRole('button', { name, exact: true }).click(),
  }
}
