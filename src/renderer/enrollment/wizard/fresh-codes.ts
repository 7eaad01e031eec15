// When a code begins that has not been sent yet: each one is taken once.
import type { Api } from '../../base/api'
import type { Clock } from '../../base/clock'
import type { AccountId } from '../../../shared/models'

export interface FreshCodes {
  /** A code is being sent right now. */
  readonly spend: () => void
  readonly freshAt: (accountId: AccountId) => Promise<number>
}

const timeStepMs = 30_000

export function createFreshCodes({ api, clock }: { readonly api: Api; readonly clock: Clock }): FreshCodes {
  let spentAt = 0
  return {
    spend: () => {
      spentAt = clock.now()
    },
    freshAt: async (accountId) => {
      const answer = await api.readCodes([accountId])
      const reading = answer.ok ? answer.value[0] : undefined
      if (reading?.status !== 'ready') return (Math.floor(clock.now() / timeStepMs) + 1) * timeStepMs
      return reading.current.validFrom > spentAt ? clock.now() : reading.current.validUntil
    },
  }
}
