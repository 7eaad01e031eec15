// The ledger of one run: every effect that the app has on the world outside gets a number, and a fault
// strikes by number. What a fault looks like from inside is for each double to say.

export type Realm = 'network' | 'keychain' | 'file'

/**
 * failsBefore, failsAfter: the app is told of a failure, and nothing or everything has happened.
 * error: a definite refusal; of a written file, half. throttled: the service is busy.
 * hangsBefore, hangsAfter: no answer, and nothing or everything has happened.
 * killed, killedHalfway: the process dies after it, or in the middle of it.
 * damaged, damagedAll: what is read, or all that is there, is not any more what was written.
 * powerCutN: the process dies after it with the power, and of the changes of directories that were not
 * synced yet the first N remain.
 * lasting: `error`, and again for all that follows of its realm for a while.
 * outage: as failsAfter, and then nothing of its realm happens for a while.
 * arrivesLate: as hangsBefore, and it happens after all, when nobody waits for it any more.
 *
 * Dying before an effect is dying after the one before it, so it has no name of its own.
 */
export const faultKinds = [
  'failsBefore',
  'failsAfter',
  'error',
  'throttled',
  'hangsBefore',
  'hangsAfter',
  'killed',
  'killedHalfway',
  'damaged',
  'damagedAll',
  'powerCut0',
  'powerCut1',
  'powerCut2',
  'lasting',
  'outage',
  'arrivesLate',
] as const
export type FaultKind = (typeof faultKinds)[number]

/** What is tried unless asked for more: a request that is given up on does not arrive any more. */
export const usualKinds: readonly FaultKind[] = faultKinds.filter((kind) => kind !== 'arrivesLate')

export interface Strike {
  /** The number of the effect, counted from 1. */
  readonly at: number
  readonly kind: FaultKind
}

/** A process of the app: what it has begun ends with it. */
export interface Mortal {
  readonly number: number
  readonly isAlive: () => boolean
  readonly kill: () => void
}

/** What the app is told when an effect fails: an odd answer, or an error to be thrown. */
export type Failure<T> = { readonly answer: T } | { readonly thrown: Error }
export type FailingKind = 'failsBefore' | 'failsAfter' | 'error' | 'throttled'

export interface Effect<T> {
  readonly realm: Realm
  readonly name: string
  /** The faults that make a difference here. */
  readonly kinds: readonly FaultKind[]
  /** Those of them that leave behind what another one does as well: tried alone, but not in pairs. */
  readonly twins: readonly FaultKind[]
  readonly apply: () => T | Promise<T>
  readonly applyHalf?: () => Promise<void>
  readonly damage?: (what: 'this' | 'all') => void
  readonly fail: (kind: FailingKind) => Failure<T>
  /** What becomes of a hang; without it, nothing ever. */
  readonly whenHanging?: () => Promise<T>
}

/** One line of the trace. */
export interface EffectNote {
  readonly number: number
  readonly process: number
  readonly realm: Realm
  readonly name: string
  readonly kinds: readonly FaultKind[]
  readonly twins: readonly FaultKind[]
  /** The world's time. */
  readonly at: number
  readonly struckBy: FaultKind | null
}

export interface Ledger {
  readonly perform: <T>(process: Mortal, effect: Effect<T>) => Promise<T>
  readonly notes: () => readonly EffectNote[]
  readonly count: () => number
  /** Whether something that this process has begun hangs, so that only time can bring an answer. */
  readonly hasHung: (process: Mortal) => boolean
}

export interface LedgerDependencies {
  readonly strikes: readonly Strike[]
  readonly now: () => number
  /** Calls back after a time, whoever is alive. */
  readonly later: (ms: number, callback: () => void) => void
  /** Called after each effect that has happened, with its number. */
  readonly onEffect: (number: number) => void
  /** How many changes of directories a power cut could still undo. */
  readonly unsynced: () => number
  readonly cutPower: (remaining: number) => void
}

const never = <T>(): Promise<T> => new Promise<T>(() => undefined)

/** Longer than anyone tries again without starting over. */
const whileMs = 90_000
/** The app hangs up after 20 seconds; by then a person may have begun something else. */
const lateMs = 27_000

const remainingAfter: Partial<Record<FaultKind, number>> = { powerCut0: 0, powerCut1: 1, powerCut2: 2 }

/** The power cuts that make a difference while so many changes of directories are not synced. */
const powerCuts = (unsynced: number): readonly FaultKind[] =>
  (['powerCut0', 'powerCut1', 'powerCut2'] as const).slice(0, unsynced)

