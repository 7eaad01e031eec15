// The command line: all runs, a sample of them, or one. Work is shared by as many threads as there are
// processors; this file is the entry of each.
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { explore, type Share } from './explore'
import { faultKinds, usualKinds, type FaultKind, type Strike } from './effects'
import { complaintsOf, replayCommand, traceOf } from './report'
import { run } from './run'
import { scenarios, type Scenario } from './scenarios'
import { quickSample } from './sizes'
import { add, noSums, sumsOf, type Sums } from './sums'

interface Work {
  readonly share: Share
  readonly sample: number | null
  readonly scenario: string | null
  readonly kinds: readonly FaultKind[]
}

type Message =
  | { readonly kind: 'bad'; readonly text: string }
  | { readonly kind: 'progress' | 'done'; readonly index: number; readonly sums: Sums }

const say = (text: string): void => void process.stdout.write(`${text}\n`)

function chosen(name: string | null): readonly Scenario[] {
  if (name === null) return scenarios
  const found = scenarios.filter((scenario) => scenario.name === name)
  if (found.length === 0) throw new Error(`There is no scenario ${name}. There are: ${names()}`)
  return found
}

const names = (): string => scenarios.map(({ name }) => name).join(', ')

function strikeOf(text: string): Strike {
  const [at = '', kind = ''] = text.split(':')
  if (!/^\d+$/.test(at) || !isFaultKind(kind))
    throw new Error(`A fault is a number and one of ${faultKinds.join(', ')}: 12:${faultKinds[0]}`)
  return { at: Number(at), kind }
}

const isFaultKind = (text: string): text is FaultKind => faultKinds.some((kind) => kind === text)

async function work({ share, sample, scenario, kinds }: Work): Promise<void> {
  const send = (message: Message) => parentPort?.postMessage(message)
  const sums = await explore({
    scenarios: chosen(scenario),
    sample,
    share,
    kinds,
    onBadRun: (result) =>
      send({ kind: 'bad', text: [...complaintsOf(result), `  ${replayCommand(result)}`].join('\n') }),
    onProgress: (soFar) => send({ kind: 'progress', index: share.index, sums: soFar }),
  })
  send({ kind: 'done', index: share.index, sums })
}

/** Starts the workers, tells of what they find, and adds up. */
function shareOut(plan: Omit<Work, 'share'>, of: number): Promise<Sums> {
  const parts: Sums[] = Array.from({ length: of }, () => noSums)
  const total = () => parts.reduce(add, noSums)
  let told = 0
  let running = of
  return new Promise((resolve, reject) => {
    for (let index = 0; index < of; index += 1) {
      const data: Work = { ...plan, share: { index, of } }
      const worker = new Worker(new URL(import.meta.url), { workerData: data })
      worker.on('error', reject)
      worker.on('message', (message: Message) => {
        if (message.kind === 'bad') {
          say(message.text)
          return
        }
        parts[message.index] = message.sums
        const { runs, pairs } = total()
        if (runs - told >= 10_000) {
          told = runs
          say(`${runs} runs, ${pairs} of them with two faults …`)
        }
        if (message.kind === 'done' && (running -= 1) === 0) resolve(total())
      })
    }
  })
}

async function replay(scenario: Scenario, strikes: readonly Strike[]): Promise<Sums> {
  const result = await run(scenario, strikes)
  say(traceOf(result))
  return sumsOf(result)
}

/** What is no lockout, and should not be either. */
const asides = ({ discontent, typed, misled, surprises }: Sums): string =>
  [
    `Runs in which the person did not get on: ${discontent}`,
    `had to try codes: ${typed}`,
    `was shown the wrong account: ${misled}`,
    `or the app met what it did not expect: ${surprises}.`,
  ].join(', ')

async function command(): Promise<void> {
  const options = {
    size: { type: 'string', default: 'full' },
    sample: { type: 'string' },
    late: { type: 'boolean', default: false },
    workers: { type: 'string', default: String(availableParallelism()) },
    scenario: { type: 'string' },
    first: { type: 'string' },
    second: { type: 'string' },
  } as const
  const { size, sample, late, workers, scenario = null, first, second } = parseArgs({ options }).values
  const began = performance.now()
  const strikes = [first, second].filter((text) => text !== undefined).map(strikeOf)
  const [only] = chosen(scenario)
  const pairs = sample === undefined ? (size === 'quick' ? quickSample : null) : Number(sample)
  const sums =
    scenario !== null && only && strikes.length > 0
      ? await replay(only, strikes)
      : await shareOut({ sample: pairs, scenario, kinds: late ? faultKinds : usualKinds }, Number(workers))
  const { points, runs, lostSecrets, lockouts, discontent, misled, surprises } = sums
  say(`${((performance.now() - began) / 1000).toFixed(1)} s. ${asides(sums)}`)
  say(
    JSON.stringify({
      points,
      pairs: sums.pairs,
      runs,
      lostSecrets,
      lockouts,
      discontent,
      misled,
      surprises,
    }),
  )
  process.exitCode = lostSecrets + lockouts === 0 ? 0 : 1
}

function explain(reason: unknown): void {
  process.stderr.write(`✗ ${reason instanceof Error ? reason.message : String(reason)}\n`)
  process.exitCode = 2
}

if (isMainThread) await command().catch(explain)
else await work(workerData as Work)
