// What the add screen knows of the things that were offered: what main has collected, what it refused, and
// what is going on. As data, with the ways from one state to the next.
import type { AppError } from '../../../shared/errors'
import type { AccountId, Candidate, CandidateId, IntakeState } from '../../../shared/models'
import type { Result } from '../../../shared/result'

/** The ways that main goes by itself. */
export type ScanWay = 'screens' | 'region' | 'camera' | 'clipboard'
export type Way = ScanWay | 'pictures' | 'text' | 'byHand' | 'outside'

export type Activity =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking'; readonly way: Way; readonly pictures: { done: number; of: number } | null }
  | { readonly kind: 'saving' }

export interface IntakeView {
  readonly candidates: readonly Candidate[]
  readonly transfer: IntakeState['transfer']
  /** What came last and could not be taken. */
  readonly refused: readonly AppError[]
  readonly activity: Activity
  /** How something was offered last. */
  readonly way: Way | null
  /** Why a candidate could not be added. */
  readonly failed: ReadonlyMap<CandidateId, AppError>
  /** Why nothing could be saved. */
  readonly notSaved: AppError | null
  /** What was added already, while others could not be. */
  readonly added: readonly AccountId[]
}

export const emptyView: IntakeView = {
  candidates: [],
  transfer: null,
  refused: [],
  activity: { kind: 'none' },
  way: null,
  failed: new Map(),
  notSaved: null,
  added: [],
}

const atRest: Activity = { kind: 'none' }

export type Page = 'ways' | 'byHand'
export type Stage = Page | 'looking' | 'review'

/** What is on screen: what was found comes before everything else. */
export function findStage(view: IntakeView, page: Page): Stage {
  const { activity } = view
  if (hasCollected(view)) return 'review'
  // What takes no time is shown at its button.
  const takesTime = activity.kind === 'looking' && activity.way !== 'text' && activity.way !== 'byHand'
  return takesTime ? 'looking' : page
}

export const hasCollected = ({ candidates, transfer }: IntakeView): boolean =>
  candidates.length > 0 || transfer !== null

export const startLooking = (view: IntakeView, way: Way, of: number | null): IntakeView => ({
  ...view,
  way,
  refused: [],
  notSaved: null,
  activity: { kind: 'looking', way, pictures: of === null ? null : { done: 0, of } },
})

export function withProgress(view: IntakeView, done: number): IntakeView {
  const { activity } = view
  if (activity.kind !== 'looking' || activity.pictures === null) return view
  return { ...view, activity: { ...activity, pictures: { ...activity.pictures, done } } }
}

const withCollected = (view: IntakeView, { candidates, transfer }: IntakeState): IntakeView => ({
  ...view,
  candidates,
  transfer,
})

/** A person who cancels knows that; everything else is said. */
const worthSaying = (errors: readonly AppError[]): readonly AppError[] =>
  errors.filter(({ code }) => code !== 'scanCancelled')

/** What was found in one or in several pictures, links, …: the last state of main, and everything refused. */
export function noteArrival(view: IntakeView, answers: readonly Result<IntakeState>[]): IntakeView {
  const last = answers.findLast((answer) => answer.ok)
  const refused = answers.flatMap((answer) => (answer.ok ? answer.value.refused : [answer.error]))
  return {
    ...(last?.ok === true ? withCollected(view, last.value) : view),
    refused: worthSaying(refused),
    activity: atRest,
  }
}

export const startSaving = (view: IntakeView): IntakeView => ({
  ...view,
  refused: [],
  notSaved: null,
  failed: new Map(),
  activity: { kind: 'saving' },
})

export const stopActivity = (view: IntakeView): IntakeView => ({ ...view, activity: atRest })

export interface Group {
  readonly error: AppError
  readonly count: number
}

/** The same reason is given once. */
export function groupErrors(errors: readonly AppError[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const error of errors) {
    const key = `${error.code}/${error.foreignKind ?? ''}`
    const group = groups.get(key)
    groups.set(key, { error: group?.error ?? error, count: (group?.count ?? 0) + 1 })
  }
  return [...groups.values()]
}
