// GetTokensFromRefreshToken: refreshing, with a new refresh token where the client rotates them.
import type { Realm } from '../realm'
import { checkClientSecret } from '../secret-hash'
import { optional, read, required, rules } from '../validation'
import type { Input } from '../validation'
import type { Answer } from '../wire'

const shape = {
  RefreshToken: required(rules.token),
  ClientId: required(rules.clientId),
  ClientSecret: optional(rules.clientSecret),
}

export function getTokensFromRefreshToken(realm: Realm, input: Input): Answer {
  const { RefreshToken, ClientId, ClientSecret } = read(input, shape)
  const client = realm.pools.client(ClientId)
  checkClientSecret(client, ClientSecret)
  return { AuthenticationResult: realm.tokens.rotate(RefreshToken, client) }
}
