// Tells a keychain that does not answer from a single account whose key cannot be read: the first
// gets one banner over the list, the second a word in its row.
import type { AppError, AppErrorCode } from '../../shared/errors'
import type { CodeBook } from './code-book'

const troubles: ReadonlySet<AppErrorCode> = new Set([
  'keychainLocked',
  'keychainMissing',
  'keychainTimedOut',
  'keychainRefused',
  'keychainReplaced',
])

export const isKeychainTrouble = (error: AppError): boolean => troubles.has(error.code)

export const keychainTroubleIn = (book: CodeBook): AppError | null => {
  for (const row of book.values()) {
    if (row.status === 'unavailable' && isKeychainTrouble(row.error)) return row.error
  }
  return null
}
