// A connection to a user pool as it is kept: what is checked before it is saved, and what is read to talk to the pool.
import type { ConnectionId, ConnectionSummary, EndpointVariant, ManagedLogin } from '../../shared/models'

export interface ConnectionInput {
  readonly id?: ConnectionId | undefined
  readonly kind: 'cognito' | 'practice'
  readonly userPoolId: string
  readonly clientId: string
  /** Left out: what is stored stays. */
  readonly clientSecret?: string | undefined
  readonly issuer: string
  /** Left out: what is stored stays; standard for a new connection. */
  readonly endpointVariant?: EndpointVariant | undefined
  /** Left out: what is stored stays. */
  readonly managedLogin?: ManagedLogin | null | undefined
}

export interface StoredConnection {
  readonly summary: ConnectionSummary
  readonly clientSecret: string | null
  /** The authorities that read along on the way to it, and of which the person was told. */
  readonly inspectionTold: readonly string[]
}
