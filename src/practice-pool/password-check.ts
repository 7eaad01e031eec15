// What the service checks around a password, whichever way it comes: that the user may sign in at all,
// the lockout, and what is said only once the password is known to be right.
import type { SignIn } from './challenges'
import type { Client } from './pools'
import type { Realm } from './realm'
import type { User } from './users'
import { CognitoError, notAuthorized } from './wire'

const day = 24 * 60 * 60_000

export const wrongPassword = () => notAuthorized('Incorrect username or password.')

/** Finds the user; for an unknown one says so only where the client does not hide it. */
export function findUser(client: Client, name: string): User | undefined {
  const user = client.pool.users.find(name)
  if (user === undefined && client.preventUserExistenceErrors === 'LEGACY')
    throw new CognitoError('UserNotFoundException', 'User does not exist.')
  return user
}

/** Before the password is looked at. */
export function checkMaySignIn({ client, user }: SignIn): void {
  if (!user.enabled) throw notAuthorized('User is disabled.')
  if (user.status !== 'RESET_REQUIRED') return
  if (client.preventUserExistenceErrors === 'ENABLED') throw wrongPassword()
  throw new CognitoError('PasswordResetRequiredException', 'Password reset required for the user')
}

/** Judges one password attempt, under the lockout of this name in this pool. */
export function attemptPassword(realm: Realm, client: Client, name: string, isRight: () => boolean): void {
  const key = `${client.pool.id}/${name}`
  if (realm.lockout.isLocked(key)) throw notAuthorized('Password attempts exceeded')
  if (!isRight()) {
    realm.lockout.fail(key)
    throw wrongPassword()
  }
  realm.lockout.clear(key)
}

/** After the password has been right. */
export function checkMayContinue(realm: Realm, { client, user }: SignIn): void {
  if (user.status === 'UNCONFIRMED')
    throw new CognitoError('UserNotConfirmedException', 'User is not confirmed.')
  const lifetime = client.pool.settings.temporaryPasswordDays * day
  if (user.status === 'FORCE_CHANGE_PASSWORD' && realm.clock.now() >= user.password.setAt + lifetime)
    throw notAuthorized('Temporary password has expired and must be reset by an administrator.')
}
