// Drives the wizard: makes the calls that a person's decisions ask for, each exactly once, and tells the reducer what came
// of them. It lives outside of React, so that looking at another screen stops nothing.
//
// The window decides every step and main acts: here are ids and states, and of tokens only one that a person pastes. A call
// that comes back after its question was given up is let be (wizard-core.ts).
//
// Where to look: stages.ts and wizard-state.ts for what there is, wizard-reducer.ts and the …-transitions.ts for how it moves,
// remedy.ts for what helps against an error, answers.ts, enrollment-run.ts and recovery.ts for the calls. What is shown of a
// stage is in the folders beside this one.
import type { Api } from '../../base/api'
import type { Clock } from '../../base/clock'
import type { ReadableStore } from '../../base/store'
import type { AccountId, CodeMedium, ConnectionSummary, MfaChoice, SignInState } from '../../../shared/models'
import { createAnswers, type OwnFirstFactor } from './answers'
import { createArrival } from './arrival'
import { createEnrollmentRun } from './enrollment-run'
import { createFreshCodes } from './fresh-codes'
import { createRecovery, type Recovery } from './recovery'
import { findAnsweringAccount } from './stages'
import { createWaysIn } from './ways-in'
import { createWizardCore, type WizardCore } from './wizard-core'
import { signInOf, type Drafts, type Purpose, type WayIn, type WizardState } from './wizard-state'

export interface Wizard extends ReadableStore<WizardState> {
  readonly draft: (drafts: Partial<Drafts>) => void
  readonly chooseConnection: (connection: ConnectionSummary) => void
  readonly leaveConnection: () => void
  /** Looks at another way in, without going it yet. */
  readonly chooseWay: (way: WayIn) => void
  /** With the password, or by the way that is named. */
  readonly signIn: (way?: WayIn) => Promise<void>
  readonly leaveBrowser: () => void
  readonly chooseFirstFactor: (choice: OwnFirstFactor) => Promise<void>
  /** For those who cannot sign in yet. */
  readonly recovery: Recovery
  readonly setNewPassword: () => Promise<void>
  readonly selectMfa: (choice: MfaChoice) => Promise<void>
  /** Has codes sent to what was typed, from now on. */
  readonly setUpSentCode: (medium: CodeMedium) => Promise<void>
  readonly sendTypedCode: () => Promise<void>
  readonly typeCode: (typing: boolean) => void
  readonly rememberDevice: () => Promise<void>
  readonly declineDevice: () => void
  readonly wantEnrollment: () => void
  readonly enroll: () => Promise<void>
  /** Leaves the key of an earlier run alone, and asks for a new one. */
  readonly getNewKey: () => Promise<void>
  readonly skipProof: () => void
  /** Does again what failed. */
  readonly retry: () => Promise<void>
  readonly retryWithNextCode: () => Promise<void>
  readonly unlockAndRetry: () => Promise<void>
  /** The person knows who reads along, and goes on with what was held back for that. */
  readonly goOnInspected: () => Promise<void>
  /** A new sign-in with what was typed, which comes back to the same place. */
  readonly restart: () => Promise<void>
  /** Forgets everything, in main too. */
  readonly close: () => void
}

interface WizardDependencies {
  readonly api: Api
  readonly clock: Clock
  readonly purpose?: Purpose
}

const toEnroll: Purpose = { kind: 'enroll', unfinished: null }

