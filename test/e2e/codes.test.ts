// Accounts and their codes in the real window, kept in a real keychain.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateSync } from 'otplib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { launchKeyturn, type LaunchedKeyturn } from '../support/launch-keyturn'
import { addingPage } from '../support/pages/adding-page'
import { codesPage, onScreen } from '../support/pages/codes-page'

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

/** Any code that was right in the last half minute: the clock does not wait for the assertion. */
const rightCodes = () => {
  const now = Math.floor(Date.now() / 1000)
  return new RegExp(
    [now, now - 30].map((epoch) => onScreen(generateSync({ secret, epoch })).source).join('|'),
  )
}

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

const clipboardText = () => app.electron.evaluate(({ clipboard }) => clipboard.readText())

it('a pasted link becomes an account with the right code', async () => {
  await addByLink(`otpauth://totp/Shop:me@example.com?secret=${secret}`)
  await codesPage(app.window).row('Shop').filter({ hasText: rightCodes() }).waitFor()
})

it('a key typed in groups and lower case becomes an account with the right code', async () => {
  await addByHand('gezd gnbv gy3t qojq gezd gnbv gy3t qojq')
  await codesPage(app.window).row('Mail').filter({ hasText: rightCodes() }).waitFor()
})

it('a key that is none is refused beside its field, and stays to be corrected', async () => {
  await addByHand('not a key 1')
  expect(await app.window.getByRole('textbox', { name: 'Setup key' }).inputValue()).toBe('not a key 1')
  await app.window
    .getByText(/character/i)
    .first()
    .waitFor()
})

it('the code is copied by Enter', async () => {
  await addByLink(`otpauth://totp/Shop:me@example.com?secret=${secret}`)
  const row = codesPage(app.window).row('Shop').locator('[data-row]')
  await row.focus()
  await app.window.keyboard.press('Enter')
  await app.window.getByText('Copied').first().waitFor()
  expect(await clipboardText()).toMatch(rightCodes())
})

it('an account is still there after a restart', async () => {
  await addByLink(`otpauth://totp/Shop:me@example.com?secret=${secret}`)
  await codesPage(app.window).row('Shop').waitFor()
  await app.close()
  app = await launchKeyturn({ profile })
  await codesPage(app.window).row('Shop').filter({ hasText: rightCodes() }).waitFor()
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
  const refused: string[] = []
  app.window.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text())
  })
  await addByLink(`otpauth://totp/GitHub:ada?secret=${secret}`)
  const icon = codesPage(app.window).row('GitHub').locator('[data-icon][style*="github.svg"]')
  await icon.waitFor()
  const [mask] = await icon
    .locator('span')
    .evaluateAll((spans) => spans.map((span) => getComputedStyle(span).maskImage))
  expect(mask).toContain('app://keyturn/brand-icons/github.svg')
  expect(refused).toEqual([])
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
  expect(await clipboardText()).toMatch(new RegExp(rightCodes().source.replaceAll('\\s?', '')))
})
