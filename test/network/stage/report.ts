// What a world's process tells the one that started it.
import type { Outcome } from './outcome'

export interface Report {
  readonly outcome: Outcome
  /** From adding the organization until it ended. */
  readonly seconds: number
}
