// What all windows with our own screens have in common: the session, which is kept in memory only, where their pages
// are, and what these may do.
import { BrowserWindow, session, type Session, type WebPreferences } from 'electron'
import type { Language } from '../../../words/languages'
import { appOrigin } from './app-files'
import { serveAppFiles, type AppFiles } from './app-protocol'
import { lockDownSession } from './lockdown'

const appSession = () => session.fromPartition('keyturn', { cache: false })

/** The session, with its pages served and everything else denied. */
function readySession({ rendererDirectory, onFile }: PageOptions): Session {
  const inMemory = appSession()
  if (!inMemory.protocol.isProtocolHandled('app')) {
    lockDownSession(inMemory, appOrigin)
    serveAppFiles(inMemory, { directory: rendererDirectory, origin: appOrigin, onFile })
  }
  return inMemory
}

/** The windows with our own screens, without those of the scanner. */
export const listAppWindows = () =>
  BrowserWindow.getAllWindows().filter(({ webContents }) => webContents.session === appSession())

export interface PageOptions {
  readonly rendererDirectory: string
  readonly preload: string
  readonly devTools: 'available' | 'off'
  readonly onFile?: AppFiles['onFile']
}

export const pagePreferences = (options: PageOptions): WebPreferences => ({
  session: readySession(options),
  preload: options.preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
  devTools: options.devTools === 'available',
})

/** That another page, or the end of its window, comes before it is there is no fault. */
export async function showPage(window: BrowserWindow, address: string): Promise<void> {
  try {
    await window.loadURL(address)
  } catch (reason) {
    const isAborted = reason instanceof Error && 'code' in reason && reason.code === 'ERR_ABORTED'
    if (!isAborted && !window.isDestroyed()) throw reason
  }
}

/** A page speaks one language for all its life. */
export const pageAddress = (file: string, language: Language): string =>
  `${appOrigin}/${file}?language=${language}`
