// The keys that work everywhere, and how they are written on this system.
import type { ScreenName } from './screens'

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'defaultPrevented'
>

export const isMac = (): boolean => navigator.userAgent.includes('Macintosh')

/** Where a key press leads, or null when it is not one of ours. */
export const destinationOf = (press: KeyPress, mac: boolean): ScreenName | null => {
  if (press.defaultPrevented || press.altKey || press.shiftKey) return null
  const command = mac ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey
  if (press.key === 'Escape' && !press.ctrlKey && !press.metaKey) return 'codes'
  if (!command) return null
  switch (press.key.toLowerCase()) {
    case 'n':
      return 'add'
    case 'e':
      return 'enroll'
    default:
      return null
  }
}

export interface ShortcutLabel {
  /** For the eye: ⌘N or Ctrl+N. */
  readonly text: string
  /** For aria-keyshortcuts. */
  readonly aria: string
}

export const shortcutFor = (name: ScreenName, mac: boolean): ShortcutLabel | null => {
  const command = (letter: string): ShortcutLabel =>
    mac
      ? { text: `⌘${letter}`, aria: `Meta+${letter}` }
      : { text: `Ctrl+${letter}`, aria: `Control+${letter}` }
  switch (name) {
    case 'add':
      return command('N')
    case 'enroll':
      return command('E')
    case 'codes':
      return { text: 'Esc', aria: 'Escape' }
    case 'connections':
      return null
  }
}
