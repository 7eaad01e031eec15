// A connection as a person typed it: blanks and wrong forms are found before anything is saved. While practising, every
// connection is for practice.
import { done, ok, type Result } from '../../shared/result'
import { cleanName } from '../otp/names'
import type { ConnectionInput } from '../ports/connections'
import {
  parseClientId,
  parseManagedLoginDomain,
  parseUserPoolId,
  type FindEndpoint,
} from './service/endpoint'

export type TypedConnection = Omit<ConnectionInput, 'kind'>

/** The same connection, cleaned; or which of its parts is wrong. */
export type CheckConnectionInput = (typed: TypedConnection) => Promise<Result<ConnectionInput>>

function checkManagedLogin({
  managedLogin: login,
  kind,
}: ConnectionInput): Result<ConnectionInput['managedLogin']> {
  if (login === undefined || login === null) return ok(login)
  const domain = parseManagedLoginDomain(login.domain, kind)
  if (!domain.ok) return domain
  return ok({ domain: domain.value, redirectPorts: [...new Set(login.redirectPorts)] })
}

export function createConnectionInputCheck(dependencies: {
  readonly findEndpoint: FindEndpoint
  /** Loopback, or null. */
  readonly practiceEndpoint: string | null
}): CheckConnectionInput {
  const { findEndpoint, practiceEndpoint } = dependencies
  const kind = practiceEndpoint === null ? 'cognito' : 'practice'
  return async (typed) => {
    const pool = parseUserPoolId(typed.userPoolId)
    if (!pool.ok) return pool
    const variant = typed.endpointVariant ?? 'standard'
    const endpoint = kind === 'practice' ? done : await findEndpoint(pool.value.region, variant)
    if (!endpoint.ok) return endpoint
    const clientId = parseClientId(typed.clientId)
    if (!clientId.ok) return clientId
    const issuer = cleanName(typed.issuer)
    if (!issuer.ok) return issuer
    const managedLogin = checkManagedLogin({ ...typed, kind })
    if (!managedLogin.ok) return managedLogin
    return ok({
      ...typed,
      kind,
      userPoolId: pool.value.userPoolId,
      clientId: clientId.value,
      issuer: issuer.value,
      managedLogin: managedLogin.value,
    })
  }
}
