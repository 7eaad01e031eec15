// What codes are made from: a secret, how, and for codes that count, how far they have come.
import type { HotpParameters, TimeBasedParameters } from '../../shared/models'

export interface TimeBasedSecret {
  readonly secret: Uint8Array
  readonly parameters: TimeBasedParameters
}

/** RFC 4226. */
export interface CountingSecret {
  readonly secret: Uint8Array
  readonly parameters: HotpParameters
  /** Of the next code, 0 to 2^53 − 1. */
  readonly counter: number
}

export type AccountSecret = TimeBasedSecret | CountingSecret

export const isCounting = (key: AccountSecret): key is CountingSecret => 'counter' in key
