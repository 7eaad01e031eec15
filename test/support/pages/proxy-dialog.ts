// What is asked where a proxy wants a password, as a person answers it.
import type { Locator, Page } from 'playwright-core'
import { until } from '../waiting'

export interface ProxyDialog {
  readonly dialog: Locator
  /** Done once nothing is asked any more, or the same again because it was refused. */
  readonly answer: (username: string, password: string) => Promise<void>
  readonly cancel: () => Promise<void>
}

export function proxyDialog(window: Page): ProxyDialog {
  const dialog = window.getByRole('dialog', { name: /^The proxy .+ asks for a password$/ })
  const refused = dialog.getByText('This username or password was not accepted')
  const press = (name: string) => dialog.getByRole('button', { name, exact: true }).click()
  return {
    dialog,
    answer: async (username, password) => {
      await dialog.getByRole('textbox', { name: 'Username' }).fill(username)
      await dialog.getByRole('textbox', { name: 'Password' }).fill(password)
      await press('Continue')
      await until(
        'the proxy to take the password or to refuse it',
        async () => !(await dialog.isVisible()) || (await refused.isVisible()),
      )
    },
    cancel: async () => {
      await press('Cancel')
      await dialog.waitFor({ state: 'hidden' })
    },
  }
}
