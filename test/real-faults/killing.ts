// Kills an enrollment at each of its effects, starts the app again each time, lets the person go on,
// and tells what was wrong.
import type { Kill } from './effects'
import { readingsOf } from './person'
import type { Computer, PracticeWorld } from './practice-world'

const aMinute = 60_000

async function isSafe(computer: Computer): Promise<boolean> {
  const accepted = computer.acceptedSecret()
  return accepted === null || (await computer.keptSecrets()).includes(accepted)
}

/** Right after the kill, and after the person has gone on. Throws when there is no way on. */
async function wrongsOf(computer: Computer): Promise<readonly string[]> {
  const wrongs: string[] = []
  const check = (isSo: boolean, otherwise: string) => {
    if (!isSo) wrongs.push(otherwise)
  }
  check(['current', 'missing'].includes(await computer.index()), 'the index is not whole')
  check(await isSafe(computer), 'the pool accepts a secret that is not in the keyring')

  const { app, person } = await computer.open()
  check((await app.recover()).ok, 'what was left could not be recovered')
  const readings = await readingsOf(app, await app.want('accounts.list', {}))
  check(
    readings.every((reading) => reading === 'ready'),
    `of an account is said: ${readings.join()}`,
  )

  computer.passTime(aMinute)
  await person.goOn()
  check((await app.want('enrollment.list', {})).length === 0, 'an enrollment stays unfinished')
  check(await isSafe(computer), 'in the end the pool accepts a secret that is not in the keyring')
  computer.passTime(aMinute)
  const state = await person.signIn()
  const hasAnswered = state.state === 'signedIn' && state.secondFactor === 'softwareToken'
  check(hasAnswered, 'in the end no code of ours was asked for and accepted')
  return wrongs
}

async function wrongsAfter(world: PracticeWorld, kill: Kill): Promise<readonly string[]> {
  const computer = await world.newComputer()
  try {
    const end = await computer.enroll(kill)
    if (end.state !== 'killed') return [`it was not killed: ${JSON.stringify(end)}`]
    return await wrongsOf(computer)
  } catch (reason) {
    return [reason instanceof Error ? reason.message : String(reason)]
  } finally {
    await computer.scrap()
  }
}

async function effectsOf(world: PracticeWorld): Promise<readonly string[]> {
  const computer = await world.newComputer()
  try {
    const end = await computer.enroll(null)
    if (end.state === 'done') return end.effects
    throw new Error(`It does not even enroll undisturbed: ${JSON.stringify(end)}`)
  } finally {
    await computer.scrap()
  }
}

export interface KillingReport {
  readonly points: number
  /** By the effect that was the last, or was about to be the first that did not happen. */
  readonly wrongs: Readonly<Record<string, readonly string[]>>
}

/** The moment after an effect is the moment before the next one, but for what the app does in between. */
export async function killAtEveryEffect(
  world: PracticeWorld,
  moments: readonly Kill['when'][],
): Promise<KillingReport> {
  const effects = await effectsOf(world)
  const kills = effects.flatMap((name, index) => moments.map((when) => ({ name, at: index + 1, when })))
  const wrongs: Record<string, readonly string[]> = {}
  for (const { name, at, when } of kills) {
    const found = await wrongsAfter(world, { at, when })
    if (found.length > 0) wrongs[`${when} effect ${at}, ${name}`] = found
  }
  return { points: kills.length, wrongs }
}
