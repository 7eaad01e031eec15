// Where the programs and pages of our other processes are.
import { join } from 'node:path'

/** Of the build, one folder above the entry of the main process and two above this: it is put into a chunk. */
const built = join(import.meta.dirname, '../..')

/** Beside the entry of the main process. */
export const findProcessFile = (name: 'keychain-process' | 'keychain-scan'): string =>
  join(built, 'main', `${name}.js`)

export const preloadFile = (name: 'index' | 'scanner'): string => join(built, 'preload', `${name}.cjs`)

/** Beside the build. */
export const assetsDirectory = join(built, '../assets')

export const rendererDirectory = join(built, 'renderer')

/** Written by the build (scripts/lib/licences-plugin.mjs). */
export const licencesFile = join(built, 'main', 'licences.json')
