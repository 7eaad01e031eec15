// `npm test`: everything there is; the last line is the sum. What only reads the files (lint, types, format) runs beside
// the tests.
//   npm test -- FILE… [-t NAME]   only these tests; more arguments go to vitest
//   npm run test:quick            types, lint and the pure tests: what needs no window, no keychain and no other process
import './lib/node-version.mjs'

import { build } from './lib/build.mjs'
import { electronEnvironment } from './lib/electron-runtime.mjs'
import { providePackages } from './lib/packages.mjs'
import { explain } from './lib/problem.mjs'
import { runScript } from './lib/run-script.mjs'
import { createBoard } from './lib/testing/board.mjs'
import { runChecks } from './lib/testing/checks.mjs'
import { checkResult } from './lib/testing/results.mjs'
import { conclude } from './lib/testing/summary.mjs'
import { runVitest } from './lib/testing/vitest-run.mjs'
import { setup } from './setup.mjs'

/** @typedef {import('./lib/testing/summary.mjs').Outcome} Outcome */

const projects = (/** @type {string[]} */ ...names) => names.flatMap((name) => ['--project', name])

await runScript(async () => {
  const args = process.argv.slice(2)
  if (args[0] === '--quick') return conclude(await runQuick())
  return conclude(await (args.length > 0 ? runChosen(args) : runAll()))
})

/** @returns {Promise<Outcome[]>} */
async function runAll() {
  return prepared(async (board) => {
    const [checked, tested] = await Promise.all([
      runChecks(board, ['lint', 'types', 'format']),
      runVitest(board, 'Tests', []),
    ])
    return [...checked, tested]
  })
}

/**
 * @param {string[]} args
 * @returns {Promise<Outcome[]>}
 */
async function runChosen(args) {
  return prepared(async (board) => [await runVitest(board, 'Tests', args)])
}

/** @returns {Promise<Outcome[]>} */
async function runQuick() {
  await providePackages()
  return onBoard(async (board) => {
    // Lint has one thread, and most to do on it: the rest takes turns on the other processors.
    const [linted, [checked, tested]] = await Promise.all([
      runChecks(board, ['lint']),
      inTurn(
        () => runChecks(board, ['types']),
        () => runVitest(board, 'Pure tests', projects('unit', 'renderer', 'isolated')),
      ),
    ])
    return [...linted, ...checked, tested]
  })
}

/**
 * @template A, B
 * @param {() => Promise<A>} first
 * @param {() => Promise<B>} second
 * @returns {Promise<[A, B]>}
 */
async function inTurn(first, second) {
  return [await first(), await second()]
}

/**
 * Sets up and builds first; where that fails, nothing else can run.
 * @param {(board: import('./lib/testing/board.mjs').Board) => Promise<Outcome[]>} work
 * @returns {Promise<Outcome[]>}
 */
async function prepared(work) {
  try {
    Object.assign(process.env, electronEnvironment(await setup()))
    await build()
  } catch (error) {
    const failures = [
      { what: 'Set-up and build', why: explain(error), again: 'npm run setup && npm run build' },
    ]
    return [{ results: checkResult(false), failures }]
  }
  return [{ results: checkResult(true), failures: [] }, ...(await onBoard(work))]
}

/**
 * @param {(board: import('./lib/testing/board.mjs').Board) => Promise<Outcome[]>} work
 * @returns {Promise<Outcome[]>}
 */
async function onBoard(work) {
  const board = createBoard()
  try {
    return await work(board)
  } finally {
    board.close()
  }
}
