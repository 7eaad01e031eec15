// A user pool and app client, ready to be talked to.

export interface CognitoConnection {
  /** practice: a server on loopback, whose odd answers are put up with. */
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
