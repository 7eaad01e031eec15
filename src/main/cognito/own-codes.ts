// Codes from Keyturn's own accounts, for answering Cognito: in the service's time, and never one
// that it has seen before (each is good once; Verify spends it too).
import { transient } from '../../shared/errors'
import type { AccountId, OtpParameters, TimeBasedParameters } from '../../shared/models'
import { fail, ok, type Result } from '../../shared/result'
import { timeStepAt } from '../otp/codes'
import type { Clock } from '../ports/clock'

export interface CodeSecret {
  readonly secret: Uint8Array
  readonly parameters: TimeBasedParameters
}

export interface OwnCodesDependencies {
  readonly clock: Clock
  /** What to add to this computer's time for the service's, milliseconds. */
  readonly clockOffset: () => number
  readonly generateTotp: (secret: Uint8Array, parameters: TimeBasedParameters, timeStep: number) => string
}

export interface TakenCode {
  readonly code: string
  /** The distance between the clocks that it was corrected by, milliseconds. */
  readonly clockOffset: number
}

export interface OwnCodes {
  /** When this account's next unspent code becomes the current one, epoch ms of this computer; in the past if it is. */
  readonly readyAt: (id: AccountId, parameters: OtpParameters) => number
  /** The current code, which then counts as spent; `codeAlreadyUsed` with `retryAt` if it already was. */
  readonly take: (id: AccountId, from: CodeSecret) => Result<TakenCode>
}

export function createOwnCodes({ clock, clockOffset, generateTotp }: OwnCodesDependencies): OwnCodes {
  const lastSpent = new Map<AccountId, number>()

  const readyAt = (id: AccountId, parameters: OtpParameters): number => {
    const spent = lastSpent.get(id)
    // A counter-based code is fresh whenever it comes.
    if (spent === undefined || parameters.type === 'hotp') return 0
    return Math.max(0, (spent + 1) * parameters.period * 1000 - clockOffset())
  }

  return {
    readyAt,
    take: (id, { secret, parameters }) => {
      const offset = clockOffset()
      const timeStep = timeStepAt(clock.now() + offset, parameters.period)
      const spent = lastSpent.get(id)
      if (spent !== undefined && timeStep <= spent)
        return fail(transient('codeAlreadyUsed', { retryAt: readyAt(id, parameters) }))
      lastSpent.set(id, timeStep)
      return ok({ code: generateTotp(secret, parameters, timeStep), clockOffset: offset })
    },
  }
}
