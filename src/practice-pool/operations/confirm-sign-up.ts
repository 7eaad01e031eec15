// ResendConfirmationCode and ConfirmSignUp: the end of a sign-up, with a code that was sent.
import type { Realm } from '../state/realm'
import { findMediumToConfirm } from '../state/recipients'
import { confirmationCode, hidesUsers, readAsking, unknownUser, type Asking } from '../flows/self-service'
import { confirmUser } from '../state/sign-up'
import { flag, optional, read, type Input } from '../http/validation'
import { expiredCode } from '../state/verification-codes'
import { invalidParameter, notAuthorized, type Answer } from '../http/wire'

export function resendConfirmationCode(realm: Realm, input: Input): Answer {
  const asking = readAsking(realm, input)
  const user = asking.user ?? simulated(asking)
  if (!user.isSimulated && user.status !== 'UNCONFIRMED') throw invalidParameter('User is already confirmed.')
  const medium = findMediumToConfirm(user)
  if (medium === undefined) throw invalidParameter('Auto verification not turned on.')
  return { CodeDeliveryDetails: realm.verificationCodes.send(user, 'CONFIRM_SIGN_UP', medium) }
}

function simulated(asking: Asking) {
  if (!hidesUsers(asking)) throw unknownUser()
  return asking.client.pool.users.simulate(asking.username)
}

const shape = { ConfirmationCode: confirmationCode, ForceAliasCreation: optional(flag) }

export function confirmSignUp(realm: Realm, input: Input): Answer {
  const { ConfirmationCode, ForceAliasCreation } = read(input, shape)
  const asking = readAsking(realm, input)
  const { user } = asking
  if (user === undefined) throw hidesUsers(asking) ? expiredCode() : unknownUser()
  if (user.status !== 'UNCONFIRMED')
    throw notAuthorized(`User cannot be confirmed. Current status is ${user.status}`)
  realm.verificationCodes.check(user, 'CONFIRM_SIGN_UP', ConfirmationCode)
  confirmUser(asking.client, user, ForceAliasCreation === true ? 'TAKE_OVER' : 'KEEP')
  realm.verificationCodes.spend(user, 'CONFIRM_SIGN_UP')
  return {}
}
