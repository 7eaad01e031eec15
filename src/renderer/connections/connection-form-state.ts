// What is typed into the organization form, what is missing in it, and which field an error belongs to.
import type { AppError, AppErrorCode } from '../../shared/errors'
import type { ConnectionSummary } from '../../shared/models'
import { connectionsWords } from '../words/connections'
import { wordsFor } from '../words/errors'

const { missing } = connectionsWords.form

export interface ConnectionDraft {
  readonly issuer: string
  readonly userPoolId: string
  readonly clientId: string
  readonly clientSecret: string
}

export type FieldErrors = Partial<Record<keyof ConnectionDraft, string>>

export const draftOf = (connection: ConnectionSummary | null): ConnectionDraft => ({
  issuer: connection?.issuer ?? '',
  userPoolId: connection?.userPoolId ?? '',
  clientId: connection?.clientId ?? '',
  clientSecret: '',
})

export const missingIn = ({ issuer, userPoolId, clientId }: ConnectionDraft): FieldErrors => ({
  ...(issuer.trim() === '' && { issuer: missing.issuer }),
  ...(userPoolId.trim() === '' && { userPoolId: missing.userPoolId }),
  ...(clientId.trim() === '' && { clientId: missing.clientId }),
})

/** The field that an error belongs to; all others concern the whole form. */
const fields: Partial<Record<AppErrorCode, keyof ConnectionDraft>> = {
  userPoolIdMalformed: 'userPoolId',
  regionUnsupported: 'userPoolId',
  clientIdMalformed: 'clientId',
  nameTooLong: 'issuer',
}

/** The error as the text of its field, or nothing when it belongs to no field. */
export const fieldErrorsFor = (error: AppError): FieldErrors | null => {
  const field = fields[error.code]
  const { title, whatToDo } = wordsFor(error)
  return field === undefined ? null : { [field]: `${title}. ${whatToDo}` }
}
