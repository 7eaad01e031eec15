// Offers things to main and knows what has come of it. It lives outside of the add screen, because what is
// dropped, pasted or handed over by the system may come while another screen is open.
import type { Input } from '../../../shared/contract'
import { permanent, type AppError } from '../../../shared/errors'
import type { AccountId, AccountSummary, Candidate, IntakeState } from '../../../shared/models'
import type { Result } from '../../../shared/result'
import type { Api } from '../../base/api'
import { createStore, type ReadableStore } from '../../base/store'
import {
  noteArrival,
  emptyView,
  hasCollected,
  startLooking,
  stopActivity,
  startSaving,
  withProgress,
  type IntakeView,
  type ScanWay,
  type Way,
} from './intake-view'
import { offerFile, offerText } from './pictures'

export interface Chosen extends Omit<Input<'intake.save'>['chosen'][number], 'replaces'> {
  /** What goes to the trash. */
  readonly replaces: AccountId[]
}

export type ByHandOutcome =
  | { readonly kind: 'added'; readonly accounts: readonly AccountSummary[] }
  /** There is something to look at first. */
  | { readonly kind: 'review' }
  | { readonly kind: 'refused'; readonly error: AppError }
  /** Something else was begun meanwhile. */
  | { readonly kind: 'overtaken' }

export interface Intake extends ReadableStore<IntakeView> {
  readonly scan: (way: ScanWay) => Promise<void>
  readonly offerFiles: (files: readonly File[]) => Promise<void>
  readonly offerText: (text: string) => Promise<void>
  readonly addByHand: (input: Input<'intake.offerByHand'>) => Promise<ByHandOutcome>
  readonly cancelScan: () => Promise<void>
  /** What was added, or null when something stays to be looked at. */
  readonly save: (chosen: readonly Chosen[]) => Promise<readonly AccountSummary[] | null>
  /** Something came from outside of the window. */
  readonly refresh: () => Promise<void>
  /** Lets everything go, as when the person leaves; but not what is being saved. */
  readonly clear: () => void
}

const isPlain = ({ unusual, alike }: Candidate): boolean => unusual.length === 0 && alike.length === 0

const asOffered = ({ id, issuer, accountName }: Candidate): Chosen => ({
  candidateId: id,
  issuer,
  accountName,
  replaces: [],
})

