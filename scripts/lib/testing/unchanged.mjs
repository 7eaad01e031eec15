// Remembers a check that was good, and for exactly which files: where nothing has changed since, there is nothing to
// check. What it remembers is outside of the repository's files, below node_modules.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { repository } from '../paths.mjs'

const memory = join(repository, 'node_modules', '.cache', 'keyturn-checks')

/**
 * A fingerprint of every file that git knows or would take in, of the packages and of Node; undefined where there is no
 * git to ask.
 * @param {string} folder
 * @returns {string | undefined}
 */
export function fingerprintFiles(folder = repository) {
  const list = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (list.status !== 0) return undefined
  const hash = createHash('sha256').update(process.version)
  for (const name of list.stdout.split('\0').filter(Boolean).sort()) {
    const path = join(folder, name)
    hash.update(`\0${name}\0`)
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) hash.update(readFileSync(path))
  }
  return hash.digest('hex')
}

/**
 * @param {string} check
 * @param {string | undefined} fingerprint
 * @returns {boolean}
 */
export function wasGood(check, fingerprint) {
  const file = join(memory, check)
  return fingerprint !== undefined && existsSync(file) && readFileSync(file, 'utf8') === fingerprint
}

/**
 * @param {string} check
 * @param {string | undefined} fingerprint
 */
export function rememberGood(check, fingerprint) {
  if (fingerprint === undefined) return
  mkdirSync(memory, { recursive: true })
  writeFileSync(join(memory, check), fingerprint)
}
