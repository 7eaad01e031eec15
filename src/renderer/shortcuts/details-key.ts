// The key that opens the details of the row with the focus: Ctrl+I, or Command+I on a Mac.
import { formatCommand, findCommandLetter, isMac, type KeyPress, type ShortcutLabel } from './keys'

export const isDetailsKey = (press: Omit<KeyPress, 'defaultPrevented'>): boolean =>
  findCommandLetter(press, isMac()) === 'i'

export const formatDetailsShortcut = (): ShortcutLabel => formatCommand('I', isMac())
