// The keychain over keytar. Its calls can hang for 25 s each and block a thread of Node's pool, so:
// one in flight at a time, and a deadline on every wait.
import { done, fail, ok, type Done, type Result } from '../../shared/result'
import { permanent, transient, type AppError } from '../../shared/errors'
import type { Clock } from '../ports/clock'
import type { Keychain } from '../ports/keychain'

/** The part of keytar that is used. Never findCredentials: one foreign item can crash the process. */
export interface Keytar {
  readonly getPassword: (service: string, account: string) => Promise<string | null>
  readonly setPassword: (service: string, account: string, password: string) => Promise<void>
  readonly deletePassword: (service: string, account: string) => Promise<boolean>
}

export interface KeytarKeychainDependencies {
  /** Loads the native module at the first use, so that its absence is an error to show. */
  readonly loadKeytar: () => Promise<Keytar>
  /** The name under which the items are grouped. */
  readonly service: string
  readonly clock: Clock
  /** How long a caller waits for an answer, its turn included. */
  readonly deadlineMs: number
  /** Makes durable what a keychain has acknowledged and not yet synced; left out where each does so itself. */
  readonly settle?: () => Promise<void>
}

/** Maps libsecret's, Windows' and macOS's messages; they hold no item content, and are not shown. */
function errorOf(reason: unknown): AppError {
  const message = reason instanceof Error ? reason.message : ''
  if (/prompt was dismissed|locked|cancell?ed/i.test(message)) return transient('keychainLocked')
  if (/D-?Bus|not activatable|\.service|autolaunch|NameHasNoOwner|connect/i.test(message))
    return transient('keychainMissing')
  if (/timed? ?out|NoReply/i.test(message)) return transient('keychainTimedOut')
  return permanent('keychainRefused')
}

const timedOut = fail(transient('keychainTimedOut'))

export function createKeytarKeychain(dependencies: KeytarKeychainDependencies): Keychain {
  const { loadKeytar, service, clock, deadlineMs, settle } = dependencies
  let lastCall: Promise<unknown> = Promise.resolve()

  /** Waits for its turn and then for the answer, both within the deadline. */
  function inTurn<T>(call: (keytar: Keytar) => Promise<Result<T>>): Promise<Result<T>> {
    return new Promise((resolve) => {
      let expired = false
      const cancelDeadline = clock.after(deadlineMs, () => {
        expired = true
        resolve(timedOut)
      })
      lastCall = lastCall.then(async () => {
        // The caller has gone: a write started now would be a surprise.
        if (expired) return
        const answer = await loadKeytar()
          .then(call, () => fail(transient('keychainMissing')))
          .catch((reason: unknown) => fail(errorOf(reason)))
        cancelDeadline()
        resolve(answer)
      })
    })
  }

  /** The change is made by now; only whether it lasts is open. */
  const settled = async (): Promise<Result<Done>> => {
    try {
      await settle?.()
      return done
    } catch {
      return fail(transient('diskFailed'))
    }
  }

  return {
    get: (id) => inTurn(async (keytar) => ok(await keytar.getPassword(service, id))),
    set: (id, value) =>
      inTurn(async (keytar) => {
        await keytar.setPassword(service, id, value)
        return settled()
      }),
    remove: (id) =>
      inTurn(async (keytar) => {
        await keytar.deletePassword(service, id)
        return settled()
      }),
  }
}
