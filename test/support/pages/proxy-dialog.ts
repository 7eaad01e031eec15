// What is asked where a proxy wants a password, as a person answers it.
import type { Locator, Page } from 'playwright-core'

export interface ProxyDialog {
  /** The one about this proxy; any, unless told. */
  readonly of: (proxy?: string) => Locator
  readonly answer: (username: string, password: string) => Promise<void>
  readonly cancel: () => Promise<void>
}

export function proxyDialog(window: Page): ProxyDialog {
  const of = (proxy = '') => window.getByRole('dialog', { name: `The proxy ${proxy}` })
  const press = (name: string) => of().getByRole('button', { name, exact: true }).click()
  return {
    of,
    answer: async (username, password) => {
      await of().getByRole('textbox', { name: 'User name' }).fill(username)
      await of().getByRole('textbox', { name: 'Password' }).fill(password)
      await press('Continue')
    },
    cancel: () => press('Cancel'),
  }
}
