// The window: sandboxed, isolated, in a session that is kept in memory only.
import { join } from 'node:path'
import { BrowserWindow, nativeTheme, session } from 'electron'
import { appOrigin } from './app-files'
import { serveAppFiles } from './app-protocol'
import { lockDownSession } from './lockdown'

/** Both as in src/renderer/styles/tokens.css, so that nothing flashes before the first paint. */
const background = { light: '#fafaf9', dark: '#171917' }

const appSession = () => session.fromPartition('keyturn', { cache: false })

/** The windows with our own screens, without those of the scanner. */
export const appWindows = () =>
  BrowserWindow.getAllWindows().filter(({ webContents }) => webContents.session === appSession())

export interface MainWindowOptions {
  readonly rendererDirectory: string
  readonly preload: string
  /** Shown in the task bar where the platform does not take it from the package. */
  readonly icon: string
  readonly devTools: 'available' | 'off'
}

export function createMainWindow({
  rendererDirectory,
  preload,
  icon,
  devTools,
}: MainWindowOptions): BrowserWindow {
  const inMemory = appSession()
  if (!inMemory.protocol.isProtocolHandled('app')) {
    lockDownSession(inMemory, appOrigin)
    serveAppFiles(inMemory, rendererDirectory, appOrigin)
  }
  const window = new BrowserWindow({
    title: 'Keyturn',
    icon,
    width: 440,
    height: 680,
    minWidth: 360,
    minHeight: 480,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      session: inMemory,
      preload: join(preload),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: devTools === 'available',
    },
  })
  void window.loadURL(`${appOrigin}/index.html`)
  return window
}
