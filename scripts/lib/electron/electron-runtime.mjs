// Which Electron runs here: one that was given, the official one, or the fallback where that cannot be had.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { fallbackRuntime, fallbackVersion, provideFallback } from './electron-fallback.mjs'
import { officialRuntime, provideOfficial } from './electron-official.mjs'
import { Problem } from '../problem.mjs'

/**
 * @typedef {{ directory: string, executable: string, version: string, isFallback: boolean }} ElectronRuntime
 */

/** @returns {Promise<ElectronRuntime>} */
export async function provideElectron() {
  return givenRuntime() ?? (await provideOfficial()) ?? (await provideFallback())
}

/**
 * The runtime that is already here, for what runs after the set-up.
 * @returns {ElectronRuntime}
 */
export function findElectron() {
  const runtime = givenRuntime() ?? officialRuntime() ?? fallbackRuntime()
  if (!runtime) throw new Problem('Electron is not here yet. Run `npm run setup`.')
  return runtime
}

/**
 * What must be in the environment so that the `electron` package and everything that asks it finds this runtime.
 * @param {ElectronRuntime} runtime
 * @returns {Record<string, string>}
 */
export function electronEnvironment(runtime) {
  return { ELECTRON_OVERRIDE_DIST_PATH: runtime.directory }
}

/**
 * The arguments that Electron needs before the app's own on this machine: Chromium's sandbox refuses root, and
 * needs user namespaces or a helper owned by root.
 * @param {ElectronRuntime} runtime
 * @returns {string[]}
 */
export function electronArguments(runtime) {
  if (process.platform !== 'linux') return []
  if (process.getuid?.() === 0) return ['--no-sandbox']
  const helper = join(runtime.directory, 'chrome-sandbox')
  if (hasUserNamespaces() || isSetuidRoot(helper)) return []
  if (runtime.isFallback) {
    console.log("  Chromium's sandbox cannot run on this system, so the test runtime runs without it.")
    return ['--no-sandbox']
  }
  throw new Problem(
    `Chromium's sandbox needs a helper owned by root on this system. Run this once, then try again:\n` +
      `    sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  )
}

/** @returns {ElectronRuntime | undefined} */
function givenRuntime() {
  const directory = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (!directory) return undefined
  const executable = join(directory, process.platform === 'win32' ? 'electron.exe' : 'electron')
  const versionFile = join(directory, 'version')
  if (!existsSync(executable) || !existsSync(versionFile)) {
    throw new Problem(`ELECTRON_OVERRIDE_DIST_PATH names ${directory}, but there is no Electron in it.`)
  }
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
  return { directory, executable, version, isFallback: version === fallbackVersion }
}

function hasUserNamespaces() {
  return spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0
}

/** @param {string} file */
function isSetuidRoot(file) {
  if (!existsSync(file)) return false
  const { uid, mode } = statSync(file)
  return uid === 0 && (mode & 0o4000) !== 0
}
