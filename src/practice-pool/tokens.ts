// The tokens of a signed-in user. Every sign-in is a grant: the access tokens point back at it by
// `origin_jti`, so that revoking the grant revokes all that was made from it.
import type { Clock } from './clock'
import type { SigningKeys } from './jwt'
import type { Client, Pool } from './pools'
import type { Random } from './random'
import type { User } from './users'
import { CognitoError, notAuthorized } from './wire'
import type { Answer } from './wire'

const adminScope = 'aws.cognito.signin.user.admin'

interface Grant {
  readonly originJti: string
  readonly eventId: string
  readonly user: User
  readonly client: Client
  readonly authTime: number
  state: 'LIVE' | 'REVOKED'
}

interface RefreshRecord {
  readonly grant: Grant
  readonly expiresAt: number
  /** With rotation: when the next token took this one's place. */
  replacedAt: number | undefined
}

export interface Signatory {
  readonly user: User
  readonly pool: Pool
}

export interface Tokens {
  issue(user: User, client: Client): Answer
  /** The user and pool of an access token that is good for the user's own operations. */
  authorize(accessToken: string): Signatory
  /** Whose refresh token this is, if it may still be used by this client. */
  inspectRefreshToken(refreshToken: string, client: Client): User
  refresh(refreshToken: string, client: Client): Answer
  rotate(refreshToken: string, client: Client): Answer
  revoke(token: string, client: Client): void
  revokeAll(user: User): void
}

interface Dependencies {
  readonly clock: Clock
  readonly random: Random
  readonly keys: SigningKeys
}

export const issuerOf = ({ region, id }: Pool) => `https://cognito-idp.${region}.amazonaws.com/${id}`

export function createTokens({ clock, random, keys }: Dependencies): Tokens {
  const grants = new Map<string, Grant>()
  const refreshTokens = new Map<string, RefreshRecord>()
  const seconds = () => Math.floor(clock.now() / 1000)

  function signPair(grant: Grant): Answer {
    const { user, client, originJti, eventId, authTime } = grant
    const expiresIn = client.accessTokenMinutes * 60
    const common = {
      sub: user.sub,
      iss: issuerOf(client.pool),
      origin_jti: originJti,
      event_id: eventId,
      auth_time: authTime,
      iat: seconds(),
      exp: seconds() + expiresIn,
    }
    const { clientId: client_id, scope } = client
    const access = { client_id, token_use: 'access', scope, username: user.username, jti: random.uuid() }
    const id = { aud: client_id, token_use: 'id', 'cognito:username': user.username, jti: random.uuid() }
    return {
      AccessToken: keys.sign('access', { ...common, ...access }),
      IdToken: keys.sign('id', { ...Object.fromEntries(user.attributes), ...common, ...id }),
      ExpiresIn: expiresIn,
      TokenType: 'Bearer',
    }
  }

  function makeRefreshToken(grant: Grant): string {
    // Five parts, as the encrypted JWT of the service; opaque to clients.
    const parts = [60, 340, 16, 900, 22].map((size) => random.bytes(size).toString('base64url'))
    const token = parts.join('.')
    const expiresAt = clock.now() + grant.client.refreshTokenMinutes * 60_000
    refreshTokens.set(token, { grant, expiresAt, replacedAt: undefined })
    return token
  }

  function findRefreshToken(token: string, client: Client): RefreshRecord {
    const record = refreshTokens.get(token)
    if (record?.grant.client !== client) throw notAuthorized('Invalid Refresh Token')
    if (record.grant.state === 'REVOKED') throw notAuthorized('Refresh Token has been revoked')
    if (clock.now() >= record.expiresAt) throw notAuthorized('Refresh Token has expired')
    if (!record.grant.user.enabled) throw notAuthorized('User is disabled.')
    const grace = (client.rotationGraceSeconds ?? 0) * 1000
    if (record.replacedAt !== undefined && clock.now() >= record.replacedAt + grace)
      throw new CognitoError('RefreshTokenReuseException', 'Refresh token has been used already.')
    return record
  }

  return {
    issue: (user, client) => {
      const [originJti, eventId] = [random.uuid(), random.uuid()]
      const grant: Grant = { originJti, eventId, user, client, authTime: seconds(), state: 'LIVE' }
      grants.set(originJti, grant)
      user.signIns = 'SOME'
      return { ...signPair(grant), RefreshToken: makeRefreshToken(grant) }
    },
    authorize: (accessToken) => {
      const claims = keys.verify(accessToken)
      const grant = grants.get(String(claims?.['origin_jti']))
      if (claims?.['token_use'] !== 'access' || grant === undefined)
        throw notAuthorized('Invalid Access Token')
      if (Number(claims['exp']) <= seconds()) throw notAuthorized('Access Token has expired')
      if (grant.state === 'REVOKED') throw notAuthorized('Access Token has been revoked')
      if (!grant.user.enabled) throw notAuthorized('User is disabled.')
      if (!String(claims['scope']).split(' ').includes(adminScope))
        throw notAuthorized('Access Token does not have required scopes')
      return { user: grant.user, pool: grant.client.pool }
    },
    inspectRefreshToken: (token, client) => findRefreshToken(token, client).grant.user,
    refresh: (token, client) => signPair(findRefreshToken(token, client).grant),
    rotate: (token, client) => {
      const record = findRefreshToken(token, client)
      if (client.rotationGraceSeconds === undefined) return signPair(record.grant)
      record.replacedAt ??= clock.now()
      return { ...signPair(record.grant), RefreshToken: makeRefreshToken(record.grant) }
    },
    revoke: (token, client) => {
      if (keys.verify(token) !== undefined)
        throw new CognitoError('UnsupportedTokenTypeException', 'Only a refresh token can be revoked.')
      const record = refreshTokens.get(token)
      if (record === undefined) return
      if (record.grant.client !== client)
        throw new CognitoError('UnauthorizedException', 'The token was issued to another client.')
      record.grant.state = 'REVOKED'
    },
    revokeAll: (user) => {
      for (const grant of grants.values()) if (grant.user === user) grant.state = 'REVOKED'
    },
  }
}
