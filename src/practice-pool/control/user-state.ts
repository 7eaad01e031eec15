// A user as the control interface shows it: everything that matters to a test, and no secret.
import type { Device, User } from '../state/user-records'
import type { Pool } from '../state/pools'
import type { Realm } from '../state/realm'
import type { Factor, UserStatus } from '../seed/seed'

export interface DeviceState {
  readonly deviceKey: string
  readonly deviceName?: string
  /** OFFERED with tokens, and not confirmed; CONFIRMED, and not remembered; or REMEMBERED. */
  readonly status: 'OFFERED' | 'CONFIRMED' | 'REMEMBERED'
}

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
  readonly devices: readonly DeviceState[]
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
    devices: [...user.devices.values()].map(describeDevice),
  }
}

const describeDevice = ({ key, name, secret, isRemembered }: Device): DeviceState => ({
  deviceKey: key,
  ...(name !== undefined && { deviceName: name }),
  status: secret === undefined ? 'OFFERED' : isRemembered ? 'REMEMBERED' : 'CONFIRMED',
})
