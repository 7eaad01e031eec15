// What is around the window, as a test gets at it: the application's menu, which windows can be seen, a second start.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import type { Rectangle } from 'electron'
import type { ElectronApplication, Page } from 'playwright-core'
import { electronArguments, findElectron } from '../../scripts/lib/electron-runtime.mjs'
import type { LaunchedKeyturn } from './launch-keyturn'
import { poll, steadily } from './poll'

const repository = resolve(import.meta.dirname, '../..')

const menuLabels = (electron: ElectronApplication): Promise<readonly string[]> =>
  steadily(() =>
    electron.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
      return items.map(({ label }) => label)
    }),
  )

/** Chooses from the application's menu, by the label on the screen, once the menu is there. */
export async function chooseFromMenu(electron: ElectronApplication, label: string): Promise<void> {
  await poll(async () => (await menuLabels(electron)).includes(label))
  await electron.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
    const choose = items.find((candidate) => candidate.label === wanted)?.click as () => void
    choose()
  }, label)
}

/** As a person closes it. */
export const closeMainWindow = (app: LaunchedKeyturn): Promise<void> =>
  steadily(() =>
    app.electron.evaluate(({ BrowserWindow }) => {
      const windows = BrowserWindow.getAllWindows()
      windows.find((one) => one.webContents.getURL().includes('/index.html'))?.close()
    }),
  )

export const placeMainWindow = (app: LaunchedKeyturn, bounds: Rectangle): Promise<void> =>
  steadily(() =>
    app.electron.evaluate(({ BrowserWindow }, place) => {
      const windows = BrowserWindow.getAllWindows()
      windows.find((one) => one.webContents.getURL().includes('/index.html'))?.setBounds(place)
    }, bounds),
  )

/** Where the main window is, and what it shows before its page is painted. */
export const lookOfMainWindow = (
  app: LaunchedKeyturn,
): Promise<{ readonly bounds?: Rectangle; readonly background?: string }> =>
  steadily(() =>
    app.electron.evaluate(({ BrowserWindow }) => {
      const windows = BrowserWindow.getAllWindows()
      const main = windows.find((one) => one.webContents.getURL().includes('/index.html'))
      return main ? { bounds: main.getBounds(), background: main.getBackgroundColor() } : {}
    }),
  )

/** The pages of the windows that can be seen: index.html, quick.html. */
export const visiblePages = (electron: ElectronApplication): Promise<readonly string[]> =>
  steadily(() =>
    electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .filter((window) => window.isVisible())
        .map((window) => /[^/]*(?=\?)/.exec(window.webContents.getURL())?.[0] ?? 'not there yet'),
    ),
  )

/** Starts Keyturn once more with a profile that is in use, until that start has handed over. */
export async function startAgain(profile: string, ...extraArguments: readonly string[]): Promise<void> {
  const runtime = findElectron()
  const args = [...electronArguments(runtime), `--user-data-dir=${profile}`, repository, ...extraArguments]
  await once(spawn(runtime.executable, args, { cwd: repository, stdio: 'ignore' }), 'exit')
}

/** The page of a window, once it is there. */
async function pageOf(electron: ElectronApplication, file: 'index.html' | 'quick.html'): Promise<Page> {
  const find = () => electron.windows().find((page) => page.url().includes(`/${file}`))
  await poll(() => find() !== undefined)
  const page = find()
  if (!page) throw new Error('The window has gone')
  return page
}

export const quickWindowOf = (electron: ElectronApplication): Promise<Page> => pageOf(electron, 'quick.html')

/** Of a start that was hidden; any other start has it from the beginning. */
export const mainPageOf = (electron: ElectronApplication): Promise<Page> => pageOf(electron, 'index.html')
