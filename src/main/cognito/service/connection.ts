// A user pool and app client, ready to be talked to.

export interface CognitoConnection {
  /** practice: a server on this computer, which may not be Cognito; what that forgives is in foreign-servers.ts. */
  readonly kind: 'cognito' | 'practice'
  readonly userPoolId: string
  readonly region: string
  /** The pool id's part after the underscore, for SRP. */
  readonly poolName: string
  readonly clientId: string
  readonly clientSecret: string | null
  /** https, by the service's own rules; or loopback for the practice pool. */
  readonly endpoint: string
  /** Every host that is asked for something: what a network has to let through. */
  readonly hosts: readonly string[]
}

/** Where a pool's public keys are: an address that anyone may ask for, and that changes nothing. */
export const findPublicKeys = ({ endpoint, userPoolId }: CognitoConnection): string =>
  new URL(`${userPoolId}/.well-known/jwks.json`, endpoint).href
