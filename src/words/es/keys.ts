// The names of keys, as they are called on keyboards. Those on a Mac mostly have signs instead.
import type { Messages } from '../words'

export const keys: Messages['keys'] = {
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Mayús',
  Escape: 'Esc',
  Space: 'Espacio',
  Tab: 'Tab',
  Enter: 'Intro',
  Backspace: 'Retroceso',
  Delete: 'Supr',
  Insert: 'Insert',
  Home: 'Inicio',
  End: 'Fin',
  PageUp: 'Re Pág',
  PageDown: 'Av Pág',
}
