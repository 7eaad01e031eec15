// What is around the window, as a test gets at it: the application's menu, which windows can be seen, the clipboard, a
// second start.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import type { Rectangle } from 'electron'
import { electronArguments, findElectron } from '../../scripts/lib/electron/electron-runtime.mjs'
import type { MainProcess } from './driver/main-process'
import { until } from './waiting'

const repository = resolve(import.meta.dirname, '../..')

/** Chooses from the application's menu, by the label on the screen, as soon as the menu has it. */
export async function chooseFromMenu(main: MainProcess, label: string): Promise<void> {
  await until(`“${label}” in the menu`, () =>
    main.ask(({ Menu }, wanted) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
      const item = items.find((candidate) => candidate.label === wanted)
      const choose = item?.click as (() => void) | undefined
      choose?.()
      return item !== undefined
    }, label),
  )
}

/** The names of the application's menus, once there are any. */
export const menuTitles = (main: MainProcess): Promise<readonly string[]> =>
  until('a menu', () => main.ask(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label)))

/** As a person closes it. */
export const closeMainWindow = (main: MainProcess): Promise<void> =>
  main.ask(({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows()
    const window = windows.find((one) => one.webContents.getURL().includes('/index.html'))
    // Not before this has been answered: the app may end with its window.
    setImmediate(() => window?.close())
  })

export const placeMainWindow = (main: MainProcess, bounds: Rectangle): Promise<void> =>
  main.ask(({ BrowserWindow }, place) => {
    const windows = BrowserWindow.getAllWindows()
    windows.find((one) => one.webContents.getURL().includes('/index.html'))?.setBounds(place)
  }, bounds)

/** Where the main window is, and what it shows before its page is painted. */
export const lookOfMainWindow = (
  main: MainProcess,
): Promise<{ readonly bounds?: Rectangle; readonly background?: string }> =>
  main.ask(({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows()
    const window = windows.find((one) => one.webContents.getURL().includes('/index.html'))
    return window ? { bounds: window.getBounds(), background: window.getBackgroundColor() } : {}
  })

/** The addresses of all windows that can be seen now, without what follows a question mark, in their alphabet. */
const visibleAddresses = (main: MainProcess): Promise<readonly string[]> =>
  main.ask(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => window.isVisible())
      .map((window) => window.webContents.getURL().replace(/\?.*/, ''))
      .sort(),
  )

/** What can be seen of Keyturn on the screen. */
export type VisibleWindows = readonly ('main' | 'quick' | 'QR code')[]

const addresses = {
  main: 'app://keyturn/index.html',
  quick: 'app://keyturn/quick/quick.html',
  'QR code': 'app://qr-code/',
} as const

/** Waits until exactly these windows can be seen. */
export async function expectVisible(main: MainProcess, windows: VisibleWindows): Promise<void> {
  const wanted = windows.map((window) => addresses[window]).sort()
  const what = wanted.length === 0 ? 'no window on the screen' : `on the screen: ${wanted.join(', ')}`
  await until(what, async () => (await visibleAddresses(main)).join() === wanted.join())
}

/** Waits until what is typed on the keyboard goes to this window: on a desktop that is a moment after it has come up. */
export async function expectKeysIn(main: MainProcess, window: keyof typeof addresses): Promise<void> {
  await until(`the keys to go to the ${window} window`, () =>
    main.ask(
      ({ BrowserWindow }, address) =>
        BrowserWindow.getAllWindows().some(
          (one) => one.isFocused() && one.webContents.getURL().startsWith(address),
        ),
      addresses[window],
    ),
  )
}

/** Waits for a text on the clipboard, and gives it. */
export const clipboardWith = (main: MainProcess, text: RegExp): Promise<string> =>
  until(`${text.source} on the clipboard`, async () => {
    const found = await main.ask(({ clipboard }) => clipboard.readText())
    return text.test(found) && { found }
  }).then(({ found }) => found)

/** Starts Keyturn once more with a profile that is in use, until that start has handed over. */
export async function startAgain(profile: string, ...extraArguments: readonly string[]): Promise<void> {
  const runtime = findElectron()
  const args = [...electronArguments(runtime), `--user-data-dir=${profile}`, repository, ...extraArguments]
  await once(spawn(runtime.executable, args, { cwd: repository, stdio: 'ignore' }), 'exit')
}
