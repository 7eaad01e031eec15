// Which errors belong to the access token that was pasted, and what is said there.
import type { AppError, AppErrorCode } from '../../../shared/errors'
import { accessTokenWords } from '../../words'
import { findErrorWords } from '../../words/errors'

const ofTheToken: ReadonlySet<AppErrorCode> = new Set([
  'accessTokenExpired',
  'accessTokenRevoked',
  'accessTokenInvalid',
  'accessTokenMalformed',
  'accessTokenIsIdToken',
  'accessTokenOfOtherPool',
  'accessTokenOfOtherClient',
  'accessTokenScopeMissing',
])

/** The text for the field, or nothing when the error is not the token's. */
export function findAccessTokenError(error: AppError): string | null {
  if (!ofTheToken.has(error.code)) return null
  const { title, whatToDo } = findErrorWords(error)
  const pasted: Partial<Record<AppErrorCode, string>> = accessTokenWords.pasted
  return pasted[error.code] ?? `${title}. ${whatToDo}`
}
