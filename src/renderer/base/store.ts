// The smallest possible store: a value, who listens, and a hook. State lives outside of components
// where it must outlive them (codes, a sign-in under way).
import { useSyncExternalStore } from 'react'

export interface ReadableStore<S> {
  readonly get: () => S
  readonly subscribe: (listener: () => void) => () => void
}

export interface Store<S> extends ReadableStore<S> {
  readonly set: (next: S) => void
}

export function createStore<S>(initial: S): Store<S> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A part of what is in a store: who uses it is drawn again only when that part is another one. */
export const useStorePart = <S, P>(store: ReadableStore<S>, partOf: (value: S) => P): P =>
  useSyncExternalStore(store.subscribe, () => partOf(store.get()))

export const useStore = <S>(store: ReadableStore<S>): S => useSyncExternalStore(store.subscribe, store.get)
