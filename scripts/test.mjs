// `npm test`: everything there is; the last line is the sum. What only reads the files (lint, types, format) runs beside
// the tests.
//   npm test -- FILE… [-t NAME]   only these tests; more arguments go to vitest
//   npm run test:quick            types, lint and the pure tests: what needs no window, no keychain and no other process
import './lib/node-version.mjs'

import { providePackages } from './lib/packages.mjs'
import { runScript } from './lib/run-script.mjs'
import { runChecks } from './lib/testing/checks.mjs'
import { onBoard, prepared } from './lib/testing/prepared.mjs'
import { conclude } from './lib/testing/summary.mjs'
import { runVitest } from './lib/testing/vitest-run.mjs'

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
    // All of them keep every processor busy: beside each other they would only take turns.
    const checked = await runChecks(board, ['types', 'lint'])
    return [...checked, await runVitest(board, 'Pure tests', projects('unit', 'renderer', 'isolated'))]
  })
}
