// The codes that the practice pool expects of a user, as they are on the screen.
import type { PracticePool } from '../../../src/practice-pool'
import { anyOf } from './live-codes'

/** How long a code lasts in the practice pool, as everywhere else. */
export const stepMs = 30_000

/** Those that are right about now: no clock waits for an assertion. */
export const poolCodes = (pool: PracticePool, username: string): RegExp =>
  anyOf([-1, 0, 1].map((steps) => pool.codeFor(username, { steps })))
