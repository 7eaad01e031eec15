// The index in memory and the only way to change it: one change at a time, on disk before it counts.
import { ok, type Result } from '../../shared/result'
import type { IndexData } from './index-data'
import type { IndexFile } from './index-file'

/** A change computes the next index and what to tell its caller, or says why it cannot be. */
export type IndexChange<T> = (index: IndexData) => Result<{ readonly next: IndexData; readonly value: T }>

/** used: only when and how often an account gave a code, as after every copy. */
export type ChangeKind = 'changed' | 'used'

export interface IndexStore {
  readonly read: () => IndexData
  /** Runs after the changes before it are done; the memory changes only once the disk has. */
  readonly change: <T>(change: IndexChange<T>, kind?: ChangeKind) => Promise<Result<T>>
  /** Calls back after each change; returns how to stop. */
  readonly onChange: (listener: (kind: ChangeKind) => void) => () => void
}

export function createIndexStore(dependencies: {
  readonly file: IndexFile
  readonly initial: IndexData
}): IndexStore {
  const { file } = dependencies
  let current = dependencies.initial
  let lastChange: Promise<unknown> = Promise.resolve()
  const listeners = new Set<(kind: ChangeKind) => void>()

  async function apply<T>(change: IndexChange<T>, kind: ChangeKind): Promise<Result<T>> {
    const outcome = change(current)
    if (!outcome.ok) return outcome
    const saved = await file.save(outcome.value.next)
    if (!saved.ok) return saved
    current = outcome.value.next
    for (const listener of listeners) listener(kind)
    return ok(outcome.value.value)
  }

  return {
    read: () => current,
    change: (change, kind = 'changed') => {
      const outcome = lastChange.then(() => apply(change, kind))
      lastChange = outcome.catch(() => undefined) // a bug in one change must not stop the next
      return outcome
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
