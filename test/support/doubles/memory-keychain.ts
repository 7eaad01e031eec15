// A keychain in memory that behaves as the real ones were measured to: a locked one answers null to
// a read and refuses a write, a changed provider is empty, and an error may come after the effect.
import { permanent, transient, type AppError } from '../../../src/shared/errors'
import { done, fail, ok, type Result } from '../../../src/shared/result'
import type { Keychain } from '../../../src/main/ports/keychain'

/**
 * open: does what it is asked. locked: reads answer null, writes `keychainLocked`, a removal does
 * nothing. missing, refusing, timingOut: nothing but `keychainMissing`, `keychainRefused`,
 * `keychainTimedOut`. losingAnswers: does it, and answers `keychainTimedOut`. hanging: never
 * answers. garbling: keeps another value than it was given.
 */
export type KeychainMood =
  'open' | 'locked' | 'missing' | 'refusing' | 'timingOut' | 'losingAnswers' | 'hanging' | 'garbling'

export interface KeychainCall {
  readonly operation: 'get' | 'set' | 'remove'
  readonly id: string
}

export interface MemoryKeychain extends Keychain {
  /** Every call so far, in order. */
  readonly calls: () => readonly KeychainCall[]
  /** Forgets the calls so far, so that a test can count those of one step. */
  readonly forgetCalls: () => void
  /** The moods of the next calls, one each; after them the lasting mood applies again. */
  readonly next: (...moods: readonly KeychainMood[]) => void
  /** The mood from now on. */
  readonly become: (mood: KeychainMood) => void
  /** Another provider answers from now on: `items` instead of what was there. Returns what was. */
  readonly exchange: (items?: ReadonlyMap<string, string>) => ReadonlyMap<string, string>
  /** What is stored, looked at from outside: no call, no mood. */
  readonly items: () => ReadonlyMap<string, string>
  /** Stores from outside. */
  readonly plant: (id: string, value: string) => void
}

const errors: Readonly<Partial<Record<KeychainMood, AppError>>> = {
  missing: transient('keychainMissing'),
  refusing: permanent('keychainRefused'),
  timingOut: transient('keychainTimedOut'),
}

export function createMemoryKeychain(initial: ReadonlyMap<string, string> = new Map()): MemoryKeychain {
  let items = new Map(initial)
  let lasting: KeychainMood = 'open'
  let upcoming: readonly KeychainMood[] = []
  let calls: readonly KeychainCall[] = []

  /** `whenLocked` is what a locked keychain says to this operation. */
  async function answer<T>(
    call: KeychainCall,
    whenLocked: Result<T>,
    effect: (mood: KeychainMood) => T,
  ): Promise<Result<T>> {
    calls = [...calls, call]
    const mood = upcoming[0] ?? lasting
    upcoming = upcoming.slice(1)
    await Promise.resolve()
    if (mood === 'hanging') return new Promise(() => undefined)
    if (mood === 'locked') return whenLocked
    const error = errors[mood]
    if (error) return fail(error)
    const value = effect(mood)
    return mood === 'losingAnswers' ? fail(transient('keychainTimedOut')) : ok(value)
  }

  return {
    get: (id) => answer({ operation: 'get', id }, ok(null), () => items.get(id) ?? null),
    set: (id, value) =>
      answer({ operation: 'set', id }, fail(transient('keychainLocked')), (mood) => {
        items.set(id, mood === 'garbling' ? value.slice(0, -1) : value)
        return null
      }),
    remove: (id) =>
      answer({ operation: 'remove', id }, done, () => {
        items.delete(id)
        return null
      }),

    calls: () => calls,
    forgetCalls: () => {
      calls = []
    },
    next: (...moods) => {
      upcoming = moods
    },
    become: (mood) => {
      lasting = mood
    },
    exchange: (others = new Map()) => {
      const before = items
      items = new Map(others)
      return before
    },
    items: () => new Map(items),
    plant: (id, value) => {
      items.set(id, value)
    },
  }
}
