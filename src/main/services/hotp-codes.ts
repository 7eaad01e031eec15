// Counter-based codes (RFC 4226): each is made when it is asked for, once. The last one stays readable
// while Keyturn runs, because it is still to be typed.
import type { AccountId } from '../../shared/models'
import { ok, type Result } from '../../shared/result'
import { generateHotp } from '../otp/codes'
import type { Accounts } from '../vault/accounts'

export interface HotpCodes {
  /** The code that was shown last, or null when none was in this run. */
  readonly last: (id: AccountId) => string | null
  /** The next code; its counter is durable before it is made. */
  readonly advance: (id: AccountId) => Promise<Result<string>>
  /** A code that was shown before its account was saved. */
  readonly wasShown: (id: AccountId, code: string) => void
}

export function createHotpCodes({ takeCounter }: Pick<Accounts, 'takeCounter'>): HotpCodes {
  const shown = new Map<AccountId, string>()
  return {
    last: (id) => shown.get(id) ?? null,
    wasShown: (id, code) => shown.set(id, code),
    advance: async (id) => {
      const key = await takeCounter(id)
      if (!key.ok) return key
      const { secret, counter, parameters } = key.value
      const code = generateHotp({ ...parameters, secret, counter })
      shown.set(id, code)
      return ok(code)
    },
  }
}
