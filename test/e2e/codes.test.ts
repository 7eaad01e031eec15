// Accounts and their codes in the real window, kept in a real keychain.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { clipboardWith } from '../support/around-window'
import { launchKeyturn, type LaunchedKeyturn } from '../support/launch-keyturn'
import { addingPage } from '../support/pages/adding-page'
import { evaluate } from '../support/observe-window'
import { codesPage } from '../support/pages/codes-page'
import { explanation } from '../support/pages/explanation'
import { anyOf, rightCodes } from '../support/pages/live-codes'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
let profile: string
let app: LaunchedKeyturn

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'keyturn-codes-'))
  app = await launchKeyturn({ profile })
})
afterEach(async () => {
  await app.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

/** Of an account with the key above, on the screen or on the clipboard. */
const rightCode = () => anyOf(rightCodes(secret))

async function addByLink(keyUri: string): Promise<void> {
  await codesPage(app.window).addAccount()
  await addingPage(app.window).paste(keyUri)
  await addingPage(app.window).confirm()
}

async function addByHand(setupKey: string): Promise<void> {
  await codesPage(app.window).addAccount()
  await addingPage(app.window).choose('By hand')
  await app.window.getByLabel('Website or organization').fill('Mail')
  await app.window.getByLabel('Account name').fill('me@example.com')
  await app.window.getByRole('textbox', { name: 'Setup key' }).fill(setupKey)
  await addingPage(app.window).confirm()
}

it('a pasted link becomes an account with the right code', async () => {
  await addByLink(`otpauth://totp/Shop:me@example.com?secret=${secret}`)
  await codesPage(app.window).rowWithCode('Shop', rightCode()).waitFor()
})

it('a key typed in groups and lower case becomes an account with the right code', async () => {
  await addByHand('gezd gnbv gy3t qojq gezd gnbv gy3t qojq')
  await codesPage(app.window).rowWithCode('Mail', rightCode()).waitFor()
})

it('a key that is none is refused beside its field, and stays to be corrected', async () => {
  await addByHand('not a key 1')
  await explanation(app.window, 'secretNotBase32', { position: 11 }).waitFor()
  expect(await app.window.getByRole('textbox', { name: 'Setup key' }).inputValue()).toBe('not a key 1')
})

it('the code is copied by Enter', async () => {
  await addByLink(`otpauth://totp/Shop:me@example.com?secret=${secret}`)
  const row = codesPage(app.window).rowWithCode('Shop', rightCode())
  await row.locator('[data-row]').press('Enter')
  await row.getByText('Copied').waitFor()
  await clipboardWith(app.main, rightCode())
})

it('an account is still there after a restart', async () => {
  await addByLink(`otpauth://totp/Shop:me@example.com?secret=${secret}`)
  await codesPage(app.window).row('Shop').waitFor()
  await app.close()
  app = await launchKeyturn({ profile })
  await codesPage(app.window).rowWithCode('Shop', rightCode()).waitFor()
})

it('a removed account comes back by Undo', async () => {
  await addByLink(`otpauth://totp/Shop:me@example.com?secret=${secret}`)
  await codesPage(app.window).openMenuOf('Shop, me@example.com')
  await app.window.getByRole('menuitem', { name: 'Remove…' }).click()
  await app.window.getByRole('button', { name: 'Remove', exact: true }).click()
  await app.window.getByRole('button', { name: 'Undo' }).click()
  await codesPage(app.window).row('Shop').waitFor()
})

it('a well-known service has its icon, under the policy of the window', async () => {
  await addByLink(`otpauth://totp/GitHub:ada?secret=${secret}`)
  const icon = codesPage(app.window).row('GitHub').locator('[data-icon][style*="github.svg"]')
  await icon.waitFor()
  const picture = `document.querySelector('[data-icon][style*="github.svg"] span')`
  const mask = await evaluate(app.window, `getComputedStyle(${picture}).maskImage`)
  expect(mask).toContain('app://keyturn/brand-icons/github.svg')
  expect(app.complaints).toEqual([])
})

it('the search is a key away, and Enter copies what it finds', async () => {
  await addByLink(`otpauth://totp/GitHub:ada?secret=${secret}`)
  await codesPage(app.window).row('GitHub').waitFor()
  await addByLink(`otpauth://totp/Shop:me@example.com?secret=${secret.slice(0, 16)}`)
  await codesPage(app.window).row('Shop').waitFor()
  await app.window.keyboard.press('Control+F')
  await app.window.keyboard.type('gihtub')
  await codesPage(app.window).rows.filter({ hasText: 'Shop' }).waitFor({ state: 'detached' })
  await app.window.keyboard.press('Enter')
  await codesPage(app.window).row('GitHub').getByText('Copied').waitFor()
  await clipboardWith(app.main, rightCode())
})
