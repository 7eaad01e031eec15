// Every fault, and every pair of a fault and another one during the recovery from it.
import type { EffectNote, FaultKind, Strike } from './effects'
import { run, type RunResult, type Sabotage } from './run'
import type { Scenario } from './scenarios'
import { add, isBad, noSums, sumsOf, type Sums } from './sums'

/** The part of the work that one of several workers does. */
export interface Share {
  readonly index: number
  readonly of: number
}

export interface Exploration {
  readonly scenarios: readonly Scenario[]
  /** How many pairs, spread evenly over all; all of them without a number. */
  readonly sample: number | null
  readonly share: Share
  /** The kinds of faults to try, of those that an effect can have. */
  readonly kinds: readonly FaultKind[]
  readonly sabotage?: Sabotage
  readonly onBadRun?: (result: RunResult) => void
  readonly onProgress?: (sums: Sums) => void
}

/** What could go wrong in a run that has been made, after what has gone wrong in it. */
interface Target {
  readonly scenario: Scenario
  readonly before: readonly Strike[]
  readonly strikes: readonly Strike[]
}

/** @param kindsOf the faults to be tried at an effect */
function targetOf(
  { scenario, strikes: before, notes }: RunResult,
  kindsOf: (note: EffectNote) => readonly FaultKind[],
): Target {
  const from = before.at(-1)?.at ?? 0
  const open = notes.filter(({ number }) => number > from)
  const strikes = open.flatMap((note) => kindsOf(note).map((kind) => ({ at: note.number, kind })))
  return { scenario, before, strikes }
}

/** Whether the fault of a run leaves behind what another one does. */
const isTwin = ({ notes, strikes }: RunResult): boolean =>
  strikes.some(({ at, kind }) => notes[at - 1]?.twins.includes(kind))

/** Runs the undisturbed scenarios, the share's single faults, and the pairs that begin with those. */
export async function explore(exploration: Exploration): Promise<Sums> {
  const { scenarios, sample, share, sabotage, onBadRun, onProgress } = exploration
  const tried = new Set(exploration.kinds)
  let sums = noSums

  async function perform(scenario: Scenario, strikes: readonly Strike[]): Promise<RunResult> {
    const result = await run(scenario, strikes, sabotage)
    sums = add(sums, sumsOf(result))
    if (isBad(result)) onBadRun?.(result)
    if (sums.runs % 500 === 0) onProgress?.(sums)
    return result
  }

  const allKinds = ({ kinds }: EffectNote) => kinds.filter((kind) => tried.has(kind))
  const distinctKinds = (note: EffectNote) => allKinds(note).filter((kind) => !note.twins.includes(kind))

  /** The undisturbed runs count once, whoever needs them. */
  async function undisturbed(scenario: Scenario): Promise<Target> {
    const isOurs = share.index === 0
    return targetOf(await (isOurs ? perform(scenario, []) : run(scenario, [], sabotage)), allKinds)
  }

  /** The share's single faults, and what can go wrong after each. */
  async function singles(): Promise<readonly Target[]> {
    const targets: Target[] = []
    let number = 0
    for (const scenario of scenarios)
      for (const strike of (await undisturbed(scenario)).strikes) {
        number += 1
        if (number % share.of !== share.index) continue
        const result = await perform(scenario, [strike])
        if (!isTwin(result)) targets.push(targetOf(result, distinctKinds))
      }
    return targets
  }

  const targets = await singles()
  const all = targets.reduce((sum, { strikes }) => sum + strikes.length, 0)
  const wanted = sample === null ? all : Math.min(all, Math.ceil(sample / share.of))
  let seen = 0
  for (const { scenario, before, strikes } of targets)
    for (const strike of strikes) {
      // One out of each wanted-th part.
      const isChosen = Math.floor(((seen + 1) * wanted) / all) > Math.floor((seen * wanted) / all)
      seen += 1
      if (isChosen) await perform(scenario, [...before, strike])
    }
  return sums
}
