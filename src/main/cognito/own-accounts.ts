// What the Cognito side needs to know of the accounts in the vault; the vault implements it.
import type { AccountId, AccountSummary, ConnectionId } from '../../shared/models'
import type { Result } from '../../shared/result'
import type { CodeSecret } from './own-codes'

export interface OwnAccounts {
  /** The accounts enrolled for a user, the likeliest to be right first. */
  readonly enrolledFor: (connectionId: ConnectionId, username: string) => readonly AccountSummary[]
  readonly secretOf: (id: AccountId) => Promise<Result<CodeSecret>>
  /** The service has just accepted a code of this account: that settles what was unknown about it. */
  readonly accepted: (id: AccountId) => Promise<Result<unknown>>
  /** The service asks this user to set a factor up: so it has none of ours. */
  readonly notAccepted: (connectionId: ConnectionId, username: string) => Promise<Result<unknown>>
}
