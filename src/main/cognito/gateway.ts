// The only door to AWS: the operations by their own names over the SDK, with every failure mapped.
// Verify and RespondToAuthChallenge are sent exactly once; a repeat would meet a spent code.
import type {
  AuthFlowType,
  ChallengeNameType,
  CognitoIdentityProviderClient,
  InitiateAuthCommandOutput,
  RespondToAuthChallengeCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider'
import { permanent, transient, type AppError } from '../../shared/errors'
import { done, fail, ok, type Done, type Result } from '../../shared/result'
import type { VerifyPermit } from '../ports/enrollment-journal'
import type { AuthAnswer } from './answers'
import type { CognitoConnection } from './connection'
import { isOutcomeUnknown, mapCognitoError, type CognitoOperation } from './errors'
import type { CognitoHttp } from './http'

/** What authorizes the set-up of a software token: a running challenge, or a finished sign-in. */
export type SetUpAuthorization =
  | { readonly kind: 'session'; readonly session: string }
  | { readonly kind: 'accessToken'; readonly accessToken: string }

export type AuthFlow = 'USER_SRP_AUTH' | 'USER_PASSWORD_AUTH'
export type StringMap = Readonly<Record<string, string>>

/** A failed Verify: a certain no, or no answer that could be trusted. */
export type VerifyFailure =
  | { readonly kind: 'rejected'; readonly error: AppError }
  | { readonly kind: 'unknown'; readonly error: AppError }

export interface CognitoGateway {
  readonly initiateAuth: (flow: AuthFlow, parameters: StringMap) => Promise<Result<AuthAnswer>>
  readonly respondToAuthChallenge: (
    challengeName: string,
    session: string | null,
    responses: StringMap,
  ) => Promise<Result<AuthAnswer>>
  /** A new pending secret in base32; the session is null where none comes back. */
  readonly associateSoftwareToken: (
    authorization: SetUpAuthorization,
  ) => Promise<Result<{ readonly secretCode: string; readonly session: string | null }>>
  /** Needs the journal's permit, so that it cannot be called before the secret is durable. */
  readonly verifySoftwareToken: (
    permit: VerifyPermit,
    request: {
      readonly authorization: SetUpAuthorization
      readonly userCode: string
      readonly friendlyDeviceName: string
    },
  ) => Promise<Result<{ readonly session: string | null }, VerifyFailure>>
  /** Turns the software token on and makes it the preferred factor; other factors stay as they are. */
  readonly setUserMfaPreference: (accessToken: string) => Promise<Result<Done>>
}

const authorizationFields = (authorization: SetUpAuthorization) =>
  authorization.kind === 'session'
    ? { Session: authorization.session }
    : { AccessToken: authorization.accessToken }

type AuthOutput = InitiateAuthCommandOutput | RespondToAuthChallengeCommandOutput

function readAuthAnswer(output: AuthOutput): Result<AuthAnswer> {
  const tokens = output.AuthenticationResult
  if (tokens?.AccessToken !== undefined)
    return ok({
      kind: 'tokens',
      tokens: { accessToken: tokens.AccessToken, refreshToken: tokens.RefreshToken ?? null },
    })
  if (output.ChallengeName === undefined) return fail(transient('serviceAnswerUnreadable'))
  return ok({
    kind: 'challenge',
    name: output.ChallengeName,
    session: output.Session ?? null,
    parameters: new Map<string, unknown>(Object.entries(output.ChallengeParameters ?? {})),
  })
}

/** The SDK is a megabyte: loaded when someone signs in, not when the window opens. */
const loadSdk = () => import('@aws-sdk/client-cognito-identity-provider')

export function createCognitoGateway(dependencies: {
  readonly connection: CognitoConnection
  readonly http: CognitoHttp
}): CognitoGateway {
  const { connection, http } = dependencies
  const clients = new Map<number, Promise<CognitoIdentityProviderClient>>()

  /**
   * Every option that the SDK would otherwise look for in the environment or in configuration
   * files is given here, so that neither can change where or how a password is sent.
   */
  async function createClient(maxAttempts: number): Promise<CognitoIdentityProviderClient> {
    const sdk = await loadSdk()
    return new sdk.CognitoIdentityProviderClient({
      region: connection.region,
      endpoint: connection.endpoint,
      useFipsEndpoint: false,
      useDualstackEndpoint: false,
      defaultsMode: 'standard',
      retryMode: 'standard',
      maxAttempts,
      userAgentAppId: 'keyturn',
      requestHandler: await http.requestHandler(),
    })
  }

  function clientFor(maxAttempts: 1 | 3): Promise<CognitoIdentityProviderClient> {
    const client = clients.get(maxAttempts) ?? createClient(maxAttempts)
    clients.set(maxAttempts, client)
    return client
  }

  async function attempt<T>(operation: CognitoOperation, call: () => Promise<T>): Promise<Result<T>> {
    try {
      return ok(await call())
    } catch (reason) {
      return fail(mapCognitoError(operation, reason))
    }
  }

  return {
    initiateAuth: async (flow, parameters) => {
      const output = await attempt('InitiateAuth', async () => {
        const { InitiateAuthCommand } = await loadSdk()
        const AuthFlow: AuthFlowType = flow
        const input = { ClientId: connection.clientId, AuthFlow, AuthParameters: { ...parameters } }
        return (await clientFor(3)).send(new InitiateAuthCommand(input))
      })
      return output.ok ? readAuthAnswer(output.value) : output
    },

    respondToAuthChallenge: async (challengeName, session, responses) => {
      const output = await attempt('RespondToAuthChallenge', async () => {
        const { RespondToAuthChallengeCommand } = await loadSdk()
        const input = {
          ClientId: connection.clientId,
          // Echoed as received: servers know names that the SDK's list does not.
          ChallengeName: challengeName as ChallengeNameType,
          ...(session === null ? {} : { Session: session }),
          ChallengeResponses: { ...responses },
        }
        return (await clientFor(1)).send(new RespondToAuthChallengeCommand(input))
      })
      return output.ok ? readAuthAnswer(output.value) : output
    },

    associateSoftwareToken: async (authorization) => {
      const output = await attempt('AssociateSoftwareToken', async () => {
        const { AssociateSoftwareTokenCommand } = await loadSdk()
        const command = new AssociateSoftwareTokenCommand(authorizationFields(authorization))
        return (await clientFor(3)).send(command)
      })
      if (!output.ok) return output
      const { SecretCode: secretCode, Session: session = null } = output.value
      return secretCode === undefined ? fail(permanent('secretCodeUnreadable')) : ok({ secretCode, session })
    },

    verifySoftwareToken: async (_permit, { authorization, userCode, friendlyDeviceName }) => {
      try {
        const { VerifySoftwareTokenCommand } = await loadSdk()
        const command = new VerifySoftwareTokenCommand({
          ...authorizationFields(authorization),
          UserCode: userCode,
          FriendlyDeviceName: friendlyDeviceName,
        })
        const output = await (await clientFor(1)).send(command)
        // 200 with Status ERROR is the documented third way to say "wrong code".
        if (output.Status === 'SUCCESS') return ok({ session: output.Session ?? null })
        return output.Status === 'ERROR'
          ? fail({ kind: 'rejected', error: permanent('wrongCode') })
          : fail({ kind: 'unknown', error: transient('serviceAnswerUnreadable') })
      } catch (reason) {
        const error = mapCognitoError('VerifySoftwareToken', reason)
        return fail({ kind: isOutcomeUnknown(reason) ? 'unknown' : 'rejected', error })
      }
    },

    setUserMfaPreference: async (accessToken) => {
      const output = await attempt('SetUserMFAPreference', async () => {
        const { SetUserMFAPreferenceCommand } = await loadSdk()
        // Only the structure that is meant: others fail for users who lack that factor.
        const command = new SetUserMFAPreferenceCommand({
          AccessToken: accessToken,
          SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true },
        })
        return (await clientFor(3)).send(command)
      })
      return output.ok ? done : output
    },
  }
}
