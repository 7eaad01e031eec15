// A desktop of the test's own: what the app asked of it, and nothing else happens.
import type { Desktop, QrCode } from '../../../src/main/ports/desktop'
import { defaultSettings } from '../../../src/shared/default-settings'
import { done } from '../../../src/shared/result'
import type { Settings } from '../../../src/shared/settings'
import { loadWords } from '../../../src/words/load'

const english = await loadWords('en')

export interface DesktopDouble extends Desktop {
  readonly applied: () => readonly Settings[]
  readonly shown: () => readonly QrCode[]
  /** Everything else, by name. */
  readonly asked: () => readonly string[]
}

export function createDesktopDouble(): DesktopDouble {
  const applied: Settings[] = []
  const shown: QrCode[] = []
  const asked: string[] = []
  return {
    apply: (settings) => {
      applied.push(settings)
      const quickShortcut = settings.quickShortcut === null ? 'off' : 'ready'
      return { quickShortcut, startAtLogin: 'possible', tray: 'possible' }
    },
    holdShortcut: (hold) => asked.push(`hold ${hold}`),
    showQrCode: (code) => {
      shown.push(code)
      return Promise.resolve(done)
    },
    closeQuickWindow: () => asked.push('close quick window'),
    openMainWindow: () => asked.push('open main window'),
    applied: () => applied,
    shown: () => shown,
    asked: () => asked,
  }
}

/** What an app needs of a desktop that a test is not about. */
export const quietDesktop = () => ({
  desktop: createDesktopDouble(),
  settings: defaultSettings,
  versions: {},
  words: () => english,
  readLicences: () => Promise.resolve([]),
  onSettingsChanged: () => undefined,
})
