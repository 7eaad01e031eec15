// The AWS SDK, configured so that nothing outside of Keyturn decides where a password goes, and with
// every failure mapped. Each request is one attempt; repeating is decided in retries.ts.
import type * as AwsSdk from '@aws-sdk/client-cognito-identity-provider'
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { fail, ok, type Result } from '../../../../shared/result'
import type { CognitoConnection } from '../connection'
import { mapCognitoError, type Authorization, type CognitoOperation } from '../errors'
import type { CognitoHttp } from '../http'
import type { RetryingCall } from '../retries'

export type Sdk = typeof AwsSdk
export type SdkCall<T> = (sdk: Sdk, client: CognitoIdentityProviderClient) => Promise<T>

/** @param by what authorizes the request, for operations that can go by several things */
export type SdkRequest = <T>(
  operation: CognitoOperation,
  call: SdkCall<T>,
  by?: Authorization,
) => Promise<Result<T>>

export interface SdkCalls {
  /** Throws what the SDK throws, for the one operation that looks closer. */
  readonly raw: <T>(call: SdkCall<T>) => Promise<T>
  readonly once: SdkRequest
  /** For operations that may be repeated when nothing, or nothing sensible, came back. */
  readonly retrying: SdkRequest
}

let loading: Promise<Sdk> | null = null

/** The SDK is a megabyte: loaded when someone is about to sign in, not when the window opens. */
export const loadSdk = (): Promise<Sdk> => (loading ??= import('@aws-sdk/client-cognito-identity-provider'))

/**
 * Every option that the SDK would otherwise look for in the environment or in configuration files
 * is given here, so that neither can change where or how a password is sent.
 */
async function createClient(
  connection: CognitoConnection,
  http: CognitoHttp,
): Promise<CognitoIdentityProviderClient> {
  const sdk = await loadSdk()
  return new sdk.CognitoIdentityProviderClient({
    region: connection.region,
    endpoint: connection.endpoint,
    useFipsEndpoint: false,
    useDualstackEndpoint: false,
    defaultsMode: 'standard',
    retryMode: 'standard',
    maxAttempts: 1,
    userAgentAppId: 'keyturn',
    requestHandler: await http.requestHandler(),
  })
}

export function createSdkCalls(dependencies: {
  readonly connection: CognitoConnection
  readonly http: CognitoHttp
  readonly retries: RetryingCall
}): SdkCalls {
  const { connection, http, retries } = dependencies
  let client: Promise<CognitoIdentityProviderClient> | null = null

  async function raw<T>(call: SdkCall<T>): Promise<T> {
    client ??= createClient(connection, http)
    return call(await loadSdk(), await client)
  }

  const once: SdkRequest = async (operation, call, by) => {
    try {
      return ok(await raw(call))
    } catch (reason) {
      return fail(mapCognitoError(operation, reason, { by }))
    }
  }

  return { raw, once, retrying: (operation, call, by) => retries(() => once(operation, call, by)) }
}
