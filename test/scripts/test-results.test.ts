import { describe, expect, test } from 'vitest'

import { checkResult, resultLine, sum, vitestResults } from '../../scripts/lib/test-results.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
})

describe('vitestResults', () => {
  test('counts tests', () => {
    const report = {
      testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed', 'skipped')],
    }
    expect(vitestResults(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 1 })
  })

  test('counts a file that could not be loaded as one failure', () => {
    const report = { testResults: [file('passed', 'passed'), file('failed')] }
    expect(vitestResults(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  test.each([
    ['vitest crashed', undefined, 1],
    ['it failed although no test did', { testResults: [file('passed', 'passed')] }, 1],
    ['nothing was run', { testResults: [] }, 0],
    ['everything was skipped', { testResults: [file('passed', 'skipped')] }, 0],
  ])('is a failure when %s', (_, report, exitCode) => {
    expect(vitestResults(report, exitCode).failed).toBe(1)
  })
})

test('the last line is the sum, and mentions skipped tests only if there are any', () => {
  const total = sum([checkResult(true), checkResult(false), { passed: 40, failed: 2, skipped: 0 }])
  expect(resultLine(total)).toBe('41 passed, 3 failed')
  expect(resultLine({ ...total, skipped: 1 })).toBe('41 passed, 3 failed, 1 skipped')
})
