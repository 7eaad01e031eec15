// What is around the real window: the tray's promises, starts, languages, places, and the clipboard.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/shared/default-settings'
import type { Settings } from '../../src/shared/settings'
import { loadWords } from '../../src/words/load'
import {
  chooseFromMenu,
  closeMainWindow,
  lookOfMainWindow,
  mainPageOf,
  placeMainWindow,
  startAgain,
  visiblePages,
} from '../support/around-window'
import { launchKeyturn, type LaunchedKeyturn, type LaunchOptions } from '../support/launch-keyturn'
import { evaluate } from '../support/observe-window'
import { addingPage } from '../support/pages/adding-page'
import { codesPage } from '../support/pages/codes-page'
import { poll } from '../support/poll'

const german = await loadWords('de')
let profile: string
let app: LaunchedKeyturn

/** Started, and with its first screen drawn. */
const launch = async (options: LaunchOptions = {}): Promise<void> => {
  app = await launchKeyturn({ ...options, profile })
  await app.window.locator('nav').waitFor()
}
const launchHidden = async (): Promise<void> => {
  app = await launchKeyturn({ profile, extraArguments: ['--hidden'] })
}
const set = (settings: Partial<Settings>): Promise<void> =>
  writeFile(join(profile, 'settings.json'), JSON.stringify({ ...defaultSettings, ...settings }))
const change = (settings: Partial<Settings>): Promise<unknown> =>
  evaluate(
    app.window,
    `window.keyturn.invoke('settings.change', ${JSON.stringify(settings)}).then(JSON.parse)`,
  )
const hasEnded = (): Promise<boolean> => app.electron.evaluate(() => false).catch(() => true)

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'keyturn-desktop-'))
})
afterEach(async () => {
  await app.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

describe('closing the window', () => {
  it('quits where it was not set otherwise', async () => {
    await launch()
    await closeMainWindow(app).catch(() => undefined) // it may end before it has answered
    await poll(hasEnded)
  })

  it('hides it where that was set, and a second start brings it back', async () => {
    await set({ onClose: 'hide' })
    await launch()
    await codesPage(app.window).addAccount()
    await closeMainWindow(app)
    expect(await visiblePages(app.electron)).toEqual([])
    await startAgain(profile)
    await poll(async () => (await visiblePages(app.electron)).includes('index.html'))
  })
})

describe('a start that is to stay hidden', () => {
  it('shows no window', async () => {
    await launchHidden()
    expect(await visiblePages(app.electron)).toEqual([])
  })

  it('shows the window when someone starts Keyturn once more', async () => {
    await launchHidden()
    await startAgain(profile)
    await poll(async () => (await visiblePages(app.electron)).includes('index.html'))
  })
})

describe('the menu of a start that stayed hidden', () => {
  it('opens the window, and where it leads to is where the page begins', async () => {
    await launchHidden()
    await chooseFromMenu(app.electron, 'Settings…')
    const page = await mainPageOf(app.electron)
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
  })
})

describe('the language', () => {
  it('is the one that was set, from the first page on', async () => {
    await set({ language: 'ar' })
    await launch()
    await app.window.locator('html[lang=ar][dir=rtl]').waitFor()
  })

  it('changes while Keyturn runs', async () => {
    await launch()
    await codesPage(app.window).addAccount()
    await change({ language: 'de' })
    await app.window
      .locator('html[lang=de]')
      .getByRole('heading', { name: german.settings.title, level: 1 })
      .waitFor()
  })

  it('changes in the menu too', async () => {
    await launch({ extraArguments: ['--keyturn-language=en-XA'] })
    await app.window.locator('html[lang=en-XA]').waitFor()
    const labels = () =>
      app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? [])
    await poll(async () => (await labels()).length > 0)
    expect((await labels()).every((label) => label.startsWith('['))).toBe(true)
  })
})

describe('the theme', () => {
  it.each([
    ['light', '#F4F6F6'],
    ['dark', '#0F1413'],
  ] as const)('is %s before the first paint when that was set', async (theme, background) => {
    await set({ theme })
    await launch()
    expect((await lookOfMainWindow(app)).background).toBe(background)
  })
})

describe('the menu', () => {
  it('leads to the settings', async () => {
    await launch()
    await codesPage(app.window).addAccount()
    await chooseFromMenu(app.electron, 'Settings…')
    await app.window.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
  })
})

describe('the place of the window', () => {
  const bounds = { x: 140, y: 90, width: 520, height: 610 }
  const boundsNow = async () => (await lookOfMainWindow(app)).bounds

  it('is as it was left', async () => {
    await launch()
    await placeMainWindow(app, bounds)
    await poll(async () => (await boundsNow())?.width === bounds.width)
    await app.close()
    await launch()
    expect(await boundsNow()).toEqual(bounds)
  })
})

describe('a copied code', () => {
  const clearAfter = 5
  const clipboardText = () => app.electron.evaluate(({ clipboard }) => clipboard.readText())

  const copyShop = async (): Promise<void> => {
    await set({ clearClipboardAfter: clearAfter })
    await launch()
    await codesPage(app.window).addAccount()
    await addingPage(app.window).paste(
      'otpauth://totp/Shop:me@example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    )
    await addingPage(app.window).confirm()
    await codesPage(app.window).copy('Shop')
    await poll(async () => /^\d{6}$/.test(await clipboardText()))
  }

  it('is gone from the clipboard after a while', async () => {
    await copyShop()
    await poll(async () => (await clipboardText()) === '')
  })

  it('leaves alone what someone else has put there since', async () => {
    await copyShop()
    await app.electron.evaluate(({ clipboard }) => clipboard.writeText('a shopping list'))
    const later = Date.now() + (clearAfter + 1) * 1000
    await poll(() => Date.now() > later)
    expect(await clipboardText()).toBe('a shopping list')
  })
})
