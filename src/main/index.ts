// Electron's life-cycle events → app.ts. Order matters: schemes, switches and the sandbox before ready; at
// ready the window first, because its process takes longest to start, and everything else meanwhile.
import { join } from 'node:path'
import { app, Menu, nativeTheme } from 'electron'
import { appOrigin } from './desktop/pages/app-files'
import type { PageOptions } from './desktop/pages/app-pages'
import { registerAppScheme } from './desktop/pages/app-protocol'
import { chooseLanguage, type SystemLanguages } from './desktop/system/chosen-language'
import {
  createDeepLinks,
  toDeepLink,
  findLinks,
  linkSchemes,
  type DeepLinks,
} from './desktop/start/deep-links'
import { createPageServed } from './desktop/start/page-served'
import { readFirstLook, type FirstLook } from './desktop/start/first-look'
import { lockDownAllContents } from './desktop/pages/lockdown'
import { createLogFile } from './desktop/system/log-file'
import { createMainWindow, type MainWindow } from './desktop/windows/main-window'
import { createPlaceFile } from './desktop/windows/place-file'
import { receiveHandedOver } from './desktop/windows/scanner/handed-over'
import { hiddenSwitch } from './desktop/system/start-switches'
import { createAwaitedRouter } from './ipc/awaited-router'
import { serveIpc } from './ipc/transport'
import { createLog, type Log } from './log'
import { systemClock } from './platform/clock'
import { nodeFileSystem } from './platform/file-system'
import { systemRandom } from './platform/random'
import { createIds } from './ports/ids'
import { logUncaught } from './uncaught'

const pages = (): PageOptions => ({
  rendererDirectory: join(import.meta.dirname, '../renderer'),
  preload: join(import.meta.dirname, '../preload/index.cjs'),
  devTools: app.isPackaged ? 'off' : 'available',
})
const icon = join(import.meta.dirname, '../../assets/icons/256x256.png')

/** Links to set-ups, as the system hands them over; where it asks for it, it is told that we take them. */
function receiveLinks(): DeepLinks {
  const links = createDeepLinks(() => performance.now())
  links.put(findLinks(process.argv))
  app.on('second-instance', (_event, argv) => links.put(findLinks(argv)))
  app.on('open-url', (event, url) => {
    event.preventDefault()
    links.put([toDeepLink(url)])
  })
  // On the other systems the package says so when it is installed.
  if (app.isPackaged && process.platform === 'win32')
    for (const scheme of linkSchemes) app.setAsDefaultProtocolClient(scheme)
  return links
}

/** Before ready. */
function setSwitches(): void {
  // Root, as in a container, cannot have Chromium's sandbox and says so by this switch. Our windows
  // ask for the sandbox themselves in any case.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  // The quick window's page is the same site as the main one's: one process does for both.
  app.commandLine.appendSwitch('process-per-site')
  // Under Wayland key combinations that work everywhere are asked of the desktop.
  if (process.platform === 'linux') app.commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal')
}

const systemLanguages = (): SystemLanguages => ({
  preferred: app.getPreferredSystemLanguages(),
  // For tests: speaks this language whatever is set, the pseudo-language en-XA too.
  override: app.commandLine.getSwitchValue('keyturn-language'),
})

function startsHidden({ startHidden }: FirstLook): boolean {
  if (app.commandLine.hasSwitch(hiddenSwitch)) return true
  // There the system says how it was started, and hands no arguments over.
  return process.platform === 'darwin' && startHidden === 'on' && app.getLoginItemSettings().wasOpenedAtLogin
}

/** Brings the window to the front whenever someone starts Keyturn a second time, or asks for it in the dock. */
function openWhenAsked(window: Promise<MainWindow>): void {
  const open = () => void window.then((main) => main.open())
  app.on('second-instance', (_event, argv) => {
    if (!argv.includes(`--${hiddenSwitch}`)) open()
  })
  app.on('activate', open)
  // Quitting is the main window's to decide, which may be hidden, or not be there yet.
  app.on('window-all-closed', () => undefined)
}

interface Logging {
  readonly log: Log
  readonly appendToLog: (line: string) => void
}

/** Before anything else: what is thrown from now on is noted. */
function startLogging(): Logging {
  const appendToLog = createLogFile(app.getPath('userData'))
  const log = createLog({ append: appendToLog, clock: systemClock, ids: createIds(systemRandom) })
  logUncaught(process, log)
  return { log, appendToLog }
}

function start(logging: Logging): void {
  const arrivals = { deepLinks: receiveLinks(), takeHandedOver: receiveHandedOver() }
  registerAppScheme()
  setSwitches()
  // Until ours is there: Electron's own offers developer tools, and takes time to make.
  Menu.setApplicationMenu(null)
  lockDownAllContents()

  // Two small files, which are there long before Electron is ready.
  const dataDirectory = app.getPath('userData')
  const placeFile = createPlaceFile(nodeFileSystem, dataDirectory)
  const place = placeFile.read()
  const firstLook = nodeFileSystem.read(join(dataDirectory, 'settings.json')).catch(() => null)

  const firstPage = createPageServed(systemClock, setImmediate)

  const ready = app.whenReady().then(async () => {
    const look = readFirstLook(await firstLook)
    const languages = systemLanguages()
    const language = chooseLanguage(look.language, languages)
    nativeTheme.themeSource = look.theme
    const main = createMainWindow({
      ...pages(),
      onFile: firstPage.noteFile,
      icon,
      language,
      place: await place,
      savePlace: placeFile.save,
    })
    return { look, languages, language, main }
  })
  openWhenAsked(ready.then(({ main }) => main))
  const router = ready.then(async ({ look, languages, language, main }) => {
    if (!startsHidden(look)) {
      main.open()
      await firstPage.wait()
    }
    const { startApp } = await import('./desktop/start/start-app')
    return startApp({ ...arrivals, ...logging, main, languages, language, pages: pages() })
  })
  // Before the window can ask; its first question waits for the answer to this.
  const { unexpected: reportUnexpected } = logging.log
  serveIpc({ router: createAwaitedRouter({ router, reportUnexpected }), origin: appOrigin })
}

const logging = startLogging()
// A second start hands over to the first: two processes must not write one index.
if (app.requestSingleInstanceLock()) start(logging)
else app.quit()
