// Refresh tokens: opaque to clients, bound to a client and to the device that it confirmed, and with
// rotation good for one use and a moment of grace.
import type { Clock } from './clock'
import { isKnown } from './devices'
import type { Grant } from './grants'
import type { Client } from './pools'
import type { Random } from '../crypto/random'
import { checkExists } from './users'
import { CognitoError, notAuthorized } from '../http/wire'

interface RefreshRecord {
  readonly grant: Grant
  readonly expiresAt: number
  /** With rotation: when the next token took this one's place. */
  replacedAt: number | undefined
}

/** A refresh token as a request brings it. */
export interface GivenRefreshToken {
  readonly token: string
  readonly client: Client
  readonly deviceKey: string | undefined
}

export interface RefreshTokens {
  issue(grant: Grant): string
  /** Its grant, if it may be used, here and now. */
  use(given: GivenRefreshToken): Grant
  /** Where the client rotates them: the next token in the place of this one. */
  rotate(given: GivenRefreshToken): string | undefined
  /** Its grant, whatever its state. */
  find(token: string): Grant | undefined
}

export function createRefreshTokens({ clock, random }: { clock: Clock; random: Random }): RefreshTokens {
  const records = new Map<string, RefreshRecord>()

  function issue(grant: Grant): string {
    // Five parts, as the encrypted JWT of the service.
    const token = [60, 340, 16, 900, 22].map((size) => random.bytes(size).toString('base64url')).join('.')
    const expiresAt = clock.now() + grant.client.refreshTokenMinutes * 60_000
    records.set(token, { grant, expiresAt, replacedAt: undefined })
    return token
  }

  function check({ token, client, deviceKey }: GivenRefreshToken): RefreshRecord {
    const record = records.get(token)
    if (record?.grant.client !== client) throw notAuthorized('Invalid Refresh Token')
    const { grant, expiresAt, replacedAt } = record
    checkExists(grant.user)
    if (grant.state === 'REVOKED') throw notAuthorized('Refresh Token has been revoked')
    if (clock.now() >= expiresAt) throw notAuthorized('Refresh Token has expired')
    if (!grant.user.enabled) throw notAuthorized('User is disabled.')
    if (!isFromItsDevice(grant, deviceKey)) throw notAuthorized('Invalid Refresh Token')
    const grace = (client.rotationGraceSeconds ?? 0) * 1000
    if (replacedAt !== undefined && clock.now() >= replacedAt + grace)
      throw new CognitoError('RefreshTokenReuseException', 'Refresh token has been used already.')
    return record
  }

  return {
    issue,
    use: (given) => check(given).grant,
    rotate: (given) => {
      if (given.client.rotationGraceSeconds === undefined) return undefined
      const record = check(given)
      record.replacedAt ??= clock.now()
      return issue(record.grant)
    },
    find: (token) => records.get(token)?.grant,
  }
}

/** Where devices are tracked, only the device that signed in may refresh, and only once it is confirmed. */
function isFromItsDevice({ device, user }: Grant, deviceKey: string | undefined): boolean {
  return device === undefined || (device.key === deviceKey && isKnown(user, device))
}
