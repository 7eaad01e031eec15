// The hand on the pool's controls, for tests and for the HTTP interface under /practice/: the clock,
// faults, what was called, what was sent, and the state that the service keeps of a user.
import type { Behaviour } from '../seed/behaviour'
import { createCallLog, type Call, type CallLog } from './call-log'
import { createPracticeClock, type Clock, type PracticeClock } from '../state/clock'
import { spoilDevices } from '../state/devices'
import { createFaults, type Fault, type FaultOptions, type Faults, type PlannedFault } from './faults'
import type { SigningKeys } from '../crypto/jwt'
import { createOffer, type Offer } from '../seed/offer'
import type { OperationName } from './operation-names'
import type { Random } from '../crypto/random'
import { createRealm, type Realm } from '../state/realm'
import type { Seed } from '../seed/seed'
import type { SentCode } from '../state/sent-codes'
import { removeSoftwareToken } from '../flows/software-token'
import { computeCodeAtStep, encodeBase32, timeStepAt } from '../crypto/totp'
import { describeUser, type UserState } from './user-state'

export interface PracticeControl {
  readonly offer: Offer
  readonly clock: PracticeClock
  /** The next calls of the operation (`*`: of any) meet this fault. */
  fail(operation: OperationName | '*', fault: Fault, options?: FaultOptions): PlannedFault
  clearFaults(): void
  /** The names of the operations called so far, in order. */
  calls(): readonly string[]
  callLog(): readonly Call[]
  clearCalls(): void
  sentCodes(): readonly SentCode[]
  /** By user name or alias; in the first pool that has such a user, unless one is named. */
  userState(username: string, userPoolId?: string): UserState
  userStates(): readonly UserState[]
  /** The code of the user's verified token, now or some steps away: what a right client would show. */
  codeFor(username: string, options?: { readonly steps?: number; readonly userPoolId?: string }): string
  /** The verified token's secret in base32, to be compared with what the app has stored. */
  tokenSecretOf(username: string, userPoolId?: string): string | undefined
  /** Switches what is uncertain about Cognito: in one pool, or in all. */
  behave(change: Partial<Behaviour>, userPoolId?: string): void
  /** As an administrator would, with AdminDeleteSoftwareToken, AdminDisableUser and so on. */
  deleteSoftwareToken(username: string, userPoolId?: string): void
  deleteUser(username: string, userPoolId?: string): void
  disableUser(username: string, userPoolId?: string): void
  enableUser(username: string, userPoolId?: string): void
  /** Every device of the user, as if AdminForgetDevice had been called for each. */
  forgetDevices(username: string, userPoolId?: string): void
  /** Every device of the user stays known, and its proof is refused. */
  spoilDevices(username: string, userPoolId?: string): void
  /** AdminUserGlobalSignOut. */
  signOutUser(username: string, userPoolId?: string): void
  /** Everything as at the start: users, tokens, sessions, clock, faults and the call log. */
  reset(): void
}

/** The controls, and what the service side needs behind them. */
export interface Practice {
  readonly control: PracticeControl
  readonly faults: Faults
  readonly log: CallLog
  readonly realm: () => Realm
}

interface Dependencies {
  readonly seed: Seed
  readonly clock: Clock
  readonly random: Random
  readonly keys: SigningKeys
  /** Where the pool listens, once it does. */
  readonly origin: () => string
}

export function createPractice({ seed, clock: base, random, keys, origin }: Dependencies): Practice {
  const clock = createPracticeClock(base)
  const faults = createFaults()
  const log = createCallLog(clock)
  const newRealm = () => createRealm({ seed, clock, random, keys })
  let realm = newRealm()

  const find = (username: string, userPoolId?: string) => realm.pools.locate(username, userPoolId)
  const control: PracticeControl = {
    get offer() {
      return createOffer(seed, origin())
    },
    clock,
    fail: (operation, fault, options) => faults.plan(operation, fault, options),
    clearFaults: () => faults.clear(),
    calls: () => log.all().map(({ operation }) => operation),
    callLog: () => log.all(),
    clearCalls: () => log.clear(),
    sentCodes: () => realm.sentCodes.all(),
    userState: (username, userPoolId) => describeUser(realm, find(username, userPoolId)),
    userStates: () =>
      realm.pools.all.flatMap((pool) => pool.users.all.map((user) => describeUser(realm, { pool, user }))),
    codeFor: (username, { steps = 0, userPoolId } = {}) => {
      const { softwareToken } = find(username, userPoolId).user
      if (softwareToken === undefined) throw new Error(`"${username}" has no verified software token.`)
      return computeCodeAtStep(softwareToken.secret, timeStepAt(clock.now()) + steps)
    },
    tokenSecretOf: (username, userPoolId) => {
      const { softwareToken } = find(username, userPoolId).user
      return softwareToken && encodeBase32(softwareToken.secret)
    },
    behave: (change, userPoolId) => {
      const meant = realm.pools.all.filter(({ id }) => userPoolId === undefined || id === userPoolId)
      for (const pool of meant) pool.behaviour = { ...pool.behaviour, ...change }
    },
    deleteSoftwareToken: (username, userPoolId) => removeSoftwareToken(find(username, userPoolId).user),
    deleteUser: (username, userPoolId) => {
      find(username, userPoolId).user.isDeleted = true
    },
    disableUser: (username, userPoolId) => {
      find(username, userPoolId).user.enabled = false
    },
    enableUser: (username, userPoolId) => {
      find(username, userPoolId).user.enabled = true
    },
    forgetDevices: (username, userPoolId) => find(username, userPoolId).user.devices.clear(),
    spoilDevices: (username, userPoolId) => spoilDevices(find(username, userPoolId).user),
    signOutUser: (username, userPoolId) => realm.tokens.revokeAll(find(username, userPoolId).user),
    reset: () => {
      faults.clear()
      clock.reset()
      log.clear()
      realm = newRealm()
    },
  }
  return { control, faults, log, realm: () => realm }
}
