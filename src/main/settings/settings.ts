// The settings in force: on disk before they count, and then done by the system.
import { ok, type Result } from '../../shared/result'
import type { Settings, SettingsState } from '../../shared/settings'
import { createTurns } from '../../shared/turns'
import type { Desktop } from '../ports/desktop'
import type { SettingsFile } from './settings-file'

export type SettingsChange = { readonly [Name in keyof Settings]?: Settings[Name] | undefined }

export interface SettingsStore {
  readonly current: () => Settings
  readonly state: () => SettingsState
  /** What is left out or undefined stays as it is. */
  readonly change: (change: SettingsChange) => Promise<Result<SettingsState>>
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
  const inTurn = createTurns()

  async function apply(change: SettingsChange): Promise<Result<SettingsState>> {
    const changed = Object.entries(change).filter(([, value]) => value !== undefined)
    const next: Settings = { ...settings, ...Object.fromEntries(changed) }
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
    change: (change) => inTurn(() => apply(change)),
  }
}
