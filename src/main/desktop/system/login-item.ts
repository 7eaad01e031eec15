// Starting when the person logs in: by the system's own list, or on Linux by a file that desktops read.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { app } from 'electron'
import type { Settings, SettingsState } from '../../../shared/settings'
import { writeAutostartEntry, findAutostartFile } from './autostart-entry'
import { hiddenSwitch } from './start-switches'

type LoginSettings = Pick<Settings, 'startAtLogin' | 'startHidden'>

/** Where the system hands arguments over; macOS tells of a start at login in its own way. */
const argumentsFor = ({ startHidden }: LoginSettings): readonly string[] =>
  startHidden === 'on' ? [`--${hiddenSwitch}`] : []

function applyToFile(settings: LoginSettings, file: string): void {
  if (settings.startAtLogin === 'off') {
    rmSync(file, { force: true })
    return
  }
  // An AppImage runs from a place that is another one each time; this is where the image itself is.
  const executable = process.env['APPIMAGE'] ?? process.execPath
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, writeAutostartEntry({ executable, arguments: argumentsFor(settings) }))
}

function applyHere(settings: LoginSettings): void {
  if (process.platform === 'linux') applyToFile(settings, findAutostartFile(app.getPath('appData')))
  else
    app.setLoginItemSettings({
      openAtLogin: settings.startAtLogin === 'on',
      args: [...argumentsFor(settings)],
    })
}

export interface LoginItem {
  /** unsupported also where the system refuses it. */
  readonly set: (settings: LoginSettings) => SettingsState['system']['startAtLogin']
}

export function createLoginItem(): LoginItem {
  let applied: string | null = null
  return {
    set: (settings) => {
      // From its sources it would start as a bare Electron.
      if (!app.isPackaged) return 'unsupported'
      const wanted = `${settings.startAtLogin} ${settings.startHidden}`
      if (wanted === applied) return 'possible'
      try {
        applyHere(settings)
        applied = wanted
        return 'possible'
      } catch {
        return 'unsupported' // a folder that cannot be written: it is said beside the setting
      }
    },
  }
}
