// The settings on disk. Losing them costs a few clicks and no account, so one that is damaged counts as none; what a
// newer version has added is left out, and what is missing is as it is by default.
import { join } from 'node:path'
import { z } from 'zod'
import { transient } from '../../shared/errors'
import { done, fail, type Done, type Result } from '../../shared/result'
import { defaultSettings } from '../../shared/default-settings'
import { settings as settingsSchema, type Settings } from '../../shared/settings'
import type { FileSystem } from '../ports/file-system'

export interface SettingsFile {
  readonly load: () => Promise<Settings>
  readonly save: (settings: Settings) => Promise<Result<Done>>
}

const stored = z.record(z.string(), z.unknown())

/** Each setting by itself: one that is unknown here must not take the others with it. */
function readSettings(text: string): Settings {
  const parsed = stored.safeParse(parseJson(text))
  if (!parsed.success) return defaultSettings
  const known = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const value = schema.safeParse(parsed.data[name])
    return value.success ? [[name, value.data] as const] : []
  })
  return { ...defaultSettings, ...Object.fromEntries(known) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // damaged: as good as none
  }
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
        const text = await fileSystem.read(path)
        return text === null ? defaultSettings : readSettings(text)
      } catch {
        return defaultSettings // what cannot be read is said when it cannot be written either
      }
    },
    save: async (settings) => {
      try {
        await fileSystem.makeDirectory(directory)
        await fileSystem.writeAndSync(`${path}.new`, JSON.stringify(settings, null, 2))
        await fileSystem.rename(`${path}.new`, path)
        await fileSystem.syncDirectory(directory)
        return done
      } catch {
        return fail(transient('settingsNotSaved'))
      }
    },
  }
}
