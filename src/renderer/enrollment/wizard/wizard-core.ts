// What every part of the driver works with: the state, one deadline and one wait at a time, the call that
// can be repeated, and whether an answer that comes is still wanted.
import type { Api } from '../../base/api'
import type { Clock } from '../../base/clock'
import { createNewest } from '../../base/newest'
import { createStore, type ReadableStore } from '../../base/store'
import type { SignInState } from '../../../shared/models'
import type { Result } from '../../../shared/result'
import { needsNewSignIn } from './remedy'
import { reduceWizard } from './wizard-reducer'
import type { WizardEvent } from './wizard-events'
import { findDeadline, firstState, signInOf, type Purpose, type WizardState } from './wizard-state'

export interface WizardCore extends ReadableStore<WizardState> {
  readonly api: Api
  readonly clock: Clock
  readonly dispatch: (event: WizardEvent) => void
  /** Runs something that can be repeated as a whole when it fails. */
  readonly perform: (task: () => Promise<void>) => Promise<void>
  /** Performs something at a time, unless something else happens before. */
  readonly performAt: (time: number, task: () => Promise<void>) => void
  readonly performAgain: () => Promise<void>
  readonly performAgainAt: (time: number) => void
  readonly stopWaiting: () => void
  /** From now on, answers to what was asked before are not wanted any more. */
  readonly turnAway: () => void
  /** Asks, and gives the answer, or null when the person has turned away meanwhile. */
  readonly ask: <T>(call: () => Promise<Result<T>>) => Promise<Result<T> | null>
  /** As `ask`; an error is told to the reducer, and gives null as well. */
  readonly expect: <T>(call: () => Promise<Result<T>>) => Promise<T | null>
  /** As `expect`; a sign-in that nobody wants any more is ended in main. */
  readonly expectSignIn: (call: () => Promise<Result<SignInState>>) => Promise<SignInState | null>
  readonly close: () => void
}

interface CoreDependencies {
  readonly api: Api
  readonly clock: Clock
  readonly purpose: Purpose
}

const nothing = (): void => undefined

/** One timer that replaces the one before. */
function createTimer(clock: Clock) {
  let cancel = nothing
  return {
    cancel: () => cancel(),
    set: (time: number, task: () => void) => {
      cancel()
      cancel = clock.after(Math.max(0, time - clock.now()), task)
    },
  }
}

/** Numbers the runs of questions, to tell an answer of the current one from a late one. */
function createRuns(endSignIn: Api['endSignIn']) {
  const newest = createNewest()
  const ask = async <T>(
    call: () => Promise<Result<T>>,
    onLate: (late: Result<T>) => void = nothing,
  ): Promise<Result<T> | null> => {
    const isWanted = newest.join()
    const answer = await call()
    if (isWanted()) return answer
    onLate(answer)
    return null
  }
  return {
    ask,
    askSignIn: (call: () => Promise<Result<SignInState>>) =>
      ask(call, (late) => {
        if (late.ok) void endSignIn(late.value.signInId)
      }),
    next: newest.letBe,
  }
}

export function createWizardCore({ api, clock, purpose }: CoreDependencies): WizardCore {
  const store = createStore<WizardState>({ ...firstState, purpose })
  const runs = createRuns(api.endSignIn)
  const deadline = createTimer(clock)
  const wait = createTimer(clock)
  let closed = false
  let attempt: () => Promise<void> = () => Promise.resolve()

  const watchDeadline = () => {
    deadline.cancel()
    const time = findDeadline(store.get())
    const { activity } = store.get()
    if (time === null || (activity.kind === 'failed' && needsNewSignIn(activity.error))) return
    deadline.set(time, () => dispatch({ type: 'deadlinePassed' }))
  }

  const dispatch = (event: WizardEvent) => {
    if (closed) return
    store.set(reduceWizard(store.get(), event))
    watchDeadline()
  }

  const settle = <T>(answer: Result<T> | null): T | null => {
    if (answer === null) return null
    if (answer.ok) return answer.value
    dispatch({ type: 'failed', error: answer.error })
    return null
  }

  const performAt: WizardCore['performAt'] = (time, task) => {
    attempt = task
    wait.set(time, () => void task())
  }

  return {
    api,
    clock,
    get: store.get,
    subscribe: store.subscribe,
    dispatch,
    perform: (task) => {
      attempt = task
      wait.cancel()
      return task()
    },
    performAt,
    performAgain: () => attempt(),
    performAgainAt: (time) => performAt(time, attempt),
    stopWaiting: wait.cancel,
    turnAway: () => {
      runs.next()
      wait.cancel()
    },
    ask: (call) => runs.ask(call),
    expect: async (call) => settle(await runs.ask(call)),
    expectSignIn: async (call) => settle(await runs.askSignIn(call)),
    close: () => {
      const signInId = signInOf(store.get())
      if (signInId !== null) void api.endSignIn(signInId)
      if (store.get().stage.kind === 'browser') void api.cancelSignInInBrowser()
      closed = true
      runs.next()
      deadline.cancel()
      wait.cancel()
      store.set(firstState)
    },
  }
}
