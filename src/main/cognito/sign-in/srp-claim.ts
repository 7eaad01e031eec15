// The second half of an SRP exchange: from the service's SALT, SRP_B and SECRET_BLOCK to what proves
// a password, or a device, without sending it.
import { permanent } from '../../../shared/errors'
import { fail, ok, type Result } from '../../../shared/result'
import { readTextParameter } from '../service/answers'
import type { ServiceChallenge } from './challenges'
import type { StringMap } from '../service/gateway'
import {
  signPasswordClaim,
  computeSrpSharedKey,
  formatSrpTimestamp,
  type SrpIdentity,
  type SrpKeyPair,
} from './srp'

export interface SrpClaim {
  readonly identity: SrpIdentity
  readonly keyPair: SrpKeyPair
  /** PASSWORD_VERIFIER or DEVICE_PASSWORD_VERIFIER. */
  readonly challenge: ServiceChallenge
  /** Epoch milliseconds by the service's clock. */
  readonly serviceNow: number
}

/** The challenge responses of a verifier challenge, but for USERNAME and the like. */
export function createSrpClaimResponses({
  identity,
  keyPair,
  challenge,
  serviceNow,
}: SrpClaim): Result<StringMap> {
  const read = (name: string) => readTextParameter(challenge.parameters, name)
  const [salt, serverPublicKey, secretBlock] = [read('SALT'), read('SRP_B'), read('SECRET_BLOCK')]
  if (salt === null || serverPublicKey === null || secretBlock === null)
    return fail(permanent('serviceAnswerUnreadable'))
  const key = computeSrpSharedKey(identity, keyPair, { salt, serverPublicKey })
  if (!key.ok) return key
  const timestamp = formatSrpTimestamp(serviceNow)
  return ok({
    PASSWORD_CLAIM_SECRET_BLOCK: secretBlock,
    PASSWORD_CLAIM_SIGNATURE: signPasswordClaim({ identity, key: key.value, secretBlock, timestamp }),
    TIMESTAMP: timestamp,
  })
}
