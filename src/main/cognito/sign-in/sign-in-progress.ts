// How a sign-in moves on with each answer of the service: to the next challenge, through the proof that
// this is a remembered device, or to tokens.
import { permanent } from '../../../shared/errors'
import type { SignInState } from '../../../shared/models'
import { fail, ok, type Result } from '../../../shared/result'
import type { Clock } from '../../ports/clock'
import type { RememberedDevice } from '../../ports/user-secrets'
import type { AuthAnswer, Tokens } from '../service/answers'
import type { OwnAnswer, ServiceChallenge } from './challenges'
import { proveDevice } from './device-sign-in'
import type { DeviceStatus, Devices } from './devices'
import {
  deviceKeyField,
  nameAfter,
  type FirstFactorDependencies,
  type FirstFactorOutcome,
} from './first-factor'
import type { StringMap } from '../service/gateway'
import type { OwnAccounts } from '../own-accounts'
import type { OwnCodes } from '../own-codes'
import { secretHashField } from '../service/secret-hash'
import type { Sessions } from './sessions'
import type { SrpKeys } from './srp-keys'
import {
  challengedBy,
  stateOf,
  type Challenged,
  type SecondFactor,
  type SignInRecord,
  type SignInRecords,
} from './sign-in-record'

export interface SignInProgressDependencies {
  readonly records: SignInRecords
  readonly ownAccounts: OwnAccounts
  readonly ownCodes: OwnCodes
  readonly sessions: Pick<Sessions, 'begin'>
  readonly devices: Devices
  readonly clockOffset: () => number
  readonly clock: Clock
  readonly srpKeys: SrpKeys
}

export interface SignInProgress {
  /** The service's time, epoch milliseconds. */
  readonly serviceNow: () => number
  readonly firstFactorOf: (record: SignInRecord) => FirstFactorDependencies
  readonly findDevice: (record: SignInRecord, username: string) => Promise<RememberedDevice | null>
  /** The first account of this user that the service has not refused yet, and when its code is fresh. */
  readonly ownAnswer: (record: SignInRecord) => OwnAnswer
  readonly acceptFirst: (
    record: SignInRecord,
    outcome: Result<FirstFactorOutcome>,
  ) => Promise<Result<SignInState>>
  /** The sign-in with tokens, by whatever way they came. */
  readonly signedIn: (record: SignInRecord, tokens: Tokens) => Promise<SignInState>
  /** Answers the challenge of a stage, once, and goes on with what comes back. */
  readonly send: (
    record: SignInRecord,
    stage: Challenged,
    responses: StringMap,
    secondFactor?: SecondFactor,
  ) => Promise<Result<SignInState>>
}

export function createSignInProgress(dependencies: SignInProgressDependencies): SignInProgress {
  const { records, ownAccounts, ownCodes, sessions, devices, clockOffset, clock, srpKeys } = dependencies
  const serviceNow = () => clock.now() + clockOffset()

  const findDevice = async ({ connectionId, rememberedDevice }: SignInRecord, username: string) =>
    rememberedDevice === 'use' ? devices.find({ connectionId, username }) : null

  function ownAnswer(record: SignInRecord): OwnAnswer {
    const account = ownAccounts
      .enrolledFor(record.connectionId, record.username)
      .find(({ id }) => !record.refusedAccounts.includes(id))
    return account
      ? { accountId: account.id, readyAt: Math.round(ownCodes.readyAt(account.id, account.parameters)) }
      : null
  }

  async function introduceDevice(record: SignInRecord, tokens: Tokens): Promise<DeviceStatus> {
    const { connectionId, username, gateway, rememberedDevice } = record
    if (tokens.newDevice === null || rememberedDevice === 'ignore') return 'notTracked'
    const { accessToken, newDevice } = tokens
    return devices.introduce({ user: { connectionId, username }, gateway, accessToken, newDevice })
  }

  async function signedIn(record: SignInRecord, tokens: Tokens): Promise<SignInState> {
    const { connectionId, username } = record
    await sessions.begin({ connectionId, username }, tokens)
    const device = await introduceDevice(record, tokens)
    return stateOf(records.put({ ...record, stage: { kind: 'signedIn', tokens, device } }))
  }

  async function answerWithDevice(
    record: SignInRecord,
    challenge: ServiceChallenge,
  ): Promise<Result<SignInState>> {
    const { connection, gateway, username } = record
    const device = await findDevice(record, username)
    if (device === null) return fail(permanent('deviceNotFound'))
    const signIn = { connection, gateway, srpKeys, serviceNow, username, device }
    const answer = await proveDevice(signIn, challenge)
    return answer.ok ? accept(record, answer.value) : answer
  }

  async function challenged(record: SignInRecord, asked: ServiceChallenge): Promise<Result<SignInState>> {
    const context = { answeredAt: clock.now(), ownAnswer: ownAnswer(record) }
    const next = challengedBy(record, asked, context)
    if (!next.ok) return next
    const state = stateOf(records.put(next.value))
    if (state.state === 'signedIn' || state.challenge.kind !== 'setUp') return ok(state)
    const settled = await ownAccounts.notAccepted(record.connectionId, record.username)
    return settled.ok ? ok(state) : settled
  }

  async function accept(before: SignInRecord, answer: AuthAnswer): Promise<Result<SignInState>> {
    const record = { ...before, username: nameAfter(answer, before.username) }
    if (answer.kind === 'tokens') return ok(await signedIn(record, answer.tokens))
    return answer.name === 'DEVICE_SRP_AUTH' ? answerWithDevice(record, answer) : challenged(record, answer)
  }

  return {
    serviceNow,
    findDevice,
    ownAnswer,
    signedIn,
    firstFactorOf: (record) => {
      const { connection, gateway } = record
      return { connection, gateway, srpKeys, serviceNow, findDevice: (name) => findDevice(record, name) }
    },
    acceptFirst: async (record, outcome) =>
      outcome.ok ? accept({ ...record, username: outcome.value.username }, outcome.value.answer) : outcome,
    send: async (record, stage, responses, secondFactor = record.secondFactor) => {
      const { gateway, connection, username } = record
      const answer = await gateway.respondToAuthChallenge(stage.asked.name, stage.session, {
        USERNAME: username,
        ...responses,
        ...deviceKeyField(await findDevice(record, username)),
        ...secretHashField(connection, username),
      })
      return answer.ok ? accept({ ...record, secondFactor }, answer.value) : answer
    },
  }
}
