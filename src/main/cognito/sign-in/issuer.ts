// Whether a token was issued by the user pool that is meant. The pool's id is in the address of its issuer.
import type { CognitoConnection } from '../service/connection'

/** As the service's model has them: a region, an underscore, a name. */
const looksLikePoolId = /^[\w-]+_[0-9a-zA-Z]+$/

/**
 * Cognito's own: https, on a host of the partition that the connection is in, with nothing but the pool in
 * its path. The host is `cognito-idp.<region>.<suffix>` whatever endpoint was asked (FIPS, dual stack), and
 * may be named otherwise for pools in several regions; what matters is whose domain it is, and which pool.
 * Elsewhere an issuer may be anything, as long as it does not name another pool.
 */
export function isIssuerOf(connection: CognitoConnection, issuer: string): boolean {
  switch (connection.kind) {
    case 'cognito':
      return isAtService(connection, issuer)
    case 'practice': {
      const last = issuer.replace(/\/+$/, '').split('/').at(-1) ?? ''
      return last === connection.userPoolId || !looksLikePoolId.test(last)
    }
  }
}

function isAtService({ endpoint, region, userPoolId }: CognitoConnection, issuer: string): boolean {
  const url = URL.canParse(issuer) ? new URL(issuer) : null
  // Compared with what was parsed: no port, user, query or fragment, and no path that only resolves to it.
  if (url === null || issuer !== `https://${url.hostname}/${userPoolId}`) return false
  return suffixesOf(endpoint, region).some((suffix) => url.hostname.endsWith(`.${suffix}`))
}

/** AWS's domains, those of one partition on one line: of its endpoints, and of its dual-stack ones. */
const partitions: readonly (readonly string[])[] = [
  ['amazonaws.com', 'api.aws'],
  ['amazonaws.com.cn', 'api.amazonwebservices.com.cn'],
  ['amazonaws.eu', 'api.amazonwebservices.eu'],
]

/** The domains of the partition, from the endpoint: what follows the region in its host. */
function suffixesOf(endpoint: string, region: string): readonly string[] {
  const [, suffix] = new URL(endpoint).hostname.split(`.${region}.`)
  if (suffix === undefined || suffix === '') return []
  return partitions.find((suffixes) => suffixes.includes(suffix)) ?? [suffix]
}
