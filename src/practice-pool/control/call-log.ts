// Which operations were called, when and by which client. Never what was in them: no password, no code.
import type { Clock } from '../state/clock'

export interface Call {
  readonly operation: string
  /** The pool's time, in milliseconds. */
  readonly at: number
  readonly clientId?: string
  /** The AuthFlow, the ChallengeName or the grant_type. */
  readonly detail?: string
}

/** What a request says of itself, not yet known to be fit for a log. */
export interface CallFacts {
  readonly clientId: unknown
  readonly detail: unknown
}

export interface CallLog {
  readonly all: () => readonly Call[]
  record(operation: string, facts: CallFacts): void
  clear(): void
}

/** Names and ids only: whatever else a client sends in these fields stays out of the log. */
const asName = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\w{1,64}$/.test(value) ? value : undefined

export function createCallLog(clock: Clock): CallLog {
  let calls: readonly Call[] = []
  return {
    all: () => calls,
    clear: () => {
      calls = []
    },
    record: (operation, facts) => {
      const [clientId, detail] = [asName(facts.clientId), asName(facts.detail)]
      const call: Call = {
        operation,
        at: clock.now(),
        ...(clientId !== undefined && { clientId }),
        ...(detail !== undefined && { detail }),
      }
      calls = [...calls, call]
    },
  }
}
