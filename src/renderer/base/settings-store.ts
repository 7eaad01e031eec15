// The settings as the window knows them: read once, then followed, whichever window changes them.
import type { Result } from '../../shared/result'
import { defaultSettings } from '../../shared/default-settings'
import type { Settings, SettingsState } from '../../shared/settings'
import type { Api } from './api'
import { createStore, type ReadableStore } from './store'

export interface SettingsStore extends ReadableStore<SettingsState> {
  readonly load: () => Promise<void>
  /** Counts at once, and is taken back when it cannot be saved. */
  readonly change: (change: Partial<Settings>) => Promise<Result<SettingsState>>
}

/** Until main has answered. */
const initial: SettingsState = {
  settings: defaultSettings,
  system: { quickShortcut: 'off', startAtLogin: 'unsupported', tray: 'unsupported' },
}

export function createSettingsStore(api: Api): SettingsStore {
  const store = createStore(initial)
  let confirmed = initial
  /** Shown as if they were saved already; in the order in which they were made. */
  let underWay: readonly Partial<Settings>[] = []

  const draw = () =>
    store.set({ ...confirmed, settings: Object.assign({}, confirmed.settings, ...underWay) as Settings })
  const confirm = (state: SettingsState) => {
    confirmed = state
    draw()
  }
  api.on('settings.changed', confirm)

  return {
    get: store.get,
    subscribe: store.subscribe,
    load: async () => {
      const answer = await api.readSettings()
      if (answer.ok) confirm(answer.value)
    },
    change: async (change) => {
      underWay = [...underWay, change]
      draw()
      const answer = await api.changeSettings(change)
      underWay = underWay.filter((other) => other !== change)
      confirm(answer.ok ? answer.value : confirmed)
      return answer
    },
  }
}

/** What is set is on the page's root, where styles can see it. The theme is the whole app's: main sets it. */
export function followSettings(store: SettingsStore, root: HTMLElement) {
  const draw = () => {
    root.dataset['density'] = store.get().settings.density
  }
  draw()
  return store.subscribe(draw)
}
