// From a stored connection to one that can be talked to: its endpoint by the service's own rules, or loopback while
// practising, and who may read along on it because the person knows.
import { permanent } from '../../shared/errors'
import type { ConnectionId, ManagedLogin } from '../../shared/models'
import { fail, ok, type Result } from '../../shared/result'
import type { StoredConnection } from '../ports/connections'
import type { Network } from '../ports/network'
import type { CognitoConnection } from './service/connection'
import { parseUserPoolId, type FindEndpoint } from './service/endpoint'
import { createCognitoGateway, type CognitoGateway } from './service/gateway'
import type { CognitoHttp } from './service/http'
import type { RetryingCall } from './service/retries'

export interface OpenConnection {
  readonly connection: CognitoConnection
  readonly managedLogin: ManagedLogin | null
  readonly gateway: CognitoGateway
}

export type OpenConnectionById = (id: ConnectionId) => Promise<Result<OpenConnection>>

export interface ConnectionOpenerDependencies {
  readonly findConnection: (id: ConnectionId) => Promise<Result<StoredConnection>>
  readonly findEndpoint: FindEndpoint
  /** Loopback, or null. */
  readonly practiceEndpoint: string | null
  readonly http: CognitoHttp
  readonly retries: RetryingCall
  readonly openNetwork: () => Promise<Network>
}

export function createConnectionOpener(dependencies: ConnectionOpenerDependencies): OpenConnectionById {
  const { findConnection, findEndpoint, practiceEndpoint, http, retries, openNetwork } = dependencies

  const ofPractice = (): Result<string> =>
    practiceEndpoint === null ? fail(permanent('practicePoolNotRunning')) : ok(practiceEndpoint)

  async function allowKnown(hosts: readonly string[], told: readonly string[]): Promise<void> {
    if (told.length === 0) return
    const network = await openNetwork()
    for (const host of hosts) for (const issuerName of told) network.allowInspection({ host, issuerName })
  }

  return async (id) => {
    const found = await findConnection(id)
    if (!found.ok) return found
    const { summary, clientSecret, inspectionTold } = found.value
    const pool = parseUserPoolId(summary.userPoolId)
    if (!pool.ok) return pool
    const { kind, clientId, managedLogin, endpointVariant } = summary
    const endpoint =
      kind === 'practice' ? ofPractice() : await findEndpoint(pool.value.region, endpointVariant)
    if (!endpoint.ok) return endpoint
    const addresses = [endpoint.value, ...(managedLogin === null ? [] : [managedLogin.domain])]
    const hosts = addresses.map((address) => new URL(address).hostname)
    await allowKnown(hosts, inspectionTold)
    const connection = { ...pool.value, kind, clientId, clientSecret, endpoint: endpoint.value, hosts }
    return ok({ connection, managedLogin, gateway: createCognitoGateway({ connection, http, retries }) })
  }
}
