// The settings on disk, and what comes of a file that is not as it should be.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSettingsFile } from '../../../src/main/settings/settings-file'
import { defaultSettings } from '../../../src/shared/default-settings'
import { settings as schema, type Settings } from '../../../src/shared/settings'
import { createMemoryFileSystem, type FileFault } from '../../support/doubles/memory-file-system'
import { codeOf } from '../vault/rig'

const directory = '/data/keyturn'
const path = `${directory}/settings.json`
const chosen: Settings = {
  language: 'ar',
  theme: 'dark',
  density: 'compact',
  order: 'mostUsed',
  codes: 'onReveal',
  lateCopy: 'next',
  clearClipboardAfter: null,
  tray: 'off',
  onClose: 'hide',
  startAtLogin: 'on',
  startHidden: 'on',
  quickShortcut: 'Alt+K',
}

function createRig(text?: string) {
  const fileSystem = createMemoryFileSystem()
  if (text !== undefined) fileSystem.plant(path, text)
  return { fileSystem, ...createSettingsFile({ fileSystem, directory }) }
}
const loaded = (text: string) => createRig(text).load()
const withOne = (name: string, value: unknown) => JSON.stringify({ ...chosen, [name]: value })

describe('settings that were saved', () => {
  it('are there again, every one', async () => {
    const { load, save } = createRig()
    await save(chosen)
    expect(await load()).toEqual(chosen)
  })

  it('survive a power cut', async () => {
    const { fileSystem, load, save } = createRig()
    await save(chosen)
    fileSystem.cutPower(0)
    expect(await load()).toEqual(chosen)
  })

  it('are one file, that people can read', async () => {
    const { fileSystem, save } = createRig()
    await save(chosen)
    expect([...fileSystem.files().keys()]).toEqual([path])
    expect(fileSystem.files().get(path)).toContain('\n  "theme": "dark"')
  })
})

describe('a file that is not as it should be', () => {
  it.each([
    ['is not there', undefined],
    ['is empty', ''],
    ['was torn in the middle', JSON.stringify(chosen).slice(0, 80)],
    ['is no JSON', 'theme = dark'],
    ['holds a list', '[]'],
    ['holds nothing', 'null'],
    ['holds a number', '7'],
  ])('counts as none when it %s', async (_, text) => {
    expect(await createRig(text).load()).toEqual(defaultSettings)
  })

  it('counts as none when it cannot be read', async () => {
    const { fileSystem, load } = createRig(JSON.stringify(chosen))
    fileSystem.fault({ at: { name: 'read', path }, reason: 'EIO', effect: 'none' })
    expect(await load()).toEqual(defaultSettings)
  })

  it('has what is missing as it is by default', async () => {
    expect(await loaded('{ "theme": "dark" }')).toEqual({ ...defaultSettings, theme: 'dark' })
  })

  it('leaves out what only a newer version knows', async () => {
    expect(await loaded(withOne('font', 'Comic Sans'))).toEqual(chosen)
  })

  it.each<[keyof Settings, unknown]>([
    ['theme', 'sepia'],
    ['language', 'tlh'],
    ['order', 7],
    ['lateCopy', null],
    ['clearClipboardAfter', 0],
    ['clearClipboardAfter', 30.5],
    ['clearClipboardAfter', '30'],
    ['quickShortcut', 'K'],
    ['quickShortcut', 'Control+Shift+K\u0007'],
  ])('keeps every other setting when %s is %j', async (name, value) => {
    expect(await loaded(withOne(name, value))).toEqual({ ...chosen, [name]: defaultSettings[name] })
  })

  it('always gives settings that are possible, whatever it holds', { timeout: 120_000 }, async () => {
    const values = fc.dictionary(fc.constantFrom(...Object.keys(chosen), '__proto__'), fc.jsonValue())
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          values.map((v) => JSON.stringify(v)),
        ),
        async (text) => {
          expect(schema.safeParse(await loaded(text)).success).toBe(true)
        },
      ),
    )
  })
})

describe('what only a newer version understands', () => {
  const newer = { version: 2, ...chosen, theme: 'sepia', font: { name: 'Serif', size: 12 } }
  const saved = async (change: Partial<Settings>) => {
    const { fileSystem, load, save } = createRig(JSON.stringify(newer))
    await save({ ...(await load()), ...change })
    return JSON.parse(fileSystem.files().get(path) ?? '') as unknown
  }

  it('stays when other settings are changed', async () => {
    expect(await saved({ density: 'comfortable' })).toEqual({ ...newer, density: 'comfortable' })
  })

  it('gives way to what a person has set here', async () => {
    expect(await saved({ theme: 'dark' })).toEqual({ ...newer, theme: 'dark' })
  })

  it('is not written by this one', async () => {
    const { fileSystem, save } = createRig()
    await save(chosen)
    expect(JSON.parse(fileSystem.files().get(path) ?? '')).toEqual({ version: 1, ...chosen })
  })

  it('is not lost to a disk that cannot be read', async () => {
    const { fileSystem, save } = createRig(JSON.stringify(newer))
    fileSystem.fault({ at: { name: 'read', path }, reason: 'EIO', effect: 'none' })
    expect([codeOf(await save(chosen)), fileSystem.files().get(path)]).toEqual([
      'settingsNotSaved',
      JSON.stringify(newer),
    ])
  })
})

describe('settings that cannot be saved', () => {
  const reasons = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EIO'] as const
  const faults: readonly [string, FileFault][] = reasons.flatMap((reason) =>
    [1, 2, 3].map((at): [string, FileFault] => [
      `${reason} in operation ${at}`,
      { at, reason, effect: 'none' },
    ]),
  )

  it.each(faults)('say so, and the ones before stay: %s', async (_, fault) => {
    const { fileSystem, load, save } = createRig(JSON.stringify(chosen))
    fileSystem.fault(fault)
    expect(codeOf(await save(defaultSettings))).toBe('settingsNotSaved')
    expect(await load()).toEqual(chosen)
  })

  it('leave the ones before when the disk is full in the middle of it', async () => {
    const { fileSystem, load, save } = createRig(JSON.stringify(chosen))
    fileSystem.fault({ at: { name: 'writeAndSync', path: `${path}.new` }, reason: 'ENOSPC', effect: 'torn' })
    await save(defaultSettings)
    expect(await load()).toEqual(chosen)
  })

  it('can be saved when there is room again', async () => {
    const { fileSystem, load, save } = createRig(JSON.stringify(chosen))
    fileSystem.fault({ at: { name: 'writeAndSync', path: `${path}.new` }, reason: 'ENOSPC', effect: 'torn' })
    await save(defaultSettings)
    await save({ ...chosen, theme: 'light' })
    expect(await load()).toEqual({ ...chosen, theme: 'light' })
  })

  it.each([1, 2, 3, 4])(
    'leave the old or the new ones when the app is killed in operation %i',
    async (at) => {
      const { fileSystem, load, save } = createRig(JSON.stringify(chosen))
      fileSystem.fault({ at, reason: 'kill', effect: 'none' })
      void save(defaultSettings)
      await new Promise((resolve) => setImmediate(resolve))
      fileSystem.cutPower(0)
      expect([chosen, defaultSettings]).toContainEqual(await load())
    },
  )
})
