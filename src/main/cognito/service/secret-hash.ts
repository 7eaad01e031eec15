// SECRET_HASH: how a request proves that it comes from an app client that has a secret.
import { createHmac } from 'node:crypto'
import type { CognitoConnection } from './connection'

/** base64(HMAC-SHA256(client secret, username + client id)); the username must be the one sent beside it. */
export function computeSecretHash(input: {
  readonly clientSecret: string
  readonly clientId: string
  readonly username: string
}): string {
  return createHmac('sha256', input.clientSecret)
    .update(`${input.username}${input.clientId}`)
    .digest('base64')
}

/** The SECRET_HASH parameter for a username; none where the client has no secret. */
export function createSecretHashField(
  { clientId, clientSecret }: Pick<CognitoConnection, 'clientId' | 'clientSecret'>,
  username: string,
): Readonly<Record<string, string>> {
  return clientSecret === null ? {} : { SECRET_HASH: computeSecretHash({ clientSecret, clientId, username }) }
}
