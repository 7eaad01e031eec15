// How well tests hold is counted by folder, and rounded so that nothing seems better than it is.
import { describe, expect, it } from 'vitest'

import { branchesIn, describeFigure, holds, mutantsIn } from '../../../scripts/lib/testing/holding.mjs'

const branches = (total: number, covered: number) => ({ branches: { total, covered } })
const figure = (good: number) => ({ folder: 'otp', of: 1000, good, bar: 95 })

describe('branchesIn', () => {
  const summary = {
    total: branches(100, 50),
    '/somewhere/src/main/otp/codes.ts': branches(10, 9),
    '/somewhere/src/main/otp/deeper/link.ts': branches(4, 4),
    '/somewhere/src/main/vault/vault.ts': branches(8, 1),
  }

  it('adds up the files of a folder, and no others', () => {
    expect(branchesIn(summary, 'otp')).toMatchObject({ of: 14, good: 13 })
  })

  it('finds them on Windows too', () => {
    expect(branchesIn({ 'C:\\k\\src\\main\\otp\\codes.ts': branches(3, 2) }, 'otp')).toMatchObject({
      of: 3,
      good: 2,
    })
  })
})

describe('mutantsIn', () => {
  const reportOf = (...states: readonly string[]) => ({
    files: { 'src/main/otp/codes.ts': { mutants: states.map((status) => ({ status })) } },
  })

  it.each([
    ['a test that fails', 'Killed', 1, 1],
    ['a test that does not end', 'Timeout', 1, 1],
    ['tests that pass', 'Survived', 1, 0],
    ['no test at all', 'NoCoverage', 1, 0],
    ['what does not run', 'RuntimeError', 0, 0],
    ['what was left out', 'Ignored', 0, 0],
  ])('counts %s', (_, status, of, good) => {
    expect(mutantsIn(reportOf(status), 'otp')).toMatchObject({ of, good })
  })
})

describe('a figure', () => {
  it('holds at its bar', () => {
    expect(holds(figure(950))).toBe(true)
  })

  it('does not hold just below', () => {
    expect(holds(figure(949))).toBe(false)
  })

  it('does not hold where nothing was measured', () => {
    expect(holds({ folder: 'otp', of: 0, good: 0, bar: 95 })).toBe(false)
  })

  it('is rounded down', () => {
    expect(describeFigure({ folder: 'otp', of: 10_000, good: 9499, bar: 95 }, 'branches')).toBe(
      '✗ src/main/otp: 94.9 % of 10000 branches, asked are 95 %',
    )
  })
})
