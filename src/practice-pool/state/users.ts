// The users of one pool, and finding one by what a person types.
import type { Clock } from './clock'
import { createPasswordRecord, recordOfNoPassword } from '../crypto/password'
import type { Random } from '../crypto/random'
import type { Factor, PoolSettings, UserSettings } from '../seed/seed'
import { simulateUser } from './simulated-user'
import type { User } from './user-records'
import { decodeBase32 } from '../crypto/totp'
import { CognitoError } from '../http/wire'

const day = 24 * 60 * 60_000

export interface UserDirectory {
  readonly all: readonly User[]
  /** By user name, or by an alias such as the e-mail address. */
  find(name: string): User | undefined
  /** The simulated user of a name that nobody has. */
  simulate(name: string): User
}

interface Dependencies {
  readonly settings: PoolSettings
  readonly poolName: string
  readonly users: readonly UserSettings[]
  readonly clock: Clock
  readonly random: Random
}

export function createUserDirectory(dependencies: Dependencies): UserDirectory {
  const { settings, random } = dependencies
  const created = dependencies.users.map((user) => createUser(user, dependencies))
  const simulated = new Map<string, User>()
  const simulationKey = random.bytes(32)

  const fold = (name: string) => (settings.userNames === 'CASE_SENSITIVE' ? name : name.toLowerCase())
  const isAlias = (user: User, name: string) =>
    settings.aliases.some((alias) => fold(user.attributes.get(alias) ?? '') === name)
  const existing = () => created.filter(({ isDeleted }) => !isDeleted)
  return {
    get all() {
      return existing()
    },
    find: (typed) => {
      const name = fold(typed)
      const all = existing()
      return all.find((user) => fold(user.username) === name) ?? all.find((user) => isAlias(user, name))
    },
    simulate: (typed) => {
      const name = fold(typed)
      const user = simulated.get(name) ?? simulateUser(simulationKey, name)
      simulated.set(name, user)
      return user
    },
  }
}

function createUser(user: UserSettings, { poolName, clock, random }: Dependencies): User {
  const { softwareToken, username, password } = user
  const identity = { poolName, userIdForSrp: username }
  const setAt = clock.now() - user.passwordAgeDays * day
  return {
    username,
    sub: random.uuid(),
    isSimulated: false,
    origin: user.origin,
    attributes: new Map(Object.entries(user.attributes)),
    enabled: user.enabled,
    isDeleted: false,
    status: user.status,
    hasPassword: password !== '',
    password:
      password === ''
        ? recordOfNoPassword(random.bytes(16), random.bytes(32))
        : createPasswordRecord({ ...identity, password, setAt }, random),
    formerPasswords: [],
    signIns: 'NONE_YET',
    pendingSecret: undefined,
    softwareToken: softwareToken && {
      secret: decodeBase32(softwareToken.secret),
      friendlyDeviceName: softwareToken.friendlyDeviceName,
      usedSteps: new Set(),
    },
    enabledFactors: new Set(user.enabledFactors),
    preferredFactor: user.preferredFactor,
    devices: new Map(),
    hasPasskey: user.hasPasskey,
    refusal: user.refusal,
  }
}

/** A token or a Session may outlive its user. */
export function checkExists({ isDeleted }: User): void {
  if (isDeleted) throw new CognitoError('UserNotFoundException', 'User does not exist.')
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

/** The ways in without a password that the pool allows and the user has. */
export function listPasswordlessChoices(user: User, { firstFactors }: PoolSettings) {
  const isTheirs = {
    EMAIL_OTP: hasFactor(user, 'EMAIL_OTP'),
    SMS_OTP: hasFactor(user, 'SMS_MFA'),
    WEB_AUTHN: user.hasPasskey,
  }
  return (['EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'] as const).filter(
    (choice) => firstFactors.includes(choice) && isTheirs[choice],
  )
}
