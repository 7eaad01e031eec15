// Electron's life-cycle events → app.ts. Order matters: schemes and the sandbox before ready; at
// ready the window first, because its process takes longest to start, and everything else meanwhile.
import { once } from 'node:events'
import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { appOrigin } from './desktop/app-files'
import { registerAppScheme } from './desktop/app-protocol'
import { createDeepLinks, deepLinkOf, linksIn, linkSchemes, type DeepLinks } from './desktop/deep-links'
import { lockDownAllContents } from './desktop/lockdown'
import { appWindows, createMainWindow } from './desktop/main-window'
import { receiveHandedOver } from './desktop/scanner/handed-over'
import { serveIpc } from './ipc/transport'

const rendererDirectory = join(import.meta.dirname, '../renderer')
const preload = join(import.meta.dirname, '../preload/index.cjs')
const icon = join(import.meta.dirname, '../../assets/icons/256x256.png')

function openWindow(): BrowserWindow {
  const devTools = app.isPackaged ? 'off' : 'available'
  return createMainWindow({ rendererDirectory, preload, icon, devTools })
}

function focusWindow(): void {
  const [window] = appWindows()
  if (window?.isMinimized()) window.restore()
  if (window) window.focus()
  else openWindow()
}

/** Links to set-ups, as the system hands them over; where it asks for it, it is told that we take them. */
function receiveLinks(): DeepLinks {
  const links = createDeepLinks(() => performance.now())
  links.put(linksIn(process.argv))
  app.on('second-instance', (_event, argv) => links.put(linksIn(argv)))
  app.on('open-url', (event, url) => {
    event.preventDefault()
    links.put([deepLinkOf(url)])
  })
  // On the other systems the package says so when it is installed.
  if (app.isPackaged && process.platform === 'win32')
    for (const scheme of linkSchemes) app.setAsDefaultProtocolClient(scheme)
  return links
}

function start(): void {
  const arrivals = { deepLinks: receiveLinks(), takeHandedOver: receiveHandedOver() }
  registerAppScheme()
  // Root, as in a container, cannot have Chromium's sandbox and says so by this switch. Our windows
  // ask for the sandbox themselves in any case.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  lockDownAllContents()
  app.on('second-instance', focusWindow)
  app.on('window-all-closed', () => app.quit())

  const router = app.whenReady().then(async () => {
    // Its page is served from this process: it goes first, or the page would wait for our own loading.
    await once(openWindow().webContents, 'did-navigate')
    const { startApp } = await import('./desktop/start-app')
    return startApp(arrivals)
  })
  // Before the window can ask; its first question waits for the answer to this.
  serveIpc({ router: async (channel, input) => (await router)(channel, input), origin: appOrigin })
}

// A second start hands over to the first: two processes must not write one index.
if (app.requestSingleInstanceLock()) start()
else app.quit()
