// SELECT_CHALLENGE, PASSWORD and PASSWORD_SRP: the way in that was chosen from those that USER_AUTH offers,
// named as the answer or by the challenge itself.
import { takeChoice } from '../flows/first-factor'
import type { Choice } from '../state/sessions'
import { parameter } from '../http/validation'
import { invalidParameter } from '../http/wire'
import { openSignIn, type AnswerChallenge, type ChallengeRequest } from './challenge-request'

const answerBy =
  (nameChoice: (request: ChallengeRequest) => string): AnswerChallenge =>
  (realm, request) => {
    const wanted = nameChoice(request)
    const { signIn, expects, spend } = openSignIn(realm, request, 'SELECT_CHALLENGE')
    const choice: Choice | undefined = expects.choices.find((offered) => offered === wanted)
    if (choice === undefined) throw invalidParameter('The selected challenge is not available for the user.')

    const answer = takeChoice(realm, signIn, choice, request.responses)
    spend()
    return answer
  }

export const answerChoice = answerBy(({ responses }) => parameter(responses, 'ANSWER'))
/** The name of the challenge is the choice. */
export const answerChosen = answerBy(({ challengeName }) => challengeName)
