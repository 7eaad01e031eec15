// Managed login over HTTP: the way of its requests into the call log, past the faults, and to their effect.
import { hostedEndpoint, isHosted, type HostedName } from '../hosted'
import { findNamedClient } from '../hosted/form'
import type { HttpRequest, Outcome } from '../http/http-server'
import { sendReply, type Serve } from './serve'

/** The endpoint that a request is for, if it is for managed login at all. */
export function findHostedName({ method, path }: HttpRequest): HostedName | undefined {
  const name = path.slice(1)
  return method !== 'OPTIONS' && isHosted(name) ? name : undefined
}

export function createHostedEndpoint(serve: Serve) {
  return async (name: HostedName, request: HttpRequest): Promise<Outcome> => {
    const { methods, explain } = hostedEndpoint(name)
    const run = methods[request.method]
    if (run === undefined) {
      const headers = { 'Content-Type': 'text/plain', Allow: Object.keys(methods).join(', ') }
      return sendReply({ status: 405, headers, body: 'Method not allowed\n' })
    }
    const detail = name === 'oauth2/token' ? new URLSearchParams(request.body).get('grant_type') : undefined
    const facts = { clientId: findNamedClient(request), detail }
    return serve({ name, facts, explain, run: (realm) => run(realm, request) })
  }
}
