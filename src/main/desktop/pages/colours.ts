// What is behind everything, so that nothing flashes before the first paint of a window.
import { nativeTheme } from 'electron'
import { tokens } from './tokens'

/** In the theme of the moment. */
export const getBackgroundColor = (): string =>
  tokens.canvas[nativeTheme.shouldUseDarkColors ? 'dark' : 'light']
