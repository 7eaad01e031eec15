// Repeats what is safe to repeat when the network or the service fails for a moment: with growing,
// random pauses, and told to whoever watches. Verify and RespondToAuthChallenge never come here.
import type { AppError, AppErrorCode } from '../../../shared/errors'
import type { Result } from '../../../shared/result'
import type { Clock } from '../../ports/clock'
import type { RandomSource } from '../../ports/random'

/** A repeat that is about to be made. */
export interface Retry {
  /** Counted from 1; so the first that is told of is 2. */
  readonly attempt: number
  readonly of: number
  /** Epoch milliseconds of this computer. */
  readonly retryAt: number
}

export type RetryingCall = <T>(call: () => Promise<Result<T>>) => Promise<Result<T>>

const maxAttempts = 3
const firstPauseMs = 500
/** Being asked to slow down deserves a longer one. */
const firstPauseWhenThrottledMs = 1_500

/** What can pass by itself within seconds. A lockout cannot, nor can a misconfigured pool. */
const passing: ReadonlySet<AppErrorCode> = new Set([
  'networkUnreachable',
  'networkTimedOut',
  'serviceUnavailable',
  'serviceAnswerUnreadable',
  'tooManyRequests',
  'concurrentModification',
])

export function createRetries(dependencies: {
  readonly clock: Clock
  readonly random: RandomSource
  readonly onRetry: (retry: Retry) => void
}): RetryingCall {
  const { clock, random, onRetry } = dependencies

  /** Between half of the pause and all of it, so that a crowd does not come back at once. */
  function pauseAfter(error: AppError, attempt: number): number {
    const first = error.code === 'tooManyRequests' ? firstPauseWhenThrottledMs : firstPauseMs
    const longest = first * 2 ** (attempt - 1)
    const [byte = 0] = random.bytes(1)
    return Math.round((longest / 2) * (1 + byte / 255))
  }

  async function repeat<T>(call: () => Promise<Result<T>>, attempt: number): Promise<Result<T>> {
    const answer = await call()
    if (answer.ok || attempt === maxAttempts || !passing.has(answer.error.code)) return answer
    const pause = pauseAfter(answer.error, attempt)
    onRetry({ attempt: attempt + 1, of: maxAttempts, retryAt: Math.round(clock.now() + pause) })
    await new Promise<void>((resolve) => {
      clock.after(pause, resolve)
    })
    return repeat(call, attempt + 1)
  }

  return (call) => repeat(call, 1)
}
