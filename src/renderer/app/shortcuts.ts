// The keys that work everywhere, and how they are written on this system.
import { commandLabel, commandLetter, commandShiftLetter } from '../ui/keys'
import type { KeyPress, ShortcutLabel } from '../ui/keys'
import type { ScreenName } from './screens'

/** Where a key press leads, or null when it is not one of ours. */
export const destinationOf = (press: KeyPress, mac: boolean): ScreenName | null => {
  if (press.defaultPrevented || press.altKey || press.shiftKey) return null
  if (press.key === 'Escape' && !press.ctrlKey && !press.metaKey) return 'codes'
  const letter = commandLetter(press, mac)
  if (letter === 'n') return 'add'
  if (letter === ',') return 'settings'
  return letter === 'e' ? 'enroll' : null
}

/** The key that looks for codes on the screen, wherever the person is. */
export const scansScreen = (press: KeyPress, mac: boolean): boolean =>
  !press.defaultPrevented && commandShiftLetter(press, mac) === 's'

export const shortcutFor = (name: ScreenName, mac: boolean): ShortcutLabel | null => {
  switch (name) {
    case 'add':
      return commandLabel('N', mac)
    case 'enroll':
      return commandLabel('E', mac)
    case 'codes':
      return { text: 'Esc', aria: 'Escape' }
    case 'connections':
      return null
    case 'settings':
      return commandLabel(',', mac)
  }
}
