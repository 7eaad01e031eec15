// What an access token says of itself. It is read, never verified: the service does that. Reading it
// first lets a wrong one be told apart before it is sent anywhere, or anything is done with it.
import { z } from 'zod'
import { permanent, type AppErrorCode } from '../../../shared/errors'
import { fail, ok, type Result } from '../../../shared/result'
import type { CognitoConnection } from '../service/connection'
import { mayGiveOpaqueTokens } from '../service/foreign-servers'
import { isIssuerOf } from './issuer'

export const adminScope = 'aws.cognito.signin.user.admin'

/** A claim of another kind than expected counts as missing: the rest is still worth reading. */
const text = z.string().optional().catch(undefined)

const accessTokenClaims = z.object({
  iss: text,
  exp: z.number().optional().catch(undefined),
  username: text,
  sub: text,
  token_use: text,
  client_id: text,
  scope: text,
})
export type AccessTokenClaims = z.infer<typeof accessTokenClaims>

/** The claims of a JWT; null for a token that is none, as other servers may give out. */
export function readClaims(token: string): AccessTokenClaims | null {
  const [, payload = '', signature] = token.split('.')
  if (signature === undefined) return null
  try {
    const claims = accessTokenClaims.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')))
    return claims.success ? claims.data : null
  } catch {
    return null // no JSON in it: an opaque token
  }
}

/** The `username` claim, which is the user's real name; null when it cannot be read. */
export const readUsernameClaim = (accessToken: string): string | null =>
  readClaims(accessToken)?.username ?? null

/** Whether the token may be used for second factors; unknown counts as yes, the service has the last word. */
export const hasAdminScope = ({ scope }: AccessTokenClaims): boolean =>
  scope === undefined || scope.split(' ').includes(adminScope)

/** A token as a person brings it along, with the name of its user. */
export function readGivenAccessToken(
  text: string,
): Result<{ readonly accessToken: string; readonly username: string }> {
  const accessToken = text.replace(/^\s*(?:Bearer\s+)?|\s+/gi, '')
  const claims = readClaims(accessToken)
  if (claims === null) return fail(permanent('accessTokenMalformed'))
  if (claims.token_use === 'id') return fail(permanent('accessTokenIsIdToken'))
  const username = claims.username ?? claims.sub
  return username === undefined ? fail(permanent('accessTokenMalformed')) : ok({ accessToken, username })
}

/** Where a token comes from: straight from the service, or from a person, who has it from elsewhere. */
export type TokenOrigin = 'service' | 'person'

export interface TokenCheck {
  readonly connection: CognitoConnection
  /** Epoch milliseconds by the service's clock. */
  readonly serviceNow: number
  readonly origin: TokenOrigin
  /** scopeToo: for what a user may do to their own second factors. */
  readonly needs: 'identity' | 'scopeToo'
}

/** Everything in a token that could not work, or is not meant for here; every way in goes through this. */
export function checkAccessToken(accessToken: string, check: TokenCheck): Result<null> {
  const { connection, origin } = check
  const claims = readClaims(accessToken)
  if (claims !== null) {
    const wrong = faultIn(claims, check)
    return wrong === null ? ok(null) : fail(permanent(wrong))
  }
  const isAccepted = origin === 'service' && mayGiveOpaqueTokens(connection.kind)
  return isAccepted ? ok(null) : fail(permanent('accessTokenMalformed'))
}

function faultIn(claims: AccessTokenClaims, check: TokenCheck): AppErrorCode | null {
  const { connection, serviceNow, needs } = check
  const { iss, client_id: clientId, token_use: use, exp } = claims
  /** Cognito says all of these of every access token; another server may leave some out. */
  const mayBeMissing = mayGiveOpaqueTokens(connection.kind)
  const differs = (value: string | undefined, expected: string) =>
    value === undefined ? !mayBeMissing : value !== expected

  if (use === 'id') return 'accessTokenIsIdToken'
  if (differs(use, 'access')) return 'accessTokenMalformed'
  if (iss === undefined ? !mayBeMissing : !isIssuerOf(connection, iss)) return 'accessTokenOfOtherPool'
  if (differs(clientId, connection.clientId)) return 'accessTokenOfOtherClient'
  if (exp === undefined ? !mayBeMissing : exp * 1000 <= serviceNow) return 'accessTokenExpired'
  return needs === 'identity' || hasAdminScope(claims) ? null : 'accessTokenScopeMissing'
}
