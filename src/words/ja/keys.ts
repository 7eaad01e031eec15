// The names of keys, as they are called on keyboards. Those on a Mac mostly have signs instead.
import type { Messages } from '../words'

export const keys: Messages['keys'] = {
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Shift',
  Escape: 'Esc',
  Space: 'スペース',
  Tab: 'Tab',
  Enter: 'Enter',
  Backspace: 'Backspace',
  Delete: 'Delete',
  Insert: 'Insert',
  Home: 'Home',
  End: 'End',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
}
