// Adding an account as a person meets it.
import { afterEach, describe, expect, it } from 'vitest'
import { permanent } from '../../../src/shared/errors'
import { failWith } from '../support/fake-api'
import type { FakeOptions } from '../support/fake-api'
import { everydayAccounts } from '../support/fake-data'
import { click, fill, get, press, renderApp, seen, text, until } from '../support/render-app'
import type { Mounted } from '../support/render-app'

let app: Mounted | null = null
afterEach(async () => {
  await app?.unmount()
  app = null
})

const open = async (options: FakeOptions = {}) => {
  app = await renderApp({ accounts: everydayAccounts, ...options })
  await press('n', { ctrlKey: true })
  await seen('Add an account')
  return app
}

describe('the add screen', () => {
  it('takes a setup link and leads to the new row', async () => {
    const { fake } = await open()
    await fill(get('textbox', 'Setup link'), ' otpauth://totp/Pasted:link@example.com?secret=ABC ')
    await click(get('button', 'Add account'))
    await until(
      () => document.activeElement?.getAttribute('aria-label') === 'Pasted, link@example.com',
      'focus',
    )
    expect(fake.callsOf('accounts.addKeyUri')[0]?.input).toEqual({
      keyUri: 'otpauth://totp/Pasted:link@example.com?secret=ABC',
    })
  })

  it('says at the field what is missing or wrong, and never repeats what was typed', async () => {
    await open({ handlers: () => ({ 'accounts.addKeyUri': failWith(permanent('keyUriMalformed')) }) })
    await click(get('button', 'Add account'))
    await seen('Paste the link first.')
    await fill(get('textbox', 'Setup link'), 'https://not-a-link.example')
    await click(get('button', 'Add account'))
    await seen('This is not a setup link.')
    expect(get('textbox', 'Setup link').getAttribute('aria-invalid')).toBe('true')
    expect(get('alert').textContent).not.toContain('not-a-link')
  })

  it('leads to the account that is there already', async () => {
    const existing = everydayAccounts[1]
    await open({
      handlers: () => ({
        'accounts.addKeyUri': failWith(permanent('accountExists', { accountId: existing?.id })),
      }),
    })
    await fill(get('textbox', 'Setup link'), 'otpauth://totp/GitHub')
    await click(get('button', 'Add account'))
    await seen('This account is already here')
    await click(get('button', 'Show it'))
    await until(() => document.activeElement?.getAttribute('aria-label') === 'GitHub, ada-lovelace', 'focus')
    expect(text()).not.toContain('Setup link')
  })
})
