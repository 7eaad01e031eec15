// Settings in force: saved first, then done by the system, then told.
import { describe, expect, it } from 'vitest'
import { createSettings } from '../../../src/main/settings/settings'
import { createSettingsFile } from '../../../src/main/settings/settings-file'
import { defaultSettings } from '../../../src/shared/default-settings'
import type { SettingsState } from '../../../src/shared/settings'
import { createDesktopDouble } from '../../support/doubles/desktop'
import { createMemoryFileSystem } from '../../support/doubles/memory-file-system'
import { codeOf, valueOf } from '../vault/rig'

const directory = '/data/keyturn'
const path = `${directory}/settings.json`
const system = { quickShortcut: 'ready', startAtLogin: 'possible', tray: 'possible' } as const

function createRig() {
  const fileSystem = createMemoryFileSystem()
  const file = createSettingsFile({ fileSystem, directory })
  const desktop = createDesktopDouble()
  const told: SettingsState[] = []
  const settings = createSettings({
    file,
    initial: defaultSettings,
    desktop,
    onChange: (state) => told.push(state),
  })
  const fillDisk = () =>
    fileSystem.fault({ at: { name: 'writeAndSync', path: `${path}.new` }, reason: 'ENOSPC', effect: 'torn' })
  return { file, desktop, told, settings, fillDisk }
}

describe('the settings at the start', () => {
  it('are done by the system at once', () => {
    const { desktop, settings } = createRig()
    expect([desktop.applied(), settings.state()]).toEqual([
      [defaultSettings],
      { settings: defaultSettings, system },
    ])
  })

  it('are told to nobody: nothing has changed', () => {
    expect(createRig().told).toEqual([])
  })
})

describe('a change', () => {
  const dark = { ...defaultSettings, theme: 'dark' } as const

  it('leaves everything that it does not name', async () => {
    const { settings } = createRig()
    expect(valueOf(await settings.change({ theme: 'dark' })).settings).toEqual(dark)
  })

  it('is in force from then on', async () => {
    const { settings } = createRig()
    await settings.change({ theme: 'dark' })
    expect([settings.current(), settings.state().settings]).toEqual([dark, dark])
  })

  it('is on disk, done by the system, and told', async () => {
    const { file, desktop, told, settings } = createRig()
    await settings.change({ theme: 'dark' })
    expect([await file.load(), desktop.applied().at(-1), told]).toEqual([
      dark,
      dark,
      [{ settings: dark, system }],
    ])
  })

  it('says what the system makes of it', async () => {
    const { settings } = createRig()
    const state = valueOf(await settings.change({ quickShortcut: null }))
    expect(state.system.quickShortcut).toBe('off')
  })

  it('that comes with another one loses neither', async () => {
    const { file, settings } = createRig()
    await Promise.all([settings.change({ theme: 'dark' }), settings.change({ density: 'compact' })])
    expect(await file.load()).toEqual({ ...dark, density: 'compact' })
  })
})

describe('a change that cannot be saved', () => {
  it('says so, and nothing is changed, done or told', async () => {
    const { desktop, told, settings, fillDisk } = createRig()
    fillDisk()
    expect(codeOf(await settings.change({ theme: 'dark' }))).toBe('settingsNotSaved')
    expect([settings.current(), desktop.applied().length, told]).toEqual([defaultSettings, 1, []])
  })

  it('does not stop the next one', async () => {
    const { settings, fillDisk } = createRig()
    fillDisk()
    const [first, second] = await Promise.all([
      settings.change({ theme: 'dark' }),
      settings.change({ density: 'compact' }),
    ])
    expect([codeOf(first), valueOf(second).settings]).toEqual([
      'settingsNotSaved',
      { ...defaultSettings, density: 'compact' },
    ])
  })
})
