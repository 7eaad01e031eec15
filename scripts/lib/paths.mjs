// Where things are: the repository, and the cache outside of it.
import { homedir } from 'node:os'
import { join } from 'node:path'

export const repository = join(import.meta.dirname, '..', '..')

/**
 * The folder for what is worth keeping between clones, by the platform's own convention.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @param {string} home
 * @returns {string}
 */
export function cacheFolder(env = process.env, platform = process.platform, home = homedir()) {
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'keyturn')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'keyturn')
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'keyturn', 'cache')
  return join(home, '.cache', 'keyturn')
}
