// The ways to add an account, and looking at what was found, as a person uses them.
import type { Locator, Page } from 'playwright-core'

export interface AddingPage {
  readonly open: () => Promise<void>
  /** One of the large buttons: "Scan the screen", "Camera", … */
  readonly choose: (way: string) => Promise<void>
  readonly paste: (text: string) => Promise<void>
  readonly chooseFiles: (files: readonly string[]) => Promise<void>
  /** Drops files from the system onto the middle of the window. */
  readonly drop: (files: readonly string[]) => Promise<void>
  readonly issuer: Locator
  readonly accountName: Locator
  readonly code: Locator
  readonly confirm: (button?: string | RegExp) => Promise<void>
  readonly text: (text: string | RegExp) => Locator
}

export function addingPage(window: Page): AddingPage {
  return {
    open: () =>
      window
        .getByRole('navigation', { name: 'Main' })
        .getByRole('button', { name: 'Add', exact: true })
        .click(),
    choose: (way) => window.getByRole('button', { name: way, exact: true }).click(),
    paste: async (text) => {
      await window.getByRole('textbox', { name: 'Links or setup key' }).fill(text)
      await window.getByRole('button', { name: 'Continue' }).click()
    },
    chooseFiles: (files) => window.locator('input[type=file]').setInputFiles([...files]),
    drop: async (files) => {
      const session = await window.context().newCDPSession(window)
      const data = { items: [], files: [...files], dragOperationsMask: 1 }
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await session.send('Input.dispatchDragEvent', { type, x: 220, y: 340, data })
      await session.detach()
    },
    issuer: window.getByRole('textbox', { name: 'Website or organization' }),
    accountName: window.getByRole('textbox', { name: 'Account name' }),
    code: window.getByTestId('code'),
    confirm: (button = 'Add account') => window.getByRole('button', { name: button, exact: true }).click(),
    text: (text) => window.getByText(text),
  }
}
