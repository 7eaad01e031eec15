// What is set when a person has set nothing. Apart from the schema: the window needs this one at once, and no schema.
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
