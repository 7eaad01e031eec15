// Signing in, as the renderer asks for it: by any of the ways in, then challenge by challenge.
import { permanent } from '../../../shared/errors'
import type { ConnectionId, SignInId, SignInState } from '../../../shared/models'
import { done, fail, ok, type Done, type Result } from '../../../shared/result'
import type { Ids } from '../../ports/ids'
import { readGivenAccessToken } from './access-token'
import type { Tokens } from '../service/answers'
import { createChallengeAnswers, type Answer } from './challenge-answers'
import type { Devices } from './devices'
import { signInByChoice, startWithPassword, type Credentials } from './first-factor'
import type { OpenConnectionById } from '../open-connection'
import { createSignInProgress, type SignInProgressDependencies } from './sign-in-progress'
import { createSignInDevice, type DeviceUse } from './sign-in-device'
import { toSignInState, type SignInRecord } from './sign-in-record'

export interface SignInDependencies extends SignInProgressDependencies {
  /** Loads what a sign-in needs. */
  readonly warmUp: () => void
  readonly openConnection: OpenConnectionById
  readonly devices: Devices
  readonly ids: Ids
}

export interface SignIn {
  readonly start: (
    connectionId: ConnectionId,
    credentials: Credentials,
    rememberedDevice?: DeviceUse,
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
  /** Someone may be about to sign in: does beforehand what can be done. */
  readonly prepare: () => void
  /** Forgets the challenge or the sign-in; its tokens stay with the session. */
  readonly end: (id: SignInId) => Result<Done>
}

const outOfOrder = fail(permanent('stepOutOfOrder'))

export function createSignIn(dependencies: SignInDependencies): SignIn {
  const { records, openConnection, devices, ids } = dependencies
  const progress = createSignInProgress(dependencies)
  const answerChallenge = createChallengeAnswers({ ...dependencies, progress })

  async function createRecord(
    connectionId: ConnectionId,
    username: string,
    use: DeviceUse,
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
      device: createSignInDevice({ devices, connectionId, typedName: username, use }),
      firstFactor: 'password',
      secondFactor: 'none',
      refusedAccounts: [],
      stage: { kind: 'starting' },
    })
  }

  return {
    start: async (connectionId, credentials, rememberedDevice = 'use') => {
      const created = await createRecord(connectionId, credentials.username, rememberedDevice)
      if (!created.ok) return created
      const record = created.value
      const outcome = await startWithPassword(progress.firstFactorOf(record), credentials)
      return progress.acceptFirst(record, outcome, credentials)
    },

    startWithoutPassword: async (connectionId, username) => {
      const record = await createRecord(connectionId, username, 'use')
      if (!record.ok) return record
      const outcome = await signInByChoice(progress.firstFactorOf(record.value), username)
      return progress.acceptFirst(record.value, outcome, null)
    },

    startWithAccessToken: async (connectionId, text) => {
      const record = await createRecord(connectionId, '', 'ignore')
      if (!record.ok) return record
      const given = readGivenAccessToken(text)
      if (!given.ok) return given
      const { accessToken, username } = given.value
      const tokens = { accessToken, refreshToken: null, newDevice: null }
      return progress.signedIn({ ...record.value, username }, tokens, 'person')
    },

    startWithTokens: async (connectionId, username, tokens) => {
      const record = await createRecord(connectionId, username, 'ignore')
      return record.ok ? progress.signedIn(record.value, tokens, 'service') : record
    },

    respond: async (id, answer) => {
      const found = records.get(id)
      if (!found.ok) return found
      const { stage } = found.value
      return stage.kind === 'challenged' ? answerChallenge(found.value, stage, answer) : outOfOrder
    },

    rememberDevice: async (id) => {
      const found = records.get(id)
      if (!found.ok) return found
      const record = found.value
      const { stage, gateway, connectionId, username } = record
      const device = await devices.find({ connectionId, username })
      if (stage.kind !== 'signedIn' || device === null) return outOfOrder
      const remembered = await gateway.rememberDevice(stage.tokens.accessToken, device.deviceKey)
      if (!remembered.ok) return remembered
      return ok(toSignInState(records.put({ ...record, stage: { ...stage, device: 'remembered' } })))
    },

    finishSetUp: async (id) => {
      const found = records.get(id)
      if (!found.ok) return found
      const { stage } = found.value
      if (stage.kind !== 'challenged' || stage.challenge.kind !== 'setUp') return outOfOrder
      return progress.send(found.value, stage, {}, 'softwareToken')
    },

    prepare: dependencies.warmUp,

    end: (id) => {
      records.forget(id)
      return done
    },
  }
}
