// How a sign-in moves on with each answer of the service: to the next challenge, through the proof that
// this is a remembered device, or to tokens.
import { permanent } from '../../../shared/errors'
import type { SignInState } from '../../../shared/models'
import { fail, ok, type Result } from '../../../shared/result'
import type { Clock } from '../../ports/clock'
import type { RandomSource } from '../../ports/random'
import type { AuthAnswer, Tokens } from '../service/answers'
import type { OwnAnswer, ServiceChallenge } from './challenges'
import { proveDevice } from './device-sign-in'
import {
  readNameAfter,
  signInWithPassword,
  type Credentials,
  type FirstFactorDependencies,
  type FirstFactorOutcome,
} from './first-factor'
import type { StringMap } from '../service/gateway'
import type { OwnAccounts } from '../own-accounts'
import type { OwnCodes } from '../own-codes'
import { createSecretHashField } from '../service/secret-hash'
import { checkAccessToken, type TokenOrigin } from './access-token'
import type { Sessions } from './sessions'
import { askNaming } from './sign-in-device'
import {
  withChallenge,
  toSignInState,
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
  readonly clockOffset: () => number
  readonly clock: Clock
  readonly random: RandomSource
}

export interface SignInProgress {
  readonly firstFactorOf: (record: SignInRecord) => FirstFactorDependencies
  /** The first account of this user that the service has not refused yet, and when its code is fresh. */
  readonly ownAnswer: (record: SignInRecord) => OwnAnswer
  /** @param credentials where the person has given them: they are at hand for this one call, and are not kept */
  readonly acceptFirst: (
    record: SignInRecord,
    outcome: Result<FirstFactorOutcome>,
    credentials: Credentials | null,
  ) => Promise<Result<SignInState>>
  /** The sign-in with tokens, by whatever way they came; refused unless they are for this pool and client. */
  readonly signedIn: (
    record: SignInRecord,
    tokens: Tokens,
    origin: TokenOrigin,
  ) => Promise<Result<SignInState>>
  /** Answers the challenge of a stage, once, and goes on with what comes back. */
  readonly send: (
    record: SignInRecord,
    stage: Challenged,
    responses: StringMap,
    secondFactor?: SecondFactor,
  ) => Promise<Result<SignInState>>
}

/** The first factor once more, by a device that is a new one now; null where the password is not at hand. */
type StartAgain = (() => Promise<Result<SignInState>>) | null

export function createSignInProgress(dependencies: SignInProgressDependencies): SignInProgress {
  const { records, ownAccounts, ownCodes, sessions, clockOffset, clock, random } = dependencies
  const serviceNow = () => clock.now() + clockOffset()

  const firstFactorOf = ({ connection, gateway, device }: SignInRecord): FirstFactorDependencies => ({
    connection,
    gateway,
    random,
    serviceNow,
    device,
  })

  function ownAnswer(record: SignInRecord): OwnAnswer {
    const account = ownAccounts
      .enrolledFor(record.connectionId, record.username)
      .find(({ id }) => !record.refusedAccounts.includes(id))
    return account
      ? { accountId: account.id, readyAt: Math.round(ownCodes.readyAt(account.id, account.parameters)) }
      : null
  }

  async function signedIn(
    record: SignInRecord,
    tokens: Tokens,
    origin: TokenOrigin,
  ): Promise<Result<SignInState>> {
    const { connection, connectionId, username, gateway, secondFactor } = record
    // Who has just shown a software token needs this one for nothing that has to have its scope.
    const needs = secondFactor === 'softwareToken' ? 'identity' : 'scopeToo'
    const checked = checkAccessToken(tokens.accessToken, {
      connection,
      serviceNow: serviceNow(),
      origin,
      needs,
    })
    if (!checked.ok) return checked
    await sessions.begin({ connectionId, username }, tokens)
    const device = await record.device.settle({ username, gateway, tokens })
    return ok(toSignInState(records.put({ ...record, stage: { kind: 'signedIn', tokens, device } })))
  }

  async function answerWithDevice(
    record: SignInRecord,
    challenge: ServiceChallenge,
    startAgain: StartAgain,
  ): Promise<Result<SignInState>> {
    const { connection, gateway, username } = record
    const device = await record.device.find(username)
    if (device === null) return fail(permanent('deviceNotFound'))
    const signIn = { connection, gateway, random, serviceNow, username, device }
    const answer = await proveDevice(signIn, challenge)
    if (answer.ok) return accept(record, answer.value, startAgain)
    if (answer.error.code !== 'deviceNotFound') return answer
    // The password was right: what is asked for now is the second factor.
    await record.device.refused()
    return startAgain === null ? answer : startAgain()
  }

  async function challenged(record: SignInRecord, asked: ServiceChallenge): Promise<Result<SignInState>> {
    const context = { answeredAt: clock.now(), ownAnswer: ownAnswer(record) }
    const next = withChallenge(record, asked, context)
    if (!next.ok) return next
    const state = toSignInState(records.put(next.value))
    if (state.state === 'signedIn' || state.challenge.kind !== 'setUp') return ok(state)
    const settled = await ownAccounts.notAccepted(record.connectionId, record.username)
    return settled.ok ? ok(state) : settled
  }

  async function accept(
    before: SignInRecord,
    answer: AuthAnswer,
    startAgain: StartAgain,
  ): Promise<Result<SignInState>> {
    const record = { ...before, username: readNameAfter(answer, before.username) }
    if (answer.kind === 'tokens') return signedIn(record, answer.tokens, 'service')
    return answer.name === 'DEVICE_SRP_AUTH'
      ? answerWithDevice(record, answer, startAgain)
      : challenged(record, answer)
  }

  async function acceptFirst(
    before: SignInRecord,
    outcome: Result<FirstFactorOutcome>,
    credentials: Credentials | null,
  ): Promise<Result<SignInState>> {
    if (!outcome.ok) return outcome
    const { answer, username, proven } = outcome.value
    const record: SignInRecord = {
      ...before,
      username,
      firstFactor: proven === 'password' ? 'password' : 'sentCode',
    }
    const startAgain: StartAgain =
      credentials === null
        ? null
        : async () => acceptFirst(before, await signInWithPassword(firstFactorOf(before), credentials), null)
    return accept(record, answer, startAgain)
  }

  return {
    ownAnswer,
    signedIn,
    firstFactorOf,
    acceptFirst,
    send: async (record, stage, responses, secondFactor = record.secondFactor) => {
      const { gateway, connection, username } = record
      const answer = await askNaming(record.device, username, (deviceField) =>
        gateway.respondToAuthChallenge(stage.asked.name, stage.session, {
          USERNAME: username,
          ...responses,
          ...deviceField,
          ...createSecretHashField(connection, username),
        }),
      )
      return answer.ok ? accept({ ...record, secondFactor }, answer.value, null) : answer
    },
  }
}
