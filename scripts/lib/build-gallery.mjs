// Builds the gallery's page, of which the screens' pictures are taken, when its sources are newer than the last build.
// Each build has a folder that is named after the newest change, and is there at once and whole: several test files may
// ask at the same time.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { newestChange } from './build.mjs'
import { repository } from './paths.mjs'
import { run } from './processes.mjs'
import { step } from './progress.mjs'
import { tool } from './tools.mjs'

const sources = [
  'src/renderer',
  'src/shared',
  'src/words',
  'test/renderer/support',
  'scripts/lib/brand-icons.mjs',
  'package-lock.json',
]
const page = join(repository, 'test', 'renderer', 'support', 'gallery')
const builds = join(repository, 'out', 'gallery')

/** @returns {Promise<string>} the folder of the page */
export async function buildGallery() {
  const newest = Math.max(...sources.map((source) => newestChange(join(repository, source))))
  const name = `built-${Math.round(newest)}`
  const folder = join(builds, name)
  if (existsSync(folder)) return folder
  mkdirSync(builds, { recursive: true })
  const work = mkdtempSync(join(builds, 'building-'))
  try {
    await step('Building the gallery', () => buildInto(work))
    moveTo(folder, work)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  removeOlder(name)
  return folder
}

/** @param {string} work */
async function buildInto(work) {
  const [command = '', ...args] = tool('vite', 'build', page, '--outDir', work, '--logLevel', 'warn')
  // React's development build, whose warnings are faults as well.
  const env = { ...process.env, NODE_ENV: 'development' }
  await run(command, args, { cwd: repository, env, failure: 'The gallery could not be built.' })
}

/**
 * @param {string} folder
 * @param {string} work
 */
function moveTo(folder, work) {
  try {
    renameSync(work, folder)
  } catch (error) {
    // Someone else was faster, with the same page.
    if (!existsSync(folder)) throw error
  }
}

/** @param {string} newest */
function removeOlder(newest) {
  for (const name of readdirSync(builds)) {
    if (name.startsWith('built-') && name !== newest)
      rmSync(join(builds, name), { recursive: true, force: true })
  }
}
