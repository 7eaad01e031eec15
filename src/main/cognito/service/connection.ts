// A user pool and app client, ready to be talked to.

export interface CognitoConnection {
  readonly userPoolId: string
  readonly region: string
  /** The pool id's part after the underscore, for SRP. */
  readonly poolName: string
  readonly clientId: string
  readonly clientSecret: string | null
  /** https, from the region; or loopback for the practice pool. */
  readonly endpoint: string
}
