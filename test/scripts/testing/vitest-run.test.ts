import { expect, it } from 'vitest'

import { describeTest } from '../../../scripts/lib/testing/vitest-run.mjs'

const test = { kind: 'test', file: 'test/x.test.ts', name: 'squid, open' } as const

it('a test that tells of itself has one line, however it ended', () => {
  const told = 'enrolled in 9 s'
  expect(describeTest({ ...test, state: 'passed', told })).toBe('✓ squid, open: enrolled in 9 s')
  expect(describeTest({ ...test, state: 'failed', told, why: 'no' })).toBe('✗ squid, open: enrolled in 9 s')
})

it('a test that was left out says why', () => {
  expect(describeTest({ ...test, state: 'skipped', told: 'no squid' })).toBe(
    '– squid, open: left out, no squid',
  )
})

it('any other test has a line only where it failed', () => {
  expect(describeTest({ ...test, state: 'passed' })).toBeNull()
  expect(describeTest({ ...test, state: 'failed', why: 'expected 1\nto be 2' })).toBe(
    '  ✗ test/x.test.ts › squid, open\n      expected 1',
  )
})
