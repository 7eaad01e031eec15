// The sentences for an error: what happened and what it means (title), what to do next (whatToDo).
import type { AppError } from '../../shared/errors'
import { words } from '.'

/** What a component shows of an error. */
export interface ErrorSentences {
  readonly title: string
  readonly whatToDo: string
}

export const findErrorWords = (error: AppError): ErrorSentences => {
  const { code, foreignKind } = error
  // Something that was recognized, and is nothing to add: there is more to say about it.
  if ((code === 'notAnAccount' || code === 'kindUnsupported') && foreignKind !== undefined)
    return words.foreignKinds[foreignKind]
  const { title, whatToDo } = words.errors[code]
  return { title, whatToDo: typeof whatToDo === 'string' ? whatToDo : whatToDo(error) }
}
