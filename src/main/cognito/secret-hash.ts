// SECRET_HASH: how a request proves that it comes from an app client that has a secret.
import { createHmac } from 'node:crypto'

/** base64(HMAC-SHA256(client secret, username + client id)); the username must be the one sent beside it. */
export function secretHash(input: {
  readonly clientSecret: string
  readonly clientId: string
  readonly username: string
}): string {
  return createHmac('sha256', input.clientSecret)
    .update(`${input.username}${input.clientId}`)
    .digest('base64')
}
