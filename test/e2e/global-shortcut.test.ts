// The key combination of the quick window, pressed on the keyboard of a real display while other programs have it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/shared/default-settings'
import { clipboardWith, expectKeysIn, expectVisible } from '../support/around-window'
import {
  launchKeyturn,
  startKeyturn,
  type LaunchedKeyturn,
  type RunningKeyturn,
} from '../support/launch-keyturn'
import { addingPage } from '../support/pages/adding-page'
import { codesPage } from '../support/pages/codes-page'
import { until } from '../support/waiting'
import { connectKeyboard, type XKeyboard } from '../support/x11-keys'

const combination = defaultSettings.quickShortcut ?? ''
const links = [
  'otpauth://totp/Bank:me@example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  'otpauth://totp/Shop:me@example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
]
let app: RunningKeyturn
let keyboard: XKeyboard

async function addAccounts({ window }: LaunchedKeyturn): Promise<void> {
  await codesPage(window).addAccount()
  await addingPage(window).paste(links.join('\n'))
  await addingPage(window).confirm('Add 2 accounts')
  await codesPage(window).row('Shop').waitFor()
}

async function isUp(): Promise<void> {
  await expectVisible(app.main, ['main', 'quick'])
  await expectKeysIn(app.main, 'quick')
}
const isGone = () => expectVisible(app.main, ['main'])

/**
 * Without a window manager the keys go to the window below the pointer, Keyturn's own, a moment after the quick window
 * has gone: one that came up within these milliseconds would lose them again, and go.
 */
async function isGoneAndLeft(): Promise<void> {
  await isGone()
  await expectKeysIn(app.main, 'main')
}

/** Whether Keyturn has it: it is taken a moment after the start, and again when it was changed. */
const hasShortcut = (accelerator: string) =>
  until(`${accelerator} to be Keyturn's`, () =>
    app.main.ask(({ globalShortcut }, keys) => globalShortcut.isRegistered(keys), accelerator),
  )

beforeEach(async () => {
  keyboard = await connectKeyboard()
})
afterEach(async () => {
  keyboard.disconnect()
  await app.close()
})

describe.each(['nobody', 'another program'] as const)('while %s has the keyboard', (whom) => {
  beforeEach(async () => {
    const launched = await launchKeyturn()
    app = launched
    await addAccounts(launched)
    await hasShortcut(combination)
    await keyboard.giveTo(whom)
  })

  it('brings the quick window up, which takes what is typed, and is gone after Enter', async () => {
    await keyboard.press(combination)
    await isUp()
    const quick = await app.findWindow('quick')
    await keyboard.type('sho')
    await quick.getByRole('option', { name: 'Shop me@example.com', selected: true }).waitFor()
    expect(await quick.getByRole('option').count()).toBe(1)
    await keyboard.press('Enter')
    await isGone()
    await clipboardWith(app.main, /^\d{6}$/)
  })

  it('takes it away when it is pressed again, as often as one likes', async () => {
    for (let time = 0; time < 3; time += 1) {
      await keyboard.press(combination)
      await isUp()
      await keyboard.press(combination)
      await isGoneAndLeft()
    }
  })
})

describe('a combination that was recorded in the settings', () => {
  const other = 'CommandOrControl+Alt+K'

  it('works from then on, and the one before does nothing', async () => {
    const launched = await launchKeyturn()
    app = launched
    await codesPage(launched.window).openSettings()
    await hasShortcut(combination)
    await launched.window.getByRole('button', { name: 'Quick window Ctrl+Shift+Space' }).click()
    await launched.window.getByText('Press the keys…').waitFor()
    await keyboard.press(other)
    await hasShortcut(other)
    await isGone()

    await keyboard.giveTo('another program')
    await keyboard.press(other)
    await isUp()
    await keyboard.press(other)
    await isGoneAndLeft()

    await keyboard.giveTo('another program')
    await keyboard.press(combination)
    await keyboard.press(other)
    // Had the first one brought it up, the second one would have taken it away.
    await isUp()
  })
})

describe('after a start that stays hidden', () => {
  it('brings up the quick window and nothing else', async () => {
    app = await startKeyturn({ extraArguments: ['--hidden'] })
    await hasShortcut(combination)
    await keyboard.press(combination)
    await expectVisible(app.main, ['quick'])
  })
})
