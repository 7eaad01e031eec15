// The users of one pool: what the service remembers of each, and finding one by what a person types.
import type { Clock } from './clock'
import { createPasswordRecord } from './password'
import type { PasswordRecord } from './password'
import type { Random } from './random'
import type { Factor, PoolSettings, UserSettings, UserStatus } from './seed'
import { decodeBase32 } from './totp'

export interface SoftwareToken {
  readonly secret: Buffer
  readonly friendlyDeviceName: string | undefined
  /** A code works once: the steps whose code has been used. */
  readonly usedSteps: Set<number>
}

/** One user's state. Only the operations change it, each in one go: nothing waits in the middle. */
export interface User {
  readonly username: string
  readonly sub: string
  readonly origin: UserSettings['origin']
  readonly attributes: Map<string, string>
  enabled: boolean
  status: UserStatus
  password: PasswordRecord
  signIns: 'NONE_YET' | 'SOME'
  /** The secret of the last AssociateSoftwareToken, until its code is verified. */
  pendingSecret: Buffer | undefined
  softwareToken: SoftwareToken | undefined
  readonly enabledFactors: Set<Factor>
  preferredFactor: Factor | undefined
}

export interface UserDirectory {
  readonly all: readonly User[]
  /** By user name, or by an alias such as the e-mail address. */
  find(name: string): User | undefined
}

interface Dependencies {
  readonly settings: PoolSettings
  readonly poolName: string
  readonly users: readonly UserSettings[]
  readonly clock: Clock
  readonly random: Random
}

export function createUserDirectory({
  settings,
  poolName,
  users,
  clock,
  random,
}: Dependencies): UserDirectory {
  const all = users.map((user): User => {
    const { softwareToken } = user
    return {
      username: user.username,
      sub: random.uuid(),
      origin: user.origin,
      attributes: new Map(Object.entries(user.attributes)),
      enabled: user.enabled,
      status: user.status,
      password: createPasswordRecord(
        { poolName, userIdForSrp: user.username, password: user.password, setAt: clock.now() },
        random,
      ),
      signIns: 'NONE_YET',
      pendingSecret: undefined,
      softwareToken: softwareToken && {
        secret: decodeBase32(softwareToken.secret),
        friendlyDeviceName: softwareToken.friendlyDeviceName,
        usedSteps: new Set(),
      },
      enabledFactors: new Set(user.enabledFactors),
      preferredFactor: user.preferredFactor,
    }
  })

  const fold = (name: string) => (settings.userNames === 'CASE_SENSITIVE' ? name : name.toLowerCase())
  const isAlias = (user: User, name: string) =>
    settings.aliases.some((alias) => fold(user.attributes.get(alias) ?? '') === name)
  return {
    all,
    find: (typed) => {
      const name = fold(typed)
      return all.find((user) => fold(user.username) === name) ?? all.find((user) => isAlias(user, name))
    },
  }
}

/** Whether the user could be asked for this factor, whatever the pool allows. */
export function hasFactor(user: User, factor: Factor): boolean {
  switch (factor) {
    case 'SOFTWARE_TOKEN_MFA':
      return user.softwareToken !== undefined
    case 'SMS_MFA':
      return user.attributes.has('phone_number') && user.attributes.get('phone_number_verified') === 'true'
    case 'EMAIL_OTP':
      return user.attributes.has('email') && user.attributes.get('email_verified') === 'true'
  }
}
