// The list of codes as a person sees and uses it.
import type { Locator, Page } from 'playwright-core'

export interface CodesPage {
  readonly row: (name: string | RegExp) => Locator
  readonly rows: Locator
  /** The digits on screen for a row, without the gaps. */
  readonly codeOf: (name: string | RegExp) => Promise<string>
  readonly copy: (name: string | RegExp) => Promise<void>
  readonly enroll: () => Promise<void>
  readonly addAccount: () => Promise<void>
  readonly openMenuOf: (name: string) => Promise<void>
  /** What is said over the list when something is wrong. */
  readonly notice: Locator
  readonly tryAgain: () => Promise<void>
}

export const digitsOf = (text: string | null): string => (text ?? '').replace(/\D/g, '')

/** A code as it is written on the screen, in groups. */
export const onScreen = (code: string): RegExp => new RegExp(Array.from(code).join('\\s?'))

export function codesPage(window: Page): CodesPage {
  const rows = window.getByRole('list', { name: 'Accounts' }).getByRole('listitem')
  const row = (name: string | RegExp) =>
    rows.filter({ has: window.getByRole('button', { name, exact: false }).and(window.locator('[data-row]')) })
  const navigate = (name: string) =>
    window.getByRole('navigation', { name: 'Main' }).getByRole('button', { name, exact: true }).click()
  return {
    rows,
    row,
    codeOf: async (name) => digitsOf(await row(name).getByTestId('code').textContent()),
    copy: (name) => row(name).locator('[data-row]').click(),
    enroll: () => navigate('Enroll'),
    addAccount: () => navigate('Add'),
    openMenuOf: (name) => window.getByRole('button', { name: `More for ${name}` }).click(),
    notice: window.getByRole('alert'),
    tryAgain: () => window.getByRole('alert').getByRole('button', { name: 'Try again' }).click(),
  }
}
