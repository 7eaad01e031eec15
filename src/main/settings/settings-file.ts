// The settings on disk. Losing them costs a few clicks and no account, so one that is damaged counts as none, and what is
// missing is as it is by default. What only a newer version understands has no effect, and is kept when others change.
import { join } from 'node:path'
import { z } from 'zod'
import { transient } from '../../shared/errors'
import { done, fail, type Done, type Result } from '../../shared/result'
import { defaultSettings } from '../../shared/default-settings'
import { settings as settingsSchema, type Settings } from '../../shared/settings'
import type { FileSystem } from '../ports/file-system'
import { replaceFile } from '../ports/replace-file'

export interface SettingsFile {
  readonly load: () => Promise<Settings>
  readonly save: (settings: Settings) => Promise<Result<Done>>
}

/** The version that is written. Each setting stands by itself: a newer one is read as far as it goes, and stays newer. */
const settingsVersion = 1

const stored = z.record(z.string(), z.unknown())
type Stored = z.infer<typeof stored>
const schemas = Object.entries(settingsSchema.shape)

/** Each setting by itself: one that is unknown here must not take the others with it. */
function readSettings(text: string | null): Settings {
  const file = readStored(text)
  const known = schemas.flatMap(([name, schema]) => {
    const value = schema.safeParse(file[name])
    return value.success ? [[name, value.data] as const] : []
  })
  return { ...defaultSettings, ...Object.fromEntries(known) }
}

function readStored(text: string | null): Stored {
  try {
    return stored.safeParse(JSON.parse(text ?? '{}')).data ?? {}
  } catch {
    return {} // damaged: as good as none
  }
}

/** What nobody has set here: settings that are unknown, and values that are not possible, as long as the default holds. */
function withSettings(file: Stored, settings: Settings): Stored {
  const understood = schemas.flatMap(([name, schema]) => {
    const key = name as keyof Settings
    const isUntouched = !schema.safeParse(file[name]).success && settings[key] === defaultSettings[key]
    return isUntouched && name in file ? [] : [[name, settings[key]] as const]
  })
  return { version: settingsVersion, ...file, ...Object.fromEntries(understood) }
}

export function createSettingsFile(dependencies: {
  readonly fileSystem: FileSystem
  readonly directory: string
}): SettingsFile {
  const { fileSystem, directory } = dependencies
  const path = join(directory, 'settings.json')
  return {
    load: async () => {
      try {
        return readSettings(await fileSystem.read(path))
      } catch {
        return defaultSettings // what cannot be read is said when it cannot be written either
      }
    },
    save: async (settings) => {
      try {
        const written = withSettings(readStored(await fileSystem.read(path)), settings)
        await fileSystem.makeDirectory(directory)
        await replaceFile(fileSystem, { directory, path }, JSON.stringify(written, null, 2))
        return done
      } catch {
        return fail(transient('settingsNotSaved'))
      }
    },
  }
}
