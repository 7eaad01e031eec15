// The quick window, as the real one over the real keychain.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chooseFromMenu, clipboardWith, expectVisible } from '../support/around-window'
import { launchKeyturn, type LaunchedKeyturn } from '../support/launch-keyturn'
import { addingPage } from '../support/pages/adding-page'
import { codesPage } from '../support/pages/codes-page'
import { anyOf, rightCodes } from '../support/pages/live-codes'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const other = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
let profile: string
let app: LaunchedKeyturn

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'keyturn-quick-'))
  app = await launchKeyturn({ profile })
})
afterEach(async () => {
  await app.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

const links = (...ones: readonly string[]) => ones.join('\n')
const shop = `otpauth://totp/Shop:me@example.com?secret=${secret}`
const bank = `otpauth://totp/Bank:me@example.com?secret=${other}`

async function add(text: string): Promise<void> {
  await codesPage(app.window).addAccount()
  await addingPage(app.window).paste(text)
  await addingPage(app.window).confirm(/^Add (account|2 accounts)$/)
  await codesPage(app.window).row('Shop').waitFor()
}

async function open(): Promise<Page> {
  await chooseFromMenu(app.main, 'Quick window')
  await expectVisible(app.main, ['main', 'quick'])
  return app.findWindow('quick')
}

const expectClosed = () => expectVisible(app.main, ['main'])

const field = (quick: Page) => quick.getByRole('combobox', { name: 'Search your codes' })

describe('the quick window', () => {
  it('finds what is typed, and Enter copies its code and closes', async () => {
    await add(links(bank, shop))
    const quick = await open()
    await field(quick).fill('sho')
    await quick.getByRole('option', { name: 'Shop me@example.com', selected: true }).waitFor()
    await quick.keyboard.press('Enter')
    await quick.getByText('The code of Shop, me@example.com is copied.').waitFor()
    await expectClosed()
    await clipboardWith(app.main, anyOf(rightCodes(secret)))
  })

  it('has the other account at the arrow key', async () => {
    await add(links(bank, shop))
    const quick = await open()
    await quick.getByRole('option', { name: 'Bank me@example.com', selected: true }).waitFor()
    await quick.keyboard.press('ArrowDown')
    await quick.getByRole('option', { name: 'Shop me@example.com', selected: true }).waitFor()
  })

  it('closes by Escape, and has forgotten what was typed when it comes back', async () => {
    await add(shop)
    const quick = await open()
    await field(quick).fill('zzz')
    await quick.getByText('No account matches “zzz”.').waitFor()
    await quick.keyboard.press('Escape')
    await expectClosed()
    await open()
    await expect.poll(() => field(quick).inputValue()).toBe('')
  })

  it('leads to Keyturn while there are no accounts', async () => {
    const quick = await open()
    await quick.getByRole('button', { name: 'Open Keyturn' }).click()
    await expectClosed()
  })

  it('is made ahead of time, and asks for nothing while it is hidden', async () => {
    await add(shop)
    // What changes while it is hidden waits until it opens: here the account is there before the window is.
    await app.close()
    app = await launchKeyturn({ profile })
    const quick = await app.findWindow('quick')
    await quick.getByRole('option', { name: 'Shop me@example.com' }).waitFor({ state: 'attached' })
    expect(await quick.getByTestId('code').count()).toBe(0)
  })

  it.each(['light', 'dark'] as const)('has no accessibility faults: %s', async (theme) => {
    await add(links(bank, shop))
    const quick = await open()
    await quick.emulateMedia({ colorScheme: theme })
    for (const name of ['Bank me@example.com', 'Shop me@example.com'])
      await quick.getByRole('option', { name }).getByTestId('code').waitFor()
    const { violations } = await new AxeBuilder({ page: quick }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})
