// Signing in: the first factor, then challenge by challenge as the renderer answers them, until tokens.
import { permanent } from '../../shared/errors'
import type {
  AccountId,
  ConnectionId,
  FirstFactor,
  ManagedLogin,
  MfaChoice,
  SignInId,
  SignInState,
} from '../../shared/models'
import { done, fail, ok, type Done, type Result } from '../../shared/result'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { RandomSource } from '../ports/random'
import { checkGivenAccessToken } from './access-token'
import type { AuthAnswer, Tokens } from './answers'
import {
  codeField,
  newPasswordResponses,
  readTypedCode,
  type OwnAnswer,
  type ServiceChallenge,
} from './challenges'
import type { CognitoConnection } from './connection'
import { proveDevice } from './device-sign-in'
import type { DeviceStatus, Devices } from './devices'
import {
  choosePassword,
  deviceKeyField,
  nameAfter,
  signInByChoice,
  signInWithPassword,
  type Credentials,
  type FirstFactorDependencies,
  type FirstFactorOutcome,
} from './first-factor'
import type { CognitoGateway, StringMap } from './gateway'
import type { OwnAccounts } from './own-accounts'
import type { OwnCodes } from './own-codes'
import { secretHashField } from './secret-hash'
import type { Sessions } from './sessions'
import {
  challengedBy,
  stateOf,
  type Challenged,
  type SecondFactor,
  type SignInRecord,
  type SignInRecords,
} from './sign-in-record'
import { explainWrongCode } from './wrong-code'

/** A person's answer to a challenge; `accountCode` is computed here, from an account of ours. */
export type Answer =
  | { readonly kind: 'usePassword'; readonly password: string }
  | { readonly kind: 'useSentCode'; readonly choice: Exclude<FirstFactor, 'password'> }
  | { readonly kind: 'newPassword'; readonly newPassword: string; readonly attributes: StringMap }
  | { readonly kind: 'accountCode'; readonly accountId: AccountId }
  | { readonly kind: 'typedCode'; readonly code: string }
  | { readonly kind: 'selectMfa'; readonly choice: MfaChoice }

export interface OpenConnection {
  readonly connection: CognitoConnection
  readonly managedLogin: ManagedLogin | null
  readonly gateway: CognitoGateway
}

export interface SignInDependencies {
  readonly records: SignInRecords
  readonly openConnection: (id: ConnectionId) => Promise<Result<OpenConnection>>
  readonly ownAccounts: OwnAccounts
  readonly ownCodes: OwnCodes
  readonly sessions: Pick<Sessions, 'begin'>
  readonly devices: Devices
  readonly clockOffset: () => number
  readonly clock: Clock
  readonly random: RandomSource
  readonly ids: Ids
}

type RememberedDeviceUse = SignInRecord['rememberedDevice']

export interface SignIn {
  readonly start: (
    connectionId: ConnectionId,
    credentials: Credentials,
    rememberedDevice?: RememberedDeviceUse,
  ) => Promise<Result<SignInState>>
  /** Asks which ways in the pool offers this user. */
  readonly startWithoutPassword: (
    connectionId: ConnectionId,
    username: string,
  ) => Promise<Result<SignInState>>
  /** With an access token that a person has from elsewhere. */
  readonly startWithAccessToken: (
    connectionId: ConnectionId,
    accessToken: string,
  ) => Promise<Result<SignInState>>
  /** With the tokens of a sign-in in the browser. */
  readonly startWithTokens: (
    connectionId: ConnectionId,
    username: string,
    tokens: Tokens,
  ) => Promise<Result<SignInState>>
  readonly respond: (id: SignInId, answer: Answer) => Promise<Result<SignInState>>
  /** Lets the pool skip the second factor on this computer. */
  readonly rememberDevice: (id: SignInId) => Promise<Result<SignInState>>
  /** Answers MFA_SETUP once the software token is verified. */
  readonly finishSetUp: (id: SignInId) => Promise<Result<SignInState>>
  /** Forgets the challenge or the sign-in; its tokens stay with the session. */
  readonly end: (id: SignInId) => Result<Done>
}

const outOfOrder = fail(permanent('stepOutOfOrder'))

const firstFactorNames: Readonly<Record<Exclude<FirstFactor, 'password'>, string>> = {
  emailCode: 'EMAIL_OTP',
  smsCode: 'SMS_OTP',
}

