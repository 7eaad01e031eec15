// The keychain over keytar. Its calls can hang for 25 s each and block a thread of Node's pool, so:
// one in flight at a time, and a deadline on every wait.
import { done, fail, ok, type Done, type Result } from '../../shared/result'
import { createTurns } from '../../shared/turns'
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
  /**
   * Another one, for when the service that the last one has met is gone: libsecret holds on to it for the
   * life of a process, and does not know a service that takes its place. Left out where that cannot happen.
   */
  readonly reloadKeytar?: () => Promise<Keytar>
  /** The name under which the items are grouped. */
  readonly service: string
  readonly clock: Clock
  /** How long a caller waits for an answer, its turn included. */
  readonly deadlineMs: number
  /** Makes durable what a keychain has acknowledged and not yet synced; left out where each does so itself. */
  readonly settle?: () => Promise<void>
}

export interface KeytarKeychain extends Keychain {
  /** Whether a call is on its thread, be it that nobody waits for it any more. */
  readonly isBusy: () => boolean
}

/** Maps libsecret's, Windows' and macOS's messages; they hold no item content, and are not shown. */
function errorOf(reason: unknown): AppError {
  const message = reason instanceof Error ? reason.message : ''
  if (/prompt was dismissed|locked|cancell?ed/i.test(message)) return transient('keychainLocked')
  if (/D-?Bus|not activatable|\.service|autolaunch|NameHasNoOwner|connect|address|session/i.test(message))
    return transient('keychainMissing')
  if (/timed? ?out|NoReply/i.test(message)) return transient('keychainTimedOut')
  return permanent('keychainRefused')
}

const timedOut = fail(transient('keychainTimedOut'))

export function createKeytarKeychain(dependencies: KeytarKeychainDependencies): KeytarKeychain {
  const { reloadKeytar, service, clock, deadlineMs, settle } = dependencies
  let { loadKeytar } = dependencies
  const queue = createTurns()
  let isBusy = false
  let hasMetService = false

  /** @param isWanted whether someone still waits: a write that is made again then would be a surprise */
  async function make<T>(
    call: (keytar: Keytar) => Promise<Result<T>>,
    isWanted: () => boolean,
  ): Promise<Result<T>> {
    const keytar = await loadKeytar().catch(() => null)
    if (keytar === null) return fail(transient('keychainMissing'))
    try {
      const answer = await call(keytar)
      hasMetService = true
      return answer
    } catch (reason) {
      const error = errorOf(reason)
      const isGone = hasMetService && error.code === 'keychainMissing'
      if (!isGone || !reloadKeytar || !isWanted()) return fail(error)
      hasMetService = false
      const another = reloadKeytar()
      loadKeytar = () => another
      return make(call, isWanted)
    }
  }

  /** Waits for its turn and then for the answer, both within the deadline. */
  function inTurn<T>(call: (keytar: Keytar) => Promise<Result<T>>): Promise<Result<T>> {
    return new Promise((resolve) => {
      let expired = false
      const cancelDeadline = clock.after(deadlineMs, () => {
        expired = true
        resolve(timedOut)
      })
      void queue(async () => {
        // The caller has gone: a write started now would be a surprise.
        if (expired) return
        isBusy = true
        const answer = await make(call, () => !expired)
        isBusy = false
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
    isBusy: () => isBusy,
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