/** What main tells while a call is under way. */
function listen({ api, get, dispatch }: WizardCore) {
  const stops = [
    api.on('enrollment.step', ({ signInId, step }) => {
      if (signInOf(get()) === signInId) dispatch({ type: 'stepBegun', step })
    }),
    api.on('service.retrying', (retry) => dispatch({ type: 'retrying', retry })),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

const createRemedies = (core: WizardCore, freshAt: (of: AccountId) => Promise<number>) => ({
  retry: () => {
    core.dispatch({ type: 'sent' })
    return core.performAgain()
  },

  retryWithNextCode: async () => {
    const { stage } = core.get()
    const accountId = stage.kind === 'enrolling' ? stage.enrollment?.accountId : findAnsweringAccount(stage)
    if (accountId === undefined || accountId === null) return core.performAgain()
    const until = await freshAt(accountId)
    core.dispatch({ type: 'nextCodeAwaited', until })
    core.performAgainAt(until)
  },

  unlockAndRetry: async () => {
    core.dispatch({ type: 'sent' })
    const answer = await core.api.checkKeychain()
    if (answer.ok && answer.value.state === 'unavailable')
      core.dispatch({ type: 'failed', error: answer.value.error })
    else await core.performAgain()
  },

  goOnInspected: async () => {
    const { activity, connection } = core.get()
    if (activity.kind !== 'failed' || connection === null) return
    core.dispatch({ type: 'sent' })
    const told = await core.api.toldOfInspection(connection.id, activity.error.issuerName ?? '')
    if (told.ok) await core.performAgain()
    else core.dispatch({ type: 'failed', error: told.error })
  },
})

async function rememberDevice({ api, get, dispatch, ask }: WizardCore) {
  const signInId = signInOf(get())
  if (signInId === null) return
  dispatch({ type: 'deviceMoved', device: { kind: 'sending' } })
  const answer = await ask(() => api.rememberDevice(signInId))
  if (answer === null) return
  const device = answer.ok
    ? ({ kind: 'remembered' } as const)
    : ({ kind: 'failed', error: answer.error } as const)
  dispatch({ type: 'deviceMoved', device })
}

export function createWizard({ api, clock, purpose = toEnroll }: WizardDependencies): Wizard {
  const core = createWizardCore({ api, clock, purpose })
  const { dispatch } = core
  const stopListening = listen(core)
  const freshCodes = createFreshCodes({ api, clock })

  /** Does what needs no decision: sends our own code when it is fresh, enrolls when that was confirmed. */
  const goOn = async () => {
    const { stage, activity } = core.get()
    if (activity.kind === 'waiting') core.performAt(activity.until, answers.sendOwnCode)
    else if (stage.kind === 'enrolling' && stage.step === 'associate') await core.perform(run.associate)
    else await answers.chooseByItself()
  }

  const run = createEnrollmentRun({ core, freshCodes, onFinished: goOn })
  const arrive: (signIn: SignInState) => Promise<void> = createArrival({ core, run, goOn })
  const answers = createAnswers({ core, freshCodes, arrive })
  const waysIn = createWaysIn({ core, answers, arrive })

  return {
    get: core.get,
    subscribe: core.subscribe,
    draft: (drafts) => dispatch({ type: 'drafted', drafts }),
    chooseConnection: (connection) => dispatch({ type: 'connectionChosen', connection }),
    leaveConnection: () => {
      core.turnAway()
      dispatch({ type: 'connectionLeft' })
    },

    chooseWay: waysIn.choose,
    signIn: (way = 'password') => waysIn.go(way),
    leaveBrowser: waysIn.leaveBrowser,
    recovery: createRecovery({ core, goWay: waysIn.go }),
    restart: waysIn.restart,

    chooseFirstFactor: answers.chooseFirstFactor,
    setNewPassword: answers.setNewPassword,
    selectMfa: answers.selectMfa,
    setUpSentCode: answers.setUpSentCode,
    sendTypedCode: answers.sendTypedCode,
    typeCode: (typing) => {
      core.stopWaiting()
      dispatch({ type: 'typingChosen', typing })
      if (!typing) void core.perform(answers.sendOwnCode)
    },
    rememberDevice: () => rememberDevice(core),
    declineDevice: () => dispatch({ type: 'deviceMoved', device: { kind: 'declined' } }),

    wantEnrollment: () => dispatch({ type: 'enrollmentWanted' }),
    enroll: () => {
      dispatch({ type: 'namesConfirmed' })
      return core.perform(run.associate)
    },
    getNewKey: () => {
      dispatch({ type: 'newKeyWanted' })
      return core.perform(run.associate)
    },
    skipProof: () => {
      core.stopWaiting()
      dispatch({ type: 'proofSkipped' })
    },

    ...createRemedies(core, freshCodes.freshAt),

    close: () => {
      stopListening()
      core.close()
    },
  }
}
