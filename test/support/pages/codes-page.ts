// The list of codes as a person sees and uses it.
import type { Locator, Page } from 'playwright-core'

export interface CodesPage {
  readonly row: (name: string | RegExp) => Locator
  readonly rows: Locator
  /** A row, once it has a code like this. */
  readonly rowWithCode: (name: string | RegExp, code: RegExp) => Locator
  readonly copy: (name: string | RegExp) => Promise<void>
  readonly enroll: () => Promise<void>
  readonly addAccount: () => Promise<void>
  readonly openSettings: () => Promise<void>
  readonly openMenuOf: (name: string) => Promise<void>
  /** What is said over the list when something is wrong. */
  readonly notice: Locator
  readonly tryAgain: () => Promise<void>
}

export function codesPage(window: Page): CodesPage {
  const rows = window.getByRole('list', { name: 'Accounts' }).getByRole('listitem')
  const row = (name: string | RegExp) =>
    rows.filter({ has: window.getByRole('button', { name, exact: false }).and(window.locator('[data-row]')) })
  const navigate = (name: string) =>
    window.getByRole('navigation', { name: 'Main' }).getByRole('button', { name, exact: true }).click()
  return {
    rows,
    row,
    rowWithCode: (name, code) =>
      row(name).filter({ has: window.getByTestId('code').filter({ hasText: code }) }),
    copy: (name) => row(name).locator('[data-row]').click(),
    enroll: () => navigate('Set up'),
    addAccount: () => navigate('Add'),
    openSettings: () => navigate('Settings'),
    openMenuOf: (name) => window.getByRole('button', { name: `More for ${name}` }).click(),
    notice: window.getByRole('alert'),
    tryAgain: () => window.getByRole('alert').getByRole('button', { name: 'Try again' }).click(),
  }
}
