import { expect, it } from 'vitest'

import { countFailures, describeFailures } from '../../../scripts/lib/testing/summary.mjs'

const results = { passed: 1, failed: 0, skipped: 0 }
const failure = (what: string) => ({ what, why: 'because', again: `npm test -- ${what}` })

it('a failure is named with why, and with the command that runs it alone', () => {
  expect(describeFailures([failure('a')])).toEqual(['✗ a', '    because', '    npm test -- a'])
})

it('a failure of several runs is named once, the most frequent one first', () => {
  const outcomes = [['a'], ['b', 'a'], []].map((names) => ({ results, failures: names.map(failure) }))
  expect(countFailures(outcomes, 3).filter((line) => line.startsWith('✗'))).toEqual([
    '✗ 2 of 3: a',
    '✗ 1 of 3: b',
  ])
})
