// SELECT_MFA_TYPE: the user picks one of several factors.
import { challengeFactor } from '../flows/challenges'
import { parameter } from '../http/validation'
import { CognitoError } from '../http/wire'
import { openSignIn, type AnswerChallenge } from './challenge-request'

export const answerSelection: AnswerChallenge = (realm, request) => {
  const answer = parameter(request.responses, 'ANSWER')
  const { signIn, expects, spend } = openSignIn(realm, request, 'SELECT_MFA_TYPE')
  // The documentation has both names for codes by e-mail.
  const wanted = answer === 'EMAIL_MFA' ? 'EMAIL_OTP' : answer
  const factor = expects.choices.find((choice) => choice === wanted)
  if (factor === undefined)
    throw new CognitoError('MFAMethodNotFoundException', 'The MFA method is not available for the user.')

  spend()
  return challengeFactor(realm, signIn, factor)
}
