// For those who cannot sign in yet: a new password, or a confirmed sign-up, each with a code that is sent;
// and then on into the sign-in, with nothing to be typed again.
import type { Result } from '../../../shared/result'
import type { ConnectionId } from '../../../shared/models'
import type { Value } from '../../base/api'
import type { WizardCore } from './wizard-core'
import { signInOf, type WayIn } from './wizard-state'

export interface Recovery {
  /** To the question for which user name a code is wanted. */
  readonly forgotPassword: () => void
  /** The service wants a new password: a code is sent at once. */
  readonly startReset: () => Promise<void>
  readonly sendResetCode: () => Promise<void>
  readonly resetPassword: () => Promise<void>
  /** With the new one, also where it is not certain that it counts. */
  readonly signInWithNewPassword: () => Promise<void>
  readonly startConfirmation: () => void
  readonly confirmSignUp: () => Promise<void>
  /** The sign-up was confirmed elsewhere, by a link. */
  readonly signInConfirmed: () => Promise<void>
  readonly sendAnotherCode: () => Promise<void>
  /** Back to the door, with everything that was typed. */
  readonly leave: () => void
}

interface RecoveryDependencies {
  readonly core: WizardCore
  readonly goWay: (way: WayIn) => Promise<void>
}

/** Messages take a while; who asks again at once gets two codes, of which the first does not count. */
const pauseMs = 30_000

interface Person {
  readonly connectionId: ConnectionId
  readonly username: string
}

type Sending = Promise<Result<Value<'password.forgot'>>>

export function createRecovery({ core, goWay }: RecoveryDependencies): Recovery {
  const { api, clock, dispatch } = core

  const person = (): Person | null => {
    const { connection, drafts } = core.get()
    return connection === null ? null : { connectionId: connection.id, username: drafts.username }
  }

  /** Runs a call about the person, which shows that it is under way and can be repeated. */
  const perform = (call: (about: Person) => Promise<void>): Promise<void> => {
    const about = person()
    if (about === null) return Promise.resolve()
    dispatch({ type: 'sent' })
    return core.perform(() => call(about))
  }

  /** Whatever was under way is not wanted any more. */
  const turnAway = () => {
    const signInId = signInOf(core.get())
    if (signInId !== null) void api.endSignIn(signInId)
    core.turnAway()
  }

  const tellSent = ({ delivery }: Value<'password.forgot'>) =>
    dispatch({ type: 'codeSent', delivery, anotherFrom: clock.now() + pauseMs })

  const signInWithNewPassword = () => {
    dispatch({ type: 'passwordReplaced' })
    return goWay('password')
  }

  const signInConfirmed = () => goWay(core.get().way)

  const forgotPassword = () => {
    turnAway()
    dispatch({ type: 'passwordForgotten' })
  }

  const sendResetCode = () =>
    perform(async (about) => {
      const sent = await core.expect(() => api.sendResetCode(about))
      if (sent !== null) tellSent(sent)
    })

  const sendFor = (about: Person): Sending =>
    core.get().stage.kind === 'confirmSignUp' ? api.sendConfirmationCode(about) : api.sendResetCode(about)

  return {
    forgotPassword,
    sendResetCode,
    startReset: () => {
      forgotPassword()
      return sendResetCode()
    },

    resetPassword: () =>
      perform(async (about) => {
        const { typedCode: code, newPassword } = core.get().drafts
        const answer = await core.ask(() => api.resetPassword({ ...about, code, newPassword }))
        if (answer === null) return
        if (answer.ok) await signInWithNewPassword()
        else dispatch({ type: 'failed', error: answer.error })
      }),
    signInWithNewPassword,

    startConfirmation: () => {
      turnAway()
      dispatch({ type: 'confirmationWanted' })
    },

    confirmSignUp: () =>
      perform(async (about) => {
        const { typedCode: code } = core.get().drafts
        const answer = await core.ask(() => api.confirmSignUp({ ...about, code }))
        if (answer === null) return
        if (answer.ok || answer.error.code === 'userAlreadyConfirmed') await signInConfirmed()
        else dispatch({ type: 'failed', error: answer.error })
      }),
    signInConfirmed,

    sendAnotherCode: async () => {
      const about = person()
      if (about === null) return
      dispatch({ type: 'anotherMessageMoved', another: { kind: 'underWay' } })
      const answer = await core.ask(() => sendFor(about))
      if (answer === null) return
      if (answer.ok) tellSent(answer.value)
      else if (answer.error.code === 'userAlreadyConfirmed') await signInConfirmed()
      else dispatch({ type: 'anotherMessageMoved', another: { kind: 'refused', error: answer.error } })
    },

    leave: () => {
      core.turnAway()
      dispatch({ type: 'recoveryLeft' })
    },
  }
}
