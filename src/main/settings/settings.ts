// The settings in force: on disk before they count, and then done by the system.
import { ok, type Result } from '../../shared/result'
import type { Settings, SettingsState } from '../../shared/settings'
import type { Desktop } from '../ports/desktop'
import type { SettingsFile } from './settings-file'

export interface SettingsStore {
  readonly current: () => Settings
  readonly state: () => SettingsState
  readonly change: (change: Partial<Settings>) => Promise<Result<SettingsState>>
}

export function createSettings(dependencies: {
  readonly file: SettingsFile
  readonly initial: Settings
  readonly desktop: Pick<Desktop, 'apply'>
  readonly onChange: (state: SettingsState) => void
}): SettingsStore {
  const { file, desktop, onChange } = dependencies
  let settings = dependencies.initial
  let system = desktop.apply(settings)
  let lastChange: Promise<unknown> = Promise.resolve()

  async function apply(change: Partial<Settings>): Promise<Result<SettingsState>> {
    const next = { ...settings, ...change }
    const saved = await file.save(next)
    if (!saved.ok) return saved
    settings = next
    system = desktop.apply(settings)
    onChange({ settings, system })
    return ok({ settings, system })
  }

  return {
    current: () => settings,
    state: () => ({ settings, system }),
    change: (change) => {
      const outcome = lastChange.then(() => apply(change))
      lastChange = outcome.catch(() => undefined) // a bug in one change must not stop the next
      return outcome
    },
  }
}
