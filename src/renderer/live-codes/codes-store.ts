// The accounts and their live codes. It lives outside of React so that reading can begin before anything is drawn, and so
// that every screen sees the same codes.
//
// Codes are read only for the rows that someone can see, and again when their time is over; a keychain that refused is not
// asked again until a person wants it.
//
// Where to look: code-book.ts for the codes of the rows as data, ticker.ts for when they end, use-copy.ts for copying, and
// display/ for how a code is shown.
import type { Api } from '../base/api'
import type { Clock } from '../base/clock'
import { createStore, type ReadableStore } from '../base/store'
import type { AppError } from '../../shared/errors'
import type { AccountId, AccountSummary, CodeReading } from '../../shared/models'
import type { Result } from '../../shared/result'
import { moveAccount, putPinnedFirst, type Move } from '../accounts/account-order'
import {
  advanceBook,
  listBoundaries,
  emptyBook,
  listIdsToRead,
  listIdsToRefresh,
  withFailure,
  keepRows,
  withReadings,
  type CodeBook,
} from './code-book'
import { createTicker } from './ticker'
import { maxCodesInCall } from '../../shared/limits'

export type AccountList =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: AppError }
  | { readonly status: 'ready'; readonly accounts: readonly AccountSummary[] }

export interface CodesState {
  readonly list: AccountList
  readonly codes: CodeBook
  /** Counter-based accounts, whose next code is on its way. */
  readonly advancing: ReadonlySet<AccountId>
}

export interface CodesStore extends ReadableStore<CodesState> {
  /** Reads the list of accounts, then the codes of the rows that are wanted: one may have been used meanwhile. */
  readonly reload: () => Promise<void>
  /** Reads every wanted code again, those that were unavailable too. */
  readonly refresh: () => Promise<void>
  /** The rows that are on screen. */
  readonly show: (ids: readonly AccountId[]) => void
  /** One more row that has to be live, wherever it is; returns a function that lets it go. */
  readonly watch: (id: AccountId) => () => void
  /** The next code of a counter-based account; null when it is on its way already. */
  readonly advanceCode: (id: AccountId) => Promise<Result<CodeReading> | null>
  /** Puts an account elsewhere in the manual order: at once, and back again when that could not be kept. */
  readonly move: (move: Move) => Promise<Result<unknown>>
  /** Stops all timers, as for a window that cannot be seen. */
  readonly pause: () => void
  readonly resume: () => void
  /** Runs `draw` whenever a second has passed on some code. */
  readonly onTick: (draw: () => void) => () => void
}

const pauseAfterFailureMs = 5000
const askAgainAfterMs = 1000

interface CodesStoreOptions {
  readonly api: Api
  readonly clock: Clock
  /** How many codes are asked for before it is known which rows can be seen. */
  readonly firstScreenful: number
}

