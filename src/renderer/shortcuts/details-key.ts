// The key that opens the details of the row with the focus: Ctrl+I, or Command+I on a Mac.
import { commandLabel, commandLetter, isMac } from './keys'
import type { KeyPress, ShortcutLabel } from './keys'

export const opensDetails = (press: Omit<KeyPress, 'defaultPrevented'>): boolean =>
  commandLetter(press, isMac()) === 'i'

export const detailsShortcut = (): ShortcutLabel => commandLabel('I', isMac())
