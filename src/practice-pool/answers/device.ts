// DEVICE_SRP_AUTH and DEVICE_PASSWORD_VERIFIER: a remembered device proves, by an SRP of its own, that it
// knows the password that its verifier was made from.
import { completeSignIn } from '../flows/challenges'
import { isProof, isTimely, readClaim, readSrpA } from '../flows/claims'
import { isKnown, noSuchDevice } from '../state/devices'
import type { Device, DeviceSecret } from '../state/user-records'
import { createWrongPassword } from '../flows/password-check'
import type { SignIn } from '../state/sign-in'
import { createChallengeParameters } from '../state/srp-exchanges'
import { parameter } from '../http/validation'
import { notAuthorized } from '../http/wire'
import { openSignIn, type AnswerChallenge } from './challenge-request'

export const answerDevice: AnswerChallenge = (realm, request) => {
  const key = parameter(request.responses, 'DEVICE_KEY')
  const A = readSrpA(request.responses)
  const { signIn, expects, spend } = openSignIn(realm, request, 'DEVICE_SRP_AUTH')
  const { device } = expects
  const { salt, verifier } = secretOf(signIn, device, key)

  spend()
  const identity = { poolName: signIn.client.pool.deviceGroupKey, userIdForSrp: device.key }
  const exchange = realm.exchanges.begin({ signIn, of: 'DEVICE', A, identity, salt, verifier })
  const { secretBlock } = exchange
  return {
    ChallengeName: 'DEVICE_PASSWORD_VERIFIER',
    Session: realm.sessions.issue(signIn, { step: 'DEVICE_PASSWORD_VERIFIER', device, secretBlock }),
    ChallengeParameters: {
      ...createChallengeParameters(exchange),
      DEVICE_KEY: device.key,
      USERNAME: signIn.user.username,
    },
  }
}

export const answerDeviceVerifier: AnswerChallenge = (realm, request) => {
  const key = parameter(request.responses, 'DEVICE_KEY')
  const claim = readClaim(request.responses)
  const { signIn, expects, spend } = openSignIn(realm, request, 'DEVICE_PASSWORD_VERIFIER')
  const { device, secretBlock } = expects
  secretOf(signIn, device, key)
  const exchange = claim.secretBlock === secretBlock ? realm.exchanges.find(secretBlock) : undefined
  if (exchange === undefined) throw createWrongPassword()

  realm.exchanges.end(exchange)
  if (!isTimely(realm, exchange, claim) || !isProof(exchange, claim)) throw createWrongPassword()
  spend()
  return completeSignIn(realm, { ...signIn, device })
}

/** The device must be the one that was asked, and must not have been forgotten meanwhile. */
function secretOf({ user }: SignIn, device: Device, key: string): DeviceSecret {
  if (device.key !== key) throw notAuthorized('Invalid session for the user.')
  if (device.secret === undefined || !isKnown(user, device)) throw noSuchDevice()
  return device.secret
}
