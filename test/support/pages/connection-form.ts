// The form for an organization as a person fills it in.
import type { Page } from 'playwright-core'

export interface ConnectionFields {
  readonly issuer: string
  readonly userPoolId: string
  readonly clientId: string
}

export interface ConnectionForm {
  readonly add: (fields: ConnectionFields) => Promise<void>
}

export function connectionForm(window: Page): ConnectionForm {
  const form = window.getByRole('form', { name: 'Add an organization' })
  const fill = (label: string, text: string) => form.getByRole('textbox', { name: label }).fill(text)
  return {
    add: async ({ issuer, userPoolId, clientId }) => {
      await fill('Name to show', issuer)
      await fill('User pool ID', userPoolId)
      await fill('App client ID', clientId)
      await form.getByRole('button', { name: 'Save' }).click()
    },
  }
}
