// What the window costs with many accounts: its start and its memory against a bare Electron window in the same run,
// its idle processor time, the delay of a new code, of a search, and of the quick window.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { generateSync } from 'otplib'
import { z } from 'zod'
import { runObserved, runUntilFirstCode, type FirstCode } from './lib/electron-run'
import { base32Secret, fillKeychain, writeProfile } from './lib/furnished-profile'
import { measureQuickOpenings } from './lib/quick-openings'
import { atMost, median, percentile, report } from './lib/report'

const runs = Number(process.argv[2] ?? 10)
const repository = resolve(import.meta.dirname, '..')
const bare = join(import.meta.dirname, 'bare-window')

const profiles = {
  few: { accounts: 10, period: 30 },
  many: { accounts: 1_000, period: 30 },
  quick: { accounts: 1_000, period: 5 },
  huge: { accounts: 10_000, period: 30 },
} as const

function assertCorrect({ code, at }: FirstCode): void {
  const steps = [0, -30].map((seconds) =>
    generateSync({ secret: base32Secret, epoch: Math.floor(at / 1000) + seconds }),
  )
  if (!steps.includes(code)) throw new Error('The first code on screen was not a correct one.')
}

function describe(name: string, results: readonly FirstCode[]): void {
  const times = results.map(({ ms }) => Math.round(ms))
  const memory = median(results.map(({ workingSetMiB }) => workingSetMiB))
  console.log(`${name}: median ${median(times)} ms of [${times.join(', ')}], ${memory.toFixed(0)} MiB`)
}

const work = await mkdtemp(join(tmpdir(), 'keyturn-ui-'))
const at = (name: keyof typeof profiles | 'bare'): string => join(work, name)

/** In turn, so that whatever else the machine does meets them all. */
async function measureStarts() {
  const starts = { bare: [] as FirstCode[], few: [] as FirstCode[], many: [] as FirstCode[] }
  const start = async (name: keyof typeof starts) => {
    const result = await runUntilFirstCode(name === 'bare' ? bare : repository, at(name))
    if (name !== 'bare') assertCorrect(result)
    return result
  }
  // One run of each is not counted: it fills the disk cache and the code cache.
  for (const name of ['bare', 'few', 'many'] as const) await start(name)
  for (let run = 0; run < runs; run += 1)
    for (const name of ['bare', 'few', 'many'] as const) starts[name].push(await start(name))
  describe('Bare window', starts.bare)
  describe('10 accounts', starts.few)
  describe('1,000 accounts', starts.many)
  return starts
}

try {
  console.log('Filling the keychain …')
  for (const { accounts, period } of [profiles.many, profiles.quick]) await fillKeychain(accounts, period)
  for (const [name, profile] of Object.entries(profiles)) await writeProfile(join(work, name), profile)

  const starts = await measureStarts()
  const ratio = (
    ours: readonly FirstCode[],
    theirs: readonly FirstCode[],
    pick: (result: FirstCode) => number,
  ): number => median(ours.map(pick)) / median(theirs.map(pick))
  const ms = (result: FirstCode) => result.ms
  const workingSet = (result: FirstCode) => result.workingSetMiB

  const idle = await runObserved(
    'idle',
    repository,
    at('many'),
    z.object({ visible: z.number(), hidden: z.number() }),
  )
  console.log(`Idle: ${idle.visible.toFixed(2)} % of a core visible, ${idle.hidden.toFixed(2)} % hidden`)

  const { delays } = await runObserved(
    'steps',
    repository,
    at('quick'),
    z.object({ delays: z.array(z.number()).min(100) }),
  )
  console.log(
    `New codes: ${delays.length} seen, median ${median(delays)} ms, worst ${Math.max(...delays)} ms`,
  )

  const { keystrokes } = await runObserved(
    'search',
    repository,
    at('huge'),
    z.object({ keystrokes: z.array(z.number()).min(60) }),
  )
  console.log(
    `Keystrokes: ${keystrokes.length}, median ${median(keystrokes).toFixed(1)} ms, 95 % within ${percentile(keystrokes, 95).toFixed(1)} ms`,
  )

  const openings = await measureQuickOpenings(repository, at('many'))
  console.log(
    `Quick window: ${openings.length} openings, median ${median(openings).toFixed(1)} ms, worst ${Math.max(...openings).toFixed(1)} ms`,
  )

  report('ui', runs, [
    atMost(
      'start to first code with 1,000 accounts, ratio to a bare window',
      ratio(starts.many, starts.bare, ms),
      1.6,
    ),
    atMost(
      'start to first code with 1,000 accounts, ratio to 10 accounts',
      ratio(starts.many, starts.few, ms),
      1.15,
    ),
    atMost(
      'working set with 1,000 accounts, ratio to a bare window',
      ratio(starts.many, starts.bare, workingSet),
      1.35,
    ),
    atMost('idle with the window visible, percent of a core', idle.visible, 1),
    atMost('idle with the window hidden, percent of a core', idle.hidden, 0.1),
    atMost('step boundary to new code in the page, ms at the 99th percentile', percentile(delays, 99), 50),
    atMost('keystroke to painted result at 10,000 accounts, ms median', median(keystrokes), 16),
    atMost('shortcut to painted quick window, ms median', median(openings), 100),
  ])
} finally {
  await rm(work, { recursive: true, force: true, maxRetries: 5 })
}
