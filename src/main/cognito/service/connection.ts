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
  /** https, from the region; or loopback for the practice pool. */
  readonly endpoint: string
}
