// The names of keys, as they are called on keyboards. Those on a Mac mostly have signs instead.
import type { Messages } from '../words'

export const keys: Messages['keys'] = {
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Maj',
  Escape: 'Échap',
  Space: 'Espace',
  Tab: 'Tab',
  Enter: 'Entrée',
  Backspace: 'Retour arrière',
  Delete: 'Suppr',
  Insert: 'Inser',
  Home: 'Début',
  End: 'Fin',
  PageUp: 'Page préc.',
  PageDown: 'Page suiv.',
}
