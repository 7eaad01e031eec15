// MFA_SETUP: the end of the hand-over, with the Session that VerifySoftwareToken gave; or, for codes that are
// sent, where to, with the Session of the challenge itself.
import { challengeFactor, challengeNewChannel, finishSignIn } from '../flows/challenges'
import { CognitoError, invalidParameter, notAuthorized, type Answer } from '../http/wire'
import type { Realm } from '../state/realm'
import { openSignIn, type AnswerChallenge, type ChallengeRequest } from './challenge-request'

interface Channel {
  readonly factor: 'SMS_MFA' | 'EMAIL_OTP'
  readonly destination: string
}

export const answerSetup: AnswerChallenge = (realm, request) => {
  const channel = readChannel(request)
  return channel === undefined ? finishSetup(realm, request) : setUpChannel(realm, request, channel)
}

function finishSetup(realm: Realm, request: ChallengeRequest): Answer {
  const { signIn, spend } = openSignIn(realm, request, 'FINISH_SETUP')
  const { behaviour } = signIn.client.pool
  // The name that came is the name to send back.
  if (request.challengeName !== behaviour.setupChallenge) throw notAuthorized('Invalid session for the user.')

  spend()
  switch (behaviour.afterSetup) {
    case 'TOKENS':
      return finishSignIn(realm, signIn)
    case 'SOFTWARE_TOKEN_MFA':
      return challengeFactor(realm, signIn, 'SOFTWARE_TOKEN_MFA')
  }
}

/** The guide and AWS's own clients spell the fields differently; either will do. */
function readChannel({ responses }: ChallengeRequest): Channel | undefined {
  const email = responses.get('email') ?? responses.get('EMAIL')
  if (email !== undefined) return { factor: 'EMAIL_OTP', destination: email }
  const phone = responses.get('phone_number') ?? responses.get('PHONE_NUMBER')
  return phone === undefined ? undefined : { factor: 'SMS_MFA', destination: phone }
}

function setUpChannel(realm: Realm, request: ChallengeRequest, { factor, destination }: Channel): Answer {
  const { signIn, expects, spend } = openSignIn(realm, request, 'ASSOCIATE')
  if (!expects.choices.includes(factor))
    throw new CognitoError('MFAMethodNotFoundException', 'The MFA method is not available for the user.')
  const isRight = factor === 'EMAIL_OTP' ? /^[^\s@]+@[^\s@]+$/ : /^\+\d{5,15}$/
  if (!isRight.test(destination))
    throw invalidParameter(
      factor === 'EMAIL_OTP' ? 'Invalid email address format.' : 'Invalid phone number format.',
    )

  spend()
  return challengeNewChannel(realm, signIn, factor, destination)
}
