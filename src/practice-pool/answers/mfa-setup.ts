// MFA_SETUP: the end of the hand-over, with the Session that VerifySoftwareToken gave.
import { challengeFactor, finishSignIn } from '../challenges'
import { notAuthorized } from '../wire'
import { openSignIn } from './challenge-request'
import type { AnswerChallenge } from './challenge-request'

export const answerSetup: AnswerChallenge = (realm, request) => {
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
