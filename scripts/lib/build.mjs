// Builds the app into out/ when its sources are newer than the last build.
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { repository } from './paths.mjs'
import { run } from './processes.mjs'
import { step } from './progress.mjs'
import { tool } from './tools.mjs'

const sources = [
  'src/main',
  'src/preload',
  'src/renderer',
  'src/shared',
  'src/words',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]
const stamp = join(repository, 'out', '.built')

export async function build() {
  if (isBuilt()) return
  const started = new Date()
  await step('Building', async () => {
    const [command = '', ...args] = tool('electron-vite', 'build')
    await run(command, args, { cwd: repository, failure: 'The app could not be built.' })
  })
  // As old as the build's beginning: what changed during it is newer.
  mkdirSync(join(repository, 'out'), { recursive: true })
  writeFileSync(stamp, '')
  utimesSync(stamp, started, started)
}

function isBuilt() {
  if (!existsSync(stamp)) return false
  const built = statSync(stamp).mtimeMs
  return sources.every((source) => newestChange(join(repository, source)) < built)
}

/**
 * When a file, or anything in a folder, was last changed. Folders count, so that a removal shows.
 * @param {string} path
 * @returns {number}
 */
export function newestChange(path) {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestChange(join(path, name))),
    stats.mtimeMs,
  )
}
