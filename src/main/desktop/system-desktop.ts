// The Desktop port on Electron: what the settings ask of the system.
import { nativeTheme } from 'electron'
import type { Desktop } from '../ports/desktop'

export function createSystemDesktop(): Desktop {
  return {
    apply: ({ theme }) => {
      nativeTheme.themeSource = theme
      return { quickShortcut: 'off', startAtLogin: 'unsupported', tray: 'unsupported' }
    },
    holdShortcut: () => undefined,
    showQrCode: () => Promise.reject(new Error('No window for it yet')),
    closeQuickWindow: () => undefined,
    openMainWindow: () => undefined,
  }
}
