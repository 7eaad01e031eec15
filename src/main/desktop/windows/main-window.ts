// The main window over the app's whole life: opened where it was left, brought to the front, hidden instead of closed
// where that is set, and opened anew in another language.
import { once } from 'node:events'
import { app, BrowserWindow, screen, type WebContents } from 'electron'
import type { Language } from '../../../words/languages'
import { pageAddress, pagePreferences, showPage, type PageOptions } from '../pages/app-pages'
import { placeOnDisplays, minSize, type PlacedWindow, type WindowPlace } from './window-place'
import { getBackgroundColour } from '../pages/background-colour'

export interface MainWindowOptions extends PageOptions {
  /** Shown in the task bar where the platform does not take it from the package. */
  readonly icon: string
  readonly language: Language
  /** Where it was left. */
  readonly place: WindowPlace | null
  readonly savePlace: (place: WindowPlace) => void
}

export interface MainWindow {
  /** In front of the others, whatever it was: hidden, minimized or not there. */
  readonly open: () => void
  /** Opens it, and waits until its page is there to be told something. */
  readonly openPage: () => Promise<WebContents>
  readonly speak: (language: Language) => void
  /** Until then closing it quits. */
  readonly onClosing: (decide: () => 'hide' | 'quit') => void
}

const placeOf = (window: BrowserWindow): WindowPlace => ({
  bounds: window.getNormalBounds(),
  state: window.isMaximized() ? 'maximized' : 'normal',
})

function createWindow(options: MainWindowOptions, { bounds, state }: PlacedWindow): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Keyturn',
    icon: options.icon,
    ...bounds,
    minWidth: minSize.width,
    minHeight: minSize.height,
    autoHideMenuBar: true,
    backgroundColor: getBackgroundColour(),
    webPreferences: pagePreferences(options),
  })
  if (state === 'maximized') window.maximize()
  return window
}

export function createMainWindow(options: MainWindowOptions): MainWindow {
  let { language, place } = options
  let window: BrowserWindow | null = null
  let decide = (): 'hide' | 'quit' => 'quit'
  let isQuitting = false
  app.on('before-quit', () => (isQuitting = true))

  function remember(left: BrowserWindow): void {
    place = placeOf(left)
    options.savePlace(place)
  }

  function create(): BrowserWindow {
    const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
    const created = createWindow(options, placeOnDisplays(place, areas))
    created.on('close', (event) => {
      remember(created)
      if (isQuitting || decide() === 'quit') return
      event.preventDefault()
      created.hide()
    })
    created.on('closed', () => {
      window = null
      // Others may still be there, hidden: the quick window is.
      if (!isQuitting) app.quit()
    })
    void showPage(created, pageAddress('index.html', language))
    window = created
    return created
  }

  function open(): BrowserWindow {
    if (window === null) return create()
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
    return window
  }

  return {
    open: () => void open(),
    openPage: async () => {
      const { webContents } = open()
      if (webContents.isLoadingMainFrame()) await once(webContents, 'did-finish-load')
      return webContents
    },
    speak: (next) => {
      language = next
      // Back to where it was chosen.
      if (window !== null) void showPage(window, `${pageAddress('index.html', language)}#settings`)
    },
    onClosing: (next) => (decide = next),
  }
}
