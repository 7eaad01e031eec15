// Where a user pool lives: derived from its id by a fixed pattern, so that nothing typed, and no
// environment variable or configuration file, can send a password anywhere else.
import { permanent } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'

/** "eu-west-1_AbC123xyZ": region, underscore, name (at most 55 characters in all); as the service's model has it. */
const userPoolIdPattern = /^([\w-]+)_([0-9a-zA-Z]+)$/
const regionPattern = /^[a-z]{2,4}(?:-[a-z]+){1,2}-\d{1,2}$/
const clientIdPattern = /^[\w+]{1,128}$/

export interface UserPool {
  readonly userPoolId: string
  readonly region: string
  /** The part after the underscore: what SRP calls the pool. */
  readonly poolName: string
}

/** @returns `userPoolIdMalformed` unless it is a region, an underscore and a name. */
export function parseUserPoolId(text: string): Result<UserPool> {
  const [userPoolId = '', region = '', poolName = ''] = userPoolIdPattern.exec(text.trim()) ?? []
  if (userPoolId === '' || userPoolId.length > 55) return fail(permanent('userPoolIdMalformed'))
  return ok({ userPoolId, region, poolName })
}

/** @returns `clientIdMalformed` unless it could be an app client's id. */
export function parseClientId(text: string): Result<string> {
  const clientId = text.trim()
  return clientIdPattern.test(clientId) ? ok(clientId) : fail(permanent('clientIdMalformed'))
}

/**
 * The https endpoint of a region. GovCloud has only FIPS endpoints; China has a suffix of its own;
 * the isolated regions are not reachable from anywhere Keyturn runs.
 *
 * @returns `userPoolIdMalformed` for what is no region, `regionUnsupported` for an isolated one
 */
export function endpointOf(region: string): Result<string> {
  if (!regionPattern.test(region)) return fail(permanent('userPoolIdMalformed'))
  if (region.includes('-iso')) return fail(permanent('regionUnsupported'))
  if (region.startsWith('us-gov-')) return ok(`https://cognito-idp-fips.${region}.amazonaws.com/`)
  if (region.startsWith('cn-')) return ok(`https://cognito-idp.${region}.amazonaws.com.cn/`)
  return ok(`https://cognito-idp.${region}.amazonaws.com/`)
}
