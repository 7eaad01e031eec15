// One run: a scenario in a world of its own, struck here and there, lived through to its end and judged.
import type { AccountId } from '../../src/shared/models'
import type { EffectNote, Strike } from './effects'
import { startKeyturn } from './keyturn-process'
import { judge, type Verdict } from './oracle'
import { createDesk } from './desk'
import { live } from './person'
import { connectionTo } from './signing-in'
import type { Scenario } from './scenarios'
import { createWorld, emptyBeginnings, type Beginnings, type WorldOptions } from './world'

export interface RunResult extends Verdict {
  readonly scenario: Scenario
  readonly strikes: readonly Strike[]
  /** The effects until the person was content, without the oracle's. */
  readonly notes: readonly EffectNote[]
  /** The effects at which a secret that counts was not safe. */
  readonly losses: readonly number[]
  readonly isContent: boolean
  readonly troubles: readonly string[]
  /** What the app did not expect itself. */
  readonly complaints: readonly string[]
}

export type Sabotage = NonNullable<WorldOptions['sabotage']>

interface Prepared {
  readonly beginnings: Beginnings
  /** The accounts that are there. */
  readonly before: ReadonlySet<AccountId>
}

const dayMs = 24 * 60 * 60_000

/** What was there before the scenario begins, made by the app itself, the day before. */
async function prepare({ from, rules, clockErrorMs }: Scenario): Promise<Prepared> {
  if (from === 'nothing') return { beginnings: emptyBeginnings, before: new Set() }
  const world = createWorld({ rules, clockErrorMs, strikes: [], beginnings: emptyBeginnings })
  if (from === 'enrolled') await live(world, { temper: 'persistent', before: new Set() })
  const keyturn = await startKeyturn(world)
  const desk = createDesk(world, keyturn)
  await desk.want('keychain.check', {})
  await connectionTo(desk)
  const accounts = await desk.want('accounts.list', {})
  keyturn.quit()
  await world.pass(dayMs)
  return { beginnings: world.ending(), before: new Set(accounts.map(({ id }) => id)) }
}

const preparations = new Map<string, Promise<Prepared>>()

export async function run(
  scenario: Scenario,
  strikes: readonly Strike[],
  sabotage?: Sabotage,
): Promise<RunResult> {
  const preparation = preparations.get(scenario.name) ?? prepare(scenario)
  preparations.set(scenario.name, preparation)
  const { beginnings, before } = await preparation
  const { rules, clockErrorMs, temper } = scenario
  const world = createWorld({ rules, clockErrorMs, beginnings, strikes, ...(sabotage ? { sabotage } : {}) })
  const { isContent, troubles } = await live(world, { temper, before })
  const notes = [...world.ledger.notes()]
  if (strikes.some(({ at, kind }) => notes[at - 1]?.struckBy !== kind))
    throw new Error(`${scenario.name} does not go the same way twice: there is no such effect`)
  const verdict = await judge(world)
  return {
    scenario,
    strikes,
    notes,
    losses: world.losses(),
    ...verdict,
    isContent,
    troubles,
    complaints: world.complaints(),
  }
}
