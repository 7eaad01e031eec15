// A whole enrollment through Keyturn's own services, with its journal on a real disk, its secret in a real keychain and
// its requests by the app's own door to the network, against the same calls by the bare SDK on Node's handler: in turn,
// in one process of Electron, to one pool. Prints a line of JSON for each run.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app as electron } from 'electron'
import { createElectronNetwork } from '../../src/main/desktop/network/network'
import { systemClock } from '../../src/main/platform/clock'
import { nodeFileSystem } from '../../src/main/platform/file-system'
import { createKeytarKeychain } from '../../src/main/vault/keytar-keychain'
import { connectionTo, startTestApp } from '../../test/support/test-app'
import { enrollBare } from './bare-enrollment'

const [endpoint = '', control = '', runs = '0'] = process.argv.slice(-3)
const user = {
  userPoolId: 'eu-west-1_Pract1ceA',
  username: 'alex',
  password: 'Practice-makes-perfect-1',
}

/** A person types a name and a password; processes that have nothing to do meanwhile grow cold, whoever's they are. */
const waitForTyping = () => new Promise((resolve) => setTimeout(resolve, 250))

async function timed(task: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await task()
  return performance.now() - start
}

/** Brings the pool's users back to where they were. */
async function reset(): Promise<void> {
  const answer = await fetch(`${control}reset`, { method: 'POST' })
  if (!answer.ok) throw new Error(`The pool answered ${answer.status} to reset`)
}

interface KeyturnRun {
  readonly dataDirectory: string
  /** left out: the sign-in follows at once, so that nothing could be done beforehand. */
  readonly typing: 'waitedFor' | 'leftOut'
}

const startApp = (dataDirectory: string) =>
  startTestApp({
    practiceEndpoint: endpoint,
    environment: {
      clock: systemClock,
      fileSystem: nodeFileSystem,
      dataDirectory,
      openNetwork: (proxyPasswords) =>
        Promise.resolve(createElectronNetwork({ clock: systemClock, proxyPasswords })),
      keychain: createKeytarKeychain({
        loadKeytar: async () => (await import('keytar')).default,
        service: 'Keyturn benchmark',
        clock: systemClock,
        deadlineMs: 10_000,
      }),
    },
  })

/** What a person waits for from "Sign in" to the first code; opening the app is not part of it. */
async function enrollByKeyturn({ dataDirectory, typing }: KeyturnRun): Promise<number> {
  const app = await startApp(dataDirectory)
  const { id: connectionId } = await connectionTo(app, user.userPoolId)
  await app.want('keychain.check', {})
  // Looking at the organizations has announced a sign-in: what Keyturn does while the person types.
  if (typing === 'waitedFor') await waitForTyping()
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

async function measure(work: string): Promise<void> {
  const clientId = (await connectionTo(await startApp(join(work, 'first')), user.userPoolId)).clientId
  // The first of each is not counted: it loads code and compiles it.
  for (let run = 0; run <= Number(runs); run += 1) {
    await reset()
    await waitForTyping()
    const bare = await timed(() => enrollBare({ ...user, endpoint, clientId }))
    await reset()
    const dataDirectory = join(work, String(run))
    const keyturn = await enrollByKeyturn({ dataDirectory, typing: 'waitedFor' })
    await reset()
    const atOnce = await enrollByKeyturn({ dataDirectory: `${dataDirectory}-at-once`, typing: 'leftOut' })
    if (run > 0) console.log(JSON.stringify({ bare, keyturn, atOnce }))
  }
}

void electron.whenReady().then(async () => {
  const work = await mkdtemp(join(tmpdir(), 'keyturn-bench-'))
  let exitCode = 0
  try {
    await measure(work)
  } catch (reason) {
    console.error(reason)
    exitCode = 1
  }
  await rm(work, { recursive: true, force: true })
  electron.exit(exitCode)
})
