// The settings in the real window: kept on disk, and what Keyturn is made of.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { launchKeyturn, type LaunchedKeyturn } from '../support/launch-keyturn'
import { codesPage } from '../support/pages/codes-page'

let profile: string
let app: LaunchedKeyturn

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'keyturn-settings-'))
  app = await launchKeyturn({ profile })
  await codesPage(app.window).openSettings()
})
afterEach(async () => {
  await app.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

it('a setting counts at once, and is still set after a restart', async () => {
  await app.window.getByRole('combobox', { name: 'Order' }).selectOption({ label: 'By name' })
  await app.window.getByTestId('announcement').filter({ hasText: 'Saved.' }).waitFor({ state: 'attached' })
  await app.close()
  app = await launchKeyturn({ profile })
  await codesPage(app.window).openSettings()
  const order = app.window.getByRole('combobox', { name: 'Order' })
  await expect.poll(() => order.inputValue()).toBe('name')
})

it('the licences of what Keyturn is made of can be read', async () => {
  await app.window.getByRole('button', { name: 'Show the licences' }).click()
  await app.window.getByText('react-aria-components', { exact: true }).click()
  await app.window.getByText('Apache License', { exact: false }).waitFor()
})
