// The one enrollment that can be open. It is kept while the person looks at another screen in the middle
// of it, and forgotten when they leave before it has begun or after it has ended.
import type { AccountId, ConnectionId, EnrollmentState } from '../../../shared/models'
import { createStore, type ReadableStore } from '../../base/store'
import type { Wizard } from './wizard'
import type { WizardState } from './wizard-state'
import type { StageName } from './stages'

/** What is known when the wizard is opened from somewhere else. */
export type EnrollmentStart =
  | {
      readonly purpose?: 'enroll'
      readonly connectionId?: ConnectionId
      readonly username?: string
      /** What an earlier run has left, to be continued. */
      readonly unfinished?: EnrollmentState
    }
  | {
      /** A sign-in that shows whether the account's codes are accepted. */
      readonly purpose: 'test'
      readonly connectionId: ConnectionId
      readonly username: string
      readonly accountId: AccountId
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

const worthKeeping: ReadonlySet<StageName> = new Set([
  'browser',
  // A code was sent, and another one would take its place.
  'resetPassword',
  'confirmSignUp',
  'challenge',
  'naming',
  'enrolling',
])

/** A test has changed nothing, and is as easily begun again. */
const isWorthKeeping = ({ stage, purpose }: WizardState): boolean =>
  purpose.kind === 'enroll' && worthKeeping.has(stage.kind)

export function createEnrollmentSlot(): EnrollmentSlot {
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
      if (wizard === null || !isWorthKeeping(wizard.get())) close()
    },
  }
}
