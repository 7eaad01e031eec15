// The password part of a sign-in: SRP, so that the password itself is not sent; or the password,
// for app clients that allow nothing else. Ends in tokens or the next challenge.
import { permanent } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { RandomSource } from '../ports/random'
import { textParameter, usernameClaim, type AuthAnswer } from './answers'
import type { ServiceChallenge } from './challenges'
import type { CognitoConnection } from './connection'
import type { CognitoGateway, StringMap } from './gateway'
import { secretHash } from './secret-hash'
import { createSrpKeyPair, signPasswordClaim, srpSharedKey, srpTimestamp, type SrpKeyPair } from './srp'

export interface Credentials {
  readonly username: string
  readonly password: string
}

/** The answer after the password, with the name by which the service knows the user. */
export interface PasswordOutcome {
  readonly answer: AuthAnswer
  /** USER_ID_FOR_SRP: to be used in all that follows, an e-mail alias would fail there. */
  readonly username: string
}

export interface PasswordSignInDependencies {
  readonly connection: CognitoConnection
  readonly gateway: CognitoGateway
  readonly random: RandomSource
  /** The service's time, epoch milliseconds. */
  readonly serviceNow: () => number
}

/** SECRET_HASH for a username, where the client has a secret. */
export function secretHashField(connection: CognitoConnection, username: string): StringMap {
  const { clientId, clientSecret } = connection
  return clientSecret === null ? {} : { SECRET_HASH: secretHash({ clientSecret, clientId, username }) }
}

function nameAfter(answer: AuthAnswer, soFar: string): string {
  return answer.kind === 'tokens'
    ? (usernameClaim(answer.tokens.accessToken) ?? soFar)
    : (textParameter(answer.parameters, 'USER_ID_FOR_SRP') ?? soFar)
}

async function claimPassword(
  dependencies: PasswordSignInDependencies,
  { username, password }: Credentials,
  keyPair: SrpKeyPair,
  challenge: ServiceChallenge,
): Promise<Result<PasswordOutcome>> {
  const { connection, gateway, serviceNow } = dependencies
  const read = (name: string) => textParameter(challenge.parameters, name)
  const [salt, serverPublicKey, secretBlock] = [read('SALT'), read('SRP_B'), read('SECRET_BLOCK')]
  if (salt === null || serverPublicKey === null || secretBlock === null)
    return fail(permanent('serviceAnswerUnreadable'))
  const userIdForSrp = read('USER_ID_FOR_SRP') ?? read('USERNAME') ?? username
  const identity = { poolName: connection.poolName, userIdForSrp, password }
  const key = srpSharedKey(identity, keyPair, { salt, serverPublicKey })
  if (!key.ok) return key
  const timestamp = srpTimestamp(serviceNow())
  const answer = await gateway.respondToAuthChallenge('PASSWORD_VERIFIER', challenge.session, {
    USERNAME: userIdForSrp,
    PASSWORD_CLAIM_SECRET_BLOCK: secretBlock,
    PASSWORD_CLAIM_SIGNATURE: signPasswordClaim({ identity, key: key.value, secretBlock, timestamp }),
    TIMESTAMP: timestamp,
    ...secretHashField(connection, userIdForSrp),
  })
  if (!answer.ok) return answer
  return ok({ answer: answer.value, username: nameAfter(answer.value, userIdForSrp) })
}

async function signInBySrp(
  dependencies: PasswordSignInDependencies,
  credentials: Credentials,
): Promise<Result<PasswordOutcome>> {
  const { connection, gateway, random } = dependencies
  const keyPair = createSrpKeyPair(random)
  const answer = await gateway.initiateAuth('USER_SRP_AUTH', {
    USERNAME: credentials.username,
    SRP_A: keyPair.publicKey,
    ...secretHashField(connection, credentials.username),
  })
  if (!answer.ok) return answer
  if (answer.value.kind === 'challenge' && answer.value.name === 'PASSWORD_VERIFIER')
    return claimPassword(dependencies, credentials, keyPair, answer.value)
  return ok({ answer: answer.value, username: nameAfter(answer.value, credentials.username) })
}

async function signInByPassword(
  { connection, gateway }: PasswordSignInDependencies,
  { username, password }: Credentials,
): Promise<Result<PasswordOutcome>> {
  const answer = await gateway.initiateAuth('USER_PASSWORD_AUTH', {
    USERNAME: username,
    PASSWORD: password,
    ...secretHashField(connection, username),
  })
  return answer.ok ? ok({ answer: answer.value, username: nameAfter(answer.value, username) }) : answer
}

/** SRP by default; the password flow only when the service says that this client does not have SRP. */
export async function signInWithPassword(
  dependencies: PasswordSignInDependencies,
  credentials: Credentials,
): Promise<Result<PasswordOutcome>> {
  const bySrp = await signInBySrp(dependencies, credentials)
  return !bySrp.ok && bySrp.error.code === 'flowNotEnabled'
    ? signInByPassword(dependencies, credentials)
    : bySrp
}
