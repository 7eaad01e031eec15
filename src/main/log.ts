// The log: an allow-list of facts, one JSON line each. No message of an error is ever written, for
// it can contain input; its class and the places in our code it passed through are enough.
import type { Clock } from './ports/clock'
import type { Ids } from './ports/ids'

export interface Log {
  /** Notes what should not have happened; returns the reference to quote. */
  readonly unexpected: (where: string, reason: unknown) => string
}

const maxFrames = 8
/** Of one run: a fault that repeats must not fill the disk. Later ones still get a reference. */
const maxEntries = 200

/** What an error has; the types promise more than what is thrown keeps. */
type Thrown = Readonly<Partial<Record<'stack' | 'message' | 'constructor', unknown>>>

/** The positions of a stack, without the message, which may have lines that look like positions. */
function framesOf({ stack, message }: Thrown): readonly string[] {
  if (typeof stack !== 'string') return []
  return stack
    .replace(typeof message === 'string' ? message : '', '')
    .split('\n')
    .map((line) => /^\s+at (?:.*[\\/])?([\w.-]+:\d+:\d+)\)?$/.exec(line)?.[1])
    .filter((frame) => frame !== undefined)
    .slice(0, maxFrames)
}

interface Facts {
  readonly name: string
  readonly frames: readonly string[]
}

/** Anything can be thrown, also what throws when it is looked at. */
function factsOf(reason: unknown): Facts {
  try {
    if (!(reason instanceof Error)) return { name: typeof reason, frames: [] }
    const thrown: Thrown = reason
    const { constructor } = thrown
    return { name: typeof constructor === 'function' ? constructor.name : 'Error', frames: framesOf(thrown) }
  } catch {
    return { name: 'unreadable', frames: [] }
  }
}

export function createLog(dependencies: {
  readonly append: (line: string) => void
  readonly clock: Clock
  readonly ids: Ids
}): Log {
  const { append, clock, ids } = dependencies
  let entries = 0
  return {
    unexpected: (where, reason) => {
      const referenceId = ids.item().slice(0, 8)
      entries += 1
      if (entries > maxEntries) return referenceId
      const at = new Date(clock.now()).toISOString()
      append(`${JSON.stringify({ at, referenceId, where, ...factsOf(reason) })}\n`)
      return referenceId
    },
  }
}
