// A whole enrollment through Keyturn's own services, with its journal on a real disk and its secret in a
// real keychain, against the same calls by the bare SDK; in turn, in one process, to one pool.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../src/main/platform/clock'
import { nodeFileSystem } from '../src/main/platform/file-system'
import { createKeytarKeychain } from '../src/main/vault/keytar-keychain'
import { connectionTo, startTestApp } from '../test/support/test-app'
import { enrollBare } from './lib/bare-enrollment'
import { startPracticeProcess } from './lib/practice-process'
import { atMost, median, report } from './lib/report'

const runs = Number(process.argv[2] ?? 20)
const user = {
  userPoolId: 'eu-west-1_Pract1ceA',
  username: 'alex',
  password: 'Practice-makes-perfect-1',
}

async function timed(task: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await task()
  return performance.now() - start
}

interface KeyturnRun {
  readonly dataDirectory: string
  /** left out: the sign-in follows at once, so that nothing could be done beforehand. */
  readonly typing: 'waitedFor' | 'leftOut'
}

/** What a person waits for from "Sign in" to the first code; opening the app is not part of it. */
async function enrollByKeyturn(endpoint: string, { dataDirectory, typing }: KeyturnRun): Promise<number> {
  const app = await startTestApp({
    practiceEndpoint: endpoint,
    environment: {
      clock: systemClock,
      fileSystem: nodeFileSystem,
      dataDirectory,
      keychain: createKeytarKeychain({
        loadKeytar: async () => (await import('keytar')).default,
        service: 'Keyturn benchmark',
        clock: systemClock,
        deadlineMs: 10_000,
      }),
    },
  })
  const { id: connectionId } = await connectionTo(app, user.userPoolId)
  await app.want('keychain.check', {})
  // Looking at the organizations has announced a sign-in: what Keyturn does while the person types.
  if (typing === 'waitedFor') await new Promise((resolve) => setTimeout(resolve, 250))
  const { username, password } = user
  return timed(async () => {
    const { signInId } = await app.want('signIn.start', { connectionId, username, password })
    const names = { issuer: 'Benchmark', accountName: username }
    const { enrollment } = await app.want('enrollment.associate', { signInId, ...names })
    const enrollmentId = enrollment.id
    await app.want('enrollment.verify', { enrollmentId, friendlyDeviceName: 'Benchmark' })
    await app.want('enrollment.finish', { enrollmentId })
  })
}

async function clientIdOf(endpoint: string): Promise<string> {
  const app = await startTestApp({ practiceEndpoint: endpoint })
  return (await connectionTo(app, user.userPoolId)).clientId
}

const describe = (name: string, times: readonly number[]): void =>
  console.log(`${name}: median ${median(times).toFixed(1)} ms of [${times.map(Math.round).join(', ')}]`)

const work = await mkdtemp(join(tmpdir(), 'keyturn-bench-'))
const pool = await startPracticeProcess()
try {
  const bareUser = { ...user, endpoint: pool.endpoint, clientId: await clientIdOf(pool.endpoint) }
  const ours: number[] = []
  const atOnce: number[] = []
  const theirs: number[] = []
  // The first of each is not counted: it loads code and compiles it.
  for (let run = 0; run <= runs; run += 1) {
    await pool.reset()
    const bare = await timed(() => enrollBare(bareUser))
    await pool.reset()
    const dataDirectory = join(work, String(run))
    const keyturn = await enrollByKeyturn(pool.endpoint, { dataDirectory, typing: 'waitedFor' })
    await pool.reset()
    const hurried = await enrollByKeyturn(pool.endpoint, {
      dataDirectory: `${dataDirectory}-at-once`,
      typing: 'leftOut',
    })
    if (run === 0) continue
    theirs.push(bare)
    ours.push(keyturn)
    atOnce.push(hurried)
  }
  describe('Bare SDK', theirs)
  describe('Keyturn', ours)
  describe('Keyturn, without anything done while the person types', atOnce)
  report('enroll', runs, [
    atMost(
      'time of an enrollment, ratio to the same calls by the bare SDK',
      median(ours) / median(theirs),
      1.1,
    ),
  ])
} finally {
  await pool.stop()
  await rm(work, { recursive: true, force: true })
}
