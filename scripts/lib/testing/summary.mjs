// The end of a run: what failed, each with the command that runs it alone, and as the very last line the sum.
import { resultLine, sum } from './results.mjs'

/** @typedef {{ results: import('./results.mjs').Results, failures: import('./results.mjs').Failure[] }} Outcome */

/**
 * @param {import('./results.mjs').Failure[]} failures
 * @returns {string[]}
 */
export function describeFailures(failures) {
  return failures.flatMap(({ what, why, again }) => [`✗ ${what}`, `    ${why}`, `    ${again}`])
}

/**
 * Each failure of many runs once, with how often it came.
 * @param {Outcome[]} outcomes
 * @param {number} times
 * @returns {string[]}
 */
export function countFailures(outcomes, times) {
  /** @type {Map<string, { count: number, failure: import('./results.mjs').Failure }>} */
  const counted = new Map()
  for (const failure of outcomes.flatMap(({ failures }) => failures))
    counted.set(failure.what, { count: (counted.get(failure.what)?.count ?? 0) + 1, failure })
  return [...counted.values()]
    .toSorted((a, b) => b.count - a.count)
    .flatMap(({ count, failure }) => [
      `✗ ${count} of ${times}: ${failure.what}`,
      `    ${failure.why}`,
      `    ${failure.again}`,
    ])
}

/**
 * @param {Outcome[]} outcomes
 * @returns {number} the exit code
 */
export function conclude(outcomes) {
  const results = sum(outcomes.map((outcome) => outcome.results))
  const lines = describeFailures(outcomes.flatMap(({ failures }) => failures))
  if (lines.length > 0) console.log(`\nWhat failed, and how to run it alone:\n${lines.join('\n')}`)
  console.log(`\n${resultLine(results)}`)
  return results.failed === 0 ? 0 : 1
}
