// POST /oauth2/token: an authorization code, or a refresh token, for tokens.
import { hasScope, openidScope } from '../state/grants'
import type { HttpRequest } from '../http/http-server'
import type { Client } from '../state/pools'
import type { Realm } from '../state/realm'
import type { IssuedTokens } from '../state/tokens'
import { CognitoError, type Reply } from '../http/wire'
import { authenticateClient, readField, readForm } from './form'
import { createJsonReply, createOauthError } from './replies'

export function exchangeForTokens(realm: Realm, request: HttpRequest): Reply {
  const form = readForm(request)
  const grantType = readField(form, 'grant_type')
  const client = authenticateClient(realm, request, form)
  switch (grantType) {
    case 'authorization_code':
      return createJsonReply(200, redeemCode(realm, client, form))
    case 'refresh_token':
      return createJsonReply(200, refresh(realm, client, form))
    default:
      throw createOauthError('unsupported_grant_type')
  }
}

function redeemCode(realm: Realm, client: Client, form: URLSearchParams) {
  if (client.callbackUrls.length === 0) throw createOauthError('unauthorized_client')
  const authorization = realm.authorizationCodes.redeem({
    client,
    code: readField(form, 'code'),
    redirectUri: readField(form, 'redirect_uri'),
    codeVerifier: form.get('code_verifier') ?? undefined,
  })
  if (authorization === undefined) throw createOauthError('invalid_grant')
  const { asked, user } = authorization
  if (!user.enabled) throw createOauthError('invalid_grant')
  const { scope, nonce } = asked
  // Devices are not tracked here.
  const granted = { user, client, scope, nonce, cameBy: 'PASSWORD', device: undefined } as const
  return tokenResponse(realm.tokens.issue(granted), hasScope(granted, openidScope))
}

function refresh(realm: Realm, client: Client, form: URLSearchParams) {
  const token = readField(form, 'refresh_token')
  try {
    const issued = realm.tokens.refresh({ token, client, deviceKey: undefined })
    return tokenResponse(issued, hasScope(realm.tokens.inspect(issued.AccessToken), openidScope))
  } catch (error) {
    throw error instanceof CognitoError ? createOauthError('invalid_grant') : error
  }
}

const tokenResponse = (tokens: IssuedTokens, withIdToken: boolean) => ({
  ...(withIdToken && { id_token: tokens.IdToken }),
  access_token: tokens.AccessToken,
  ...(tokens.RefreshToken !== undefined && { refresh_token: tokens.RefreshToken }),
  expires_in: tokens.ExpiresIn,
  token_type: tokens.TokenType,
})
