// What is typed by hand for a new account: what is missing in it, how it is sent, which field an error belongs to.
import type { Input } from '../../../shared/contract'
import type { AppError, AppErrorCode } from '../../../shared/errors'
import type { Algorithm, OtpParameters } from '../../../shared/models'
import { trimTyped, withLatinDigits } from '../../../shared/typed-text'
import { addWords } from '../../words'
import { findErrorWords } from '../../words/errors'

export type Kind = OtpParameters['type']
export type ByHandInput = Input<'intake.offerByHand'>

export interface ByHandDraft {
  readonly issuer: string
  readonly accountName: string
  readonly setupKey: string
  readonly kind: Kind
  readonly algorithm: Algorithm
  readonly digits: number
  readonly period: string
  readonly counter: string
}

export type ByHandField = keyof ByHandDraft
export type ByHandErrors = Partial<Record<ByHandField, string>>

export const emptyDraft: ByHandDraft = {
  issuer: '',
  accountName: '',
  setupKey: '',
  kind: 'totp',
  algorithm: 'SHA1',
  digits: 6,
  period: '30',
  counter: '0',
}

export const findMissing = ({ issuer, accountName, setupKey }: ByHandDraft): ByHandErrors => ({
  ...(issuer.trim() === '' && accountName.trim() === '' && { issuer: addWords.missing.issuer }),
  ...(setupKey.trim() === '' && { setupKey: addWords.missing.setupKey }),
})

/** What is not a number is not possible either; main says so. */
function numberOf(text: string): number {
  const typed = trimTyped(withLatinDigits(text))
  const number = Number(typed)
  return typed === '' || !Number.isFinite(number) ? -1 : number
}

function parametersOf(draft: ByHandDraft): ByHandInput['parameters'] {
  const { kind, algorithm, digits, period, counter } = draft
  switch (kind) {
    case 'totp':
      return { type: 'totp', algorithm, digits, period: numberOf(period) }
    case 'hotp':
      return { type: 'hotp', algorithm, digits, counter: numberOf(counter) }
    case 'steam':
      return { type: 'steam' }
  }
}

export const toInput = (draft: ByHandDraft): ByHandInput => ({
  issuer: draft.issuer.trim(),
  accountName: draft.accountName.trim(),
  setupKey: draft.setupKey,
  parameters: parametersOf(draft),
})

/** What a code depends on, or null while there is nothing to make one from. */
export const toPreviewInput = (draft: ByHandDraft): ByHandInput | null =>
  draft.setupKey.trim() === '' ? null : { ...toInput(draft), issuer: '', accountName: '' }

/** The field that an error belongs to; all others concern the whole form. */
const fields: Partial<Record<AppErrorCode, ByHandField>> = {
  secretNotBase32: 'setupKey',
  secretTooShort: 'setupKey',
  secretTooLong: 'setupKey',
  keyUriSecretMissing: 'setupKey',
  digitsUnsupported: 'digits',
  periodUnsupported: 'period',
  counterUnsupported: 'counter',
  algorithmUnsupported: 'algorithm',
  nameTooLong: 'issuer',
  nameMissing: 'issuer',
}

export function findFieldErrors(error: AppError): ByHandErrors | null {
  const { title, whatToDo } = findErrorWords(error)
  const field = fields[error.code]
  return field === undefined ? null : { [field]: `${title}. ${whatToDo}` }
}

/** Which fields are behind “Advanced”. */
export const isAdvanced = (errors: ByHandErrors): boolean =>
  [errors.algorithm, errors.digits, errors.period, errors.counter].some((error) => error !== undefined)

/** The first field that has an error, in the order in which they are on screen. */
export const findFirstWrong = (errors: ByHandErrors): ByHandField | null =>
  (['issuer', 'accountName', 'setupKey', 'algorithm', 'digits', 'period', 'counter'] as const).find(
    (field) => errors[field] !== undefined,
  ) ?? null
