// A person who wants to be enrolled: how they come back after everything that goes wrong, until they are.
import type { AccountId, EnrollmentId } from '../../src/shared/models'
import { createDesk, NoWayOn, type Desk } from './desk'
import { discardLeftovers, enroll, unfinished } from './enrolling'
import { CannotOpen, ProcessEnded, startKeyturn, type Keyturn } from './keyturn-process'
import { signIn } from './signing-in'
import type { World } from './world'

/**
 * persistent: goes on with what was left until enrolled. impatient: after the first trouble gives up what
 * can be given up, and only wants to be signed in; enrolls again where the pool insists.
 */
export type Temper = 'persistent' | 'impatient'

export interface Person {
  readonly temper: Temper
  /** The accounts that were there before; a new one is wanted. */
  readonly before: ReadonlySet<AccountId>
}

export interface Story {
  /** Whether the person got what they wanted. */
  readonly isContent: boolean
  /** What stood in the way, in order. */
  readonly troubles: readonly string[]
}

const maxVisits = 6
const maxSignIns = 4
/** After each visit that did not help, twice as long as before. */
const firstPauseMs = 10_000

async function isEnrolled(desk: Desk, { before }: Person): Promise<boolean> {
  const accounts = await desk.want('accounts.list', {})
  const isNew = accounts.some(({ id, status }) => status === 'active' && !before.has(id))
  return isNew && (await unfinished(desk)).length === 0
}

interface Mood {
  gaveUp: boolean
  readonly troubles: string[]
  readonly resumed: Set<EnrollmentId>
}

/** One sign-in and what it leads to; true when the person has what they want. */
async function trySignIn(desk: Desk, person: Person, mood: Mood): Promise<boolean> {
  if (mood.gaveUp) await discardLeftovers(desk)
  const arrived = await signIn(desk)
  if (mood.gaveUp) {
    await discardLeftovers(desk)
    if (arrived.state === 'signedIn') return true
  } else if (await isEnrolled(desk, person)) return true
  const { state } = await enroll(desk, arrived, mood.resumed)
  return state === 'signedIn' && (mood.gaveUp || (await isEnrolled(desk, person)))
}

/** What the window says when it opens, and what its notices offer. */
export async function lookAround(desk: Desk): Promise<void> {
  await desk.call('keychain.check', {})
  const status = await desk.want('app.status', {})
  if (status.accountList === 'incomplete') await desk.call('accounts.recover', {})
}

async function visit(desk: Desk, person: Person, mood: Mood): Promise<boolean> {
  await lookAround(desk)
  if (!mood.gaveUp && (await isEnrolled(desk, person))) return true
  for (let signIns = 0; signIns < maxSignIns; signIns += 1) {
    try {
      if (await trySignIn(desk, person, mood)) return true
    } catch (reason) {
      if (!(reason instanceof NoWayOn)) throw reason
      mood.troubles.push(reason.message)
    }
    mood.gaveUp ||= person.temper === 'impatient' && desk.sawTrouble()
  }
  return false
}

async function open(world: World): Promise<Keyturn | null> {
  try {
    return await startKeyturn(world)
  } catch (reason) {
    if (reason instanceof CannotOpen) return null
    throw reason
  }
}

/** Opens the app, does what can be done, and closes it. */
async function visitOnce(world: World, person: Person, mood: Mood): Promise<boolean> {
  try {
    const keyturn = await open(world)
    if (keyturn === null) return false
    try {
      return await visit(createDesk(world, keyturn), person, mood)
    } finally {
      keyturn.quit()
    }
  } catch (reason) {
    if (!(reason instanceof ProcessEnded || reason instanceof NoWayOn)) throw reason
    mood.troubles.push(reason.message)
    return false
  }
}

/** Comes back until content, or until coming back has not helped often enough. */
export async function live(world: World, person: Person): Promise<Story> {
  const mood: Mood = { gaveUp: false, troubles: [], resumed: new Set() }
  for (let visits = 0; visits < maxVisits; visits += 1) {
    if (await visitOnce(world, person, mood)) return { isContent: true, troubles: mood.troubles }
    mood.gaveUp ||= person.temper === 'impatient'
    await world.pass(firstPauseMs * 2 ** visits)
  }
  return { isContent: false, troubles: mood.troubles }
}
