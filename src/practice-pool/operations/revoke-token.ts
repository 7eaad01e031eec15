// RevokeToken: one refresh token, and the access tokens that were made from it.
import type { Realm } from '../realm'
import { checkClientSecret } from '../secret-hash'
import { optional, read, required, rules } from '../validation'
import type { Input } from '../validation'
import type { Answer } from '../wire'

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
