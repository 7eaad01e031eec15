// What outlives a process that is killed: the pool, the data directory, the keyring. And the clock,
// which computer and pool share, so that waiting for the next code takes no time.
import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConnectionId } from '../../src/shared/models'
import { startPracticePool, type PracticePool, type Seed } from '../../src/practice-pool'
import { nodeFileSystem } from '../../src/main/platform/file-system'
import { createIndexFile } from '../../src/main/vault/index-file/index-file'
import { createSecretService, type SecretService } from '../support/secret-service'
import { connectToBus } from '../support/session-bus'
import type { Kill } from './effects'
import type { HostEnd, Hosts } from './host-process'
import { createPerson, type Person } from './person'
import { openRealApp, type RealApp } from './real-app'

const username = 'alex'
const password = 'Practice-makes-perfect-1'

/** One pool with one user; the mode decides by which way an enrollment goes. */
const seedWith = (mfa: 'ON' | 'OPTIONAL'): Seed => ({
  issuer: 'Acme Practice',
  pools: [
    {
      userPoolId: 'eu-west-1_Pract1ceA',
      mfa,
      clients: [{ connection: 'Practice', description: 'One user.', clientId: '4k7n2vq8hs1m6tb3c9xr5wzd0p' }],
      users: [{ username, password, description: 'Has a password.', attributes: {} }],
    },
  ],
})

/** A computer with Keyturn on it, and a person who has been there before or not. */
export interface Computer {
  /** Enrolls in a process of its own that is killed on the way; null lets it come to its end. */
  readonly enroll: (kill: Kill | null) => Promise<HostEnd>
  /** Starts Keyturn, as after a restart. */
  readonly open: () => Promise<{ readonly app: RealApp; readonly person: Person }>
  readonly passTime: (ms: number) => void
  /** Which generation of the index is read; `missing` before the first. */
  readonly index: () => Promise<string>
  /** The secret that the pool accepts, in base32; null for none. */
  readonly acceptedSecret: () => string | null
  /** Every secret in the keyring that is this computer's, in base32. */
  readonly keptSecrets: () => Promise<readonly string[]>
  readonly scrap: () => Promise<void>
}

export interface PracticeWorld {
  readonly newComputer: () => Promise<Computer>
  readonly end: () => Promise<void>
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function toBase32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => base32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** The secret in an item, by the format as it is written down and not by the app's reader. */
function secretIn(value: string): string | null {
  const [, , json = ''] = value.split(':')
  const { secret } = JSON.parse(Buffer.from(json, 'base64url').toString('utf8')) as { secret?: string }
  return secret === undefined ? null : toBase32(Buffer.from(secret, 'base64url'))
}

async function createDirectories() {
  const parent = await mkdtemp(join(tmpdir(), 'keyturn-killed-'))
  return {
    fresh: join(parent, 'fresh'),
    next: () => join(parent, randomUUID()),
    remove: () => rm(parent, { recursive: true, force: true, maxRetries: 5 }),
  }
}

/** @param isEnrolled whether the person of a new computer is enrolled on it already */
export async function createPracticeWorld(options: {
  readonly hosts: Hosts
  readonly mfa: 'ON' | 'OPTIONAL'
  readonly isEnrolled?: boolean
}): Promise<PracticeWorld> {
  let aheadMs = 0
  const pool = await startPracticePool({
    seed: seedWith(options.mfa),
    clock: { now: () => Date.now() + aheadMs },
  })
  const directories = await createDirectories()
  const bus = await connectToBus(process.env['DBUS_SESSION_BUS_ADDRESS'] ?? '')
  const keyring = createSecretService(bus)
  const passTime = (ms: number) => void (aheadMs += Math.max(0, ms))

  const openApp = (dataDirectory: string, service: string) =>
    openRealApp({ dataDirectory, service, practiceEndpoint: pool.endpoint, clockAhead: () => aheadMs })

  /** The connection is there from the beginning, so that enrolling is all that is numbered. */
  const first = await openApp(directories.fresh, 'Keyturn test, never used')
  const [connectionId] = (await first.want('connections.list', {})).map(({ id }) => id)
  if (connectionId === undefined) throw new Error('The practice pool offers no connection')

  const newComputer = async (): Promise<Computer> => {
    pool.reset()
    const dataDirectory = directories.next()
    await cp(directories.fresh, dataDirectory, { recursive: true })
    const computer = createComputer({
      pool,
      keyring,
      hosts: options.hosts,
      dataDirectory,
      service: `Keyturn test ${randomUUID()}`,
      passTime,
      clockAheadMs: () => aheadMs,
      connectionId,
      openApp,
    })
    if (options.isEnrolled) {
      await (await computer.open()).person.enroll()
      passTime(60_000)
    }
    return computer
  }

  return {
    newComputer,
    end: async () => {
      bus.close()
      await pool.close()
      await directories.remove()
    },
  }
}

function createComputer(parts: {
  readonly pool: PracticePool
  readonly keyring: SecretService
  readonly hosts: Hosts
  readonly dataDirectory: string
  readonly service: string
  readonly connectionId: ConnectionId
  readonly passTime: (ms: number) => void
  readonly clockAheadMs: () => number
  readonly openApp: (dataDirectory: string, service: string) => Promise<RealApp>
}): Computer {
  const { pool, keyring, hosts, dataDirectory, service, connectionId, passTime } = parts
  const credentials = { username, password }

  return {
    enroll: (kill) =>
      hosts.run({
        ...{ dataDirectory, service, connectionId, credentials, kill },
        practiceEndpoint: pool.endpoint,
        clockAheadMs: parts.clockAheadMs(),
      }),
    open: async () => {
      const app = await parts.openApp(dataDirectory, service)
      const waitUntil = (time: number) => passTime(time - app.now())
      return { app, person: createPerson(app, connectionId, credentials, waitUntil) }
    },
    passTime,
    index: async () => {
      const loaded = await createIndexFile({ fileSystem: nodeFileSystem, directory: dataDirectory }).load()
      return loaded.ok ? (loaded.value?.generation ?? 'missing') : loaded.error.code
    },
    acceptedSecret: () => pool.tokenSecretOf(username) ?? null,
    keptSecrets: async () => {
      const items = await keyring.find({ service })
      return items.map(({ value }) => secretIn(value ?? '')).filter((secret) => secret !== null)
    },
    scrap: async () => {
      await keyring.remove({ service })
      await rm(dataDirectory, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
