// Signing in at managed login: the page, the password, the code of the second factor, and the way back to
// the application with an authorization code.
import type { HttpRequest } from '../http/http-server'
import { findNextStep } from '../flows/next-step'
import { checkMaySignIn, checkPassword, findUser } from '../flows/password-check'
import type { Realm } from '../state/realm'
import type { Factor } from '../seed/seed'
import type { SignIn } from '../state/sign-in'
import { acceptCode } from '../flows/software-token'
import type { User } from '../state/user-records'
import { CognitoError, type Reply } from '../http/wire'
import { redirectWithError, readAuthorizationRequest } from './authorization-request'
import type { AuthorizationRequest } from '../state/authorization-codes'
import { createCodePage, signInPage } from './pages'
import { createRedirect } from './replies'

/** Managed login does not ask the client how long its second step may take. */
const minutesForCode = 3

export function authorize(realm: Realm, { query, headers }: HttpRequest): Reply {
  const read = readAuthorizationRequest(realm, query)
  if (read.kind === 'REFUSED') return read.reply
  const { asked } = read
  const user = realm.browserSessions.find(asked.client.pool, headers['cookie'])
  if (user !== undefined && asked.prompt !== 'login') return goBack(realm, asked, user)
  return asked.prompt === 'none' ? redirectWithError(asked, 'login_required') : signInPage(asked)
}

export function submitSignIn(realm: Realm, { query, body }: HttpRequest): Reply {
  const read = readAuthorizationRequest(realm, query)
  if (read.kind === 'REFUSED') return read.reply
  const form = new URLSearchParams(body)
  if (form.has('session')) return enterCode(realm, read.asked, form)
  return form.has('passkey') ? playPasskey(realm, read.asked, form) : enterPassword(realm, read.asked, form)
}

function playPasskey(realm: Realm, asked: AuthorizationRequest, form: URLSearchParams): Reply {
  const { client } = asked
  const username = form.get('username')?.trim() ?? ''
  const user = client.pool.users.find(username)
  const isAllowed = client.pool.settings.firstFactors.includes('WEB_AUTHN')
  if (user?.hasPasskey !== true || !isAllowed)
    return signInPage({ ...asked, problem: 'No passkey is known for this user.' }, username)
  try {
    checkMaySignIn({ client, user })
    return admit(realm, asked, user)
  } catch (error) {
    return signInPage({ ...asked, problem: textOf(error) }, username)
  }
}

function enterPassword(realm: Realm, asked: AuthorizationRequest, form: URLSearchParams): Reply {
  const { client } = asked
  const username = form.get('username')?.trim() ?? ''
  try {
    const party = { client, user: findUser(client, username) }
    checkMaySignIn(party)
    checkPassword(realm, party, form.get('password') ?? '')
    return continueOnPage(realm, asked, party.user)
  } catch (error) {
    return signInPage({ ...asked, problem: textOf(error) }, username)
  }
}

function continueOnPage(realm: Realm, asked: AuthorizationRequest, user: User): Reply {
  const step = findNextStep(user, asked.client.pool.settings)
  switch (step.kind) {
    case 'TOKENS':
      return admit(realm, asked, user)
    case 'FACTOR':
      return askForCode(realm, asked, user, step.factor)
    case 'SELECT_FACTOR':
      return askForCode(realm, asked, user, simplest(step.choices))
    case 'NEW_PASSWORD':
      return refuse(asked, 'You have to choose a new password first. This practice page cannot do that.')
    case 'SETUP':
    case 'NO_FACTOR_POSSIBLE':
      return refuse(asked, 'You need a second factor first. This practice page cannot set one up.')
  }
}

/** The page keeps it simple: the token where there is one, and otherwise what comes first. */
const simplest = (choices: readonly Factor[]): Factor =>
  (choices.includes('SOFTWARE_TOKEN_MFA') ? undefined : choices[0]) ?? 'SOFTWARE_TOKEN_MFA'

const refuse = (asked: AuthorizationRequest, problem: string) => signInPage({ ...asked, problem })

function askForCode(realm: Realm, asked: AuthorizationRequest, user: User, factor: Factor): Reply {
  const { client } = asked
  const signIn: SignIn = { client, user, cameBy: 'PASSWORD', device: undefined, answeredByAlias: false }
  const code =
    factor === 'SOFTWARE_TOKEN_MFA'
      ? undefined
      : realm.sentCodes.send(user, factor === 'SMS_MFA' ? 'SMS' : 'EMAIL').code
  const session = realm.sessions.issue(signIn, { step: 'MANAGED_LOGIN', factor, code }, minutesForCode)
  return createCodePage(asked, session, hints[factor])
}

const hints: Readonly<Record<Factor, string>> = {
  SOFTWARE_TOKEN_MFA: 'Code from your authenticator app',
  SMS_MFA: 'Code that was sent to your phone',
  EMAIL_OTP: 'Code that was sent to your e-mail address',
}

function enterCode(realm: Realm, asked: AuthorizationRequest, form: URLSearchParams): Reply {
  const session = form.get('session') ?? ''
  try {
    const { signIn, expects, spend } = realm.sessions.open(session, 'MANAGED_LOGIN')
    if (signIn.client !== asked.client) return refuse(asked, 'Please sign in again.')
    const problem = judgeCode(realm, signIn.user, expects.code, form.get('code') ?? '')
    if (problem !== undefined) return createCodePage({ ...asked, problem }, session, hints[expects.factor])
    spend()
    return admit(realm, asked, signIn.user)
  } catch (error) {
    // The time for it is over, or the page is an old one.
    return refuse(asked, textOf(error))
  }
}

/** @param sent the code that was sent, unless it comes from the user's token */
function judgeCode(realm: Realm, user: User, sent: string | undefined, code: string): string | undefined {
  if (sent !== undefined) return code === sent ? undefined : 'Invalid code or auth state for the user.'
  try {
    const token = user.softwareToken
    const isRight = token !== undefined && acceptCode(token, code.trim(), realm.clock.now()) === 'RIGHT'
    return isRight ? undefined : 'Invalid code received for user'
  } catch (error) {
    return textOf(error)
  }
}

function admit(realm: Realm, asked: AuthorizationRequest, user: User): Reply {
  return goBack(realm, asked, user, realm.browserSessions.start(asked.client.pool, user))
}

function goBack(realm: Realm, asked: AuthorizationRequest, user: User, cookie?: string): Reply {
  const code = realm.authorizationCodes.issue({ asked, user })
  return createRedirect(asked.redirectUri, { code, state: asked.state }, cookie)
}

function textOf(error: unknown): string {
  if (error instanceof CognitoError) return error.message
  throw error
}
