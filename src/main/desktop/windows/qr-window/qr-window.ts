// The window in which a key is shown to another device: pixels in a page without scripts, in a session and a process
// of its own. There is one at a time, it closes by itself, and nothing of it is left then.
import {
  BrowserWindow,
  screen,
  session,
  type BrowserWindowConstructorOptions,
  type Display,
  type Input,
  type Session,
} from 'electron'
import { done, type Done, type Result } from '../../../../shared/result'
import type { Clock } from '../../../ports/clock'
import type { QrCode } from '../../../ports/desktop'
import { showPage } from '../../pages/app-pages'
import { lockDownSession } from '../../pages/lockdown'
import {
  answerOf,
  closeAddress,
  createQrPage,
  qrOrigin,
  qrPageHeaders,
  type QrPage,
  type QrWords,
} from './qr-page'
import { getBackgroundColour } from '../../pages/background-colour'

export interface QrWindows {
  /** Shows the code in place of one that is being shown. `qrCodeTooLarge` when no QR code holds the text. */
  readonly show: (code: QrCode) => Promise<Result<Done>>
  /** Closes the window, if there is one: as when the app is locked. */
  readonly close: () => void
}

export interface QrWindowsOptions {
  /** In the language of now. */
  readonly words: () => QrWords | Promise<QrWords>
  readonly clock: Clock
}

/** Whoever needs it for longer asks again: it must not be left on a screen. */
const shownForMs = 120_000
/** CSS pixels for the picture, and for what is around it. */
const pictureRoom = 320
const around = { width: 80, height: 200 }

function currentDisplay(): Display {
  const parent = BrowserWindow.getFocusedWindow()
  return parent === null
    ? screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
    : screen.getDisplayMatching(parent.getBounds())
}

/** Its session is in memory only, and knows nothing but the page of now. */
function createQrSession(currentPage: () => QrPage): Session {
  const qrSession = session.fromPartition('qr-code', { cache: false })
  lockDownSession(qrSession, qrOrigin)
  qrSession.protocol.handle('app', ({ method, url }) => {
    const answer = method === 'GET' ? answerOf(currentPage(), url) : undefined
    if (answer === undefined) return new Response(null, { status: 404, headers: qrPageHeaders })
    const { body, contentType } = answer
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
      headers: { ...qrPageHeaders, 'Content-Type': contentType },
    })
  })
  return qrSession
}

const closes = ({ type, key, control, meta }: Input): boolean =>
  type === 'keyDown' && (key === 'Escape' || ((control || meta) && key.toLowerCase() === 'w'))

function openWindow(qrSession: Session, look: BrowserWindowConstructorOptions): BrowserWindow {
  const parent = BrowserWindow.getFocusedWindow()
  const window = new BrowserWindow({
    ...look,
    ...(parent !== null && { parent }),
    show: false,
    useContentSize: true,
    minWidth: 280,
    minHeight: 320,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    autoHideMenuBar: true,
    backgroundColor: getBackgroundColour(),
    webPreferences: {
      session: qrSession,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  })
  window.setContentProtection(true)
  window.removeMenu()
  window.webContents.on('before-input-event', (_event, input) => {
    if (closes(input)) window.close()
  })
  window.webContents.on('will-frame-navigate', ({ url }) => {
    if (url.startsWith(closeAddress)) window.close()
  })
  return window
}

interface Shown {
  readonly window: BrowserWindow
  readonly page: QrPage
}

const emptyPage: QrPage = new Map()

export function createQrWindows({ words, clock }: QrWindowsOptions): QrWindows {
  let shown: Shown | null = null
  let qrSession: Session | undefined
  const close = (): void => shown?.window.destroy()

  async function open(page: QrPage, side: number): Promise<void> {
    qrSession ??= createQrSession(() => shown?.page ?? emptyPage)
    const width = Math.ceil(side + around.width)
    const window = openWindow(qrSession, { width, height: Math.ceil(side + around.height) })
    shown = { window, page }
    const stopWaiting = clock.after(shownForMs, () => window.destroy())
    window.once('closed', () => {
      stopWaiting()
      if (shown?.window === window) shown = null
    })
    await showPage(window, `${qrOrigin}/`)
    // Asked for once more meanwhile, or closed.
    if (!window.isDestroyed()) window.show()
  }

  return {
    show: async ({ text, name }) => {
      const { drawQrCode, encodePng, encodeQrCode } = await import('./drawing')
      const modules = encodeQrCode(text)
      if (!modules.ok) return modules
      const wordsOfNow = await words()
      const { scaleFactor } = currentDisplay()
      const bitmap = drawQrCode(modules.value, Math.floor(pictureRoom * scaleFactor))
      const side = bitmap.side / scaleFactor
      close()
      await open(createQrPage({ name, words: wordsOfNow, png: encodePng(bitmap), side }), side)
      return done
    },
    close,
  }
}
