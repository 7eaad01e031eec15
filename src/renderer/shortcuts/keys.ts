// How a shortcut is told apart and written on this system: Command on a Mac, Ctrl elsewhere, by the name that it has on
// the keyboards of the language.
import { keyNames } from '../words'

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'defaultPrevented'
>

export interface ShortcutLabel {
  /** For the eye: ⌘N, Ctrl+N, or Strg+N in German. */
  readonly text: string
  /** For aria-keyshortcuts. */
  readonly aria: string
}

export const isMac = (): boolean => navigator.userAgent.includes('Macintosh')

/** The letter that is pressed together with the system's command key, or null. */
function letterWithCommand(press: Omit<KeyPress, 'defaultPrevented'>, mac: boolean): string | null {
  const command = mac ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey
  return command && !press.altKey ? press.key.toLowerCase() : null
}

/** With the command key and nothing else. */
export const findCommandLetter = (press: Omit<KeyPress, 'defaultPrevented'>, mac: boolean): string | null =>
  press.shiftKey ? null : letterWithCommand(press, mac)

/** With the command key and Shift. */
export const findCommandShiftLetter = (
  press: Omit<KeyPress, 'defaultPrevented'>,
  mac: boolean,
): string | null => (press.shiftKey ? letterWithCommand(press, mac) : null)

export const formatCommand = (letter: string, mac: boolean): ShortcutLabel =>
  mac
    ? { text: `⌘${letter}`, aria: `Meta+${letter}` }
    : { text: `${keyNames.Ctrl}+${letter}`, aria: `Control+${letter}` }

export const formatCommandShift = (letter: string, mac: boolean): ShortcutLabel =>
  mac
    ? { text: `⇧⌘${letter}`, aria: `Meta+Shift+${letter}` }
    : { text: `${keyNames.Ctrl}+${keyNames.Shift}+${letter}`, aria: `Control+Shift+${letter}` }
