// Sees to node_modules: installs when npm's own record of what is there differs from the lock file. Then the words are
// compiled, which everything imports.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { npm } from './npm.mjs'
import { repository } from './paths.mjs'
import { run } from './processes.mjs'
import { step } from './progress.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean,
 *   dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

export async function providePackages() {
  await installPackages()
  // What is said is code by now, or nothing of ours can be read, checked or built. Comes with the packages.
  const { compileWords } = await import('./words/compile.mjs')
  compileWords()
}

/** For those who write the words: they need not be right yet. */
export async function installPackages() {
  const manifest = read('package.json')
  const lock = read('package-lock.json')
  const installed = read('node_modules', '.package-lock.json')
  if (!manifest || !lock || !installed || !isInstalled(manifest, lock, installed)) {
    await step('Installing packages', () =>
      npm(['ci', '--no-audit', '--no-fund'], {
        cwd: repository,
        failure:
          'The packages could not be installed. Check the connection to the npm registry, and run the command again.',
      }),
    )
  }
  await provideKeytarBinary()
}

/**
 * Whether the manifest agrees with the lock file, and everything in the lock file is installed. Optional
 * packages do not count: most of them are for other platforms.
 * @param {LockEntry} manifest
 * @param {Lock} lock
 * @param {Lock} installed npm's record, node_modules/.package-lock.json
 * @returns {boolean}
 */
export function isInstalled(manifest, lock, installed) {
  const root = lock.packages[''] ?? {}
  return (
    isSame(manifest.dependencies, root.dependencies) &&
    isSame(manifest.devDependencies, root.devDependencies) &&
    Object.entries(lock.packages).every(([path, wanted]) => {
      if (path === '' || wanted.optional === true) return true
      const found = installed.packages[path]
      return found?.version === wanted.version && found?.integrity === wanted.integrity
    })
  )
}

/**
 * @param {Record<string, string>} [a]
 * @param {Record<string, string>} [b]
 */
function isSame(a = {}, b = {}) {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}

/** keytar brings its binary along and copies it into place when installed; npm may not have let it. */
async function provideKeytarBinary() {
  const keytar = join(repository, 'node_modules', 'keytar')
  if (existsSync(join(keytar, 'build', 'Release', 'keytar.node'))) return
  await run(process.execPath, ['script/install.js'], {
    cwd: keytar,
    failure: `keytar has no binary for ${process.platform}-${process.arch}, so Keyturn cannot reach a keychain here.`,
  })
}

/**
 * @param {string[]} path
 * @returns {any} the file's JSON, or undefined when there is no such file
 */
function read(...path) {
  const file = join(repository, ...path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
