// RevokeToken: one refresh token, and the access tokens that were made from it.
import type { Realm } from '../state/realm'
import { checkClientSecret } from '../flows/secret-hash'
import { optional, read, required, rules, type Input } from '../http/validation'
import type { Answer } from '../http/wire'

const shape = {
  Token: required(rules.token),
  ClientId: required(rules.clientId),
  ClientSecret: optional(rules.clientSecret),
}

export function revokeToken(realm: Realm, input: Input): Answer {
  const { Token, ClientId, ClientSecret } = read(input, shape)
  const client = realm.pools.client(ClientId)
  checkClientSecret(client, ClientSecret)
  realm.tokens.revoke(Token, client)
  return {}
}
