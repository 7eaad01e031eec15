// Codes that are on screen for a while only, such as those of accounts that are not saved yet: read when they
// come up, moved on by the clock, and read again at their boundaries.
import type { Clock } from '../base/clock'
import { createStore, type ReadableStore } from '../base/store'
import {
  advanceBook,
  listBoundaries,
  listIdsToRead,
  withRows,
  type CodeBook,
  type RowCode,
} from './code-book'
import { createTicker } from './ticker'

export type Rows<Id> = readonly (readonly [Id, RowCode])[]

export interface LiveBook<Id> extends ReadableStore<CodeBook<Id>> {
  /** Reads everything anew. */
  readonly refresh: () => Promise<void>
  /** Forgets the codes, and what is on its way. */
  readonly empty: () => void
  readonly stop: () => void
  /** Runs `draw` whenever a second has passed on some code. */
  readonly onTick: (draw: () => void) => () => void
}

const pauseAfterFailureMs = 5000

interface LiveBookOptions<Id> {
  readonly clock: Clock
  /** Null when they could not be read just now. */
  readonly read: () => Promise<Rows<Id> | null>
}

export function createLiveBook<Id>({ clock, read }: LiveBookOptions<Id>): LiveBook<Id> {
  const store = createStore<CodeBook<Id>>(new Map())
  const draws = new Set<() => void>()
  let known: readonly Id[] = []
  let request = 0
  let reading = false
  let quietUntil = 0

  const refresh = async () => {
    request += 1
    const mine = request
    reading = true
    const rows = await read()
    if (mine !== request) return
    reading = false
    if (rows === null) {
      quietUntil = clock.now() + pauseAfterFailureMs
    } else {
      known = rows.map(([id]) => id)
      const kept = new Map([...store.get()].filter(([id]) => known.includes(id)))
      store.set(withRows(kept, rows, clock.now()))
    }
    plan()
  }

  const missing = () => listIdsToRead(store.get(), known).length > 0

  const ticker = createTicker(clock, (jumped) => {
    store.set(advanceBook(store.get(), clock.now()))
    for (const draw of draws) draw()
    plan()
    if ((jumped || missing()) && !reading && clock.now() >= quietUntil) void refresh()
  })

  const plan = () => {
    const boundaries = listBoundaries(store.get())
    ticker.plan(missing() ? [...boundaries, clock.now() + 1000] : boundaries)
  }

  const stop = () => {
    request += 1
    reading = false
    ticker.stop()
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    refresh,
    stop,
    empty: () => {
      stop()
      known = []
      if (store.get().size > 0) store.set(new Map())
    },
    onTick: (draw) => {
      draws.add(draw)
      return () => draws.delete(draw)
    },
  }
}
