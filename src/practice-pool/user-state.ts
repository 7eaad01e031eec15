// A user as the control interface shows it: everything that matters to a test, and no secret.
import type { Pool } from './pools'
import type { Realm } from './realm'
import type { Factor, UserStatus } from './seed'
import type { User } from './users'

export interface UserState {
  readonly userPoolId: string
  readonly username: string
  readonly status: UserStatus
  readonly enabled: boolean
  readonly attributes: Readonly<Record<string, string>>
  /** PENDING: associated and not yet verified; a token verified earlier may be there as well. */
  readonly association: 'NONE' | 'PENDING'
  readonly softwareToken: { readonly friendlyDeviceName?: string; readonly usedCodes: number } | null
  readonly enabledFactors: readonly Factor[]
  readonly preferredFactor: Factor | null
  readonly failedPasswords: number
}

export function describeUser(realm: Realm, { pool, user }: { pool: Pool; user: User }): UserState {
  const { softwareToken } = user
  const name = softwareToken?.friendlyDeviceName
  return {
    userPoolId: pool.id,
    username: user.username,
    status: user.status,
    enabled: user.enabled,
    attributes: Object.fromEntries(user.attributes),
    association: user.pendingSecret === undefined ? 'NONE' : 'PENDING',
    softwareToken:
      softwareToken === undefined
        ? null
        : {
            ...(name !== undefined && { friendlyDeviceName: name }),
            usedCodes: softwareToken.usedSteps.size,
          },
    enabledFactors: [...user.enabledFactors],
    preferredFactor: user.preferredFactor ?? null,
    failedPasswords: realm.lockout.failuresOf(`${pool.id}/${user.username}`),
  }
}
