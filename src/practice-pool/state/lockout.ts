// The lockout after failed passwords: from the fifth failure on, 2^(n-5) seconds, doubling up to about
// 15 minutes. An attempt during a lockout does not count; a success, or 15 quiet minutes, starts afresh.
import type { Clock } from './clock'

const freeFailures = 5
const longest = 15 * 60_000

interface Failures {
  readonly count: number
  readonly lastAt: number
  readonly lockedUntil: number
}

export interface Lockout {
  isLocked(key: string): boolean
  fail(key: string): void
  clear(key: string): void
  failuresOf(key: string): number
}

export function createLockout(clock: Clock): Lockout {
  const failures = new Map<string, Failures>()

  function recent(key: string): Failures | undefined {
    const known = failures.get(key)
    const quietSince = Math.max(known?.lastAt ?? 0, known?.lockedUntil ?? 0)
    return clock.now() - quietSince < longest ? known : undefined
  }
  return {
    isLocked: (key) => clock.now() < (recent(key)?.lockedUntil ?? 0),
    clear: (key) => void failures.delete(key),
    failuresOf: (key) => recent(key)?.count ?? 0,
    fail: (key) => {
      const now = clock.now()
      const count = (recent(key)?.count ?? 0) + 1
      const wait = count < freeFailures ? 0 : Math.min(2 ** (count - freeFailures) * 1000, longest)
      failures.set(key, { count, lastAt: now, lockedUntil: now + wait })
    },
  }
}
