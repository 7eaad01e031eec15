// Electron as its makers publish it: the `electron` package downloads it, when its server can be reached.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

import { cacheFolder, repository } from '../paths.mjs'
import { explain } from '../problem.mjs'
import { run } from '../processes.mjs'
import { step } from '../progress.mjs'

/** @typedef {import('./electron-runtime.mjs').ElectronRuntime} ElectronRuntime */

const electronPackage = join(repository, 'node_modules', 'electron')
const tryAgainAfterMs = 24 * 60 * 60 * 1000
const connectionTimeoutMs = 5_000

/**
 * @returns {ElectronRuntime | undefined}
 */
export function officialRuntime() {
  const pathFile = join(electronPackage, 'path.txt')
  const directory = join(electronPackage, 'dist')
  const versionFile = join(directory, 'version')
  if (!existsSync(pathFile) || !existsSync(versionFile)) return undefined
  const executable = join(directory, readFileSync(pathFile, 'utf8'))
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
  return version === wantedVersion() && existsSync(executable)
    ? { directory, executable, version, isFallback: false }
    : undefined
}

/**
 * Downloads the official runtime. Undefined where that is impossible, which is remembered for a day.
 * @returns {Promise<ElectronRuntime | undefined>}
 */
export async function provideOfficial() {
  const present = officialRuntime()
  if (present) return present
  const version = wantedVersion()
  if (wasUnreachable(version)) return undefined

  if (!isDownloaded(version) && !(await canReachDownload(version))) {
    remember(version, 'its download server cannot be reached')
    return undefined
  }
  try {
    await step(`Downloading Electron ${version}`, () =>
      run(process.execPath, [join(electronPackage, 'install.js')], {
        failure: 'The download did not succeed.',
      }),
    )
  } catch (error) {
    console.log(`  ${explain(error)}`)
  }
  const runtime = officialRuntime()
  if (!runtime) remember(version, 'its download failed')
  return runtime
}

/** @returns {string} */
function wantedVersion() {
  return JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version
}

/**
 * Whether an earlier download is in the cache of the `electron` package, so that no connection is needed.
 * @param {string} version
 */
function isDownloaded(version) {
  const folder =
    process.env['electron_config_cache'] ??
    {
      darwin: join(homedir(), 'Library', 'Caches', 'electron'),
      win32: join(process.env['LOCALAPPDATA'] ?? '', 'electron', 'Cache'),
    }[/** @type {string} */ (process.platform)] ??
    join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'electron')
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((path) => String(path).includes(`electron-v${version}-`))
  )
}

/**
 * Asks for the checksums beside the runtime, through every redirect, so that a blocked network shows in seconds.
 * @param {string} version
 */
async function canReachDownload(version) {
  // Behind a proxy only the package's own downloader knows the way.
  if (process.env['ELECTRON_GET_USE_PROXY']) return true
  const base =
    process.env['ELECTRON_MIRROR'] ??
    process.env['npm_config_electron_mirror'] ??
    'https://github.com/electron/electron/releases/download/'
  try {
    const answer = await fetch(`${base}v${version}/SHASUMS256.txt`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(connectionTimeoutMs),
    })
    return answer.ok
  } catch {
    return false // No connection is an answer here, not a failure.
  }
}

const memory = () => join(cacheFolder(), 'official-electron.json')

/** @param {string} version */
function wasUnreachable(version) {
  if (!existsSync(memory())) return false
  const last = JSON.parse(readFileSync(memory(), 'utf8'))
  return last.version === version && Date.now() - last.at < tryAgainAfterMs
}

/**
 * @param {string} version
 * @param {string} reason
 */
function remember(version, reason) {
  console.log(
    `  The official Electron ${version} is not available here: ${reason}. ` +
      'Using an older test runtime; the official one is tried again after a day.',
  )
  mkdirSync(cacheFolder(), { recursive: true })
  writeFileSync(memory(), `${JSON.stringify({ version, at: Date.now(), reason })}\n`)
}
