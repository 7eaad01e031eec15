// The one enrollment that can be open. It is kept while the person looks at another screen in the middle
// of it, and forgotten when they leave before it has begun or after it has ended.
import type { ConnectionId } from '../../shared/models'
import { createStore } from '../store'
import type { ReadableStore } from '../store'
import type { Wizard } from './wizard'
import type { StageName } from './wizard-state'

/** What is known when an enrollment is begun from somewhere else. */
export interface EnrollmentStart {
  readonly connectionId?: ConnectionId
  readonly username?: string
}

export interface EnrollmentSession {
  readonly id: number
  readonly start: EnrollmentStart
}

export interface EnrollmentSlot extends ReadableStore<EnrollmentSession | null> {
  /** The wizard of the open enrollment; made by its screen, because only that chunk can. */
  readonly wizard: (create: () => Wizard) => Wizard
  /** Opens the enrollment that is under way, or begins one. */
  readonly open: (start: EnrollmentStart) => void
  /** The person goes to another screen. */
  readonly leave: () => void
  /** The person is done with it. */
  readonly close: () => void
}

const worthKeeping: ReadonlySet<StageName> = new Set(['challenge', 'naming', 'enrolling'])

export const createEnrollmentSlot = (): EnrollmentSlot => {
  const store = createStore<EnrollmentSession | null>(null)
  let lastId = 0
  let wizard: Wizard | null = null

  const close = () => {
    wizard?.close()
    wizard = null
    store.set(null)
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    close,
    wizard: (create) => (wizard ??= create()),
    open: (start) => {
      if (store.get() !== null) return
      lastId += 1
      store.set({ id: lastId, start })
    },
    leave: () => {
      const stage = wizard?.get().stage.at
      if (stage === undefined || !worthKeeping.has(stage)) close()
    },
  }
}
