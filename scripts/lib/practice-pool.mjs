// Starts the practice pool beside us; it ends with us, because its standard input does.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { repository } from './paths.mjs'
import { Problem } from './problem.mjs'
import { stop } from './processes.mjs'

/**
 * @param {string[]} [args]
 * @returns {Promise<{ endpoint: string, stop: () => Promise<void> }>}
 */
export async function startPracticePool(args = []) {
  const script = join(repository, 'scripts', 'practice-pool.mjs')
  // A process group of its own: Ctrl-C is for the app, and the pool outlives it by a moment.
  const child = spawn(process.execPath, [script, '--exit-with-stdin', ...args], {
    cwd: repository,
    detached: process.platform !== 'win32',
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Problem(
      `The practice pool ended before it was ready, with exit code ${code}. Its last words are above.`,
    )
  })
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended])
  const { endpoint } = JSON.parse(line)
  return { endpoint, stop: () => stop(child) }
}
