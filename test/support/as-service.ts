// The practice pool in the place of Amazon Cognito: what is sent to the service's own host names arrives there, so
// that a connection of the real kind can be tried, with nothing forgiven that only practising forgives.
import type { Network, NetworkRequest } from '../../src/main/ports/network'
import type { PracticePool } from '../../src/practice-pool'
import { nodeNetwork } from './node-network'
import { startTestApp, type TestAppOptions } from './test-app'

const serviceHost = /^https:\/\/cognito-idp(-fips)?\.[a-z0-9-]+\.amazonaws\.com\//

const textOf = (body: NetworkRequest['body']): string =>
  typeof body === 'string' ? body : new TextDecoder().decode(body)

function networkTo(pool: PracticePool, bodies: string[]): Network {
  return {
    ...nodeNetwork,
    send: (request) => {
      bodies.push(textOf(request.body))
      return nodeNetwork.send({ ...request, url: request.url.replace(serviceHost, pool.endpoint) })
    },
  }
}

/** The app with one connection, to the first client of the practice pool's seed. */
export async function startRealKind(pool: PracticePool, options: Omit<TestAppOptions, 'practiceEndpoint'>) {
  const bodies: string[] = []
  const network = networkTo(pool, bodies)
  const app = await startTestApp({
    ...options,
    practiceEndpoint: null,
    openNetwork: () => Promise.resolve(network),
  })
  const [offered] = pool.offer.connections
  if (!offered) throw new Error('The pool offers no connection')
  const { userPoolId, clientId } = offered
  const { id: connectionId } = await app.want('connections.save', { userPoolId, clientId, issuer: 'Real' })
  return { app, connectionId, sent: (): readonly string[] => bodies }
}
