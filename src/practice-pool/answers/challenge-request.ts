// What every answer to a challenge has in common: the request, and opening its Session with the checks
// that bind it to one user, one client and one challenge.
import type { SignIn } from '../challenges'
import type { Client } from '../pools'
import type { Realm } from '../realm'
import { checkSecretHash } from '../secret-hash'
import type { OpenSession, Step } from '../sessions'
import { parameter } from '../validation'
import { notAuthorized } from '../wire'
import type { Answer } from '../wire'

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
): SignIn & OpenSession<S> {
  const username = parameter(responses, 'USERNAME')
  const opened = realm.sessions.open(session, step)
  if (opened.client !== client || client.pool.users.find(username) !== opened.user)
    throw notAuthorized('Invalid session for the user.')
  checkSecretHash(client, opened.user.username, responses.get('SECRET_HASH'))
  return opened
}
