// What the service checks around a password, whichever way it comes: that the user may sign in at all,
// the lockout, and what is said only once the password is known to be right.
import type { Behaviour } from '../seed/behaviour'
import { isPassword } from '../crypto/password'
import type { Client } from '../state/pools'
import type { Realm } from '../state/realm'
import type { Party } from '../state/sign-in'
import type { User } from '../state/user-records'
import { CognitoError, notAuthorized } from '../http/wire'

const day = 24 * 60 * 60_000

export const createWrongPassword = () => notAuthorized('Incorrect username or password.')

/** An unknown user is named as such only where the client does not hide it; else somebody is played. */
export function findUser(client: Client, name: string): User {
  const user = client.pool.users.find(name)
  if (user !== undefined) return user
  if (client.preventUserExistenceErrors === 'ENABLED') return client.pool.users.simulate(name)
  throw new CognitoError('UserNotFoundException', 'User does not exist.')
}

/** Before the password is looked at. */
export function checkMaySignIn({ client, user }: Party): void {
  if (!user.enabled) throw notAuthorized('User is disabled.')
  if (user.status !== 'RESET_REQUIRED') return
  if (client.preventUserExistenceErrors === 'ENABLED') throw createWrongPassword()
  throw new CognitoError('PasswordResetRequiredException', 'Password reset required for the user')
}

/** Judges one attempt at the password, under the lockout of this user. Nobody knows a simulated user's. */
export function attemptPassword(realm: Realm, { client, user }: Party, isRight: () => boolean): void {
  const key = `${client.pool.id}/${user.username}`
  if (realm.lockout.isLocked(key)) throw notAuthorized('Password attempts exceeded')
  if (!isRight() || user.isSimulated) {
    realm.lockout.fail(key)
    throw createWrongPassword()
  }
  realm.lockout.clear(key)
  checkMayContinue(realm, { client, user })
}

/** A password as it was typed. */
export function checkPassword(realm: Realm, party: Party, password: string): void {
  const { user, client } = party
  const identity = { poolName: client.pool.name, userIdForSrp: user.username }
  attemptPassword(realm, party, () => isPassword(user.password, identity, password))
}

/** After the user has proved to be who they are. */
export function checkMayContinue(realm: Realm, { client, user }: Party): void {
  if (user.status === 'UNCONFIRMED')
    throw new CognitoError('UserNotConfirmedException', 'User is not confirmed.')
  const lifetime = client.pool.settings.temporaryPasswordDays * day
  if (user.status === 'FORCE_CHANGE_PASSWORD' && realm.clock.now() >= user.password.setAt + lifetime)
    throw passwordExpired(client.pool.behaviour)
  refuseAllTheSame(user)
}

const passwordExpired = ({ expiredPassword }: Behaviour) =>
  notAuthorized(
    expiredPassword === 'USER_ACCOUNT'
      ? 'User account has expired, it must be reset by an administrator.'
      : 'Temporary password has expired and must be reset by an administrator.',
  )

function refuseAllTheSame({ refusal }: User): void {
  switch (refusal) {
    case 'NONE':
      return
    case 'SECURITY':
      throw notAuthorized('Unable to login because of security reasons.')
    case 'TRIGGER':
      throw new CognitoError(
        'UserLambdaValidationException',
        'PreAuthentication failed with error Not before your training.',
      )
    case 'UNSAID':
      throw notAuthorized('Not today.')
  }
}
