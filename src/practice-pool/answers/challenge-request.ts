// What every answer to a challenge has in common: the request, and opening its Session with the checks
// that bind it to one user, one client and one challenge.
import type { Client } from '../state/pools'
import type { Realm } from '../state/realm'
import { checkSecretHash } from '../flows/secret-hash'
import type { OpenSession, Step } from '../state/sessions'
import { withDevice, type SignIn } from '../state/sign-in'
import { parameter } from '../http/validation'
import { notAuthorized, type Answer } from '../http/wire'

export interface ChallengeRequest {
  readonly client: Client
  readonly challengeName: string
  readonly session: string | undefined
  readonly responses: ReadonlyMap<string, string>
}

export type AnswerChallenge = (realm: Realm, request: ChallengeRequest) => Answer

export function openSignIn<S extends Step>(
  realm: Realm,
  { client, session, responses }: ChallengeRequest,
  step: S,
): OpenSession<S> {
  const username = parameter(responses, 'USERNAME')
  const opened = realm.sessions.open(session, step)
  const { signIn } = opened
  if (signIn.client !== client || !isNameOf(signIn, username))
    throw notAuthorized('Invalid session for the user.')

  const { user, cameBy } = signIn
  // In USER_AUTH nothing but the name that was typed is known before the password.
  const names = cameBy === 'PASSWORD' ? [user.username] : [user.username, username]
  checkSecretHash(client, names, responses.get('SECRET_HASH'))
  return { ...opened, signIn: noteAnsweredName(username, withDevice(signIn, responses)) }
}

function isNameOf({ user, client }: SignIn, name: string): boolean {
  const { users } = client.pool
  return name === user.username || (users.find(name) ?? users.simulate(name)) === user
}

/** An alias is good enough for the challenge, but not for confirming the device after it. */
export const noteAnsweredName = (name: string, signIn: SignIn): SignIn =>
  signIn.cameBy === 'PASSWORD' && name.toLowerCase() !== signIn.user.username.toLowerCase()
    ? { ...signIn, answeredByAlias: true }
    : signIn
