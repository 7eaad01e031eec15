// Drives the wizard: makes the calls that a person's decisions ask for, each exactly once, and tells the
// reducer what came of them. It lives outside of React, so that looking at another screen stops nothing.
import type { Api } from '../api'
import type { Clock } from '../clock'
import { createStore } from '../store'
import type { ReadableStore } from '../store'
import type { SignInAnswer } from '../../shared/contract'
import type {
  AccountId,
  ConnectionSummary,
  EnrollmentState,
  MfaChoice,
  SignInId,
  SignInState,
} from '../../shared/models'
import type { Result } from '../../shared/result'
import { reduceWizard } from './wizard-reducer'
import type { WizardEvent } from './wizard-reducer'
import { deadlineOf, firstState, signInOf } from './wizard-state'
import type { Drafts, WizardState } from './wizard-state'

export interface Wizard extends ReadableStore<WizardState> {
  readonly draft: (drafts: Partial<Drafts>) => void
  readonly chooseConnection: (connection: ConnectionSummary) => void
  readonly leaveConnection: () => void
  readonly signIn: () => Promise<void>
  readonly setNewPassword: () => Promise<void>
  readonly selectMfa: (choice: MfaChoice) => Promise<void>
  readonly sendTypedCode: () => Promise<void>
  readonly typeCode: (typing: boolean) => void
  readonly wantEnrollment: () => void
  readonly enroll: () => Promise<void>
  readonly skipProof: () => void
  /** Does again what failed. */
  readonly retry: () => Promise<void>
  readonly retryWithNextCode: () => Promise<void>
  readonly unlockAndRetry: () => Promise<void>
  /** A new sign-in with what was typed, which comes back to the same place. */
  readonly restart: () => Promise<void>
  /** Forgets everything, in main too. */
  readonly close: () => void
}

const timeStepMs = 30_000
const nothing = (): void => undefined

