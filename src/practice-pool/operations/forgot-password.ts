// ForgotPassword and ConfirmForgotPassword: a new password, with a code that was sent.
import { checkNewPassword, setPassword } from '../flows/password-change'
import type { Realm } from '../state/realm'
import { findMediumToRecover } from '../state/recipients'
import { confirmationCode, hidesUsers, readAsking, unknownUser, type Asking } from '../flows/self-service'
import type { User } from '../state/user-records'
import { read, required, text, type Input } from '../http/validation'
import { expiredCode, wrongCode } from '../state/verification-codes'
import { CognitoError, invalidParameter, notAuthorized, type Answer } from '../http/wire'

export function forgotPassword(realm: Realm, input: Input): Answer {
  const asking = readAsking(realm, input)
  if (asking.client.pool.settings.recovery === 'none')
    // A pool that leaves it to its administrators; what exactly it says was not seen.
    throw notAuthorized('Contact administrator to reset password.')
  const user = recipientOf(asking)
  const medium = findMediumToRecover(asking.client, user)
  if (medium === undefined) throw unreachable()
  return { CodeDeliveryDetails: realm.verificationCodes.send(user, 'RESET_PASSWORD', medium) }
}

/** Who gets a code; for a client that hides its users, whoever cannot get one looks like all the others. */
function recipientOf(asking: Asking): User {
  const { user, client, username } = asking
  if (user?.status === 'FORCE_CHANGE_PASSWORD')
    throw notAuthorized('User password cannot be reset in the current state.')
  const canReceive = user?.enabled === true && findMediumToRecover(client, user) !== undefined
  if (user !== undefined && canReceive) return user
  if (hidesUsers(asking)) return client.pool.users.simulate(username)
  if (user === undefined) throw unknownUser()
  throw user.enabled ? unreachable() : notAuthorized('User is disabled.')
}

const unreachable = () =>
  invalidParameter(
    'Cannot reset password for the user as there is no registered/verified email or phone_number',
  )

const shape = {
  ConfirmationCode: confirmationCode,
  Password: required(text({ max: 256, pattern: '[\\S]+.*[\\S]+', quote: 'hidden' })),
}

export function confirmForgotPassword(realm: Realm, input: Input): Answer {
  const { ConfirmationCode, Password } = read(input, shape)
  const asking = readAsking(realm, input)
  const user = userToReset(asking)
  const party = { client: asking.client, user }
  realm.verificationCodes.check(user, 'RESET_PASSWORD', ConfirmationCode)
  checkNewPassword(party, Password)

  realm.verificationCodes.spend(user, 'RESET_PASSWORD')
  setPassword(realm, party, Password)
  realm.lockout.clear(`${asking.client.pool.id}/${user.username}`)
  return {}
}

function userToReset(asking: Asking): User {
  const { user } = asking
  if (user === undefined) throw hidesUsers(asking) ? wrongCode() : unknownUser()
  if (!user.enabled) throw hidesUsers(asking) ? wrongCode() : notAuthorized('User is disabled.')
  if (user.status === 'UNCONFIRMED')
    throw new CognitoError('UserNotConfirmedException', 'User is not confirmed.')
  // A temporary password is replaced by signing in with it.
  if (user.status === 'FORCE_CHANGE_PASSWORD') throw expiredCode()
  return user
}
