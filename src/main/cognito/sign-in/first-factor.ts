// The first factor of a sign-in: SRP, so that the password itself is not sent; the password, for app
// clients that allow nothing else; or the user's choice, where a pool leaves it to the user. Ends in
// tokens or the next challenge.
import { ok, type Result } from '../../../shared/result'
import type { AppErrorCode } from '../../../shared/errors'
import type { RememberedDevice } from '../../ports/user-secrets'
import { usernameClaim } from './access-token'
import { listParameter, textParameter, type AuthAnswer } from '../service/answers'
import type { ServiceChallenge } from './challenges'
import type { CognitoConnection } from '../service/connection'
import type { CognitoGateway, StringMap } from '../service/gateway'
import { secretHashField } from '../service/secret-hash'
import type { SrpKeyPair } from './srp'
import { srpClaimResponses } from './srp-claim'
import type { SrpKeys } from './srp-keys'

export interface Credentials {
  readonly username: string
  readonly password: string
}

/** The answer after the first factor, with the name by which the service knows the user. */
export interface FirstFactorOutcome {
  readonly answer: AuthAnswer
  /** USER_ID_FOR_SRP: to be used in all that follows, an e-mail alias would fail there. */
  readonly username: string
}

export interface FirstFactorDependencies {
  readonly connection: CognitoConnection
  readonly gateway: CognitoGateway
  readonly srpKeys: Pick<SrpKeys, 'take'>
  /** The service's time, epoch milliseconds. */
  readonly serviceNow: () => number
  /** The device that is told to the service, so that it need not ask for a second factor. */
  readonly findDevice: (username: string) => Promise<RememberedDevice | null>
}

type Outcome = Promise<Result<FirstFactorOutcome>>

export function nameAfter(answer: AuthAnswer, soFar: string): string {
  return answer.kind === 'tokens'
    ? (usernameClaim(answer.tokens.accessToken) ?? soFar)
    : (textParameter(answer.parameters, 'USER_ID_FOR_SRP') ?? soFar)
}

export const deviceKeyField = (device: RememberedDevice | null): StringMap =>
  device === null ? {} : { DEVICE_KEY: device.deviceKey }

const withName = (answer: Result<AuthAnswer>, soFar: string): Result<FirstFactorOutcome> =>
  answer.ok ? ok({ answer: answer.value, username: nameAfter(answer.value, soFar) }) : answer

/** What goes along with every request about a user. */
async function userFields(
  { connection, findDevice }: FirstFactorDependencies,
  username: string,
): Promise<StringMap> {
  return {
    USERNAME: username,
    ...deviceKeyField(await findDevice(username)),
    ...secretHashField(connection, username),
  }
}

async function claimPassword(
  dependencies: FirstFactorDependencies,
  { username, password }: Credentials,
  keyPair: SrpKeyPair,
  challenge: ServiceChallenge,
): Outcome {
  const { connection, gateway, serviceNow } = dependencies
  const read = (name: string) => textParameter(challenge.parameters, name)
  const otherName = read('USERNAME')
  const userIdForSrp = read('USER_ID_FOR_SRP') ?? otherName ?? username
  const identity = { poolName: connection.poolName, userIdForSrp, password }
  const claim = srpClaimResponses({ identity, keyPair, challenge, serviceNow: serviceNow() })
  if (!claim.ok) return claim
  const { value: responses } = claim
  const claimAs = async (name: string): Outcome => {
    const fields = { ...responses, ...(await userFields(dependencies, name)) }
    return withName(
      await gateway.respondToAuthChallenge('PASSWORD_VERIFIER', challenge.session, fields),
      name,
    )
  }
  const outcome = await claimAs(userIdForSrp)
  if (outcome.ok || outcome.error.code !== 'userNotFound') return outcome
  // Cognito gives one name twice; a server with two of them may know the user by the other one.
  return otherName === null || otherName === userIdForSrp ? outcome : claimAs(otherName)
}

/** Whether a user may choose between ways in, as the service lists them. */
export const offeredFirstFactors = ({ parameters }: ServiceChallenge): readonly string[] =>
  listParameter(parameters, 'AvailableChallenges')

