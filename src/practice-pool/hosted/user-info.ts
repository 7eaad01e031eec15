// GET /oauth2/userInfo: the attributes of the user whose access token it is, if that has the openid scope.
import { hasScope, openidScope, type Granted } from '../state/grants'
import type { HttpRequest } from '../http/http-server'
import type { Realm } from '../state/realm'
import { CognitoError, type Reply } from '../http/wire'
import { createJsonReply, createOauthError } from './replies'

export function userInfo(realm: Realm, { headers }: HttpRequest): Reply {
  const token = /^Bearer +(\S+)$/i.exec(headers['authorization'] ?? '')?.[1]
  if (token === undefined) throw createOauthError('invalid_request', 'There is no access token.')
  const grant = inspect(realm, token)
  if (!hasScope(grant, openidScope))
    throw createOauthError('invalid_token', 'Access token does not contain openid scope', 401)
  const { user } = grant
  return createJsonReply(200, {
    sub: user.sub,
    ...Object.fromEntries(user.attributes),
    username: user.username,
  })
}

function inspect(realm: Realm, token: string): Granted {
  try {
    return realm.tokens.inspect(token)
  } catch (error) {
    if (!(error instanceof CognitoError)) throw error
    throw createOauthError('invalid_token', 'Access token is expired, disabled, or deleted', 401)
  }
}
