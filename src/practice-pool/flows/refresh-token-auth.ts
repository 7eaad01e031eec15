// REFRESH_TOKEN_AUTH: new tokens, but never a new refresh token.
import { checkSecretHash } from './secret-hash'
import { parameter } from '../http/validation'
import type { Flow } from './flow'

export const refreshTokenAuth: Flow = (realm, client, parameters) => {
  const token = parameter(parameters, 'REFRESH_TOKEN')
  const given = { token, client, deviceKey: parameters.get('DEVICE_KEY') }
  const { username } = realm.tokens.inspectRefreshToken(given)
  // The hash is over the real user name, never over the alias that the person typed.
  checkSecretHash(client, [username], parameters.get('SECRET_HASH'))
  return { ChallengeParameters: {}, AuthenticationResult: realm.tokens.refresh(given) }
}