/** Answers SELECT_CHALLENGE with the password: by SRP unless only the password itself is taken. */
export async function choosePassword(
  dependencies: FirstFactorDependencies,
  credentials: Credentials,
  challenge: ServiceChallenge,
): Outcome {
  const { gateway, srpKeys } = dependencies
  const { username, password } = credentials
  const choose = async (fields: StringMap) =>
    gateway.respondToAuthChallenge(challenge.name, challenge.session, {
      ...(await userFields(dependencies, username)),
      ...fields,
    })
  const offered = offeredFirstFactors(challenge)
  if (offered.includes('PASSWORD') && !offered.includes('PASSWORD_SRP'))
    return withName(await choose({ ANSWER: 'PASSWORD', PASSWORD: password }), username)
  const keyPair = srpKeys.take()
  const answer = await choose({ ANSWER: 'PASSWORD_SRP', SRP_A: keyPair.publicKey })
  return afterSrpStart(dependencies, credentials, keyPair, answer)
}

async function afterSrpStart(
  dependencies: FirstFactorDependencies,
  credentials: Credentials,
  keyPair: SrpKeyPair,
  answer: Result<AuthAnswer>,
): Outcome {
  if (!answer.ok) return answer
  const { value } = answer
  return value.kind === 'challenge' && value.name === 'PASSWORD_VERIFIER'
    ? claimPassword(dependencies, credentials, keyPair, value)
    : withName(answer, credentials.username)
}

async function signInBySrp(
  dependencies: FirstFactorDependencies,
  credentials: Credentials,
  flow: 'USER_SRP_AUTH' | 'USER_AUTH',
): Outcome {
  const keyPair = dependencies.srpKeys.take()
  const answer = await dependencies.gateway.initiateAuth(flow, {
    SRP_A: keyPair.publicKey,
    ...(flow === 'USER_AUTH' ? { PREFERRED_CHALLENGE: 'PASSWORD_SRP' } : {}),
    ...(await userFields(dependencies, credentials.username)),
  })
  if (answer.ok && answer.value.kind === 'challenge' && answer.value.name === 'SELECT_CHALLENGE')
    return choosePassword(dependencies, credentials, answer.value)
  return afterSrpStart(dependencies, credentials, keyPair, answer)
}

async function signInByPassword(dependencies: FirstFactorDependencies, credentials: Credentials): Outcome {
  const { username, password } = credentials
  const fields = { ...(await userFields(dependencies, username)), PASSWORD: password }
  return withName(await dependencies.gateway.initiateAuth('USER_PASSWORD_AUTH', fields), username)
}

/** What services say that do not have a flow, or do not know its name. */
const withoutFlow: ReadonlySet<AppErrorCode> = new Set([
  'flowNotEnabled',
  'requestRefused',
  'serviceErrorUnknown',
  'featureUnavailable',
])

/** SRP by either of its flows; the password itself only when the service says that the client has neither. */
export async function signInWithPassword(
  dependencies: FirstFactorDependencies,
  credentials: Credentials,
): Outcome {
  const bySrp = await signInBySrp(dependencies, credentials, 'USER_SRP_AUTH')
  if (bySrp.ok || !withoutFlow.has(bySrp.error.code)) return bySrp
  const byChoice = await signInBySrp(dependencies, credentials, 'USER_AUTH')
  if (byChoice.ok || !withoutFlow.has(byChoice.error.code)) return byChoice
  const byPassword = await signInByPassword(dependencies, credentials)
  // Where nothing is taken, what was said to the first of them says most.
  return byPassword.ok || byPassword.error.code !== 'flowNotEnabled' ? byPassword : bySrp
}

/** Asks which ways in there are for a user; a pool with only one goes straight on with it. */
export async function signInByChoice(dependencies: FirstFactorDependencies, username: string): Outcome {
  const fields = await userFields(dependencies, username)
  return withName(await dependencies.gateway.initiateAuth('USER_AUTH', fields), username)
}
