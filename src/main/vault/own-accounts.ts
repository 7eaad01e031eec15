// The vault's answers to the Cognito side: which accounts a pool's user has here.
import { permanent } from '../../shared/errors'
import type { AccountId, AccountStatus, AccountSummary, ConnectionId } from '../../shared/models'
import { fail, ok, type Result } from '../../shared/result'
import { isHotp, type TimeBasedSecret } from './account-secret'
import type { Accounts } from './accounts'
import type { VaultJournal } from './enrollment-journal'

/**
 * Whose code to try first; 0 means never. A pending key should not count, but services have been seen
 * that put it in force at once: better tried last than locked out.
 */
const likelihood: Readonly<Record<AccountStatus, number>> = {
  unknown: 4,
  active: 3,
  superseded: 2,
  pending: 1,
  trashed: 0,
}

export function createOwnAccounts({
  accounts,
  journal,
}: {
  readonly accounts: Accounts
  readonly journal: VaultJournal
}) {
  return {
    enrolledFor: (connectionId: ConnectionId, username: string): readonly AccountSummary[] =>
      accounts
        .list()
        .filter(
          ({ enrolledWith, status }) =>
            likelihood[status] > 0 &&
            enrolledWith?.connectionId === connectionId &&
            enrolledWith.username === username,
        )
        .sort((a, b) => likelihood[b.status] - likelihood[a.status] || b.createdAt - a.createdAt),
    /** A user pool takes nothing but codes that change with time. */
    secretOf: async (id: AccountId): Promise<Result<TimeBasedSecret>> => {
      const secret = await accounts.secretOf(id)
      if (!secret.ok) return secret
      return isHotp(secret.value) ? fail(permanent('keychainItemDamaged')) : ok(secret.value)
    },
    accepted: (id: AccountId) => journal.accepted(id),
    notAccepted: (connectionId: ConnectionId, username: string) =>
      journal.notAccepted({ connectionId, username }),
  }
}
