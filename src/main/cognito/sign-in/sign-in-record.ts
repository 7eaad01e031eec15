// One sign-in in progress, as main remembers it between two calls of the renderer. Sessions and
// tokens are in here, and only the state that `stateOf` makes of it crosses to the renderer.
import { permanent } from '../../../shared/errors'
import type { AccountId, Challenge, ConnectionId, SignInId, SignInState } from '../../../shared/models'
import { fail, ok, type Result } from '../../../shared/result'
import type { Tokens } from '../service/answers'
import { readChallenge, type OwnAnswer, type ServiceChallenge } from './challenges'
import type { CognitoConnection } from '../service/connection'
import type { DeviceStatus } from './devices'
import type { CognitoGateway } from '../service/gateway'
import type { SignInDevice } from './sign-in-device'

export type SecondFactor = Extract<SignInState, { state: 'signedIn' }>['secondFactor']

export type Stage =
  | { readonly kind: 'starting' }
  | {
      readonly kind: 'challenged'
      /** As the service put it; its name is echoed. */
      readonly asked: ServiceChallenge
      readonly session: string | null
      readonly challenge: Challenge
      readonly answerBy: number
    }
  | { readonly kind: 'signedIn'; readonly tokens: Tokens; readonly device: DeviceStatus }

export type Challenged = Extract<Stage, { kind: 'challenged' }>

export interface SignInRecord {
  readonly id: SignInId
  readonly connectionId: ConnectionId
  readonly connection: CognitoConnection
  readonly gateway: CognitoGateway
  /** USER_ID_FOR_SRP, as soon as the service has said it. */
  readonly username: string
  /** This computer, as a device of the pool's. */
  readonly device: SignInDevice
  /** sentCode: a code by mail or text message in place of a password; it is no second factor then. */
  readonly firstFactor: 'password' | 'sentCode'
  readonly secondFactor: SecondFactor
  /** Accounts of ours whose code the service has refused in this sign-in. */
  readonly refusedAccounts: readonly AccountId[]
  readonly stage: Stage
}

/** What an app client allows at the least, and by default: AuthSessionValidity, in milliseconds. */
const sessionValidity = 3 * 60_000

/** Cognito gives a session its time with each answer; before it expires there is nothing to ask. */
const answerByAfter = (answeredAt: number): number => answeredAt + sessionValidity

/** The record after an answer of the service. */
export function withChallenge(
  record: SignInRecord,
  asked: ServiceChallenge,
  context: { readonly answeredAt: number; readonly ownAnswer: OwnAnswer },
): Result<SignInRecord> {
  const challenge = readChallenge(asked, context.ownAnswer)
  if (!challenge.ok) return challenge
  const { session } = asked
  const answerBy = answerByAfter(context.answeredAt)
  return ok({
    ...record,
    stage: { kind: 'challenged', asked, session, challenge: challenge.value, answerBy },
  })
}

/** The record with the session that a step outside the challenges has brought. */
export function withSession(record: SignInRecord, session: string | null, answeredAt: number): SignInRecord {
  if (record.stage.kind !== 'challenged' || session === null) return record
  return { ...record, stage: { ...record.stage, session, answerBy: answerByAfter(answeredAt) } }
}

/** What the renderer may know; only of a record that has had an answer. */
export function toSignInState({
  id,
  stage,
  username,
  connectionId,
  secondFactor,
}: SignInRecord): SignInState {
  switch (stage.kind) {
    case 'starting':
      throw new Error('A sign-in without an answer has no state to show')
    case 'challenged':
      return { state: 'challenged', signInId: id, challenge: stage.challenge, answerBy: stage.answerBy }
    case 'signedIn': {
      const { device } = stage
      return { state: 'signedIn', signInId: id, username, connectionId, secondFactor, device }
    }
  }
}

/** The sign-ins in memory: few, and forgotten when they end. */
export interface SignInRecords {
  readonly get: (id: SignInId) => Result<SignInRecord>
  readonly put: (record: SignInRecord) => SignInRecord
  readonly forget: (id: SignInId) => void
}

const maxRecords = 8

export function createSignInRecords(): SignInRecords {
  const records = new Map<SignInId, SignInRecord>()
  return {
    get: (id) => {
      const record = records.get(id)
      return record ? ok(record) : fail(permanent('signInNotFound'))
    },
    put: (record) => {
      records.set(record.id, record)
      for (const id of [...records.keys()].slice(0, -maxRecords)) records.delete(id)
      return record
    },
    forget: (id) => {
      records.delete(id)
    },
  }
}
