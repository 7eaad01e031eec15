// What an application asks of managed login. A wrong client or callback is said on a page, because there
// is nobody who could be trusted with it; everything else is said to the application, at its callback.
import type { AuthorizationRequest } from '../state/authorization-codes'
import type { Realm } from '../state/realm'
import type { Reply } from '../http/wire'
import { createErrorPage } from './pages'
import { createRedirect } from './replies'

export type ReadRequest =
  | { readonly kind: 'ASKED'; readonly asked: AuthorizationRequest }
  | { readonly kind: 'REFUSED'; readonly reply: Reply }

export function readAuthorizationRequest(realm: Realm, query: URLSearchParams): ReadRequest {
  const get = (name: string) => query.get(name) ?? undefined
  const client = realm.pools.findClient(get('client_id') ?? '')
  if (client === undefined) return refused(createErrorPage('There is no such app client (client_id).'))
  const redirectUri = get('redirect_uri') ?? ''
  if (!client.callbackUrls.includes(redirectUri))
    return refused(
      createErrorPage('The address to go back to (redirect_uri) is not registered: redirect_mismatch.'),
    )

  const asked: AuthorizationRequest = {
    client,
    redirectUri,
    state: get('state'),
    scope: get('scope') ?? client.allowedOAuthScopes.join(' '),
    nonce: get('nonce'),
    codeChallenge: get('code_challenge'),
    prompt: get('prompt'),
    query,
  }
  const error = findError(asked)
  return error === undefined ? { kind: 'ASKED', asked } : refused(redirectWithError(asked, error))
}

const refused = (reply: Reply): ReadRequest => ({ kind: 'REFUSED', reply })

export const redirectWithError = ({ redirectUri, state }: AuthorizationRequest, error: string): Reply =>
  createRedirect(redirectUri, { error, state })

function findError({ client, query, scope, codeChallenge }: AuthorizationRequest): string | undefined {
  const responseType = query.get('response_type')
  if (responseType === null) return 'invalid_request'
  if (responseType !== 'code') return 'unsupported_response_type'

  const method = query.get('code_challenge_method')
  if (codeChallenge === undefined) {
    // A client without a secret has nothing else to show that the code is its own.
    if (client.clientSecret === undefined || method !== null) return 'invalid_request'
  } else if (method !== 'S256' || !/^[A-Za-z0-9_-]{43}$/.test(codeChallenge)) return 'invalid_request'

  const scopes = scope.split(' ')
  return scopes.every((each) => client.allowedOAuthScopes.includes(each)) ? undefined : 'invalid_scope'
}
