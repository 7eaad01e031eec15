// What is kept in the keychain for a user of a pool beside the account: the device that the pool
// remembers, and the refresh token of someone who chose to stay signed in.
import type { ConnectionId } from '../../shared/models'
import type { Done, Result } from '../../shared/result'

/** A person's name in one pool. */
export interface PoolUser {
  readonly connectionId: ConnectionId
  readonly username: string
}

/** How this computer proves to a pool that it is the device the pool knows. */
export interface RememberedDevice {
  readonly deviceKey: string
  readonly deviceGroupKey: string
  /** base64 of 40 random bytes. */
  readonly devicePassword: string
  /** What the user was seen to type in place of the name that the service has for them. */
  readonly typedNames: readonly string[]
}

export interface UserSecret<T> {
  /** Null when there is none. An error means that it cannot be read now, not that it is gone. */
  readonly read: (user: PoolUser) => Promise<Result<T | null>>
  /** Whether there is one, as the index knows without asking the keychain. */
  readonly isKept: (user: PoolUser) => boolean
  /** Everyone in a pool for whom there is one, in the order of keeping. */
  readonly keptFor: (connectionId: ConnectionId) => readonly PoolUser[]
  /** Durable when it returns; takes the place of an earlier one. */
  readonly keep: (user: PoolUser, secret: T) => Promise<Result<Done>>
  readonly forget: (user: PoolUser) => Promise<Result<Done>>
}
