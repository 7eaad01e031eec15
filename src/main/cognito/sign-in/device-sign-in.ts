// DEVICE_SRP_AUTH: a pool that remembers this computer takes its proof in place of a second factor.
import { permanent } from '../../../shared/errors'
import { fail, type Result } from '../../../shared/result'
import type { RandomSource } from '../../ports/random'
import type { RememberedDevice } from '../../ports/user-secrets'
import type { AuthAnswer } from '../service/answers'
import type { ServiceChallenge } from './challenges'
import type { CognitoConnection } from '../service/connection'
import type { CognitoGateway, StringMap } from '../service/gateway'
import { createSecretHashField } from '../service/secret-hash'
import { createSrpKeyPair } from './srp'
import { createSrpClaimResponses } from './srp-claim'

export interface DeviceSignIn {
  readonly connection: CognitoConnection
  readonly gateway: CognitoGateway
  readonly random: RandomSource
  readonly serviceNow: () => number
  readonly username: string
  readonly device: RememberedDevice
}

/**
 * Answers DEVICE_SRP_AUTH and the DEVICE_PASSWORD_VERIFIER that follows it.
 *
 * @returns `deviceNotFound` when the service does not know the device, or does not take its proof
 */
export async function proveDevice(
  signIn: DeviceSignIn,
  challenge: ServiceChallenge,
): Promise<Result<AuthAnswer>> {
  const { connection, gateway, random, serviceNow, username, device } = signIn
  const { deviceKey, deviceGroupKey, devicePassword } = device
  const respond = ({ name, session }: ServiceChallenge, responses: StringMap) =>
    gateway.respondToAuthChallenge(name, session, {
      USERNAME: username,
      DEVICE_KEY: deviceKey,
      ...responses,
      ...createSecretHashField(connection, username),
    })
  const keyPair = createSrpKeyPair(random)
  const answer = await respond(challenge, { SRP_A: keyPair.publicKey })
  if (!answer.ok) return answer
  const verifier = answer.value
  if (verifier.kind === 'tokens') return answer
  if (verifier.name !== 'DEVICE_PASSWORD_VERIFIER') return fail(permanent('serviceAnswerUnreadable'))
  const identity = { poolName: deviceGroupKey, userIdForSrp: deviceKey, password: devicePassword }
  const claim = createSrpClaimResponses({ identity, keyPair, challenge: verifier, serviceNow: serviceNow() })
  if (!claim.ok) return claim
  return respond(verifier, claim.value)
}
