// What is answered to what a sign-in asks: by the person, or by itself where there is nothing to decide.
import type { SignInAnswer } from '../../../shared/contract'
import type { CodeMedium, FirstFactor, MfaChoice, SignInState } from '../../../shared/models'
import { readCodeDigits } from '../../../shared/typed-text'
import type { FreshCodes } from './fresh-codes'
import { findAnsweringAccount } from './stages'
import type { WizardCore } from './wizard-core'
import { signInOf } from './wizard-state'

/** A passkey is shown in the browser, and never answered from here. */
export type OwnFirstFactor = Exclude<FirstFactor, 'passkey'>

export interface Answers {
  readonly setNewPassword: () => Promise<void>
  readonly chooseFirstFactor: (choice: OwnFirstFactor) => Promise<void>
  readonly selectMfa: (choice: MfaChoice) => Promise<void>
  readonly setUpSentCode: (medium: CodeMedium) => Promise<void>
  readonly sendTypedCode: () => Promise<void>
  readonly sendOwnCode: () => Promise<void>
  /** A sign-in begins. again: what was chosen in the one before is chosen by itself. */
  readonly prepare: (which: 'anew' | 'again') => void
  /** Chooses what is not asked twice, and what a test has to choose. */
  readonly chooseByItself: () => Promise<void>
}

interface AnswersDependencies {
  readonly core: WizardCore
  readonly freshCodes: FreshCodes
  /** The sign-in has moved. */
  readonly arrive: (signIn: SignInState) => Promise<void>
}

interface Choices {
  readonly firstFactor: OwnFirstFactor | null
  readonly mfa: MfaChoice | null
}

const noChoices: Choices = { firstFactor: null, mfa: null }
const nothing = (): void => undefined

export function createAnswers({ core, freshCodes, arrive }: AnswersDependencies): Answers {
  const { api, dispatch, perform } = core
  let chosen = noChoices
  let toRepeat = noChoices

  const respond = async (answer: SignInAnswer, onAccepted = nothing) => {
    const signInId = signInOf(core.get())
    if (signInId === null) return
    dispatch({ type: 'sent' })
    const signIn = await core.expectSignIn(() => api.respond(signInId, answer))
    if (signIn === null) return
    onAccepted()
    await arrive(signIn)
  }

  const chooseFirstFactor = (choice: OwnFirstFactor) => {
    chosen = { ...chosen, firstFactor: choice }
    return perform(() => {
      const { password } = core.get().drafts
      return respond(
        choice === 'password' ? { kind: 'usePassword', password } : { kind: 'useSentCode', choice },
      )
    })
  }

  const selectMfa = (choice: MfaChoice) => {
    chosen = { ...chosen, mfa: choice }
    return perform(() => respond({ kind: 'selectMfa', choice }))
  }

  return {
    chooseFirstFactor,
    selectMfa,

    setNewPassword: () =>
      perform(async () => {
        const { newPassword, attributes } = core.get().drafts
        // From now on this is the password, also when the sign-in has to start again.
        const keep = () => dispatch({ type: 'drafted', drafts: { password: newPassword } })
        await respond({ kind: 'newPassword', newPassword, attributes }, keep)
      }),

    setUpSentCode: (medium) =>
      perform(async () => {
        const { codeDestination: destination } = core.get().drafts
        await respond({ kind: 'setUpSentCode', medium, destination })
      }),

    sendTypedCode: () =>
      perform(async () => {
        const { typedCode } = core.get().drafts
        await respond({ kind: 'typedCode', code: readCodeDigits(typedCode) ?? typedCode })
      }),

    sendOwnCode: async () => {
      const accountId = findAnsweringAccount(core.get().stage)
      if (accountId === null) return
      freshCodes.spend()
      await respond({ kind: 'accountCode', accountId })
    },

    prepare: (which) => {
      if (which === 'anew') chosen = noChoices
      toRepeat = core.get().purpose.kind === 'test' ? { ...chosen, mfa: 'SOFTWARE_TOKEN_MFA' } : chosen
    },

    chooseByItself: async () => {
      const { stage, drafts } = core.get()
      if (stage.kind !== 'challenge') return
      const { challenge } = stage
      const { firstFactor, mfa } = toRepeat
      if (challenge.kind === 'selectFirstFactor') {
        toRepeat = { firstFactor: null, mfa }
        if (firstFactor === null || !challenge.choices.includes(firstFactor)) return
        if (firstFactor !== 'password' || drafts.password !== '') await chooseFirstFactor(firstFactor)
      } else if (challenge.kind === 'selectMfa') {
        toRepeat = { firstFactor, mfa: null }
        if (mfa !== null && challenge.choices.includes(mfa)) await selectMfa(mfa)
      }
    },
  }
}
