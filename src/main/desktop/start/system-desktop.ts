// The Desktop port on Electron: what the settings ask of the system.
import { nativeTheme } from 'electron'
import type { Settings } from '../../../shared/settings'
import type { Desktop } from '../../ports/desktop'
import { onClosing } from '../windows/closing'
import type { LoginItem } from '../system/login-item'
import type { MainWindow } from '../windows/main-window'
import type { QuickShortcut } from '../tray-and-menu/quick-shortcut'
import type { QuickWindow } from '../windows/quick-window'
import type { Speech } from '../system/speech'
import type { KeyturnTray } from '../tray-and-menu/tray'

export interface SystemDesktopParts {
  readonly main: MainWindow
  readonly quick: QuickWindow
  readonly shortcut: QuickShortcut
  readonly tray: KeyturnTray
  readonly loginItem: LoginItem
  readonly speech: Speech
  readonly showQrCode: Desktop['showQrCode']
  /** When the start is over: what takes its time, and nobody waits for, is done then. */
  readonly calm: Promise<void>
}

export function createSystemDesktop(parts: SystemDesktopParts): Desktop {
  const { main, quick, shortcut, tray, loginItem, speech, showQrCode, calm } = parts
  let current: Settings | null = null

  /** What can wait, for the settings as they are by then. */
  function applyInCalm(settings: Settings): void {
    if (settings !== current) return
    tray.set(settings.tray)
    if (settings.quickShortcut !== null) quick.prepare()
  }

  return {
    apply: (settings) => {
      current = settings
      nativeTheme.themeSource = settings.theme
      speech.follow(settings.language)
      main.onClosing(() => onClosing(process.platform, settings, settings.tray))
      void calm.then(() => applyInCalm(settings))
      return {
        quickShortcut: shortcut.set(settings.quickShortcut),
        startAtLogin: loginItem.set(settings),
        tray: 'possible',
      }
    },
    holdShortcut: shortcut.hold,
    showQrCode,
    closeQuickWindow: quick.close,
    openMainWindow: () => {
      quick.close()
      main.open()
    },
  }
}
