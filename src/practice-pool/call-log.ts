// Which operations were called, when and by which client. Never what was in them: no password, no code.
import type { Clock } from './clock'
import type { Input } from './validation'

export interface Call {
  readonly operation: string
  /** The pool's time, in milliseconds. */
  readonly at: number
  readonly clientId?: string
  /** The AuthFlow or the ChallengeName. */
  readonly detail?: string
}

export interface CallLog {
  readonly all: () => readonly Call[]
  record(operation: string, input: Input): void
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
    record: (operation, input) => {
      const clientId = asName(input['ClientId'])
      const detail = asName(input['AuthFlow']) ?? asName(input['ChallengeName'])
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
