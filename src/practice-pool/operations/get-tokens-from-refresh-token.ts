// GetTokensFromRefreshToken: refreshing, with a new refresh token where the client rotates them.
import type { Realm } from '../state/realm'
import { checkClientSecret } from '../flows/secret-hash'
import { optional, read, required, rules, type Input } from '../http/validation'
import type { Answer } from '../http/wire'

const shape = {
  RefreshToken: required(rules.token),
  ClientId: required(rules.clientId),
  ClientSecret: optional(rules.clientSecret),
  DeviceKey: optional(rules.deviceKey),
}

export function getTokensFromRefreshToken(realm: Realm, input: Input): Answer {
  const { RefreshToken, ClientId, ClientSecret, DeviceKey } = read(input, shape)
  const client = realm.pools.client(ClientId)
  checkClientSecret(client, ClientSecret)
  const given = { token: RefreshToken, client, deviceKey: DeviceKey }
  return { AuthenticationResult: realm.tokens.refresh(given) }
}
