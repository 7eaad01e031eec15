// From what Cognito, the network and the SDK say to an error of ours, with nothing of their text in it.
import {
  permanent,
  transient,
  type AppError,
  type AppErrorCode,
  type AppErrorDetails,
} from '../../../../shared/errors'
import type { CognitoConnection } from '../connection'
import { NetworkFailure } from '../http'
import { findNamedAttribute } from '../named-attribute'
import { errorTable } from './error-table'
import { readFailure, type Failure } from './failure'
import { usualAuthorization, type Authorization, type CognitoOperation } from './operations'
import type { Row } from './row'

const aboutAttributes: ReadonlySet<AppErrorCode> = new Set([
  'attributeMissing',
  'attributeMalformed',
  'attributeNotWritable',
])

function detailsOf(code: AppErrorCode, { message }: Failure): AppErrorDetails {
  return aboutAttributes.has(code) ? { attribute: findNamedAttribute(message) } : {}
}

export interface RequestFacts {
  readonly by?: Authorization | undefined
  readonly peer?: CognitoConnection['kind'] | undefined
}

/** What went wrong in an operation, with nothing of the service's text in it. */
export function mapCognitoError(
  operation: CognitoOperation,
  reason: unknown,
  { by = usualAuthorization[operation], peer = 'cognito' }: RequestFacts = {},
): AppError {
  if (reason instanceof NetworkFailure) return reason.trouble.error
  const failure = readFailure(reason)
  const fits = (name: string) => (candidate: Row) =>
    candidate.name === name &&
    (candidate.peer === undefined || candidate.peer === peer) &&
    (candidate.operation === undefined || candidate.operation === operation) &&
    (candidate.by === undefined || candidate.by === by) &&
    (candidate.text === undefined || candidate.text.test(failure.message))
  const found = failure.names.map((name) => errorTable.find(fits(name))).find((match) => match !== undefined)
  if (found) {
    const details = detailsOf(found.code, failure)
    return found.again === 'mayHelp' ? transient(found.code, details) : permanent(found.code, details)
  }
  if (failure.status !== undefined && failure.status >= 500) return transient('serviceUnavailable')
  // A name is letters in the service's model; anything else could be text of ours coming back.
  const serviceName = failure.names.find((name) => /^[A-Za-z]{1,64}$/.test(name))
  return permanent('serviceErrorUnknown', { serviceName })
}

/** Says what is wrong with the request, whatever the status: nothing was done then. */
function isRefusal(reason: unknown): boolean {
  const { code, retryable } = mapCognitoError('VerifySoftwareToken', reason)
  return !retryable && code !== 'serviceErrorUnknown'
}

/**
 * Whether the service may have acted although Verify failed: no answer came, it cannot be read,
 * or it is a fault of the service's own. Everything else is a certain no.
 */
export function isOutcomeUnknown(reason: unknown): boolean {
  if (reason instanceof NetworkFailure) return reason.trouble.reached === 'perhaps'
  const { names, status } = readFailure(reason)
  if (isRefusal(reason)) return false
  if (status === undefined || status >= 500) return true
  return names.some((name) =>
    ['SyntaxError', 'Unknown', 'UnknownError', 'InternalErrorException'].includes(name),
  )
}
