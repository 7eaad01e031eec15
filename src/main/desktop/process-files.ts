// Where the programs of our other processes are.
import { join } from 'node:path'

/** Beside the entry of the main process, and one folder above this: a build puts it into a chunk. */
export const processFile = (name: 'keychain-process' | 'keychain-scan'): string =>
  join(import.meta.dirname, '..', `${name}.js`)
