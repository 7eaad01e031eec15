// Errors that are about one field are said at that field.
import type { AppErrorCode } from '../../../shared/errors'
import { findErrorWords } from '../../words/errors'
import type { WizardState } from '../wizard/wizard-state'

export const ofTheSentCode: ReadonlySet<AppErrorCode> = new Set([
  'sentCodeWrong',
  'sentCodeExpired',
  'codeMalformed',
])
export const ofTheNewPassword: ReadonlySet<AppErrorCode> = new Set([
  'passwordHasSpaces',
  'passwordTooWeak',
  'passwordReused',
])

/** The text for a field, or nothing when there is no error or it is about something else. */
export function findFieldError({ activity }: WizardState, codes: ReadonlySet<AppErrorCode>): string | null {
  if (activity.kind !== 'failed' || !codes.has(activity.error.code)) return null
  const { title, whatToDo } = findErrorWords(activity.error)
  return `${title}. ${whatToDo}`
}