export function createSignIn(dependencies: SignInDependencies): SignIn {
  const { records, openConnection, ownAccounts, ownCodes, sessions, devices } = dependencies
  const { clockOffset, clock, random, ids } = dependencies
  const serviceNow = () => clock.now() + clockOffset()

  async function createRecord(
    connectionId: ConnectionId,
    username: string,
    rememberedDevice: RememberedDeviceUse,
  ): Promise<Result<SignInRecord>> {
    const opened = await openConnection(connectionId)
    if (!opened.ok) return opened
    const { connection, gateway } = opened.value
    return ok({
      connection,
      gateway,
      id: ids.signIn(),
      connectionId,
      username,
      rememberedDevice,
      secondFactor: 'none',
      refusedAccounts: [],
      stage: { kind: 'starting' },
    })
  }

  const findDevice = async ({ connectionId, rememberedDevice }: SignInRecord, username: string) =>
    rememberedDevice === 'use' ? devices.find({ connectionId, username }) : null

  const firstFactorOf = (record: SignInRecord): FirstFactorDependencies => {
    const { connection, gateway } = record
    return { connection, gateway, random, serviceNow, findDevice: (name) => findDevice(record, name) }
  }

  /** The first account of this user that the service has not refused yet, and when its code is fresh. */
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

  async function signedIn(record: SignInRecord, tokens: Tokens): Promise<Result<SignInState>> {
    const { connectionId, username } = record
    await sessions.begin({ connectionId, username }, tokens)
    const device = await introduceDevice(record, tokens)
    return ok(stateOf(records.put({ ...record, stage: { kind: 'signedIn', tokens, device } })))
  }

  async function answerWithDevice(
    record: SignInRecord,
    challenge: ServiceChallenge,
  ): Promise<Result<SignInState>> {
    const { connection, gateway, username } = record
    const device = await findDevice(record, username)
    if (device === null) return fail(permanent('deviceNotFound'))
    const signIn = { connection, gateway, random, serviceNow, username, device }
    const answer = await proveDevice(signIn, challenge)
    return answer.ok ? accept(record, answer.value) : answer
  }

  async function accept(before: SignInRecord, answer: AuthAnswer): Promise<Result<SignInState>> {
    const record = { ...before, username: nameAfter(answer, before.username) }
    if (answer.kind === 'tokens') return signedIn(record, answer.tokens)
    if (answer.name === 'DEVICE_SRP_AUTH') return answerWithDevice(record, answer)
    const context = { answeredAt: clock.now(), ownAnswer: ownAnswer(record) }
    const next = challengedBy(record, answer, context)
    if (!next.ok) return next
    const state = stateOf(records.put(next.value))
    if (state.state === 'signedIn' || state.challenge.kind !== 'setUp') return ok(state)
    const settled = await ownAccounts.notAccepted(record.connectionId, record.username)
    return settled.ok ? ok(state) : settled
  }

  const acceptFirst = (record: SignInRecord, outcome: Result<FirstFactorOutcome>) =>
    outcome.ok ? accept({ ...record, username: outcome.value.username }, outcome.value.answer) : outcome

  async function send(
    record: SignInRecord,
    stage: Challenged,
    responses: StringMap,
    secondFactor: SecondFactor = record.secondFactor,
  ): Promise<Result<SignInState>> {
    const { gateway, connection, username } = record
    const answer = await gateway.respondToAuthChallenge(stage.asked.name, stage.session, {
      USERNAME: username,
      ...responses,
      ...deviceKeyField(await findDevice(record, username)),
      ...secretHashField(connection, username),
    })
    return answer.ok ? accept({ ...record, secondFactor }, answer.value) : answer
  }

  async function sendTypedCode(record: SignInRecord, stage: Challenged, typed: string) {
    const field = codeField(stage.asked.name)
    if (field === null) return outOfOrder
    const code = readTypedCode(typed)
    if (!code.ok) return code
    const sent = await send(record, stage, { [field]: code.value }, factorOf(stage))
    if (sent.ok || stage.challenge.kind !== 'softwareToken') return sent
    return fail(explainWrongCode(sent.error, { clockOffsetMs: clockOffset(), correctedByMs: 0 }))
  }

  /** A code that was sent as the first factor is no second one. */
  function factorOf({ challenge, asked }: Challenged): SecondFactor {
    if (challenge.kind === 'softwareToken') return 'softwareToken'
    return asked.name === 'SMS_MFA' || asked.name === 'EMAIL_OTP' ? 'sentCode' : 'none'
  }

  /** After a refusal the user's next account of ours is offered, if there is one. */
  function afterRefusal(record: SignInRecord, stage: Challenged, refused: AccountId): SignInState | null {
    const next = { ...record, refusedAccounts: [...record.refusedAccounts, refused] }
    const account = ownAnswer(next)
    if (stage.challenge.kind !== 'softwareToken') return null
    const challenge = { ...stage.challenge, account }
    records.put({ ...next, stage: { ...stage, challenge } })
    return account === null ? null : stateOf({ ...next, stage: { ...stage, challenge } })
  }

  async function sendAccountCode(
    record: SignInRecord,
    stage: Challenged,
    accountId: AccountId,
  ): Promise<Result<SignInState>> {
    if (stage.challenge.kind !== 'softwareToken') return outOfOrder
    const secret = await ownAccounts.secretOf(accountId)
    if (!secret.ok) return secret
    const taken = ownCodes.take(accountId, secret.value)
    if (!taken.ok) return taken
    const { code, clockOffset: correctedByMs } = taken.value
    const sent = await send(record, stage, { SOFTWARE_TOKEN_MFA_CODE: code }, 'softwareToken')
    if (sent.ok) {
      const settled = await ownAccounts.accepted(accountId)
      return settled.ok ? sent : settled
    }
    if (sent.error.code === 'codeAlreadyUsed') {
      const { parameters } = secret.value
      return fail({ ...sent.error, retryable: true, retryAt: ownCodes.readyAt(accountId, parameters) })
    }
    const error = explainWrongCode(sent.error, { clockOffsetMs: clockOffset(), correctedByMs })
    // With the clock to blame, nothing speaks against this account.
    if (error.code !== 'wrongCode') return fail(error)
    const next = afterRefusal(record, stage, accountId)
    return next === null ? fail(error) : ok(next)
  }

  async function usePassword(record: SignInRecord, stage: Challenged, password: string) {
    if (stage.challenge.kind !== 'selectFirstFactor') return outOfOrder
    const { username } = record
    const challenge = { ...stage.asked, session: stage.session }
    return acceptFirst(record, await choosePassword(firstFactorOf(record), { username, password }, challenge))
  }

  function answerStage(
    record: SignInRecord,
    stage: Challenged,
    answer: Answer,
  ): Promise<Result<SignInState>> {
    const { kind } = stage.challenge
    switch (answer.kind) {
      case 'usePassword':
        return usePassword(record, stage, answer.password)
      case 'useSentCode':
        if (kind !== 'selectFirstFactor') return Promise.resolve(outOfOrder)
        return send(record, stage, { ANSWER: firstFactorNames[answer.choice] })
      case 'newPassword':
        if (kind !== 'newPassword') return Promise.resolve(outOfOrder)
        return send(record, stage, newPasswordResponses(answer.newPassword, answer.attributes))
      case 'selectMfa':
        if (kind !== 'selectMfa') return Promise.resolve(outOfOrder)
        return send(record, stage, { ANSWER: answer.choice })
      case 'typedCode':
        return sendTypedCode(record, stage, answer.code)
      case 'accountCode':
        return sendAccountCode(record, stage, answer.accountId)
    }
  }

  async function start(
    connectionId: ConnectionId,
    credentials: Credentials,
    rememberedDevice: RememberedDeviceUse = 'use',
  ): Promise<Result<SignInState>> {
    const record = await createRecord(connectionId, credentials.username, rememberedDevice)
    if (!record.ok) return record
    const outcome = await signInWithPassword(firstFactorOf(record.value), credentials)
    if (outcome.ok || outcome.error.code !== 'deviceNotFound') return acceptFirst(record.value, outcome)
    // The pool has forgotten this computer: it is a new one then.
    await devices.forget({ connectionId, username: credentials.username })
    return acceptFirst(
      record.value,
      await signInWithPassword({ ...firstFactorOf(record.value), findDevice: () => Promise.resolve(null) }, credentials),
    )
  }

  return {
    start,

    startWithoutPassword: async (connectionId, username) => {
      const record = await createRecord(connectionId, username, 'use')
      if (!record.ok) return record
      return acceptFirst(record.value, await signInByChoice(firstFactorOf(record.value), username))
    },

    startWithAccessToken: async (connectionId, text) => {
      const record = await createRecord(connectionId, '', 'ignore')
      if (!record.ok) return record
      const { userPoolId } = record.value.connection
      const given = checkGivenAccessToken(text, { userPoolId, serviceNow: serviceNow() })
      if (!given.ok) return given
      const { accessToken, username } = given.value
      const tokens = { accessToken, refreshToken: null, newDevice: null }
      return signedIn({ ...record.value, username }, tokens)
    },

    startWithTokens: async (connectionId, username, tokens) => {
      const record = await createRecord(connectionId, username, 'ignore')
      return record.ok ? signedIn(record.value, tokens) : record
    },

    respond: async (id, answer) => {
      const found = records.get(id)
      if (!found.ok) return found
      const { stage } = found.value
      return stage.kind === 'challenged' ? answerStage(found.value, stage, answer) : outOfOrder
    },

    rememberDevice: async (id) => {
      const found = records.get(id)
      if (!found.ok) return found
      const record = found.value
      const { stage, gateway } = record
      const device = await findDevice(record, record.username)
      if (stage.kind !== 'signedIn' || device === null) return outOfOrder
      const remembered = await gateway.rememberDevice(stage.tokens.accessToken, device.deviceKey)
      if (!remembered.ok) return remembered
      return ok(stateOf(records.put({ ...record, stage: { ...stage, device: 'remembered' } })))
    },

    finishSetUp: async (id) => {
      const found = records.get(id)
      if (!found.ok) return found
      const { stage } = found.value
      if (stage.kind !== 'challenged' || stage.challenge.kind !== 'setUp') return outOfOrder
      return send(found.value, stage, {}, 'softwareToken')
    },

    end: (id) => {
      records.forget(id)
      return done
    },
  }
}
