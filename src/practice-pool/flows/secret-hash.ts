// SECRET_HASH: the proof that a client with a secret owes in every request that names a user.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Client } from '../state/pools'
import { notAuthorized } from '../http/wire'

function sameText(a: string, b: string) {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

const hashFor = (secret: string, username: string, clientId: string) =>
  createHmac('sha256', secret).update(username).update(clientId).digest('base64')

/** For a request that must (or must not) carry the hash over this user name, or one of these. */
export function checkSecretHash(
  client: Client,
  usernames: readonly string[],
  given: string | undefined,
): void {
  const { clientId, clientSecret } = client
  checkPresence(client, given)
  if (clientSecret === undefined || given === undefined) return
  if (!usernames.some((username) => sameText(hashFor(clientSecret, username, clientId), given)))
    throw notAuthorized(`Unable to verify secret hash for client ${clientId}`)
}

/** For the two operations that take the plain secret. */
export function checkClientSecret(client: Client, given: string | undefined): void {
  checkPresence(client, given)
  if (!isClientSecret(client, given))
    throw notAuthorized(`Invalid client secret for client ${client.clientId}`)
}

/** Whether it is what this client must give: nothing, where it has no secret. */
export const isClientSecret = ({ clientSecret }: Client, given: string | undefined): boolean =>
  clientSecret === undefined || given === undefined ? clientSecret === given : sameText(clientSecret, given)

function checkPresence({ clientId, clientSecret }: Client, given: string | undefined): void {
  if (clientSecret !== undefined && given === undefined)
    throw notAuthorized(`Client ${clientId} is configured for secret but secret was not received`)
  if (clientSecret === undefined && given !== undefined)
    throw notAuthorized(`Client ${clientId} is not configured for secret but secret was received`)
}
