// A sign-in in the browser, from the connection that has a sign-in page to the state of the sign-in.
import { permanent } from '../../../shared/errors'
import type { ConnectionId, SignInState } from '../../../shared/models'
import { fail, type Result } from '../../../shared/result'
import type { BrowserLogin } from './managed-login'
import type { OpenConnectionById } from '../open-connection'
import type { SignIn } from '../sign-in/sign-in'

export interface BrowserSignIns {
  readonly start: (id: ConnectionId) => Promise<Result<SignInState>>
  readonly cancel: () => void
}

export function createBrowserSignIns(dependencies: {
  readonly openConnection: OpenConnectionById
  readonly browserLogin: BrowserLogin
  readonly signIn: Pick<SignIn, 'startWithTokens'>
}): BrowserSignIns {
  const { openConnection, browserLogin, signIn } = dependencies
  return {
    start: async (id) => {
      const opened = await openConnection(id)
      if (!opened.ok) return opened
      const { connection, managedLogin } = opened.value
      if (managedLogin === null) return fail(permanent('managedLoginMissing'))
      const back = await browserLogin.signIn(connection, managedLogin)
      return back.ok ? signIn.startWithTokens(id, back.value.username, back.value.tokens) : back
    },
    cancel: browserLogin.cancel,
  }
}
