// What is set when a person has set nothing. Apart from the schemas, which the windows have no use for.
import type { Settings } from './settings'

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  density: 'comfortable',
  order: 'manual',
  codes: 'shown',
  lateCopy: 'current',
  clearClipboardAfter: 30,
  tray: 'shown',
  onClose: 'quit',
  startAtLogin: 'off',
  startHidden: 'off',
  quickShortcut: 'CommandOrControl+Shift+Space',
}
