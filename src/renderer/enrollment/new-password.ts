// What is said at the field of a new password, wherever one is chosen.
import { newPasswordProblem } from '../../shared/person-details'
import { wordsFor } from '../words/errors'

/** What is wrong with it before it is sent; null while nothing is. */
export const newPasswordError = (newPassword: string): string | null => {
  const problem = newPasswordProblem(newPassword)
  if (problem === null) return null
  const { title, whatToDo } = wordsFor(problem)
  return `${title}. ${whatToDo}`
}
