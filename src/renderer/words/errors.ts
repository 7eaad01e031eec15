// The sentences for an error: what happened and what it means (title), what to do next (whatToDo).
import type { AppError } from '../../shared/errors'
import { findErrorSentences, type ErrorSentences } from '../../words/errors'
import { words } from '.'

export type { ErrorSentences } from '../../words/errors'

export function findErrorWords(error: AppError): ErrorSentences {
  const { code, foreignKind } = error
  // Something that was recognized, and is nothing to add: there is more to say about it.
  if ((code === 'notAnAccount' || code === 'kindUnsupported') && foreignKind !== undefined)
    return words.foreignKinds[foreignKind]
  return findErrorSentences(words.errors, code, error)
}
