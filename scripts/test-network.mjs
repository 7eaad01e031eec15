// `npm run test:network`: the real app in networks of many kinds, each with a line of its own; the last line is the sum.
//   npm run test:network -- -t squid   only those that are called so; more arguments go to vitest
import './lib/node-version.mjs'

import { runScript } from './lib/run-script.mjs'
import { prepared } from './lib/testing/prepared.mjs'
import { conclude } from './lib/testing/summary.mjs'
import { runVitest } from './lib/testing/vitest-run.mjs'

await runScript(async () => {
  const args = ['--project', 'network', ...process.argv.slice(2)]
  const outcomes = await prepared(async (board) => [await runVitest(board, 'Networks', args)])
  // Only worlds are counted, where there were any.
  return conclude(outcomes.length > 1 ? outcomes.slice(1) : outcomes)
})
