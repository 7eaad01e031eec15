// What is typed by hand for a new account, what is missing in it, and which field an error belongs to.
import type { AppError, AppErrorCode } from '../../shared/errors'
import type { Algorithm } from '../../shared/models'
import { addWords } from '../words/add'
import { wordsFor } from '../words/errors'

export interface AddDraft {
  readonly keyUri: string
  readonly issuer: string
  readonly accountName: string
  readonly setupKey: string
  readonly algorithm: Algorithm
  readonly digits: number
  readonly period: string
}

export type AddField = keyof AddDraft
export type AddErrors = Partial<Record<AddField, string>>

export const emptyDraft: AddDraft = {
  keyUri: '',
  issuer: '',
  accountName: '',
  setupKey: '',
  algorithm: 'SHA1',
  digits: 6,
  period: '30',
}

export type Way = 'link' | 'byHand'

export const missingIn = (way: Way, { keyUri, issuer, accountName, setupKey }: AddDraft): AddErrors =>
  way === 'link'
    ? { ...(keyUri.trim() === '' && { keyUri: addWords.missing.link }) }
    : {
        ...(issuer.trim() === '' && accountName.trim() === '' && { issuer: addWords.missing.issuer }),
        ...(setupKey.trim() === '' && { setupKey: addWords.missing.setupKey }),
      }

/** The field that an error belongs to; all others concern the whole form. */
const fields: Partial<Record<AppErrorCode, AddField>> = {
  secretNotBase32: 'setupKey',
  secretTooShort: 'setupKey',
  secretTooLong: 'setupKey',
  digitsUnsupported: 'digits',
  periodUnsupported: 'period',
  algorithmUnsupported: 'algorithm',
  nameTooLong: 'issuer',
}

/** What a link gets wrong is shown at the link, but for what is true of the account as a whole. */
const concernsTheLink = ({ code, retryable }: AppError): boolean =>
  !retryable && (code.startsWith('keyUri') || code === 'counterUnsupported')

export const errorsFor = (way: Way, error: AppError): AddErrors | null => {
  const { title, whatToDo } = wordsFor(error)
  const atField = fields[error.code]
  const field = way === 'link' && (atField !== undefined || concernsTheLink(error)) ? 'keyUri' : atField
  return field === undefined ? null : { [field]: `${title}. ${whatToDo}` }
}
