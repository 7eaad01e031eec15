// The keys that work everywhere, and how they are written on this system.
import {
  formatCommand,
  findCommandLetter,
  findCommandShiftLetter,
  type KeyPress,
  type ShortcutLabel,
} from './keys'
import { keyNames } from '../words'
import type { ScreenName } from '../base/screen-names'

/** Where a key press leads, or null when it is not one of ours. */
export function findDestination(press: KeyPress, mac: boolean): ScreenName | null {
  if (press.defaultPrevented || press.altKey || press.shiftKey) return null
  if (press.key === 'Escape' && !press.ctrlKey && !press.metaKey) return 'codes'
  const letter = findCommandLetter(press, mac)
  if (letter === 'n') return 'add'
  if (letter === ',') return 'settings'
  return letter === 'e' ? 'enroll' : null
}

/** The key that looks for codes on the screen, wherever the person is. */
export const isScanKey = (press: KeyPress, mac: boolean): boolean =>
  !press.defaultPrevented && findCommandShiftLetter(press, mac) === 's'

/** The keys that go to the search: Ctrl+F, or Command+F on a Mac, and a slash where nothing is being typed. */
export function isSearchKey(press: KeyPress, mac: boolean): boolean {
  if (press.defaultPrevented) return false
  return (
    findCommandLetter(press, mac) === 'f' ||
    (press.key === '/' && !press.ctrlKey && !press.metaKey && !press.altKey)
  )
}

export function findShortcut(name: ScreenName, mac: boolean): ShortcutLabel | null {
  switch (name) {
    case 'add':
      return formatCommand('N', mac)
    case 'enroll':
      return formatCommand('E', mac)
    case 'codes':
      return { text: keyNames.Escape, aria: 'Escape' }
    case 'connections':
      return null
    case 'settings':
      return formatCommand(',', mac)
  }
}
