// The AWS SDK, configured so that nothing outside of Keyturn decides where a password goes, and with
// every failure mapped. Each request is one attempt; repeating is decided in retries.ts.
import type * as AwsSdk from '@aws-sdk/client-cognito-identity-provider'
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import type { AppError } from '../../../../shared/errors'
import { fail, ok, type Result } from '../../../../shared/result'
import type { CognitoConnection } from '../connection'
import type { EndpointRules } from '../endpoint'
import type { Authorization, CognitoOperation } from '../errors/operations'
import { mapCognitoError } from '../errors/map-error'
import type { CognitoHttp } from '../http'
import type { NetworkRequest } from '../../../ports/network'
import type { RetryingCall } from '../retries'

export type Sdk = typeof AwsSdk
export type SdkCall<T> = (sdk: Sdk, client: CognitoIdentityProviderClient) => Promise<T>

type Delivery = NetworkRequest['delivery']

/** @param by what authorizes the request, for operations that can go by several things */
export type SdkRequest = <T>(
  operation: CognitoOperation,
  call: SdkCall<T>,
  by?: Authorization,
) => Promise<Result<T>>

export interface SdkCalls {
  /** Sent once; throws what the SDK throws, for the one operation that looks closer. */
  readonly raw: <T>(call: SdkCall<T>) => Promise<T>
  /** Sent once, whatever becomes of it; on a connection of its own. */
  readonly once: SdkRequest
  /**
   * For a step that follows in moments on the connection that has just answered, and of which a second one would change
   * nothing. It is not repeated here; the network may do it should that connection turn out to be closed.
   */
  readonly following: SdkRequest
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
const fixed = {
  useFipsEndpoint: false,
  useDualstackEndpoint: false,
  defaultsMode: 'standard',
  retryMode: 'standard',
  maxAttempts: 1,
  userAgentAppId: 'keyturn',
} as const

/** The SDK's own rules for where the service is, which it would follow by itself. */
export async function loadEndpointRules(): Promise<EndpointRules> {
  const [sdk, { partition }] = await Promise.all([loadSdk(), import('@aws-sdk/core/client')])
  return {
    partitionOf: (region) => partition(region).name,
    endpointOf: (region, { fips, dualStack }) => {
      const { endpointProvider } = new sdk.CognitoIdentityProviderClient({ ...fixed, region }).config
      return endpointProvider({ Region: region, UseFIPS: fips, UseDualStack: dualStack }).url
    },
  }
}

async function createClient(
  connection: CognitoConnection,
  http: CognitoHttp,
  delivery: Delivery,
): Promise<CognitoIdentityProviderClient> {
  const sdk = await loadSdk()
  return new sdk.CognitoIdentityProviderClient({
    ...fixed,
    region: connection.region,
    endpoint: connection.endpoint,
    requestHandler: await http.requestHandler(delivery),
  })
}

/** Whoever has to let one host through has to let all of them through. */
const naming = (hosts: readonly string[], error: AppError): AppError =>
  error.code === 'proxyRefused' || error.code === 'firewallBlocked' ? { ...error, hosts } : error

export function createSdkCalls(dependencies: {
  readonly connection: CognitoConnection
  readonly http: CognitoHttp
  readonly retries: RetryingCall
}): SdkCalls {
  const { connection, http, retries } = dependencies
  const clients = new Map<Delivery, Promise<CognitoIdentityProviderClient>>()

  async function send<T>(call: SdkCall<T>, delivery: Delivery): Promise<T> {
    const client = clients.get(delivery) ?? createClient(connection, http, delivery)
    clients.set(delivery, client)
    return call(await loadSdk(), await client)
  }

  const attempting =
    (delivery: Delivery): SdkRequest =>
    async (operation, call, by) => {
      try {
        return ok(await send(call, delivery))
      } catch (reason) {
        return fail(
          naming(connection.hosts, mapCognitoError(operation, reason, { by, peer: connection.kind })),
        )
      }
    }

  const repeatable = attempting('repeatable')
  return {
    raw: (call) => send(call, 'once'),
    once: attempting('once'),
    following: repeatable,
    retrying: (operation, call, by) => retries(() => repeatable(operation, call, by)),
  }
}
