// Where a sign-in leads: to what an earlier run has left, if this sign-in allows going on with it, and
// else to whatever it shows. The sign-in itself may have settled what was unfinished.
import type { AppError } from '../../../shared/errors'
import type { EnrollmentState, SignInState } from '../../../shared/models'
import type { EnrollmentRun } from './enrollment-run'
import { findAnsweringAccount, isProving } from './stages'
import type { WizardCore } from './wizard-core'
import { findUnfinished, type EarlierKey } from './wizard-state'

interface ArrivalDependencies {
  readonly core: WizardCore
  readonly run: Pick<EnrollmentRun, 'continueWith'>
  /** Does what needs no decision. */
  readonly goOn: () => Promise<void>
}

/** Nothing more is asked: from here on keys are made, or gone on with. */
const canEnroll = (signIn: SignInState): boolean =>
  signIn.state === 'signedIn' || (signIn.challenge.kind === 'setUp' && signIn.challenge.totpOffered)

/** A set-up challenge takes only a key of its own; being signed in, one that waits is as good as new. */
const canGoOn = ({ phase }: EnrollmentState, signIn: SignInState): boolean =>
  phase === 'verified' || (phase === 'stored' && signIn.state === 'signedIn')

const isGone = ({ code }: AppError): boolean => code === 'enrollmentNotFound'
const cannotGoOn = (error: AppError): boolean => isGone(error) || error.code === 'stepOutOfOrder'

export function createArrival({ core, run, goOn }: ArrivalDependencies) {
  const { api, dispatch } = core

  const move = (signIn: SignInState, earlierKey: EarlierKey = 'none') => {
    dispatch({ type: 'signInMoved', signIn, earlierKey })
    return goOn()
  }

  /** It is no longer unfinished: because of the code that was just accepted, or it was given up. */
  const settle = (unfinished: EnrollmentState, signIn: SignInState) => {
    if (signIn.state !== 'signedIn' || signIn.secondFactor !== 'softwareToken') return move(signIn)
    const { stage } = core.get()
    if (stage.kind !== 'challenge' || findAnsweringAccount(stage) !== unfinished.accountId)
      return move(signIn, 'settled')
    dispatch({ type: 'enrollmentSettled', enrollment: { ...unfinished, phase: 'active' }, signIn })
    return Promise.resolve()
  }

  const resume = async (left: EnrollmentState, signIn: SignInState) => {
    const { signInId } = signIn
    const answer = await core.ask(() => api.resume({ enrollmentId: left.id, signInId }))
    if (answer === null) return
    if (!answer.ok && cannotGoOn(answer.error)) {
      await (isGone(answer.error) ? settle(left, signIn) : move(signIn, 'kept'))
    } else if (!answer.ok) {
      dispatch({ type: 'failed', error: answer.error })
    } else if (answer.value.enrollment.phase === 'active') {
      dispatch({ type: 'enrollmentFinished', ...answer.value })
    } else {
      dispatch({ type: 'enrollmentMoved', ...answer.value })
      await run.continueWith(answer.value.enrollment)
    }
  }

  /** The enrollment as it stands after this sign-in; null when it is not unfinished any more. */
  const lookUp = async (unfinished: EnrollmentState): Promise<{ left: EnrollmentState | null } | null> => {
    const listed = await core.ask(() => api.listEnrollments())
    if (listed === null) return null
    return { left: listed.ok ? (listed.value.find(({ id }) => id === unfinished.id) ?? null) : unfinished }
  }

  return async (signIn: SignInState): Promise<void> => {
    const state = core.get()
    const unfinished = findUnfinished(state)
    if (unfinished === null || !canEnroll(signIn) || isProving(state.stage)) return move(signIn)
    const found = await lookUp(unfinished)
    if (found === null) {
      void api.endSignIn(signIn.signInId)
      return
    }
    const { left } = found
    if (left === null) return settle(unfinished, signIn)
    if (!canGoOn(left, signIn)) return move(signIn, left.phase === 'intended' ? 'none' : 'kept')
    dispatch({ type: 'resuming', enrollment: left, signIn })
    await core.perform(() => resume(left, signIn))
  }
}
