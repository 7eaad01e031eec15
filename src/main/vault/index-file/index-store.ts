// The index in memory and the only way to change it: one change at a time, on disk before it counts.
import { isDeepStrictEqual } from 'node:util'
import { permanent } from '../../../shared/errors'
import { done, fail, ok, type Done, type Result } from '../../../shared/result'
import { createTurns } from '../../../shared/turns'
import type { IndexData } from './index-data'
import type { IndexFile } from './index-file'
import { withUnreadInPlace, type ReadIndex } from './index-json'

/** A change computes the next index and what to tell its caller, or says why it cannot be. */
export type IndexChange<T> = (index: IndexData) => Result<{ readonly next: IndexData; readonly value: T }>

/** used: only when and how often an account gave a code, as after every copy. */
export type ChangeKind = 'changed' | 'used'

export interface IndexStore {
  readonly read: () => IndexData
  /** `indexNewer` while a newer version's index is open: whatever goes with a change must not be done either. */
  readonly mayChange: () => Result<Done>
  /** Runs after the changes before it are done; the memory changes only once the disk has. */
  readonly change: <T>(change: IndexChange<T>, kind?: ChangeKind) => Promise<Result<T>>
  /** Calls back after each change; returns how to stop. */
  readonly onChange: (listener: (kind: ChangeKind) => void) => () => void
}

export function createIndexStore(dependencies: {
  readonly file: Pick<IndexFile, 'save'>
  readonly initial: IndexData
  readonly writtenBy?: ReadIndex['writtenBy']
}): IndexStore {
  const { file, writtenBy = 'thisVersion' } = dependencies
  let current = dependencies.initial
  const inTurn = createTurns()
  const listeners = new Set<(kind: ChangeKind) => void>()

  const mayChange = (): Result<Done> => (writtenBy === 'newerVersion' ? fail(permanent('indexNewer')) : done)

  async function apply<T>(change: IndexChange<T>, kind: ChangeKind): Promise<Result<T>> {
    const outcome = change(current)
    if (!outcome.ok) return outcome
    const { next, value } = outcome.value
    const allowed = mayChange()
    // What leaves everything as it is goes through: a sign-in that settles nothing, say.
    if (!allowed.ok) return isDeepStrictEqual(next, current) ? ok(value) : allowed
    const placed = withUnreadInPlace(current, next)
    const saved = await file.save(placed)
    if (!saved.ok) return saved
    current = placed
    for (const listener of listeners) listener(kind)
    return ok(value)
  }

  return {
    read: () => current,
    mayChange,
    change: (change, kind = 'changed') => inTurn(() => apply(change, kind)),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