export const createWizard = ({ api, clock }: { readonly api: Api; readonly clock: Clock }): Wizard => {
  const store = createStore<WizardState>(firstState)
  let closed = false
  let attempt: () => Promise<void> = () => Promise.resolve()
  let codeSentAt = 0
  let cancelDeadline = nothing
  let cancelWait = nothing

  const dispatch = (event: WizardEvent) => {
    if (closed) return
    store.set(reduceWizard(store.get(), event))
    watchDeadline()
  }

  const watchDeadline = () => {
    cancelDeadline()
    const deadline = deadlineOf(store.get())
    if (deadline === null || store.get().activity.kind === 'failed') return
    cancelDeadline = clock.after(Math.max(0, deadline - clock.now()), () =>
      dispatch({ type: 'deadlinePassed' }),
    )
  }

  const stopListening = api.on('enrollment.step', ({ signInId, step }) => {
    if (signInOf(store.get()) === signInId) dispatch({ type: 'stepBegun', step })
  })

  /** Runs something that can be repeated as a whole when it fails. */
  const perform = (task: () => Promise<void>): Promise<void> => {
    attempt = task
    cancelWait()
    return task()
  }

  const waitUntil = (time: number, task: () => Promise<void>) => {
    cancelWait()
    attempt = task
    cancelWait = clock.after(Math.max(0, time - clock.now()), () => void task())
  }

  /** The value, or null after telling the reducer what went wrong. */
  const settle = <T>(answer: Result<T>): T | null => {
    if (answer.ok) return answer.value
    dispatch({ type: 'failed', error: answer.error })
    return null
  }

  const onSignIn = async (answer: Result<SignInState>): Promise<boolean> => {
    if (closed) {
      if (answer.ok) void api.endSignIn(answer.value.signInId)
      return false
    }
    const signIn = settle(answer)
    if (signIn === null) return false
    dispatch({ type: 'signInMoved', signIn })
    await goOn()
    return true
  }

  /** Does what needs no decision: sends our own code when it is fresh, enrolls when that was confirmed. */
  const goOn = async () => {
    const { stage, activity } = store.get()
    if (activity.kind === 'waiting') waitUntil(activity.until, sendOwnCode)
    else if (stage.at === 'enrolling' && stage.step === 'associate') await perform(associate)
  }

  const start = async () => {
    const { connection, drafts } = store.get()
    if (connection === null) return
    const { username, password } = drafts
    await onSignIn(await api.startSignIn({ connectionId: connection.id, username, password }))
  }

  const respond = async (signInId: SignInId, answer: SignInAnswer): Promise<boolean> => {
    dispatch({ type: 'sent' })
    return onSignIn(await api.respond(signInId, answer))
  }

  /** The account of ours that answers at this stage. */
  const ownAccount = (): AccountId | null => {
    const { stage } = store.get()
    if (stage.at === 'enrolling') return stage.enrollment?.accountId ?? null
    if (stage.at !== 'challenge' || stage.challenge.kind !== 'softwareToken') return null
    return stage.challenge.account?.accountId ?? null
  }

  const sendOwnCode = async () => {
    const signInId = signInOf(store.get())
    const accountId = ownAccount()
    if (closed || signInId === null || accountId === null) return
    codeSentAt = clock.now()
    await respond(signInId, { kind: 'accountCode', accountId })
  }

  const associate = async () => {
    const { stage, drafts } = store.get()
    if (stage.at !== 'enrolling') return
    const { signInId } = stage
    dispatch({ type: 'sent' })
    const answer = await api.associate({ signInId, issuer: drafts.issuer, accountName: drafts.accountName })
    const enrollment = settle(answer)
    if (enrollment === null || closed) return
    dispatch({ type: 'enrollmentMoved', enrollment })
    await perform(() => verify(enrollment))
  }

  const verify = async (enrollment: EnrollmentState) => {
    dispatch({ type: 'sent' })
    codeSentAt = clock.now()
    const friendlyDeviceName = store.get().drafts.deviceName
    const verified = settle(await api.verify({ enrollmentId: enrollment.id, friendlyDeviceName }))
    if (verified === null || closed) return
    dispatch({ type: 'enrollmentMoved', enrollment: verified })
    await perform(() => finish(verified))
  }

  const finish = async (enrollment: EnrollmentState) => {
    dispatch({ type: 'sent' })
    const outcome = settle(await api.finish(enrollment.id))
    if (outcome === null || closed) return
    dispatch({ type: 'enrollmentFinished', ...outcome })
    await goOn()
  }

  /** When a code begins that has not been sent yet. */
  const freshCodeAt = async (accountId: AccountId): Promise<number> => {
    const answer = await api.readCodes([accountId])
    const reading = answer.ok ? answer.value[0] : undefined
    if (reading?.status !== 'ready') return (Math.floor(clock.now() / timeStepMs) + 1) * timeStepMs
    return reading.current.validFrom > codeSentAt ? clock.now() : reading.current.validUntil
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    draft: (drafts) => dispatch({ type: 'drafted', drafts }),
    chooseConnection: (connection) => dispatch({ type: 'connectionChosen', connection }),

    leaveConnection: () => dispatch({ type: 'connectionLeft' }),

    signIn: () => {
      dispatch({ type: 'sent' })
      return perform(start)
    },

    setNewPassword: () =>
      perform(async () => {
        const { stage, drafts } = store.get()
        if (stage.at !== 'challenge') return
        const { newPassword, attributes } = drafts
        dispatch({ type: 'sent' })
        const answer = await api.respond(stage.signInId, { kind: 'newPassword', newPassword, attributes })
        // From now on this is the password, also when the sign-in has to start again.
        if (answer.ok) dispatch({ type: 'drafted', drafts: { password: newPassword } })
        await onSignIn(answer)
      }),

    selectMfa: (choice) =>
      perform(async () => {
        const { stage } = store.get()
        if (stage.at === 'challenge') await respond(stage.signInId, { kind: 'selectMfa', choice })
      }),

    sendTypedCode: () =>
      perform(async () => {
        const { stage, drafts } = store.get()
        if (stage.at !== 'challenge') return
        await respond(stage.signInId, { kind: 'typedCode', code: drafts.typedCode.replaceAll(/\s/g, '') })
      }),

    typeCode: (typing) => {
      cancelWait()
      dispatch({ type: 'typingChosen', typing })
      if (!typing) void perform(sendOwnCode)
    },

    wantEnrollment: () => dispatch({ type: 'enrollmentWanted' }),

    enroll: () => {
      dispatch({ type: 'namesConfirmed' })
      return perform(associate)
    },

    skipProof: () => {
      cancelWait()
      dispatch({ type: 'proofSkipped' })
    },

    retry: () => attempt(),

    retryWithNextCode: async () => {
      const accountId = ownAccount()
      if (accountId === null) return attempt()
      const task = attempt
      const until = await freshCodeAt(accountId)
      dispatch({ type: 'nextCodeAwaited', until })
      waitUntil(until, task)
    },

    unlockAndRetry: async () => {
      dispatch({ type: 'sent' })
      const answer = await api.checkKeychain()
      if (answer.ok && answer.value.state === 'unavailable') {
        dispatch({ type: 'failed', error: answer.value.error })
        return
      }
      await attempt()
    },

    restart: async () => {
      const old = signInOf(store.get())
      if (old !== null) void api.endSignIn(old)
      dispatch({ type: 'restarted' })
      await perform(start)
    },

    close: () => {
      const signInId = signInOf(store.get())
      if (signInId !== null) void api.endSignIn(signInId)
      closed = true
      cancelDeadline()
      cancelWait()
      stopListening()
      store.set(firstState)
    },
  }
}
