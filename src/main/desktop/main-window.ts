// The window: sandboxed, isolated, in a session that is kept in memory only.
import { join } from 'node:path'
import { BrowserWindow, nativeTheme, session } from 'electron'
import { appOrigin } from './app-files'
import { serveAppFiles } from './app-protocol'
import { lockDownSession } from './lockdown'

/** Both as in src/renderer/styles/tokens.css, so that nothing flashes before the first paint. */
const background = { light: '#fafaf9', dark: '#171917' }

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
  const inMemory = session.fromPartition('keyturn', { cache: false })
  if (!inMemory.protocol.isProtocolHandled('app')) {
    lockDownSession(inMemory)
    serveAppFiles(inMemory, rendererDirectory)
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
