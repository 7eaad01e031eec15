// What is behind everything, so that nothing flashes before the first paint of a window.
import { nativeTheme } from 'electron'
import { colours } from './colours'

/** In the theme of the moment. */
export const getBackgroundColour = (): string =>
  colours.canvas[nativeTheme.shouldUseDarkColors ? 'dark' : 'light']
