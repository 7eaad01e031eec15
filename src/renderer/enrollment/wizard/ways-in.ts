// The ways in: with a password, without one, in the browser, with an access token; and starting again, by
// the same way and with everything that was typed.
import type { Result } from '../../../shared/result'
import type { ConnectionId, SignInState } from '../../../shared/models'
import type { Answers } from './answers'
import type { WizardCore } from './wizard-core'
import { findFirstWay } from './wizard-reducer'
import { signInOf, type WayIn } from './wizard-state'

export interface WaysIn {
  /** Looks at another way in, without going it yet. */
  readonly choose: (way: WayIn) => void
  readonly go: (way: WayIn) => Promise<void>
  readonly leaveBrowser: () => void
  readonly restart: () => Promise<void>
}

interface WaysInDependencies {
  readonly core: WizardCore
  readonly answers: Pick<Answers, 'prepare'>
  readonly arrive: (signIn: SignInState) => Promise<void>
}

/** How long the browser may take; main gives up by then. */
const browserLimitMs = 5 * 60_000

export function createWaysIn({ core, answers, arrive }: WaysInDependencies): WaysIn {
  const { api, clock, dispatch } = core

  const call = (connectionId: ConnectionId): Promise<Result<SignInState>> => {
    const { way, drafts, purpose } = core.get()
    const { username, password, accessToken } = drafts
    switch (way) {
      case 'password': {
        const person = { connectionId, username, password }
        return api.startSignIn(purpose.kind === 'test' ? { ...person, rememberedDevice: 'ignore' } : person)
      }
      case 'withoutPassword':
        return api.startSignInWithoutPassword({ connectionId, username })
      case 'accessToken':
        return api.startSignInWithAccessToken({ connectionId, accessToken })
      case 'browser':
        return api.startSignInInBrowser(connectionId)
    }
  }

  const start = async () => {
    const { connection } = core.get()
    if (connection === null) return
    const signIn = await core.expectSignIn(() => call(connection.id))
    if (signIn !== null) await arrive(signIn)
  }

  const openBrowser = () =>
    core.perform(() => {
      dispatch({ type: 'browserOpened', until: clock.now() + browserLimitMs })
      return start()
    })

  const choose = (way: WayIn) => {
    core.turnAway()
    dispatch({ type: 'wayChosen', way })
  }

  return {
    choose,

    go: (way) => {
      // A sign-in that another way takes the place of.
      const old = signInOf(core.get())
      if (old !== null) void api.endSignIn(old)
      core.turnAway()
      answers.prepare('anew')
      if (way === 'browser') return openBrowser()
      dispatch({ type: 'wayChosen', way })
      dispatch({ type: 'sent' })
      return core.perform(start)
    },

    leaveBrowser: () => {
      const { connection } = core.get()
      void api.cancelSignInInBrowser()
      if (connection !== null) choose(findFirstWay(connection))
    },

    restart: async () => {
      const { way, activity } = core.get()
      const old = signInOf(core.get())
      if (old !== null) void api.endSignIn(old)
      core.turnAway()
      const wasWrong = activity.kind === 'failed' && activity.error.code === 'mfaMethodNotFound'
      answers.prepare(wasWrong ? 'anew' : 'again')
      dispatch({ type: 'restarted' })
      if (way === 'browser') await openBrowser()
      else if (way === 'accessToken') dispatch({ type: 'wayChosen', way })
      else await core.perform(start)
    },
  }
}
