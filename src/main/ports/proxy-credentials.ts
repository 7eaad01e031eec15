// Passwords for proxies that a person wanted to be kept.
import type { Done, Result } from '../../shared/result'

/** A proxy, by host and port, and what it calls the place that a password is for. */
export interface ProxyRealm {
  readonly proxy: string
  readonly realm: string
}

export interface ProxyCredentials {
  /** Null when there is none. An error means that it cannot be read now. */
  readonly find: (
    proxy: ProxyRealm,
  ) => Promise<Result<{ readonly username: string; readonly password: string } | null>>
  /** Durable when it returns; takes the place of an earlier one. */
  readonly keep: (
    proxy: ProxyRealm,
    credentials: { readonly username: string; readonly password: string },
  ) => Promise<Result<Done>>
  readonly forget: (proxy: ProxyRealm) => Promise<Result<Done>>
}