export function createLedger(dependencies: LedgerDependencies): Ledger {
  const { now, later, onEffect, unsynced, cutPower } = dependencies
  const strikes = new Map(dependencies.strikes.map(({ at, kind }) => [at, kind]))
  const notes: EffectNote[] = []
  const hung = new Set<Mortal>()
  /** The changes that were not synced at the last effect which was not one of files. */
  let carried = 0
  const spells = new Map<Realm, { readonly kind: FaultKind; readonly until: number }>()

  /** The fault of this number, or the one that is still on. */
  function faultFor(number: number, realm: Realm, kinds: readonly FaultKind[]): FaultKind | null {
    const spell = spells.get(realm)
    const isOn = spell !== undefined && now() < spell.until && kinds.includes(spell.kind)
    return strikes.get(number) ?? (isOn ? spell.kind : null)
  }

  const beginSpell = (realm: Realm, kind: FaultKind): void => {
    spells.set(realm, { kind, until: now() + whileMs })
  }

  function note<T>(process: Mortal, { realm, name, kinds, twins }: Effect<T>): EffectNote {
    const number = notes.length + 1
    const struckBy = faultFor(number, realm, kinds)
    const made = { number, process: process.number, realm, name, kinds, twins, at: now(), struckBy }
    notes.push(made)
    return made
  }

  async function happen<T>({ number }: EffectNote, effect: Effect<T>): Promise<T> {
    const value = await effect.apply()
    addPowerCuts(number)
    onEffect(number)
    return value
  }

  /** Only what has happened shows how much of it a power cut could undo. */
  function addPowerCuts(number: number): void {
    const made = notes[number - 1]
    if (made === undefined) return
    if (made.realm !== 'file') carried = unsynced()
    const cuts = powerCuts(unsynced())
    // The first of some changes of names, with nothing else among them: that was the disk a moment ago.
    const twins = made.realm === 'file' && carried === 0 ? cuts : []
    notes[number - 1] = { ...made, kinds: [...made.kinds, ...cuts], twins: [...made.twins, ...twins] }
  }

  function tell<T>(effect: Effect<T>, kind: FailingKind): T {
    const failure = effect.fail(kind)
    if ('thrown' in failure) throw failure.thrown
    return failure.answer
  }

  function die<T>(process: Mortal): Promise<T> {
    process.kill()
    return never<T>()
  }

  function hang<T>(process: Mortal, effect: Effect<T>): Promise<T> {
    hung.add(process)
    return effect.whenHanging?.() ?? never<T>()
  }

  async function strike<T>(
    process: Mortal,
    made: EffectNote,
    kind: FaultKind,
    effect: Effect<T>,
  ): Promise<T> {
    switch (kind) {
      case 'failsBefore':
      case 'throttled':
        return tell(effect, kind)
      case 'error':
        await effect.applyHalf?.()
        return tell(effect, kind)
      case 'lasting':
        beginSpell(effect.realm, 'error')
        return tell(effect, 'error')
      case 'outage':
        beginSpell(effect.realm, 'failsBefore')
        await happen(made, effect)
        return tell(effect, 'failsAfter')
      case 'arrivesLate':
        later(lateMs, () => void happen(made, effect))
        return hang(process, effect)
      case 'failsAfter':
        await happen(made, effect)
        return tell(effect, kind)
      case 'damaged':
      case 'damagedAll':
        effect.damage?.(kind === 'damaged' ? 'this' : 'all')
        return happen(made, effect)
      case 'hangsBefore':
        return hang(process, effect)
      case 'hangsAfter':
        await happen(made, effect)
        return hang(process, effect)
      case 'killedHalfway':
        await effect.applyHalf?.()
        return die(process)
      case 'killed':
        await happen(made, effect)
        return die(process)
      case 'powerCut0':
      case 'powerCut1':
      case 'powerCut2':
        await happen(made, effect)
        cutPower(remainingAfter[kind] ?? 0)
        return die(process)
    }
  }

  return {
    perform: async (process, effect) => {
      if (!process.isAlive()) return never()
      const made = note(process, effect)
      await Promise.resolve()
      if (!process.isAlive()) return never()
      return made.struckBy === null ? happen(made, effect) : strike(process, made, made.struckBy, effect)
    },
    notes: () => notes,
    count: () => notes.length,
    hasHung: (process) => hung.has(process),
  }
}
