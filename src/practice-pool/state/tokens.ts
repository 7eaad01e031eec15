// The tokens of a signed-in user: issued, checked, refreshed and revoked.
import type { Clock } from './clock'
import {
  createAccessClaims,
  adminScope,
  createCommonClaims,
  hasScope,
  createIdClaims,
  type Grant,
  type Granted,
} from './grants'
import type { SigningKeys } from '../crypto/jwt'
import type { Client, Pool } from './pools'
import type { Random } from '../crypto/random'
import { createRefreshTokens, type GivenRefreshToken } from './refresh-tokens'
import { checkExists } from './users'
import type { User } from './user-records'
import { CognitoError, notAuthorized } from '../http/wire'

/** As the API's AuthenticationResult has them. */
export interface IssuedTokens {
  readonly AccessToken: string
  readonly IdToken: string
  readonly RefreshToken?: string
  readonly ExpiresIn: number
  readonly TokenType: 'Bearer'
}

export interface Signatory {
  readonly user: User
  readonly pool: Pool
  readonly cameBy: Granted['cameBy']
}

export interface Tokens {
  issue(granted: Granted): IssuedTokens
  /** Whose access token this is, whatever its scopes. */
  inspect(accessToken: string): Granted
  /** The user and pool of an access token that is good for the user's own operations. */
  authorize(accessToken: string): Signatory
  /** Whose refresh token this is, if it may still be used by this client. */
  inspectRefreshToken(given: GivenRefreshToken): User
  /** With the next refresh token, where the client rotates them. */
  refresh(given: GivenRefreshToken): IssuedTokens
  revoke(token: string, client: Client): void
  revokeAll(user: User): void
}

interface Dependencies {
  readonly clock: Clock
  readonly random: Random
  readonly keys: SigningKeys
}

export function createTokens({ clock, random, keys }: Dependencies): Tokens {
  const grants = new Map<string, Grant>()
  const refreshTokens = createRefreshTokens({ clock, random })
  const seconds = () => Math.floor(clock.now() / 1000)
  const signPair = createSigner({ random, keys, seconds })

  function inspect(accessToken: string): Grant {
    const claims = keys.verify(accessToken)
    const grant = grants.get(String(claims?.['origin_jti']))
    if (claims?.['token_use'] !== 'access' || grant === undefined) throw notAuthorized('Invalid Access Token')
    checkExists(grant.user)
    if (Number(claims['exp']) <= seconds()) throw notAuthorized('Access Token has expired')
    if (grant.state === 'REVOKED') throw notAuthorized('Access Token has been revoked')
    if (!grant.user.enabled) throw notAuthorized('User is disabled.')
    return grant
  }

  return {
    inspect,
    issue: (granted) => {
      const [originJti, eventId] = [random.uuid(), random.uuid()]
      const grant: Grant = { ...granted, originJti, eventId, authTime: seconds(), state: 'LIVE' }
      grants.set(originJti, grant)
      granted.user.signIns = 'SOME'
      return { ...signPair(grant), RefreshToken: refreshTokens.issue(grant) }
    },
    authorize: (accessToken) => {
      const grant = inspect(accessToken)
      if (!hasScope(grant, adminScope)) throw notAuthorized('Access Token does not have required scopes')
      return { user: grant.user, pool: grant.client.pool, cameBy: grant.cameBy }
    },
    inspectRefreshToken: (given) => refreshTokens.use(given).user,
    refresh: (given) => {
      const pair = signPair(refreshTokens.use(given))
      const next = refreshTokens.rotate(given)
      return next === undefined ? pair : { ...pair, RefreshToken: next }
    },
    revoke: (token, client) => {
      if (keys.verify(token) !== undefined)
        throw new CognitoError('UnsupportedTokenTypeException', 'Only a refresh token can be revoked.')
      const grant = refreshTokens.find(token)
      if (grant === undefined) return
      if (grant.client !== client)
        throw new CognitoError('UnauthorizedException', 'The token was issued to another client.')
      grant.state = 'REVOKED'
    },
    revokeAll: (user) => {
      for (const grant of grants.values()) if (grant.user === user) grant.state = 'REVOKED'
    },
  }
}

interface Signing {
  readonly random: Random
  readonly keys: SigningKeys
  readonly seconds: () => number
}

function createSigner({ random, keys, seconds }: Signing) {
  return (grant: Grant): IssuedTokens => {
    const ExpiresIn = grant.client.accessTokenMinutes * 60
    const times = { iat: seconds(), exp: seconds() + ExpiresIn }
    const attributes = Object.fromEntries(grant.user.attributes)
    const common = () => ({ ...createCommonClaims(grant), ...times, jti: random.uuid() })
    return {
      AccessToken: keys.sign('access', { ...common(), ...createAccessClaims(grant) }),
      IdToken: keys.sign('id', { ...attributes, ...common(), ...createIdClaims(grant) }),
      ExpiresIn,
      TokenType: 'Bearer',
    }
  }
}