export function createIntake(api: Api): Intake {
  const store = createStore(emptyView)
  let request = 0
  /** leftMeanwhile: the person has gone somewhere else. */
  let saves: 'none' | 'underWay' | 'leftMeanwhile' = 'none'

  const hasLeft = (): boolean => saves === 'leftMeanwhile'

  const letGo = () => {
    request += 1
    const { activity } = store.get()
    store.set(emptyView)
    if (activity.kind === 'looking') void api.cancelScan()
    void api.clearIntake()
  }

  /** What is being saved stays: what of it cannot be saved has to be seen. */
  const saveAll = async (chosen: readonly Chosen[]) => {
    saves = 'underWay'
    const answer = await api.saveIntake({ chosen: [...chosen] })
    const allSaved = answer.ok && answer.value.failed.length === 0
    const nothingToSee = hasLeft() && allSaved
    saves = 'none'
    if (nothingToSee) letGo()
    return answer
  }

  const scanners: Record<ScanWay, () => Promise<Result<IntakeState>>> = {
    screens: api.scanScreens,
    region: api.scanRegion,
    camera: api.scanCamera,
    clipboard: api.scanClipboard,
  }

  /** A later wish goes before an earlier one; the same one twice is one. */
  const begin = async <T>(
    way: Way,
    of: number | null,
    go: (mine: number) => Promise<T>,
  ): Promise<T | null> => {
    const { activity } = store.get()
    if (activity.kind === 'saving' || (activity.kind === 'looking' && activity.way === way)) return null
    request += 1
    const mine = request
    store.set(startLooking(store.get(), way, of))
    // Nothing may come between a wish and its call, or a later one could be sent before it.
    if (activity.kind === 'looking') await api.cancelScan()
    return mine === request ? go(mine) : null
  }

  const offer = async (way: Way, ask: () => Promise<Result<IntakeState>>) => {
    await begin(way, null, async (mine) => {
      const answer = await ask()
      if (mine === request) store.set(noteArrival(store.get(), [answer]))
    })
  }

  const readAgain = async (): Promise<IntakeState | null> => {
    const answer = await api.readIntake()
    return answer.ok ? answer.value : null
  }

  const addByHand = async (input: Input<'intake.offerByHand'>, mine: number): Promise<ByHandOutcome> => {
    const answer = await api.offerByHand(input)
    if (mine !== request) return { kind: 'overtaken' }
    const [only, ...others] = answer.ok ? answer.value.candidates : []
    if (!answer.ok || only === undefined) {
      store.set(stopActivity(store.get()))
      return { kind: 'refused', error: answer.ok ? permanent('internal') : answer.error }
    }
    if (others.length > 0 || !isPlain(only)) {
      store.set(noteArrival(store.get(), [answer]))
      return { kind: 'review' }
    }
    const saved = await api.saveIntake({ chosen: [asOffered(only)] })
    if (mine === request) store.set(stopActivity(store.get()))
    const error = saved.ok ? saved.value.failed[0]?.error : saved.error
    if (error === undefined && saved.ok) return { kind: 'added', accounts: saved.value.added }
    await api.clearIntake()
    return { kind: 'refused', error: error ?? permanent('internal') }
  }

  return {
    get: store.get,
    subscribe: store.subscribe,

    scan: (way) => offer(way, scanners[way]),
    offerText: (text) => offer('text', () => offerText(api, text)),

    offerFiles: async (files) => {
      if (files.length === 0) return
      await begin('pictures', files.length, async (mine) => {
        const answers: Result<IntakeState>[] = []
        for (const file of files) {
          answers.push(await offerFile(api, file))
          if (mine !== request) return
          store.set(withProgress(store.get(), answers.length))
        }
        store.set(noteArrival(store.get(), answers))
      })
    },

    addByHand: async (input) =>
      (await begin('byHand', null, (mine) => addByHand(input, mine))) ?? { kind: 'overtaken' },

    cancelScan: async () => {
      request += 1
      const mine = request
      store.set(stopActivity(store.get()))
      await api.cancelScan()
      // Some of several pictures may have been looked at before.
      const state = await readAgain()
      if (state === null || mine !== request) return
      store.set({ ...store.get(), candidates: state.candidates, transfer: state.transfer })
    },

    save: async (chosen) => {
      if (store.get().activity.kind !== 'none') return null
      request += 1
      const mine = request
      store.set(startSaving(store.get()))
      const answer = await saveAll(chosen)
      if (!answer.ok) {
        if (mine === request) store.set({ ...stopActivity(store.get()), notSaved: answer.error })
        return null
      }
      const { added, failed } = answer.value
      if (mine !== request || failed.length === 0) return added
      const left = await readAgain()
      if (mine !== request) return added
      store.set({
        ...stopActivity(store.get()),
        ...(left !== null && { candidates: left.candidates, transfer: left.transfer }),
        failed: new Map(failed.map(({ candidateId, error }) => [candidateId, error])),
        added: [...store.get().added, ...added.map(({ id }) => id)],
      })
      return null
    },

    refresh: async () => {
      if (store.get().activity.kind !== 'none') return
      const mine = request
      const state = await readAgain()
      if (state === null || mine !== request) return
      const view = store.get()
      const nothing = state.candidates.length === 0 && state.transfer === null && state.refused.length === 0
      if (nothing && !hasCollected(view)) return
      store.set(noteArrival({ ...view, way: 'outside' }, [{ ok: true, value: state }]))
    },

    clear: () => {
      if (saves === 'none') letGo()
      else saves = 'leftMeanwhile'
    },
  }
}
