// What a part of the settings is given: what is set, and how to change it.
import type { SettingsState } from '../../shared/settings'
import type { Change } from './use-change'

export interface SectionProps {
  readonly state: SettingsState
  readonly change: Change
}
