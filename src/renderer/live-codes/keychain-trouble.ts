// Tells a keychain that does not answer from a single account whose key cannot be read: the first
// gets one banner over the list, the second a word in its row.
import { findErrorFacts, type AppError } from '../../shared/errors'
import type { CodeBook } from './code-book'

export const isKeychainTrouble = (error: AppError): boolean => findErrorFacts(error).ofWholeKeychain

export function findKeychainTrouble(book: CodeBook): AppError | null {
  for (const row of book.values()) {
    if (row.status === 'unavailable' && isKeychainTrouble(row.error)) return row.error
  }
  return null
}
