// Signing in to a user pool, and getting there again: a forgotten password, a sign-up that is not confirmed.
import { done } from '../../../shared/result'
import type { HandlersOf } from '../router'
import type { Services } from './services'

export const createSignInHandlers = ({
  loadCognito,
}: Pick<Services, 'loadCognito'>): HandlersOf<'signIn' | 'password' | 'signUp'> => ({
  'signIn.start': async ({ connectionId, username, password, rememberedDevice }) =>
    (await loadCognito()).signIn.start(connectionId, { username, password }, rememberedDevice),
  'signIn.startWithoutPassword': async ({ connectionId, username }) =>
    (await loadCognito()).signIn.startWithoutPassword(connectionId, username),
  'signIn.startWithAccessToken': async ({ connectionId, accessToken }) =>
    (await loadCognito()).signIn.startWithAccessToken(connectionId, accessToken),
  'signIn.startInBrowser': async ({ connectionId }) =>
    (await loadCognito()).browserSignIns.start(connectionId),
  'signIn.cancelInBrowser': async () => {
    const { browserSignIns } = await loadCognito()
    browserSignIns.cancel()
    return done
  },
  'signIn.rememberDevice': async ({ signInId }) => (await loadCognito()).signIn.rememberDevice(signInId),
  'signIn.respond': async ({ signInId, answer }) => (await loadCognito()).signIn.respond(signInId, answer),
  'signIn.end': async ({ signInId }) => (await loadCognito()).signIn.end(signInId),

  'password.forgot': async (person) => (await loadCognito()).recovery.sendResetCode(person),
  'password.reset': async (reset) => (await loadCognito()).recovery.resetPassword(reset),
  'signUp.resend': async (person) => (await loadCognito()).recovery.sendConfirmationCode(person),
  'signUp.confirm': async (confirmation) => (await loadCognito()).recovery.confirmSignUp(confirmation),
})
