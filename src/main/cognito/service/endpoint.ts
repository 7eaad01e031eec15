// Where a user pool lives: derived from its id by a fixed pattern, so that nothing typed, and no
// environment variable or configuration file, can send a password anywhere else.
import { permanent } from '../../../shared/errors'
import type { EndpointVariant } from '../../../shared/models'
import { fail, ok, type Result } from '../../../shared/result'

/** "eu-west-1_AbC123xyZ": region, underscore, name (at most 55 characters in all); as the service's model has it. */
const userPoolIdPattern = /^([\w-]+)_([0-9a-zA-Z]+)$/
const regionPattern = /^[a-z]{2,4}(?:-[a-z]+){1,2}-\d{1,2}$/
const clientIdPattern = /^[\w+]{1,128}$/

/** This computer itself, and nothing else. */
export const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

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

/** Where the service has FIPS endpoints beside the standard ones. */
const fipsRegions = new Set(['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'ca-central-1', 'ca-west-1'])

/**
 * The https endpoint of a region. GovCloud has only FIPS endpoints; China has a suffix of its own;
 * the isolated regions are not reachable from anywhere Keyturn runs.
 *
 * @returns `userPoolIdMalformed` for what is no region, `regionUnsupported` for an isolated one,
 *   `fipsUnsupported` where there is no FIPS endpoint
 */
export function endpointOf(region: string, variant: EndpointVariant): Result<string> {
  if (!regionPattern.test(region)) return fail(permanent('userPoolIdMalformed'))
  if (region.includes('-iso')) return fail(permanent('regionUnsupported'))
  if (region.startsWith('us-gov-')) return ok(`https://cognito-idp-fips.${region}.amazonaws.com/`)
  if (variant === 'fips')
    return fipsRegions.has(region)
      ? ok(`https://cognito-idp-fips.${region}.amazonaws.com/`)
      : fail(permanent('fipsUnsupported'))
  if (region.startsWith('cn-')) return ok(`https://cognito-idp.${region}.amazonaws.com.cn/`)
  return ok(`https://cognito-idp.${region}.amazonaws.com/`)
}

/**
 * The origin of a pool's own sign-in page as a person typed it: a prefix domain of Cognito's or a
 * domain of the organization's. It is opened in the browser, which shows the person where they are.
 *
 * @returns `managedLoginDomainMalformed` for anything but an https origin, or loopback while practising
 */
export function parseManagedLoginDomain(text: string, kind: 'cognito' | 'practice'): Result<string> {
  const typed = text.trim()
  const malformed = fail(permanent('managedLoginDomainMalformed'))
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.href !== `${url?.origin}/`) return malformed
  const isLoopback = url.protocol === 'http:' && loopbackHosts.has(url.hostname)
  if (kind === 'practice' && isLoopback) return ok(url.origin)
  const isPublicName =
    url.protocol === 'https:' && url.port === '' && /\.[a-z][a-z0-9-]+$/i.test(url.hostname)
  return isPublicName ? ok(url.origin) : malformed
}
