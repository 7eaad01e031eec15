// USER_AUTH: the client names the way in that it prefers, or lets the user choose from what there is.
import { listChoices, offerChoices, takeChoice } from './first-factor'
import { createWrongPassword } from './password-check'
import { beginWithName, type Flow } from './flow'

export const userAuth: Flow = (realm, client, parameters) => {
  const signIn = beginWithName(client, parameters)
  const choices = listChoices(signIn)
  const [first, ...others] = choices
  if (first === undefined) throw createWrongPassword()

  const preferred = choices.find((choice) => choice === parameters.get('PREFERRED_CHALLENGE'))
  // Where there is but one way in, there is nothing to choose.
  const chosen = preferred ?? (others.length === 0 ? first : undefined)
  if (chosen === undefined) return offerChoices(realm, signIn, choices)
  const answer = takeChoice(realm, signIn, chosen, parameters)
  const isPassword = chosen === 'PASSWORD' || chosen === 'PASSWORD_SRP'
  return !isPassword ? { ...answer, AvailableChallenges: choices } : answer
}
