// What a keychain keeps, live and on disk: the daemon has a change at once, and a power cut undoes it until
// the folder of its file was synced.

export type Items = ReadonlyMap<string, string>

export interface Keyring {
  readonly items: () => Items
  readonly set: (account: string, value: string) => void
  readonly remove: (account: string) => boolean
  /** Makes what was changed survive a power cut. */
  readonly settle: () => void
  /** What a power cut could leave behind: one, or two. */
  readonly survivors: () => readonly Items[]
  readonly cutPower: () => void
}

export function createKeyring(initial: Items): Keyring {
  let live = new Map(initial)
  let settled: Items = initial
  let isSettled = true

  return {
    items: () => live,
    set: (account, value) => {
      live = new Map(live).set(account, value)
      isSettled = false
    },
    remove: (account) => {
      live = new Map(live)
      isSettled = false
      return live.delete(account)
    },
    settle: () => {
      settled = live
      isSettled = true
    },
    survivors: () => (isSettled ? [live] : [settled, live]),
    cutPower: () => {
      live = new Map(settled)
      isSettled = true
    },
  }
}
