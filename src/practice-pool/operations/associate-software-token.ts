// AssociateSoftwareToken: a new secret, by the Session of a set-up challenge or by an AccessToken.
import type { Realm } from '../state/realm'
import { checkMaySetUp, issueSecretCode } from '../flows/software-token'
import { optional, read, rules, type Input } from '../http/validation'
import { invalidParameter, missingParameter, type Answer } from '../http/wire'

const shape = { AccessToken: optional(rules.token), Session: optional(rules.session) }

export function associateSoftwareToken(realm: Realm, input: Input): Answer {
  const { AccessToken, Session } = read(input, shape)
  if (AccessToken !== undefined && Session !== undefined)
    throw invalidParameter('Only one of AccessToken and Session can be given')
  if (Session !== undefined) return associateBySession(realm, Session)
  if (AccessToken === undefined) throw missingParameter('Session')

  const signatory = realm.tokens.authorize(AccessToken)
  checkMaySetUp(signatory)
  return { SecretCode: issueSecretCode(signatory.user, signatory.pool, realm.random) }
}

/** Again with the Session of an earlier answer is fine: it makes a new secret and a new Session. */
function associateBySession(realm: Realm, session: string): Answer {
  const { signIn, spend } = realm.sessions.open(session, 'ASSOCIATE', 'VERIFY')
  const SecretCode = issueSecretCode(signIn.user, signIn.client.pool, realm.random)
  spend()
  return { SecretCode, Session: realm.sessions.issue(signIn, { step: 'VERIFY' }) }
}
