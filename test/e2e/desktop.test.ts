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
  clipboardWith,
  closeMainWindow,
  expectVisible,
  lookOfMainWindow,
  menuTitles,
  placeMainWindow,
  startAgain,
} from '../support/around-window'
import {
  launchKeyturn,
  startKeyturn,
  type LaunchedKeyturn,
  type LaunchOptions,
  type RunningKeyturn,
} from '../support/launch-keyturn'
import { evaluate } from '../support/observe-window'
import { addingPage } from '../support/pages/adding-page'
import { codesPage } from '../support/pages/codes-page'
import { until } from '../support/waiting'

const german = await loadWords('de')
let profile: string
let running: RunningKeyturn

/** Started, and with its first screen drawn. */
async function launch(options: LaunchOptions = {}): Promise<LaunchedKeyturn> {
  const app = await launchKeyturn({ ...options, profile })
  running = app
  return app
}
/** Started, and at rest: the quick window is the last thing that a start makes. */
async function launchHidden(): Promise<RunningKeyturn> {
  running = await startKeyturn({ profile, extraArguments: ['--hidden'] })
  await running.passTime(calmAfterMs)
  await running.findWindow('quick')
  return running
}
const set = (settings: Partial<Settings>): Promise<void> =>
  writeFile(join(profile, 'settings.json'), JSON.stringify({ ...defaultSettings, ...settings }))
const change = ({ window }: LaunchedKeyturn, settings: Partial<Settings>): Promise<unknown> =>
  evaluate(window, `window.keyturn.invoke('settings.change', ${JSON.stringify(settings)}).then(JSON.parse)`)
/** After which a start makes what nobody waits for. */
const calmAfterMs = 2_000

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'keyturn-desktop-'))
})
afterEach(async () => {
  await running.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

describe('closing the window', () => {
  it('quits where it was not set otherwise', async () => {
    const { main } = await launch()
    await closeMainWindow(main)
    expect(await main.ended()).toBe(0)
  })

  it('hides it where that was set, and a second start brings it back', async () => {
    await set({ onClose: 'hide' })
    const { main } = await launch()
    await closeMainWindow(main)
    await expectVisible(main, [])
    await startAgain(profile)
    await expectVisible(main, ['main'])
  })
})

describe('a start that is to stay hidden', () => {
  it('shows no window', async () => {
    const { main } = await launchHidden()
    await expectVisible(main, [])
  })

  it('shows the window when someone starts Keyturn once more', async () => {
    const { main } = await launchHidden()
    await startAgain(profile)
    await expectVisible(main, ['main'])
  })
})

describe('the menu of a start that stayed hidden', () => {
  it('opens the window, and where it leads to is where the page begins', async () => {
    const app = await launchHidden()
    await chooseFromMenu(app.main, 'Settings…')
    const page = await app.findWindow('main')
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
  })
})

describe('the language', () => {
  it('is the one that was set, from the first page on', async () => {
    await set({ language: 'ar' })
    const { window } = await launch()
    await window.locator('html[lang=ar][dir=rtl]').waitFor()
  })

  it('changes while Keyturn runs', async () => {
    const app = await launch()
    await change(app, { language: 'de' })
    await app.window
      .locator('html[lang=de]')
      .getByRole('heading', { name: german.settings.title, level: 1 })
      .waitFor()
  })

  it('changes in the menu too', async () => {
    const { main } = await launch({ extraArguments: ['--keyturn-language=en-XA'] })
    const titles = await menuTitles(main)
    expect(titles.filter((title) => !title.startsWith('['))).toEqual([])
  })
})

describe('the theme', () => {
  it.each([
    ['light', '#F4F6F6'],
    ['dark', '#0F1413'],
  ] as const)('is %s before the first paint when that was set', async (theme, background) => {
    await set({ theme })
    const { main } = await launch()
    expect((await lookOfMainWindow(main)).background).toBe(background)
  })
})

describe('the menu', () => {
  it('leads to the settings', async () => {
    const { main, window } = await launch()
    await chooseFromMenu(main, 'Settings…')
    await window.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
  })
})

describe('the place of the window', () => {
  const bounds = { x: 140, y: 90, width: 520, height: 610 }

  it('is as it was left', async () => {
    const left = await launch()
    await placeMainWindow(left.main, bounds)
    await until(
      'its new place',
      async () => (await lookOfMainWindow(left.main)).bounds?.width === bounds.width,
    )
    await left.close()
    const { main } = await launch()
    expect((await lookOfMainWindow(main)).bounds).toEqual(bounds)
  })
})

describe('a copied code', () => {
  const clearAfter = 30

  const copyShop = async (): Promise<LaunchedKeyturn> => {
    await set({ clearClipboardAfter: clearAfter })
    const app = await launch()
    await codesPage(app.window).addAccount()
    await addingPage(app.window).paste(
      'otpauth://totp/Shop:me@example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    )
    await addingPage(app.window).confirm()
    await codesPage(app.window).copy('Shop')
    await codesPage(app.window).row('Shop').getByText('Copied').waitFor()
    return app
  }

  it('is gone from the clipboard after a while', async () => {
    const app = await copyShop()
    await app.passTime((clearAfter - 1) * 1000)
    await clipboardWith(app.main, /^\d{6}$/)
    await app.passTime(1000)
    await clipboardWith(app.main, /^$/)
  })

  it('leaves alone what someone else has put there since', async () => {
    const app = await copyShop()
    await app.main.ask(({ clipboard }) => clipboard.writeText('a shopping list'))
    await app.passTime(clearAfter * 1000)
    expect(await app.main.ask(({ clipboard }) => clipboard.readText())).toBe('a shopping list')
  })
})