export function createCodesStore({ api, clock, firstScreenful }: CodesStoreOptions): CodesStore {
  const store = createStore<CodesState>({
    list: { status: 'loading' },
    codes: emptyBook,
    advancing: new Set(),
  })
  const draws = new Set<() => void>()
  const watched = new Map<AccountId, number>()
  const inFlight = new Set<AccountId>()
  /** How often each one has moved on: what was read before that is old. */
  const advances = new Map<AccountId, number>()
  let shown: readonly AccountId[] | null = null
  /** The accounts in the list that are not in the trash, from the top. */
  let kept: ReadonlySet<AccountId> = new Set()
  let listRequest = 0
  /** While accounts are on their way to another place, what main lists may be from before. */
  let movesUnderWay = 0
  let quietUntil = 0
  let paused = false

  /** A second that passes changes no code: then nobody has to look. */
  const setCodes = (codes: CodeBook) => {
    if (codes !== store.get().codes) store.set({ ...store.get(), codes })
  }
  const setAdvancing = (advancing: ReadonlySet<AccountId>) => store.set({ ...store.get(), advancing })

  const wanted = (): readonly AccountId[] => {
    const { list } = store.get()
    if (list.status !== 'ready') return [...watched.keys()]
    const onScreen = shown?.filter((id) => kept.has(id)) ?? [...kept].slice(0, firstScreenful)
    return [...new Set([...onScreen, ...watched.keys()])]
  }

  const setList = (accounts: readonly AccountSummary[]) => {
    kept = new Set(putPinnedFirst(accounts.filter(({ status }) => status !== 'trashed')).map(({ id }) => id))
    const state = store.get()
    const codes = keepRows(state.codes, new Set(accounts.map(({ id }) => id)))
    store.set({ ...state, list: { status: 'ready', accounts }, codes })
  }

  const readChunk = async (ids: readonly AccountId[]): Promise<void> => {
    for (const id of ids) inFlight.add(id)
    const before = new Map(advances)
    const answer = await api.readCodes(ids)
    for (const id of ids) inFlight.delete(id)
    if (answer.ok) {
      const recent = answer.value.filter(({ accountId }) => advances.get(accountId) === before.get(accountId))
      setCodes(withReadings(store.get().codes, recent, clock.now()))
    } else {
      quietUntil = clock.now() + pauseAfterFailureMs
      setCodes(withFailure(store.get().codes, ids, answer.error))
    }
  }

  const read = async (ids: readonly AccountId[]): Promise<void> => {
    const fresh = ids.filter((id) => !inFlight.has(id))
    const chunks: Promise<void>[] = []
    for (let from = 0; from < fresh.length; from += maxCodesInCall) {
      chunks.push(readChunk(fresh.slice(from, from + maxCodesInCall)))
    }
    await Promise.all(chunks)
    planTick()
  }

  const ticker = createTicker(clock, (jumped) => {
    setCodes(advanceBook(store.get().codes, clock.now()))
    for (const draw of draws) draw()
    const missing = jumped ? wanted() : listIdsToRead(store.get().codes, wanted())
    planTick()
    if (missing.length > 0 && clock.now() >= quietUntil) void read(missing)
  })

  const planTick = () => {
    if (paused) return
    const { codes } = store.get()
    const missing = listIdsToRead(codes, wanted()).length > 0
    ticker.plan(missing ? [...listBoundaries(codes), clock.now() + askAgainAfterMs] : listBoundaries(codes))
  }

  const refresh = async () => {
    setCodes(advanceBook(store.get().codes, clock.now()))
    await read(wanted())
  }

  const reload = async () => {
    listRequest += 1
    const request = listRequest
    const answer = await api.listAccounts()
    if (request !== listRequest || movesUnderWay > 0) return
    const state = store.get()
    if (answer.ok) {
      setList(answer.value)
      await read(listIdsToRefresh(store.get().codes, wanted()))
    } else if (state.list.status !== 'ready') {
      // A list that is on screen stays: a failed refresh must not look like lost accounts.
      store.set({ ...state, list: { status: 'failed', error: answer.error } })
    }
  }

  const move = async (to: Move) => {
    const { list } = store.get()
    const before = list.status === 'ready' ? list.accounts : null
    if (before !== null) setList(moveAccount(before, to))
    const hoped = store.get().list
    movesUnderWay += 1
    const answer = await api.moveAccount(to.id, to.before)
    movesUnderWay -= 1
    if (!answer.ok && before !== null && store.get().list === hoped) setList(before)
    if (movesUnderWay === 0) await reload()
    return answer
  }

  const readMissing = () => {
    const missing = listIdsToRead(store.get().codes, wanted())
    if (missing.length > 0) void read(missing)
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    refresh,

    reload,

    show: (ids) => {
      shown = ids
      readMissing()
    },

    watch: (id) => {
      watched.set(id, (watched.get(id) ?? 0) + 1)
      readMissing()
      return () => {
        const left = (watched.get(id) ?? 1) - 1
        if (left === 0) watched.delete(id)
        else watched.set(id, left)
      }
    },

    move,

    advanceCode: async (id) => {
      if (store.get().advancing.has(id)) return null
      setAdvancing(new Set([...store.get().advancing, id]))
      const answer = await api.advanceCode(id)
      advances.set(id, (advances.get(id) ?? 0) + 1)
      if (answer.ok) setCodes(withReadings(store.get().codes, [answer.value], clock.now()))
      setAdvancing(new Set([...store.get().advancing].filter((other) => other !== id)))
      return answer
    },

    pause: () => {
      paused = true
      ticker.stop()
    },

    resume: () => {
      paused = false
      void refresh()
    },

    onTick: (draw) => {
      draws.add(draw)
      return () => draws.delete(draw)
    },
  }
}
