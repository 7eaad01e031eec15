// The names of keys, as they are called on keyboards. Those on a Mac mostly have signs instead.
import type { Messages } from '../words'

export const keys: Messages['keys'] = {
  Ctrl: 'Strg',
  Alt: 'Alt',
  Shift: 'Umschalt',
  Escape: 'Esc',
  Space: 'Leertaste',
  Tab: 'Tab',
  Enter: 'Eingabe',
  Backspace: 'Rücktaste',
  Delete: 'Entf',
  Insert: 'Einfg',
  Home: 'Pos1',
  End: 'Ende',
  PageUp: 'Bild auf',
  PageDown: 'Bild ab',
}
