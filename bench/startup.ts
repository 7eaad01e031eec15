// From process start to the first correct code with 10 accounts, and the memory that all processes
// take, against a bare Electron window of the same runtime, run in turn.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { generateSync } from 'otplib'
import { addByText, type Call } from '../test/support/add-account'
import { launchKeyturn } from '../test/support/launch-keyturn'
import { runUntilFirstCode, type FirstCode } from './lib/electron-run'
import { atMost, median, report } from './lib/report'

const runs = Number(process.argv[2] ?? 10)
const accounts = 10
const repository = resolve(import.meta.dirname, '..')
const bare = join(import.meta.dirname, 'bare-window')
/** One secret for all: whichever row is first, the right code is known. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

async function seed(profile: string): Promise<void> {
  const app = await launchKeyturn({ profile })
  const call: Call = (channel, input) =>
    app.window.evaluate(
      `window.keyturn.invoke(${JSON.stringify(channel)}, ${JSON.stringify(input)}).then(JSON.parse)`,
    )
  const links = Array.from(
    { length: accounts },
    (_, index) => `otpauth://totp/Service%20${index}:person@example.com?secret=${secret}`,
  )
  await addByText(call, links.join('\n'))
  await app.close()
}

function assertCorrect({ code, at }: FirstCode): void {
  const steps = [0, -30].map((seconds) => generateSync({ secret, epoch: Math.floor(at / 1000) + seconds }))
  if (!steps.includes(code)) throw new Error('The first code on screen was not a correct one.')
}

function describe(name: string, results: readonly FirstCode[]): void {
  const times = results.map(({ ms }) => Math.round(ms))
  const memory = median(results.map(({ workingSetMiB }) => workingSetMiB))
  console.log(`${name}: median ${median(times)} ms of [${times.join(', ')}], ${memory.toFixed(0)} MiB`)
}

const work = await mkdtemp(join(tmpdir(), 'keyturn-bench-'))
try {
  const profile = join(work, 'keyturn')
  const bareProfile = join(work, 'bare')
  await seed(profile)
  // One run of each is not counted: it fills the disk cache and the code cache.
  await runUntilFirstCode(repository, profile)
  await runUntilFirstCode(bare, bareProfile)
  const ours: FirstCode[] = []
  const theirs: FirstCode[] = []
  for (let run = 0; run < runs; run += 1) {
    theirs.push(await runUntilFirstCode(bare, bareProfile))
    const result = await runUntilFirstCode(repository, profile)
    assertCorrect(result)
    ours.push(result)
  }
  describe('Bare window', theirs)
  describe(`Keyturn, ${accounts} accounts`, ours)
  const ratioOf = (pick: (result: FirstCode) => number) => median(ours.map(pick)) / median(theirs.map(pick))
  report('startup', runs, [
    atMost(
      'time to first correct code, ratio to a bare window',
      ratioOf(({ ms }) => ms),
      1.5,
    ),
    atMost(
      'total working set, ratio to a bare window',
      ratioOf(({ workingSetMiB }) => workingSetMiB),
      1.3,
    ),
  ])
} finally {
  await rm(work, { recursive: true, force: true, maxRetries: 5 })
}
