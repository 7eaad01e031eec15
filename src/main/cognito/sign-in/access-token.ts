// What an access token says of itself. It is read, never verified: the service does that. Reading it
// first lets a wrong one be told apart before it is sent anywhere.
import { z } from 'zod'
import { permanent } from '../../../shared/errors'
import { fail, ok, type Result } from '../../../shared/result'

export const adminScope = 'aws.cognito.signin.user.admin'

/** A claim of another kind than expected counts as missing: the rest is still worth reading. */
const text = z.string().optional().catch(undefined)

const accessTokenClaims = z.object({
  iss: text,
  exp: z.number().optional().catch(undefined),
  username: text,
  sub: text,
  token_use: text,
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
export const usernameClaim = (accessToken: string): string | null => readClaims(accessToken)?.username ?? null

/** Whether the token may be used for second factors; unknown counts as yes, the service has the last word. */
export const hasAdminScope = ({ scope }: AccessTokenClaims): boolean =>
  scope === undefined || scope.split(' ').includes(adminScope)

/** A token that a person brought along: everything in it that could not work is told at once. */
export function checkGivenAccessToken(
  text: string,
  expected: { readonly userPoolId: string; readonly serviceNow: number },
): Result<{ readonly accessToken: string; readonly username: string }> {
  const accessToken = text.replace(/^\s*(?:Bearer\s+)?|\s+/gi, '')
  const claims = readClaims(accessToken)
  if (claims === null) return fail(permanent('accessTokenMalformed'))
  if (claims.token_use === 'id') return fail(permanent('accessTokenIsIdToken'))
  // https://cognito-idp.<region>.amazonaws.com/<pool id>, or wherever a practice pool is.
  if (claims.iss !== undefined && !claims.iss.endsWith(`/${expected.userPoolId}`))
    return fail(permanent('accessTokenOfOtherPool'))
  if (claims.exp !== undefined && claims.exp * 1000 <= expected.serviceNow)
    return fail(permanent('accessTokenExpired'))
  if (!hasAdminScope(claims)) return fail(permanent('accessTokenScopeMissing'))
  const username = claims.username ?? claims.sub
  return username === undefined ? fail(permanent('accessTokenMalformed')) : ok({ accessToken, username })
}
