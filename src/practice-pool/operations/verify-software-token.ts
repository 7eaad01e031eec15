// VerifySoftwareToken: the first code makes the pending secret the user's token.
import type { Pool } from '../state/pools'
import type { Realm } from '../state/realm'
import { checkMaySetUp, verifyUserCode } from '../flows/software-token'
import type { User } from '../state/user-records'
import { optional, read, required, rules, text, type Input } from '../http/validation'
import { CognitoError, invalidParameter, missingParameter, type Answer } from '../http/wire'

const shape = {
  AccessToken: optional(rules.token),
  Session: optional(rules.session),
  UserCode: required(rules.userCode),
  FriendlyDeviceName: optional(text()),
}

export function verifySoftwareToken(realm: Realm, input: Input): Answer {
  const { AccessToken, Session, UserCode, FriendlyDeviceName } = read(input, shape)
  if (AccessToken !== undefined && Session !== undefined)
    throw invalidParameter('Only one of AccessToken and Session can be given')
  if (Session !== undefined) return verifyBySession(Session)
  if (AccessToken === undefined) throw missingParameter('Session')

  const signatory = realm.tokens.authorize(AccessToken)
  checkMaySetUp(signatory)
  const { user, pool } = signatory
  return check(user, pool) === 'WRONG' ? wrongCode(pool, {}) : { Status: 'SUCCESS' }

  function check(ofUser: User, inPool: Pool) {
    const now = realm.clock.now()
    return verifyUserCode(ofUser, inPool, {
      code: UserCode,
      friendlyDeviceName: FriendlyDeviceName,
      now,
    })
  }

  function verifyBySession(session: string): Answer {
    const { signIn, spend } = realm.sessions.open(session, 'VERIFY')
    const { pool: itsPool } = signIn.client
    if (check(signIn.user, itsPool) === 'WRONG') return wrongCode(itsPool, { Session: session })
    spend()
    return { Status: 'SUCCESS', Session: realm.sessions.issue(signIn, { step: 'FINISH_SETUP' }) }
  }
}

/** Cognito has been seen, or is documented, to say this in three ways. */
function wrongCode(pool: Pool, stillOpen: { readonly Session?: string }): Answer {
  switch (pool.behaviour.wrongSetupCode) {
    case 'EnableSoftwareTokenMFAException':
      throw new CognitoError(
        'EnableSoftwareTokenMFAException',
        'Code mismatch and fail enable Software Token MFA',
      )
    case 'CodeMismatchException':
      throw new CognitoError('CodeMismatchException', 'Invalid code received for user')
    case 'STATUS_ERROR':
      return { Status: 'ERROR', ...stillOpen }
  }
}
