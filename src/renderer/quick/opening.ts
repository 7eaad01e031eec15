// Whether the quick window is on the screen. Its page lives on while it is hidden, and each time it comes up it starts
// anew: the round tells one time from the next.
import type { Api } from '../base/api'
import { createStore, type ReadableStore } from '../base/store'

export interface Opening {
  readonly round: number
  readonly state: 'open' | 'closed'
}

export interface OpeningStore extends ReadableStore<Opening> {
  /** Takes the window away; what was typed is forgotten at once, ready for the next time. */
  readonly close: () => void
}

export function createOpening(api: Pick<Api, 'on' | 'closeQuickWindow'>, page: Document): OpeningStore {
  const store = createStore<Opening>({ round: 0, state: 'closed' })

  const closed = () => {
    const { round, state } = store.get()
    if (state === 'open') store.set({ round: round + 1, state: 'closed' })
  }
  api.on('quick.opened', () => store.set({ ...store.get(), state: 'open' }))
  page.addEventListener('visibilitychange', () => {
    if (page.hidden) closed()
  })

  return {
    get: store.get,
    subscribe: store.subscribe,
    close: () => {
      closed()
      void api.closeQuickWindow()
    },
  }
}
