// SMS_MFA, EMAIL_OTP and SMS_OTP: a code that was sent to the user. E-mail codes serve as the second factor
// and, like the last one, as the way in without a password.
import { completeSignIn, finishSignIn } from '../flows/challenges'
import { checkMayContinue } from '../flows/password-check'
import { parameter } from '../http/validation'
import type { User } from '../state/user-records'
import { CognitoError } from '../http/wire'
import { openSignIn, type AnswerChallenge } from './challenge-request'

const answerSentCode =
  (step: 'SMS_MFA' | 'EMAIL_OTP' | 'SMS_OTP'): AnswerChallenge =>
  (realm, request) => {
    const code = parameter(request.responses, `${step}_CODE`)
    const { signIn, expects, spend } = openSignIn(realm, request, step)
    if (code !== expects.code || signIn.user.isSimulated)
      throw new CognitoError('CodeMismatchException', 'Invalid code or auth state for the user.')

    spend()
    if ('registers' in expects) register(signIn.user, expects.step, expects.registers)
    if (signIn.cameBy === 'PASSWORD') return finishSignIn(realm, signIn)
    checkMayContinue(realm, signIn)
    // A device's own proof follows a password only.
    return completeSignIn(realm, signIn)
  }

/** Having received the code is the proof; in a pool that requires a factor, having one is enough. */
function register(user: User, factor: 'SMS_MFA' | 'EMAIL_OTP', destination: string): void {
  const attribute = factor === 'SMS_MFA' ? 'phone_number' : 'email'
  user.attributes.set(attribute, destination)
  user.attributes.set(`${attribute}_verified`, 'true')
  user.enabledFactors.add(factor)
}

export const answerSms = answerSentCode('SMS_MFA')
export const answerEmail = answerSentCode('EMAIL_OTP')
export const answerSmsOtp = answerSentCode('SMS_OTP')
