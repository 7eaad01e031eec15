// How the wizard moves for someone who cannot sign in yet: to a code that is sent, and back.
import type { CodeDelivery } from '../../../shared/models'
import { moveTo, withWhatIsLeft } from './moves'
import { hasMessage, type CodeMessage } from './stages'
import type { Transitions } from './wizard-events'
import type { Drafts, WizardState } from './wizard-state'

/** What is asked for here was not typed yet. */
const untyped: Partial<Drafts> = { typedCode: '', newPassword: '', repeatedPassword: '' }

const withDrafts = (state: WizardState, drafts: Partial<Drafts>): WizardState => ({
  ...state,
  drafts: { ...state.drafts, ...drafts },
})

function onCodeSent(state: WizardState, delivery: CodeDelivery | null, anotherFrom: number): WizardState {
  const { stage } = state
  const another = { kind: 'possible', from: anotherFrom } as const
  if (stage.kind === 'forgotPassword') {
    const message: CodeMessage = { newest: { delivery, takesPlaceOf: 'none' }, another }
    return moveTo(withDrafts(state, untyped), { kind: 'resetPassword', message })
  }
  if (!hasMessage(stage)) return state
  const message: CodeMessage = { newest: { delivery, takesPlaceOf: 'earlierCode' }, another }
  // What was typed, and what was said to it, is about a code that no longer counts.
  return moveTo(withDrafts(state, { typedCode: '' }), { ...stage, message })
}

type RecoveryTransition =
  | 'passwordForgotten'
  | 'confirmationWanted'
  | 'codeSent'
  | 'anotherMessageMoved'
  | 'passwordReplaced'
  | 'recoveryLeft'

export const recoveryTransitions: Transitions<WizardState, RecoveryTransition> = {
  passwordForgotten: (state) => moveTo(withWhatIsLeft(state), { kind: 'forgotPassword' }),
  confirmationWanted: (state) =>
    moveTo(withDrafts(withWhatIsLeft(state), untyped), {
      kind: 'confirmSignUp',
      message: { newest: null, another: { kind: 'possible', from: 0 } },
    }),
  codeSent: (state, { delivery, anotherFrom }) => onCodeSent(state, delivery, anotherFrom),
  anotherMessageMoved: (state, { another }) => {
    const { stage } = state
    return hasMessage(stage)
      ? { ...state, stage: { ...stage, message: { ...stage.message, another } } }
      : state
  },
  passwordReplaced: (state) => withDrafts(state, { ...untyped, password: state.drafts.newPassword }),
  recoveryLeft: (state) => moveTo(state, { kind: 'credentials' }),
}
