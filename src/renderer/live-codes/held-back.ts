// A codes store that shows nothing of what it has read until it is time: the window is drawn while the first codes are
// on their way, and its rows are drawn once, with the codes in them.
import type { CodesState, CodesStore } from './codes-store'

export function holdBack(codes: CodesStore, until: Promise<unknown>): CodesStore {
  const listeners = new Set<() => void>()
  let held: CodesState | null = codes.get()
  void until.then(() => {
    held = null
    for (const listener of listeners) listener()
  })
  return {
    ...codes,
    get: () => held ?? codes.get(),
    subscribe: (listener) => {
      listeners.add(listener)
      const leave = codes.subscribe(listener)
      return () => {
        listeners.delete(listener)
        leave()
      }
    },
  }
}
