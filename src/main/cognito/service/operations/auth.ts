// Signing in and staying signed in: InitiateAuth, RespondToAuthChallenge, GetTokensFromRefreshToken,
// RevokeToken.
import type {
  AuthenticationResultType,
  AuthFlowType,
  ChallengeNameType,
  InitiateAuthCommandOutput,
  RespondToAuthChallengeCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider'
import { transient, type AppErrorCode } from '../../../../shared/errors'
import { done, fail, ok, type Done, type Result } from '../../../../shared/result'
import { nullIfEmpty, readParameters, readTokens, type AuthAnswer, type Tokens } from '../answers'
import type { CognitoConnection } from '../connection'
import type { CognitoOperation } from '../errors/operations'
import { createSecretHashField } from '../secret-hash'
import type { SdkCalls } from './sdk'

export type AuthFlow = 'USER_SRP_AUTH' | 'USER_PASSWORD_AUTH' | 'USER_AUTH'
export type StringMap = Readonly<Record<string, string>>

export interface RefreshRequest {
  readonly refreshToken: string
  /** The user's real name, which is what SECRET_HASH wants here. */
  readonly username: string
  /** In pools that track devices nothing is refreshed without it. */
  readonly deviceKey: string | null
}

export interface AuthOperations {
  readonly initiateAuth: (flow: AuthFlow, parameters: StringMap) => Promise<Result<AuthAnswer>>
  readonly respondToAuthChallenge: (
    challengeName: string,
    session: string | null,
    responses: StringMap,
  ) => Promise<Result<AuthAnswer>>
  /** Says why when the refresh token no longer counts. */
  readonly refresh: (request: RefreshRequest) => Promise<Result<Tokens>>
  readonly revokeToken: (refreshToken: string) => Promise<Result<Done>>
}

type AuthOutput = InitiateAuthCommandOutput | RespondToAuthChallengeCommandOutput

const unreadable = fail(transient('serviceAnswerUnreadable'))

/** @param sent the session of the request: an answer without one leaves it valid */
function readAuthAnswer(output: AuthOutput, sent: string | null): Result<AuthAnswer> {
  const tokens = readTokens(output.AuthenticationResult)
  if (tokens !== null) return ok({ kind: 'tokens', tokens })
  const name = nullIfEmpty(output.ChallengeName)
  if (name === null) return unreadable
  const parameters = readParameters(output.ChallengeParameters)
  // Beside the parameters by the book; other servers put it among them.
  if ('AvailableChallenges' in output && output.AvailableChallenges !== undefined)
    parameters.set('AvailableChallenges', output.AvailableChallenges)
  return ok({ kind: 'challenge', name, session: nullIfEmpty(output.Session) ?? sent, parameters })
}

function tokensOf(result: AuthenticationResultType | undefined): Result<Tokens> {
  const tokens = readTokens(result)
  return tokens === null ? unreadable : ok(tokens)
}

/** What an answer is meant to show, by the challenge: that is what a refusal speaks of. */
function operationOf(challengeName: string): CognitoOperation {
  switch (challengeName) {
    case 'PASSWORD_VERIFIER':
      return 'ProvePassword'
    case 'DEVICE_SRP_AUTH':
    case 'DEVICE_PASSWORD_VERIFIER':
      return 'ProveDevice'
    case 'NEW_PASSWORD_REQUIRED':
      return 'AnswerNewPassword'
    default:
      return 'RespondToAuthChallenge'
  }
}

/** Computed and sent in moments after the answer before: nobody typed anything that could count twice. */
const following: ReadonlySet<string> = new Set([
  'PASSWORD_VERIFIER',
  'DEVICE_SRP_AUTH',
  'DEVICE_PASSWORD_VERIFIER',
  'MFA_SETUP',
])

/** What a pool that does not have GetTokensFromRefreshToken says to it. */
const withoutOperation: ReadonlySet<AppErrorCode> = new Set(['operationNotEnabled', 'featureUnavailable'])

/** What other servers say to an operation that they have never heard of. */
const withoutOperationInPractice: ReadonlySet<AppErrorCode> = new Set([
  ...withoutOperation,
  'requestRefused',
  'flowNotEnabled',
  'serviceErrorUnknown',
  'serviceAnswerUnreadable',
  'serviceUnavailable',
])

/** What is said where the way around is not there either. */
const withoutFlow: ReadonlySet<AppErrorCode> = new Set([
  'flowNotEnabled',
  'requestRefused',
  'operationNotEnabled',
])

export function createAuthOperations(connection: CognitoConnection, sdk: SdkCalls): AuthOperations {
  const { clientId, clientSecret } = connection
  const isMissing = connection.kind === 'practice' ? withoutOperationInPractice : withoutOperation
  const secretField = clientSecret === null ? {} : { ClientSecret: clientSecret }

  async function refreshByInitiateAuth(request: RefreshRequest): Promise<Result<Tokens>> {
    const { refreshToken, username, deviceKey } = request
    const output = await sdk.retrying('RefreshTokens', ({ InitiateAuthCommand }, client) =>
      client.send(
        new InitiateAuthCommand({
          ClientId: clientId,
          AuthFlow: 'REFRESH_TOKEN_AUTH',
          AuthParameters: {
            REFRESH_TOKEN: refreshToken,
            ...(deviceKey === null ? {} : { DEVICE_KEY: deviceKey }),
            ...createSecretHashField(connection, username),
          },
        }),
      ),
    )
    return output.ok ? tokensOf(output.value.AuthenticationResult) : output
  }

  return {
    initiateAuth: async (flow, parameters) => {
      const AuthFlow: AuthFlowType = flow
      const input = { ClientId: clientId, AuthFlow, AuthParameters: { ...parameters } }
      const output = await sdk.retrying('InitiateAuth', ({ InitiateAuthCommand }, client) =>
        client.send(new InitiateAuthCommand(input)),
      )
      return output.ok ? readAuthAnswer(output.value, null) : output
    },

    respondToAuthChallenge: async (challengeName, session, responses) => {
      const input = {
        ClientId: clientId,
        // Echoed as received: servers know names that the SDK's list does not.
        ChallengeName: challengeName as ChallengeNameType,
        ...(session === null ? {} : { Session: session }),
        ChallengeResponses: { ...responses },
      }
      const send = following.has(challengeName) ? sdk.following : sdk.once
      const output = await send(operationOf(challengeName), ({ RespondToAuthChallengeCommand }, client) =>
        client.send(new RespondToAuthChallengeCommand(input)),
      )
      return output.ok ? readAuthAnswer(output.value, session) : output
    },

    refresh: async (request) => {
      const { refreshToken, deviceKey } = request
      const output = await sdk.retrying('RefreshTokens', ({ GetTokensFromRefreshTokenCommand }, client) =>
        client.send(
          new GetTokensFromRefreshTokenCommand({
            ClientId: clientId,
            RefreshToken: refreshToken,
            ...secretField,
            ...(deviceKey === null ? {} : { DeviceKey: deviceKey }),
          }),
        ),
      )
      if (output.ok) return tokensOf(output.value.AuthenticationResult)
      if (!isMissing.has(output.error.code)) return output
      const around = await refreshByInitiateAuth(request)
      return around.ok || !withoutFlow.has(around.error.code) ? around : output
    },

    revokeToken: async (refreshToken) => {
      const output = await sdk.retrying('RevokeToken', ({ RevokeTokenCommand }, client) =>
        client.send(new RevokeTokenCommand({ ClientId: clientId, Token: refreshToken, ...secretField })),
      )
      return output.ok ? done : output
    },
  }
}
