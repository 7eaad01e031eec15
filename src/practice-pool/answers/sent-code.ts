// SMS_MFA and EMAIL_OTP: a code that was sent to the user.
import { completeSignIn } from '../challenges'
import { parameter } from '../validation'
import { CognitoError } from '../wire'
import { openSignIn } from './challenge-request'
import type { AnswerChallenge } from './challenge-request'

const answerSentCode =
  (step: 'SMS_MFA' | 'EMAIL_OTP'): AnswerChallenge =>
  (realm, request) => {
    const code = parameter(request.responses, `${step}_CODE`)
    const signIn = openSignIn(realm, request, step)
    if (code !== signIn.expects.code)
      throw new CognitoError('CodeMismatchException', 'Invalid code or auth state for the user.')

    signIn.spend()
    return completeSignIn(realm, signIn)
  }

export const answerSms = answerSentCode('SMS_MFA')
export const answerEmail = answerSentCode('EMAIL_OTP')
