// What a proxy between here and the service is told when it asks who is there, for people who want it kept.
import type { Done, Result } from '../../shared/result'

/** Who asks: one proxy may ask for different things. */
export interface ProxyRealm {
  /** host:port. */
  readonly proxy: string
  readonly realm: string
}

export interface KeptCredentials {
  readonly username: string
  readonly password: string
}

export interface ProxyCredentials {
  /** Null when none are kept. An error means that they cannot be read now, not that they are gone. */
  readonly find: (proxy: ProxyRealm) => Promise<Result<KeptCredentials | null>>
  /** Durable when it returns; takes the place of earlier ones. */
  readonly keep: (proxy: ProxyRealm, credentials: KeptCredentials) => Promise<Result<Done>>
  readonly forget: (proxy: ProxyRealm) => Promise<Result<Done>>
}
