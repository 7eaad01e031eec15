// POST /oauth2/revoke: one refresh token, and the access tokens that were made from it.
import type { HttpRequest } from '../http/http-server'
import type { Realm } from '../state/realm'
import { CognitoError, type Reply } from '../http/wire'
import { authenticateClient, readField, readForm } from './form'
import { createOauthError } from './replies'

export function revokeToken(realm: Realm, request: HttpRequest): Reply {
  const form = readForm(request)
  const token = readField(form, 'token')
  const client = authenticateClient(realm, request, form)
  try {
    realm.tokens.revoke(token, client)
  } catch (error) {
    if (!(error instanceof CognitoError)) throw error
    const isWrongType = error.name === 'UnsupportedTokenTypeException'
    throw createOauthError(isWrongType ? 'unsupported_token_type' : 'unauthorized_client')
  }
  return { status: 200, headers: { 'Cache-Control': 'no-store' }, body: '' }
}
