// PASSWORD_VERIFIER: the proof, by SRP, that the client knows the password.
import { continueSignIn } from '../flows/challenges'
import { isProof, isTimely, readClaim, type GivenClaim } from '../flows/claims'
import { attemptPassword, checkMaySignIn, createWrongPassword } from '../flows/password-check'
import type { Realm } from '../state/realm'
import { checkSecretHash } from '../flows/secret-hash'
import type { Exchange } from '../state/srp-exchanges'
import { withDevice } from '../state/sign-in'
import { parameter } from '../http/validation'
import { notAuthorized } from '../http/wire'
import {
  noteAnsweredName,
  openSignIn,
  type AnswerChallenge,
  type ChallengeRequest,
} from './challenge-request'

export const answerPasswordVerifier: AnswerChallenge = (realm, request) => {
  const { client, responses } = request
  const name = parameter(responses, 'USERNAME')
  const claim = readClaim(responses)
  const exchange = realm.exchanges.find(claim.secretBlock)
  if (exchange?.signIn.client !== client || exchange.of === 'DEVICE') throw createWrongPassword()
  const { signIn } = exchange
  const spendSession = exchange.of === 'USER_AUTH' ? openEchoed(realm, request, exchange) : undefined
  checkSecretHash(client, [signIn.user.username], responses.get('SECRET_HASH'))
  checkMaySignIn(signIn)

  judge(realm, exchange, claim)
  // If this refuses the device, clients send the very same proof once more, without the device.
  const onItsDevice = withDevice(signIn, responses)
  realm.exchanges.end(exchange)
  spendSession?.()
  return continueSignIn(realm, noteAnsweredName(name, { ...onItsDevice, cameBy: 'PASSWORD' }))
}

/** In USER_AUTH the challenge has a Session, which must come back beside the secret block. */
function openEchoed(realm: Realm, request: ChallengeRequest, exchange: Exchange): () => void {
  const { expects, spend } = openSignIn(realm, request, 'PASSWORD_VERIFIER')
  if (expects.secretBlock !== exchange.secretBlock) throw notAuthorized('Invalid session for the user.')
  return spend
}

function judge(realm: Realm, exchange: Exchange, claim: GivenClaim): void {
  try {
    // A wrong clock is no guess at the password, so it does not count towards a lockout.
    if (!isTimely(realm, exchange, claim)) throw createWrongPassword()
    attemptPassword(realm, exchange.signIn, () => isProof(exchange, claim))
  } catch (error) {
    realm.exchanges.end(exchange)
    throw error
  }
}
