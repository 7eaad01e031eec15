// The quick window: over everything, on the display where the pointer is, gone as soon as it is left. It is made ahead
// of time, so that it is there at once; hidden it does nothing.
import { BrowserWindow, screen } from 'electron'
import type { Language } from '../../../words/languages'
import { sendEvent } from '../../ipc/events'
import { pageAddress, pagePreferences, showPage, type PageOptions } from '../pages/app-pages'
import { placeInUpperMiddle } from './window-place'
import { getBackgroundColour } from '../pages/background-colour'

export interface QuickWindow {
  /** Makes it, if it is not there yet. */
  readonly prepare: () => void
  readonly open: () => void
  readonly close: () => void
  /** For the key combination: the second press takes it away. */
  readonly toggle: () => void
  readonly speak: (language: Language) => void
}

const size = { width: 560, height: 480 }

function createWindow(options: PageOptions): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Keyturn',
    ...size,
    show: false,
    frame: false,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    backgroundColor: getBackgroundColour(),
    // A panel takes the keyboard and leaves the other app active, so that it has it back afterwards.
    ...(process.platform === 'darwin' && { type: 'panel' }),
    webPreferences: pagePreferences(options),
  })
  window.setAlwaysOnTop(true, 'pop-up-menu')
  if (process.platform === 'darwin') window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true })
  return window
}

export function createQuickWindow(options: PageOptions & { readonly language: Language }): QuickWindow {
  let { language } = options
  let window: BrowserWindow | null = null

  const close = (): void => window?.hide()

  function ensure(): BrowserWindow {
    if (window !== null) return window
    const created = createWindow(options)
    created.on('blur', close)
    created.on('closed', () => (window = null))
    void showPage(created, pageAddress('quick/quick.html', language))
    window = created
    return created
  }

  function bringUp(ready: BrowserWindow): void {
    if (ready.isDestroyed()) return
    const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
    ready.setBounds(placeInUpperMiddle(workArea, size))
    sendEvent(ready.webContents, 'quick.opened', {})
    ready.show()
    ready.focus()
  }

  function open(): void {
    const ready = ensure()
    if (ready.webContents.isLoading()) ready.webContents.once('did-finish-load', () => bringUp(ready))
    else bringUp(ready)
  }

  return {
    prepare: ensure,
    open,
    close,
    toggle: () => (window?.isVisible() === true ? close() : open()),
    speak: (next) => {
      language = next
      close()
      if (window !== null) void showPage(window, pageAddress('quick/quick.html', language))
    },
  }
}
