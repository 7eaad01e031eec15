// A grant: what one sign-in has been given, and how its tokens tell of it. They point back at it by
// `origin_jti`, so that revoking the grant revokes all that was made from it.
import type { Device, User } from './user-records'
import type { Client, Pool } from './pools'
import type { SignIn } from './sign-in'

/** What the service itself asks of an access token, and what its userInfo endpoint asks. */
export const adminScope = 'aws.cognito.signin.user.admin'
export const openidScope = 'openid'

export interface Granted {
  readonly user: User
  readonly client: Client
  /** Separated by spaces. */
  readonly scope: string
  readonly cameBy: SignIn['cameBy']
  /** Its key is in the tokens, and must come with every refresh. */
  readonly device: Device | undefined
  /** From an authorization request, for the ID token. */
  readonly nonce: string | undefined
}

export interface Grant extends Granted {
  readonly originJti: string
  readonly eventId: string
  /** Seconds since the epoch. */
  readonly authTime: number
  state: 'LIVE' | 'REVOKED'
}

export const hasScope = ({ scope }: Granted, wanted: string): boolean => scope.split(' ').includes(wanted)

function issuerOf({ region, id, behaviour }: Pool) {
  const issuing = behaviour.tokensFor === 'ANOTHER_POOL' ? `${region}_An0therPool` : id
  return `https://cognito-idp.${region}.amazonaws.com/${issuing}`
}

const clientIdOf = ({ clientId, pool }: Client) =>
  pool.behaviour.tokensFor === 'ANOTHER_CLIENT' ? `${clientId}x` : clientId

/** What both tokens say; the two below say the rest. */
export const createCommonClaims = ({ user, client, originJti, eventId, authTime }: Grant) => ({
  sub: user.sub,
  iss: issuerOf(client.pool),
  origin_jti: originJti,
  event_id: eventId,
  auth_time: authTime,
})

export const createAccessClaims = ({ user, client, scope, device }: Grant) => ({
  client_id: clientIdOf(client),
  token_use: 'access',
  scope,
  username: user.username,
  ...(device !== undefined && { device_key: device.key }),
})

export const createIdClaims = ({ user, client, nonce }: Grant) => ({
  aud: client.clientId,
  token_use: 'id',
  'cognito:username': user.username,
  ...(nonce !== undefined && { nonce }),
})
