// `npm run test:repeat -- 10`: the integration and end-to-end tests, ten times over, while a process of its own keeps all
// processors busy. A test that fails only now and then fails here; each is named with how often it did.
import './lib/node-version.mjs'

import { spawn } from 'node:child_process'
import { join } from 'node:path'

import { build } from './lib/build.mjs'
import { electronEnvironment } from './lib/electron/electron-runtime.mjs'
import { Problem } from './lib/problem.mjs'
import { boundToUs, stop } from './lib/processes.mjs'
import { runScript } from './lib/run-script.mjs'
import { createBoard } from './lib/testing/board.mjs'
import { resultLine, sum } from './lib/testing/results.mjs'
import { countFailures } from './lib/testing/summary.mjs'
import { runVitest } from './lib/testing/vitest-run.mjs'
import { setup } from './setup.mjs'

await runScript(async () => {
  const [count = '1', ...args] = process.argv.slice(2)
  const times = Number(count)
  if (!Number.isInteger(times) || times < 1)
    throw new Problem('How many times? For example: npm run test:repeat -- 10')

  Object.assign(process.env, electronEnvironment(await setup()))
  await build()
  const outcomes = await underLoad(() => repeat(times, args))

  for (const line of countFailures(outcomes, times)) console.log(line)
  const results = sum(outcomes.map((outcome) => outcome.results))
  console.log(`\n${resultLine(results)}`)
  return results.failed === 0 ? 0 : 1
})

/**
 * @param {number} times
 * @param {string[]} args of vitest
 */
async function repeat(times, args) {
  const board = createBoard()
  const outcomes = []
  for (let time = 1; time <= times; time++)
    outcomes.push(
      await runVitest(board, `Run ${time} of ${times}`, ['--project=integration', '--project=e2e', ...args]),
    )
  board.close()
  return outcomes
}

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function underLoad(work) {
  const script = join(import.meta.dirname, 'lib', 'testing', 'load.mjs')
  const [program = '', ...args] = boundToUs([process.execPath, script])
  const load = spawn(program, args, { stdio: 'ignore' })
  try {
    return await work()
  } finally {
    await stop(load)
  }
}
