// What codes are made from: a secret, how, and for counter-based codes, how far they have come.
import type { HotpParameters, TimeBasedParameters } from '../../shared/models'

export interface TimeBasedSecret {
  readonly secret: Uint8Array
  readonly parameters: TimeBasedParameters
}

/** RFC 4226. */
export interface HotpSecret {
  readonly secret: Uint8Array
  readonly parameters: HotpParameters
  /** Of the next code, 0 to 2^53 − 1. */
  readonly counter: number
}

export type AccountSecret = TimeBasedSecret | HotpSecret

export const isHotp = (key: AccountSecret): key is HotpSecret => 'counter' in key
