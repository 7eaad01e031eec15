// The one door to the network, as the rest of main knows it: requests of HTTP, by the system's proxies and with the
// system's trust, and what can be found out about the way they take.
import type { AppError } from '../../shared/errors'
import type { Result } from '../../shared/result'

export interface NetworkRequest {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | undefined
  /**
   * once: it is never sent a second time, whatever becomes of it. repeatable: the network may do that by itself, when
   * a connection that was kept open turns out to be closed.
   */
  readonly delivery: 'once' | 'repeatable'
  /** How long all of it may take, in milliseconds; while a person is asked for a password no time counts. */
  readonly limitMs: number
  readonly signal?: AbortSignal | undefined
}

/** Whatever came back. Redirects are answers like all others: nothing is followed. */
export interface NetworkAnswer {
  readonly status: number
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Why nothing came back. */
export interface NetworkTrouble {
  readonly error: AppError
  /** Whether the other side may have received the request all the same. */
  readonly reached: 'never' | 'perhaps'
}

/** The certificate that a host has shown. */
export interface SeenCertificate {
  /** What the authority at the end of its chain calls itself: cleaned, at most 120 characters. */
  readonly issuerName: string
  /** thisComputer: not one that systems come with, so somebody has added it here. */
  readonly authority: 'public' | 'thisComputer'
  /** Epoch milliseconds. */
  readonly validFrom: number
  readonly validUntil: number
}

/** An authority of this computer that may stand behind a host, because the person knows of it. */
export interface KnownInspection {
  readonly host: string
  readonly issuerName: string
}

export interface Network {
  /** Never throws. `connectionInspected` where someone reads along of whom the person was not told. */
  readonly send: (request: NetworkRequest) => Promise<Result<NetworkAnswer, NetworkTrouble>>
  /** The proxy that a request would go by first, as host and port; null where it goes directly. */
  readonly findProxy: (url: string) => Promise<string | null>
  /** The addresses of a host, as the system finds them. */
  readonly resolveHost: (host: string) => Promise<Result<readonly string[]>>
  /** What a host has shown at its last connection; null where there was none with a certificate. */
  readonly certificateOf: (host: string) => SeenCertificate | null
  readonly allowInspection: (known: KnownInspection) => void
}
