// What is typed into the organization form, what is missing in it, what of it is saved, and which field an
// error belongs to.
import type { Input } from '../../shared/contract'
import type { AppError, AppErrorCode } from '../../shared/errors'
import type { ConnectionSummary, EndpointVariant } from '../../shared/models'
import { connectionsWords } from '../words'
import { findErrorWords } from '../words/errors'
import { parsePorts, formatPorts } from './redirect-ports'
import { defaultRedirectPorts } from '../../shared/limits'
import { findRegion } from './region-of'

const { missing, portsMalformed } = connectionsWords.form

export interface ConnectionDraft {
  readonly issuer: string
  readonly userPoolId: string
  readonly clientId: string
  readonly clientSecret: string
  readonly signInPage: string
  readonly ports: string
  readonly endpointVariant: EndpointVariant
}

export type FieldErrors = Partial<Record<keyof ConnectionDraft, string>>

export const toDraft = (connection: ConnectionSummary | null): ConnectionDraft => ({
  issuer: connection?.issuer ?? '',
  userPoolId: connection?.userPoolId ?? '',
  clientId: connection?.clientId ?? '',
  clientSecret: '',
  signInPage: connection?.managedLogin?.domain ?? '',
  ports: formatPorts(connection?.managedLogin?.redirectPorts ?? defaultRedirectPorts),
  endpointVariant: connection?.endpointVariant ?? 'standard',
})

export const findMissing = ({
  issuer,
  userPoolId,
  clientId,
  signInPage,
  ports,
}: ConnectionDraft): FieldErrors => ({
  ...(issuer.trim() === '' && { issuer: missing.issuer }),
  ...(userPoolId.trim() === '' && { userPoolId: missing.userPoolId }),
  ...(clientId.trim() === '' && { clientId: missing.clientId }),
  // Without a page nobody comes back, so the ports do not matter.
  ...(signInPage.trim() !== '' && parsePorts(ports) === null && { ports: portsMalformed }),
})

/** GovCloud has no other endpoint than the validated one, so there is nothing to choose. */
export const hasOnlyFips = (userPoolId: string): boolean =>
  findRegion(userPoolId)?.startsWith('us-gov-') === true

type ManagedLoginInput = Input<'connections.save'>['managedLogin']

function managedLoginIn({ signInPage, ports }: ConnectionDraft): ManagedLoginInput {
  const domain = signInPage.trim()
  return domain === '' ? null : { domain, redirectPorts: [...(parsePorts(ports) ?? defaultRedirectPorts)] }
}

/** What is sent to be saved: of what may be left out, only what is different from what is stored. */
export function toInput(
  draft: ConnectionDraft,
  connection: ConnectionSummary | null,
): Input<'connections.save'> {
  const { clientSecret, endpointVariant } = draft
  const stored = toDraft(connection)
  const pageChanged = draft.signInPage.trim() !== stored.signInPage || draft.ports !== stored.ports
  const managedLogin = managedLoginIn(draft)
  return {
    issuer: draft.issuer.trim(),
    userPoolId: draft.userPoolId.trim(),
    clientId: draft.clientId.trim(),
    ...(connection !== null && { id: connection.id }),
    ...(clientSecret.trim() !== '' && { clientSecret: clientSecret.trim() }),
    ...(endpointVariant !== stored.endpointVariant && { endpointVariant }),
    ...(pageChanged && (managedLogin !== null || connection?.managedLogin) && { managedLogin }),
  }
}

/** The field that an error belongs to; all others concern the whole form. */
const fields: Partial<Record<AppErrorCode, keyof ConnectionDraft>> = {
  userPoolIdMalformed: 'userPoolId',
  regionUnsupported: 'userPoolId',
  clientIdMalformed: 'clientId',
  nameTooLong: 'issuer',
  managedLoginDomainMalformed: 'signInPage',
  fipsUnsupported: 'endpointVariant',
  dualStackUnsupported: 'endpointVariant',
}

/** The error as the text of its field, or nothing when it belongs to no field. */
export function findFieldErrors(error: AppError): FieldErrors | null {
  const field = fields[error.code]
  const { title, whatToDo } = findErrorWords(error)
  return field === undefined ? null : { [field]: `${title}. ${whatToDo}` }
}
