// New names for an account: what is missing in them, and which field an error belongs to.
import type { AppError } from '../../shared/errors'
import type { AccountSummary } from '../../shared/models'
import { accountWords } from '../words'
import { formatFieldSentence } from './field-sentence'

const words = accountWords.rename

export type Names = Pick<AccountSummary, 'issuer' | 'accountName'>
export type NameErrors = Partial<Record<keyof Names, string>>

export const trimNames = ({ issuer, accountName }: Names): Names => ({
  issuer: issuer.trim(),
  accountName: accountName.trim(),
})

export const isSameAs = (before: Names, { issuer, accountName }: Names): boolean =>
  before.issuer === issuer && before.accountName === accountName

export const findMissing = ({ issuer, accountName }: Names): NameErrors | null =>
  issuer === '' && accountName === '' ? { issuer: words.missing } : null

/** Main does not say which name it means: it is one that was changed. Null: it is about neither. */
export function findNameErrors(error: AppError, before: Names, now: Names): NameErrors | null {
  if (error.code === 'nameMissing') return { issuer: words.missing }
  if (error.code !== 'keyUriTextUnsafe' && error.code !== 'nameTooLong') return null
  const field = before.issuer === now.issuer ? 'accountName' : 'issuer'
  return { [field]: formatFieldSentence(error) }
}
