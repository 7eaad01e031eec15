// Where a user pool lives: found from its id's region by the SDK's own endpoint rules, so that nothing typed, and no
// environment variable or configuration file, can send a password to another domain than AWS's.
import { permanent } from '../../../shared/errors'
import type { EndpointVariant } from '../../../shared/models'
import { fail, ok, type Result } from '../../../shared/result'

/** "eu-west-1_AbC123xyZ": region, underscore, name (at most 55 characters in all); as the service's model has it. */
const userPoolIdPattern = /^([\w-]+)_([0-9a-zA-Z]+)$/
const regionPattern = /^[a-z]{2,4}(?:-[a-z]+){1,2}-\d{1,2}$/
/** The regions of the commercial partition, those to come included: the SDK takes every region it does not know for one. */
export const commercialRegion = /^(us|eu|ap|sa|ca|me|af|il|mx)\-\w+\-\d+$/
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

/** What the SDK knows of endpoints. */
export interface EndpointRules {
  /** The name of the partition that a region is in; the commercial one, `aws`, for what it does not know. */
  readonly partitionOf: (region: string) => string
  /** Throws where a partition has no such endpoints. */
  readonly endpointOf: (
    region: string,
    options: { readonly fips: boolean; readonly dualStack: boolean },
  ) => URL
}

export type FindEndpoint = (region: string, variant: EndpointVariant) => Promise<Result<string>>

/**
 * The https endpoint of a region. GovCloud has only FIPS endpoints.
 *
 * @param loadRules loaded at the first use, with the SDK
 * @returns `userPoolIdMalformed` for what is no region, `regionUnsupported` for one of a partition that the SDK does
 *   not know, `fipsUnsupported` and `dualStackUnsupported` where there is no such endpoint
 */
export function createFindEndpoint(loadRules: () => Promise<EndpointRules>): FindEndpoint {
  return async (region, variant) => {
    if (!regionPattern.test(region)) return fail(permanent('userPoolIdMalformed'))
    const { partitionOf, endpointOf } = await loadRules()
    const partition = partitionOf(region)
    if (partition === 'aws' && !commercialRegion.test(region)) return fail(permanent('regionUnsupported'))
    const fips = variant === 'fips' || partition === 'aws-us-gov'
    try {
      return ok(endpointOf(region, { fips, dualStack: variant === 'dualStack' }).href)
    } catch {
      // The rules throw where a partition lacks what was asked for.
      return fail(permanent(variant === 'dualStack' ? 'dualStackUnsupported' : 'fipsUnsupported'))
    }
  }
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
