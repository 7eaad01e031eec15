// The key combination that opens the quick window from anywhere.
import { globalShortcut } from 'electron'
import type { Settings, SettingsState } from '../../../shared/settings'

export interface QuickShortcut {
  readonly set: (accelerator: Settings['quickShortcut']) => SettingsState['system']['quickShortcut']
  /** Lets go of it for a while: on. */
  readonly hold: (hold: 'on' | 'off') => void
}

/** False also for what is no key combination here. */
function register(accelerator: string, onPress: () => void): boolean {
  try {
    return globalShortcut.register(accelerator, onPress)
  } catch {
    return false // it is said beside the setting
  }
}

export function createQuickShortcut(onPress: () => void): QuickShortcut {
  let wanted: Settings['quickShortcut'] = null
  let registered: string | null = null

  function release(): void {
    if (registered !== null) globalShortcut.unregister(registered)
    registered = null
  }

  function take(): SettingsState['system']['quickShortcut'] {
    if (wanted === null) return 'off'
    if (wanted === registered) return 'ready'
    release()
    if (!register(wanted, onPress)) return 'taken'
    registered = wanted
    return 'ready'
  }

  return {
    set: (accelerator) => {
      wanted = accelerator
      if (wanted === null) release()
      return take()
    },
    hold: (hold) => {
      if (hold === 'on') release()
      else take()
    },
  }
}
