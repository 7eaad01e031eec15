// An error as it is said below a field: what happened and what to do, in one go.
import type { AppError } from '../../shared/errors'
import { accountWords } from '../words'
import { findErrorWords } from '../words/errors'

export function formatFieldSentence(error: AppError): string {
  // What is said of it elsewhere is about links.
  if (error.code === 'keyUriTextUnsafe') return accountWords.unsafe
  const { title, whatToDo } = findErrorWords(error)
  return `${title}. ${whatToDo}`
}
