// What runs add up to, and which of them should not be.
import type { RunResult } from './run'

export interface Sums {
  /** Effects of the undisturbed runs, of all scenarios. */
  readonly points: number
  readonly pairs: number
  readonly runs: number
  /** Runs in which a secret that counts was not safe at some instant. */
  readonly lostSecrets: number
  /** Runs after which nobody gets in. */
  readonly lockouts: number
  /** Runs after which the person had not got what they wanted, though nothing was in the way any more. */
  readonly discontent: number
  /** Runs in which something happened that the app did not expect itself. */
  readonly surprises: number
  /** Runs after which the app did not know which code to sign in with, and the person had to try. */
  readonly typed: number
  /** Runs after which the app showed another account as the user's than the one that counts, or none. */
  readonly misled: number
}

export const noSums: Sums = {
  points: 0,
  pairs: 0,
  runs: 0,
  lostSecrets: 0,
  lockouts: 0,
  discontent: 0,
  surprises: 0,
  typed: 0,
  misled: 0,
}

export const add = (a: Sums, b: Sums): Sums => ({
  points: a.points + b.points,
  pairs: a.pairs + b.pairs,
  runs: a.runs + b.runs,
  lostSecrets: a.lostSecrets + b.lostSecrets,
  lockouts: a.lockouts + b.lockouts,
  discontent: a.discontent + b.discontent,
  surprises: a.surprises + b.surprises,
  typed: a.typed + b.typed,
  misled: a.misled + b.misled,
})

/** A list that had to be rebuilt does not say any more whose an account is: then nobody but the person knows. */
const hasLostList = ({ strikes }: RunResult): boolean =>
  strikes.some(({ kind }) => kind === 'damaged' || kind === 'damagedAll')

/** Who gives up half-way leaves things as they are; who goes on must know in the end where they stand. */
const isMisled = (result: RunResult): boolean =>
  result.isMisled && result.scenario.temper === 'persistent' && !hasLostList(result)

export function sumsOf(result: RunResult): Sums {
  return {
    points: result.strikes.length === 0 ? result.notes.length : 0,
    pairs: result.strikes.length === 2 ? 1 : 0,
    runs: 1,
    lostSecrets: result.losses.length > 0 ? 1 : 0,
    lockouts: result.lockout === null ? 0 : 1,
    discontent: result.isContent ? 0 : 1,
    surprises: result.complaints.length > 0 ? 1 : 0,
    typed: result.hadToType ? 1 : 0,
    misled: isMisled(result) ? 1 : 0,
  }
}

export const isBad = (result: RunResult): boolean =>
  result.losses.length > 0 ||
  result.lockout !== null ||
  !result.isContent ||
  result.complaints.length > 0 ||
  isMisled(result) ||
  (result.hadToType && !hasLostList(result))
