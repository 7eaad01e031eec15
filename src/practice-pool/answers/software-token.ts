// SOFTWARE_TOKEN_MFA: a code of the user's software token, which works once.
import { finishSignIn } from '../flows/challenges'
import { acceptCode } from '../flows/software-token'
import { parameter } from '../http/validation'
import { CognitoError } from '../http/wire'
import { openSignIn, type AnswerChallenge } from './challenge-request'

export const answerSoftwareToken: AnswerChallenge = (realm, request) => {
  const code = parameter(request.responses, 'SOFTWARE_TOKEN_MFA_CODE')
  const { signIn, spend } = openSignIn(realm, request, 'SOFTWARE_TOKEN_MFA')
  const { softwareToken } = signIn.user
  if (softwareToken === undefined)
    throw new CognitoError(
      'SoftwareTokenMFANotFoundException',
      'Software Token MFA does not exist for the user.',
    )
  if (acceptCode(softwareToken, code, realm.clock.now()) === 'WRONG')
    throw new CognitoError('CodeMismatchException', 'Invalid code received for user')

  spend()
  return finishSignIn(realm, signIn)
}
