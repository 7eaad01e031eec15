// What closing the window does. Pure.
import type { Settings } from '../../../shared/settings'

/** quit: the window goes, and Keyturn with it. */
export function onClosing(
  platform: NodeJS.Platform,
  { onClose }: Pick<Settings, 'onClose'>,
  tray: 'shown' | 'off',
): 'hide' | 'quit' {
  // There an app without a window goes on, in the dock, until it is told to quit.
  if (platform === 'darwin') return 'hide'
  return onClose === 'hide' && tray === 'shown' ? 'hide' : 'quit'
}
