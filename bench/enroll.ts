// How long a whole enrollment takes, against the same calls by the bare SDK: bench/lib/enroll-program.ts, in a real
// Electron, to a practice pool in a process of its own.
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { buildProgram } from '../test/support/driver/build-program'
import { runProgram } from './lib/electron-run'
import { startPracticeProcess } from './lib/practice-process'
import { atMost, median, report } from './lib/report'

const runs = Number(process.argv[2] ?? 20)
const measured = z.object({ bare: z.number(), keyturn: z.number(), atOnce: z.number() })

const describe = (name: string, times: readonly number[]): void =>
  console.log(`${name}: median ${median(times).toFixed(1)} ms of [${times.map(Math.round).join(', ')}]`)

// Within the repository: the native module for the keychain is found from there.
const folder = resolve(import.meta.dirname, '../out/bench-enroll')
const pool = await startPracticeProcess()
try {
  await buildProgram(join(import.meta.dirname, 'lib/enroll-program.ts'), folder)
  const times = await runProgram(folder, [pool.endpoint, pool.control, String(runs)], measured)
  const bare = times.map((time) => time.bare)
  const keyturn = times.map((time) => time.keyturn)
  describe('Bare SDK', bare)
  describe('Keyturn', keyturn)
  describe(
    'Keyturn, without anything done while the person types',
    times.map(({ atOnce }) => atOnce),
  )
  report('enroll', times.length, [
    atMost(
      'time of an enrollment, ratio to the same calls by the bare SDK',
      median(keyturn) / median(bare),
      1.1,
    ),
  ])
} finally {
  await pool.stop()
  await rm(folder, { recursive: true, force: true })
}
