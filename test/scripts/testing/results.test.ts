import { describe, expect, it } from 'vitest'

import {
  checkResult,
  commandFor,
  resultLine,
  sum,
  vitestFailures,
  vitestResults,
} from '../../../scripts/lib/testing/results.mjs'

const testThat = (status: string, fullName = 'a thing works', failureMessages: string[] = []) => ({
  status,
  fullName,
  failureMessages,
})
const file = (status: string, ...tests: string[]) => ({
  name: '/keyturn/test/a.test.ts',
  status,
  assertionResults: tests.map((test) => testThat(test)),
})
const relative = (path: string) => path.replace('/keyturn/', '')

describe('vitestResults', () => {
  it('counts tests', () => {
    const report = {
      testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed', 'skipped')],
    }
    expect(vitestResults(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 1 })
  })

  it('counts a file that could not be loaded as one failure', () => {
    const report = { testResults: [file('passed', 'passed'), file('failed')] }
    expect(vitestResults(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  it.each([
    ['vitest crashed', undefined, 1],
    ['it failed although no test did', { testResults: [file('passed', 'passed')] }, 1],
    ['nothing was run', { testResults: [] }, 0],
    ['everything was skipped', { testResults: [file('passed', 'skipped')] }, 0],
  ])('is a failure when %s', (_, report, exitCode) => {
    expect(vitestResults(report, exitCode).failed).toBe(1)
  })
})

describe('vitestFailures', () => {
  it('names each test that failed, the first line of why, and the command that runs it alone', () => {
    const failed = testThat('failed', 'a link is read', ['Error: it is not\n    at somewhere'])
    const report = {
      testResults: [{ ...file('failed', 'passed'), assertionResults: [testThat('passed'), failed] }],
    }
    expect(vitestFailures(report, relative)).toEqual([
      {
        what: 'test/a.test.ts › a link is read',
        why: 'Error: it is not',
        again: "npm test -- test/a.test.ts -t 'a link is read'",
      },
    ])
  })

  it('names a file that could not be loaded', () => {
    const report = { testResults: [{ ...file('failed'), message: 'Cannot find module x' }] }
    expect(vitestFailures(report, relative)).toEqual([
      { what: 'test/a.test.ts', why: 'Cannot find module x', again: 'npm test -- test/a.test.ts' },
    ])
  })
})

describe('commandFor', () => {
  it('escapes what vitest would take for an expression', () => {
    expect(commandFor('a.test.ts', 'is 1.5 (or so)?')).toBe(
      String.raw`npm test -- a.test.ts -t 'is 1\.5 \(or so\)\?'`,
    )
  })

  it('has no quote that would end the shell’s', () => {
    expect(commandFor('a.test.ts', "it's there")).toBe("npm test -- a.test.ts -t 'it.s there'")
  })
})

it('the last line is the sum, and mentions skipped tests only if there are any', () => {
  const total = sum([checkResult(true), checkResult(false), { passed: 40, failed: 2, skipped: 0 }])
  expect(resultLine(total)).toBe('41 passed, 3 failed')
  expect(resultLine({ ...total, skipped: 1 })).toBe('41 passed, 3 failed, 1 skipped')
})
