// Signing in: the password, then challenge by challenge as the renderer answers them, until tokens.
import { permanent } from '../../shared/errors'
import type { AccountId, ConnectionId, MfaChoice, SignInId, SignInState } from '../../shared/models'
import { done, fail, ok, type Done, type Result } from '../../shared/result'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { RandomSource } from '../ports/random'
import type { AuthAnswer } from './answers'
import { codeField, newPasswordResponses, readTypedCode, type OwnAnswer } from './challenges'
import type { CognitoConnection } from './connection'
import type { CognitoGateway, StringMap } from './gateway'
import type { OwnAccounts } from './own-accounts'
import type { OwnCodes } from './own-codes'
import { secretHashField, signInWithPassword, type Credentials } from './password-sign-in'
import {
  advance,
  stateOf,
  type SecondFactor,
  type SignInRecord,
  type SignInRecords,
  type Stage,
} from './sign-in-record'

/** A person's answer to a challenge; `accountCode` is computed here, from an account of ours. */
export type Answer =
  | { readonly kind: 'newPassword'; readonly newPassword: string; readonly attributes: StringMap }
  | { readonly kind: 'accountCode'; readonly accountId: AccountId }
  | { readonly kind: 'typedCode'; readonly code: string }
  | { readonly kind: 'selectMfa'; readonly choice: MfaChoice }

export interface OpenConnection {
  readonly connection: CognitoConnection
  readonly gateway: CognitoGateway
}

export interface SignInDependencies {
  readonly records: SignInRecords
  readonly openConnection: (id: ConnectionId) => Promise<Result<OpenConnection>>
  readonly ownAccounts: OwnAccounts
  readonly ownCodes: OwnCodes
  readonly clockOffset: () => number
  readonly clock: Clock
  readonly random: RandomSource
  readonly ids: Ids
}

export interface SignIn {
  readonly start: (connectionId: ConnectionId, credentials: Credentials) => Promise<Result<SignInState>>
  readonly respond: (id: SignInId, answer: Answer) => Promise<Result<SignInState>>
  /** Answers MFA_SETUP once the software token is verified. */
  readonly finishSetUp: (id: SignInId) => Promise<Result<SignInState>>
  /** Forgets the session or the tokens. */
  readonly end: (id: SignInId) => Result<Done>
}

type Challenged = Extract<Stage, { kind: 'challenged' }>
const outOfOrder = fail(permanent('stepOutOfOrder'))

export function createSignIn(dependencies: SignInDependencies): SignIn {
  const { records, openConnection, ownAccounts, ownCodes, clockOffset, clock, random, ids } = dependencies

  /** The first account of this user that the service has not refused yet, and when its code is fresh. */
  function ownAnswer(record: SignInRecord): OwnAnswer {
    const account = ownAccounts
      .enrolledFor(record.connectionId, record.username)
      .find(({ id }) => !record.refusedAccounts.includes(id))
    return account
      ? { accountId: account.id, readyAt: Math.round(ownCodes.readyAt(account.id, account.parameters)) }
      : null
  }

  async function accept(record: SignInRecord, answer: AuthAnswer): Promise<Result<SignInState>> {
    const next = advance(record, answer, { answeredAt: clock.now(), ownAnswer: ownAnswer(record) })
    if (!next.ok) return next
    const state = stateOf(records.put(next.value))
    if (state.state === 'signedIn' || state.challenge.kind !== 'setUp') return ok(state)
    const settled = await ownAccounts.notAccepted(record.connectionId, record.username)
    return settled.ok ? ok(state) : settled
  }

  async function send(
    record: SignInRecord,
    stage: Challenged,
    responses: StringMap,
    secondFactor: SecondFactor = record.secondFactor,
  ): Promise<Result<SignInState>> {
    const answer = await record.gateway.respondToAuthChallenge(stage.name, stage.session, {
      USERNAME: record.username,
      ...responses,
      ...secretHashField(record.connection, record.username),
    })
    return answer.ok ? accept({ ...record, secondFactor }, answer.value) : answer
  }

  async function sendTypedCode(record: SignInRecord, stage: Challenged, typed: string) {
    const field = codeField(stage.name)
    if (field === null) return outOfOrder
    const code = readTypedCode(typed)
    if (!code.ok) return code
    const factor = stage.challenge.kind === 'sentCode' ? 'sentCode' : 'softwareToken'
    return send(record, stage, { [field]: code.value }, factor)
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
    const code = ownCodes.take(accountId, secret.value)
    if (!code.ok) return code
    const sent = await send(record, stage, { SOFTWARE_TOKEN_MFA_CODE: code.value }, 'softwareToken')
    if (sent.ok) {
      const settled = await ownAccounts.accepted(accountId)
      return settled.ok ? sent : settled
    }
    if (sent.error.code === 'codeAlreadyUsed') {
      const { parameters } = secret.value
      return fail({ ...sent.error, retryable: true, retryAt: ownCodes.readyAt(accountId, parameters) })
    }
    if (sent.error.code !== 'wrongCode') return sent
    const next = afterRefusal(record, stage, accountId)
    return next === null ? fail(withClockOffset(sent.error)) : ok(next)
  }

  const withClockOffset = <E extends object>(error: E) => {
    const seconds = Math.round(clockOffset() / 1000)
    return seconds === 0 ? error : { ...error, clockOffsetSeconds: seconds }
  }

  return {
    start: async (connectionId, credentials) => {
      const opened = await openConnection(connectionId)
      if (!opened.ok) return opened
      const { connection, gateway } = opened.value
      const serviceNow = () => clock.now() + clockOffset()
      const outcome = await signInWithPassword({ connection, gateway, random, serviceNow }, credentials)
      if (!outcome.ok) return outcome
      const record: SignInRecord = {
        id: ids.signIn(),
        connectionId,
        connection,
        gateway,
        username: outcome.value.username,
        secondFactor: 'none',
        refusedAccounts: [],
        // Replaced by the answer at once; an empty session is never sent.
        stage: { kind: 'signedIn', tokens: { accessToken: '', refreshToken: null } },
      }
      return accept(record, outcome.value.answer)
    },

    respond: async (id, answer) => {
      const found = records.get(id)
      if (!found.ok) return found
      const record = found.value
      const { stage } = record
      if (stage.kind !== 'challenged') return outOfOrder
      switch (answer.kind) {
        case 'newPassword':
          if (stage.challenge.kind !== 'newPassword') return outOfOrder
          return send(record, stage, newPasswordResponses(answer.newPassword, answer.attributes))
        case 'selectMfa':
          if (stage.challenge.kind !== 'selectMfa') return outOfOrder
          return send(record, stage, { ANSWER: answer.choice })
        case 'typedCode':
          return sendTypedCode(record, stage, answer.code)
        case 'accountCode':
          return sendAccountCode(record, stage, answer.accountId)
      }
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
