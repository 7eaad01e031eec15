// The promise of the product: whatever fails, hangs, dies or loses its power at whatever moment of an
// enrollment, and again during the recovery from that, nobody who enrolls with Keyturn is ever locked out.
// Run as `npm run test:faults` runs it, bundled: the loader of the tests would take most of the time.
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { quickSample } from './sizes'

const sums = z.object({
  points: z.number(),
  pairs: z.number(),
  lostSecrets: z.number(),
  lockouts: z.number(),
  discontent: z.number(),
  misled: z.number(),
  surprises: z.number(),
})

/** All that it printed: what went wrong in which run, and how to see it again; and its sums, in the last line. */
function runFaults(): Promise<string> {
  const script = resolve(import.meta.dirname, '../../scripts/test-faults.mjs')
  return new Promise((done) => {
    execFile(
      process.execPath,
      [script, '--size', 'quick'],
      { maxBuffer: 64 * 1024 * 1024 },
      (_error, stdout, stderr) => done(`${stderr}\n${stdout}`.trim()),
    )
  })
}

describe('every single fault, and a sample of all pairs', () => {
  it('loses no secret and locks nobody out', { timeout: 600_000 }, async () => {
    const output = await runFaults()
    const last = output.split('\n').at(-1) ?? ''
    expect(last, output).toMatch(/^\{/)
    const found = sums.parse(JSON.parse(last))
    expect(found, output).toMatchObject({
      lostSecrets: 0,
      lockouts: 0,
      discontent: 0,
      misled: 0,
      surprises: 0,
      pairs: quickSample,
    })
    expect(found.points).toBeGreaterThan(400)
  })
})
