// One world: a service, a keychain, a disk, time and chance, and the ledger of what the app does to them.
// It ends when nothing happens any more; two worlds with one seed and the same strikes are the same.
import { createMemoryFileSystem, type MemoryFileSystem } from '../support/doubles/memory-file-system'
import type { RandomSource } from '../../src/main/ports/random'
import { createCognitoDouble, type CognitoDouble, type PoolRules, type UserState } from './cognito-double'
import { createCustody } from './custody'
import { createKeyring, type Items, type Keyring } from './keyring'
import { createLedger, type Ledger, type Mortal, type Strike } from './effects'
import { createWorldRandom } from './world-random'
import { createWorldTime, type WorldTime } from './world-time'

/** What a world begins with. */
export interface Beginnings {
  readonly user: UserState
  readonly items: Items
  readonly files: ReadonlyMap<string, string>
  readonly time: number
}

export const emptyBeginnings: Beginnings = {
  user: { pending: null, token: null, isOn: false },
  items: new Map(),
  files: new Map(),
  /** The beginning of a 30-second step. */
  time: Date.UTC(2026, 0, 1),
}

export interface WorldOptions {
  readonly rules: PoolRules
  readonly beginnings: Beginnings
  readonly strikes: readonly Strike[]
  /** How far this computer's clock is ahead of the service's. */
  readonly clockErrorMs: number
  /** For testing the tester: a keychain that forgets, for example. */
  readonly sabotage?: (world: World) => void
}

export interface World {
  readonly time: WorldTime
  readonly clockErrorMs: number
  readonly random: RandomSource
  readonly ledger: Ledger
  readonly service: CognitoDouble
  readonly keyring: Keyring
  readonly disk: MemoryFileSystem
  /** Every instant at which a secret that counts was not safe: the number of the effect. */
  readonly losses: () => readonly number[]
  /** The ids of the accounts of which a code might be accepted now. */
  readonly accountsThatCount: () => readonly string[]
  /** What the app did not expect itself. */
  readonly complaints: () => readonly string[]
  readonly complain: (line: string) => void
  readonly startProcess: () => Mortal
  /** Lets time go by, with everything that falls due on the way. */
  readonly pass: (ms: number) => Promise<void>
  /** Lets everything happen that needs no time. */
  readonly quiet: () => Promise<void>
  /** Everything as it is now, for another world to begin with. */
  readonly ending: () => Beginnings
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
/** Everything here goes on in microtasks: a turn of the event loop without an effect is the end of it. */
const turnsUntilQuiet = 2

export function createWorld(options: WorldOptions): World {
  const { rules, beginnings, strikes, clockErrorMs, sabotage } = options
  const time = createWorldTime(beginnings.time)
  const random = createWorldRandom(beginnings.time & 0xffff)
  const service = createCognitoDouble({ rules, initial: beginnings.user, random, now: time.now })
  const keyring = createKeyring(beginnings.items)
  const disk = createMemoryFileSystem()
  for (const [path, text] of beginnings.files) disk.plant(path, text)

  const custody = createCustody()
  const losses: number[] = []
  const atFirst = beginnings.user.token?.secret
  /** The token that counts; and the one from before, until a sign-in with the new one has been seen. */
  function check(number: number): void {
    const current = service.acceptable()
    const isReplaced = current.some((secret) => service.hasSignedInWith(secret))
    const wanted = atFirst === undefined || isReplaced ? current : [...current, atFirst]
    if (wanted.some((secret) => !custody.holds(secret, keyring.survivors(), disk.survivors())))
      losses.push(number)
  }

  const complaints: string[] = []
  let processes = 0
  const serviceClock = time.clockOf({ number: 0, isAlive: () => true, kill: () => undefined }, 0)
  const ledger = createLedger({
    strikes,
    now: time.now,
    later: (ms, callback) => void serviceClock.after(ms, callback),
    onEffect: check,
    unsynced: () => Math.max(disk.unsynced(), keyring.survivors().length - 1),
    cutPower: (remaining) => {
      disk.cutPower(remaining)
      keyring.cutPower()
    },
  })

  async function quiet(): Promise<void> {
    let seen = ledger.count()
    for (let calm = 0; calm < turnsUntilQuiet; calm += 1) {
      await turn()
      if (ledger.count() !== seen) calm = -1
      seen = ledger.count()
    }
  }

  async function pass(ms: number): Promise<void> {
    const until = time.now() + ms
    for (let due = time.nextDue(); due !== null && due <= until; due = time.nextDue()) {
      time.moveTo(due)
      await quiet()
    }
    time.moveTo(until)
  }

  const world: World = {
    time,
    clockErrorMs,
    random,
    ledger,
    service,
    keyring,
    disk,
    losses: () => losses,
    accountsThatCount: () =>
      service.acceptable().flatMap((secret) => custody.idsHolding(secret, keyring.items())),
    complaints: () => complaints,
    complain: (line) => void complaints.push(line),
    startProcess: () => {
      let alive = true
      processes += 1
      return { number: processes, isAlive: () => alive, kill: () => (alive = false) }
    },
    pass,
    quiet,
    ending: () => ({ user: service.state(), items: keyring.items(), files: disk.files(), time: time.now() }),
  }
  sabotage?.(world)
  return world
}
