// The key combination of the quick window, pressed on the keyboard of a real display while other programs have it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/shared/default-settings'
import { quickWindowOf, visiblePages } from '../support/around-window'
import { launchKeyturn, type LaunchedKeyturn } from '../support/launch-keyturn'
import { addingPage } from '../support/pages/adding-page'
import { codesPage } from '../support/pages/codes-page'
import { poll } from '../support/poll'
import { connectKeyboard, type XKeyboard } from '../support/x11-keys'

const combination = defaultSettings.quickShortcut ?? ''
const links = [
  'otpauth://totp/Bank:me@example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  'otpauth://totp/Shop:me@example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
]
let app: LaunchedKeyturn
let keyboard: XKeyboard

async function addAccounts(): Promise<void> {
  await codesPage(app.window).addAccount()
  await addingPage(app.window).paste(links.join('\n'))
  await addingPage(app.window).confirm('Add 2 accounts')
  await codesPage(app.window).row('Shop').waitFor()
}

const isVisible = async () => (await visiblePages(app.electron)).includes('quick.html')
const isHidden = async () => !(await isVisible())
const clipboardText = () => app.electron.evaluate(({ clipboard }) => clipboard.readText())

/** Whether Keyturn has it: it is taken a moment after the start, and again when it was changed. */
const hasShortcut = (accelerator: string) =>
  poll(() =>
    app.electron.evaluate(({ globalShortcut }, keys) => globalShortcut.isRegistered(keys), accelerator),
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
    app = await launchKeyturn()
    await addAccounts()
    await hasShortcut(combination)
    await keyboard.giveTo(whom)
  })

  it('brings the quick window up, which takes what is typed, and is gone after Enter', async () => {
    await keyboard.press(combination)
    await poll(isVisible)
    const quick = await quickWindowOf(app.electron)
    await keyboard.type('sho')
    await quick.getByRole('option', { name: 'Shop me@example.com', selected: true }).waitFor()
    expect(await quick.getByRole('option').count()).toBe(1)
    await keyboard.press('Enter')
    await poll(isHidden)
    expect(await clipboardText()).toMatch(/^\d{6}$/)
  })

  it('takes it away when it is pressed again, as often as one likes', async () => {
    for (let time = 0; time < 3; time += 1) {
      await keyboard.press(combination)
      await poll(isVisible)
      await keyboard.press(combination)
      await poll(isHidden)
    }
  })
})

describe('a combination that was recorded in the settings', () => {
  const other = 'CommandOrControl+Alt+K'

  it('works from then on, and the one before does nothing', async () => {
    app = await launchKeyturn()
    await app.window
      .getByRole('navigation', { name: 'Main' })
      .getByRole('button', { name: 'Settings' })
      .click()
    await hasShortcut(combination)
    await app.window.getByRole('button', { name: 'Quick window Ctrl+Shift+Space' }).click()
    await app.window.getByText('Press the keys…').waitFor()
    await keyboard.press(other)
    await hasShortcut(other)
    expect(await isVisible()).toBe(false)

    await keyboard.giveTo('another program')
    await keyboard.press(other)
    await poll(isVisible)
    await keyboard.press(other)
    await poll(isHidden)

    // Without a window manager the window below the pointer has the keys now, and that is Keyturn's own.
    await keyboard.giveTo('another program')
    await keyboard.press(combination)
    await keyboard.press(other)
    // Had the first one brought it up, the second one would have taken it away.
    await poll(isVisible)
  })
})

describe('after a start that stays hidden', () => {
  it('brings up the quick window and nothing else', async () => {
    app = await launchKeyturn({ extraArguments: ['--hidden'] })
    await hasShortcut(combination)
    await keyboard.press(combination)
    await poll(isVisible)
    expect(await visiblePages(app.electron)).toEqual(['quick.html'])
  })
})
