// What is thrown where nobody waits for it. Electron would show a dialog of its own, behind which nothing answers any
// more; it leaves that as soon as someone else listens. Here it is noted, and the app goes on: nothing of ours rests on
// what was under way when it happened, for every change is on disk before anything depends on it.
import type { Log } from './log'

type Uncaught = 'uncaughtException' | 'unhandledRejection'

export interface ProcessEvents {
  readonly on: (event: Uncaught, listener: (reason: unknown) => void) => unknown
}

export function logUncaught(process: ProcessEvents, log: Log): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (reason) => log.unexpected(event, reason))
}
