// The first factor of a sign-in: SRP, so that the password itself is not sent; the password, for app
// clients that allow nothing else; or the user's choice, where a pool leaves it to the user. Ends in
// tokens or the next challenge.
import { fail, ok, type Result } from '../../../shared/result'
import type { AppError } from '../../../shared/errors'
import type { RandomSource } from '../../ports/random'
import { readUsernameClaim } from './access-token'
import { listParameter, readTextParameter, type AuthAnswer } from '../service/answers'
import type { ServiceChallenge } from './challenges'
import type { CognitoConnection } from '../service/connection'
import { mayKnowUserByTwoNames, mayLeaveOutChoices, refusesFlow } from '../service/foreign-servers'
import type { CognitoGateway, StringMap } from '../service/gateway'
import { createSecretHashField } from '../service/secret-hash'
import { askNaming, createDeviceKeyField, type SignInDevice } from './sign-in-device'
import { createSrpKeyPair, type SrpKeyPair } from './srp'
import { createSrpClaimResponses } from './srp-claim'

export interface Credentials {
  readonly username: string
  readonly password: string
}

/** The answer after the first factor, with the name by which the service knows the user. */
export interface FirstFactorOutcome {
  readonly answer: AuthAnswer
  /** USER_ID_FOR_SRP: to be used in all that follows, an e-mail alias would fail there. */
  readonly username: string
  /** Whether the service has judged a password; it may have asked for something else in its place. */
  readonly proven: 'password' | 'nothing'
}

export interface FirstFactorDependencies {
  readonly connection: CognitoConnection
  readonly gateway: CognitoGateway
  readonly random: RandomSource
  /** The service's time, epoch milliseconds. */
  readonly serviceNow: () => number
  /** Told to the service, so that it need not ask for a second factor. */
  readonly device: SignInDevice
}

export type Outcome = Promise<Result<FirstFactorOutcome>>

export function readNameAfter(answer: AuthAnswer, soFar: string): string {
  return answer.kind === 'tokens'
    ? (readUsernameClaim(answer.tokens.accessToken) ?? soFar)
    : (readTextParameter(answer.parameters, 'USER_ID_FOR_SRP') ?? soFar)
}

const outcomeOf = (
  answer: Result<AuthAnswer>,
  soFar: string,
  proven: FirstFactorOutcome['proven'],
): Result<FirstFactorOutcome> =>
  answer.ok ? ok({ answer: answer.value, username: readNameAfter(answer.value, soFar), proven }) : answer

/** What goes along with every request about a user. */
async function userFields(
  { connection, device }: FirstFactorDependencies,
  username: string,
): Promise<StringMap> {
  return {
    USERNAME: username,
    ...createDeviceKeyField(await device.find(username)),
    ...createSecretHashField(connection, username),
  }
}

async function claimPassword(
  dependencies: FirstFactorDependencies,
  { username, password }: Credentials,
  keyPair: SrpKeyPair,
  challenge: ServiceChallenge,
): Outcome {
  const { connection, gateway, serviceNow } = dependencies
  const read = (name: string) => readTextParameter(challenge.parameters, name)
  const otherName = read('USERNAME')
  const userIdForSrp = read('USER_ID_FOR_SRP') ?? otherName ?? username
  const identity = { poolName: connection.poolName, userIdForSrp, password }
  const claim = createSrpClaimResponses({ identity, keyPair, challenge, serviceNow: serviceNow() })
  if (!claim.ok) return claim
  const { value: responses } = claim
  const claimAs = async (name: string): Outcome => {
    const fields = { ...responses, ...(await userFields(dependencies, name)) }
    const answer = await gateway.respondToAuthChallenge('PASSWORD_VERIFIER', challenge.session, fields)
    return outcomeOf(answer, name, 'password')
  }
  const outcome = await claimAs(userIdForSrp)
  if (outcome.ok || outcome.error.code !== 'userNotFound') return outcome
  // Cognito gives one name twice; a server with two of them may know the user by the other one.
  const isOther = otherName !== null && otherName !== userIdForSrp
  return isOther && mayKnowUserByTwoNames(connection.kind) ? claimAs(otherName) : outcome
}

/** The ways in that a user may choose from, as the service lists them. */
const offeredFirstFactors = ({ parameters }: ServiceChallenge): readonly string[] =>
  listParameter(parameters, 'AvailableChallenges')

/** How the password is taken among the ways offered; null where it is not. */
function passwordWay(
  { connection }: FirstFactorDependencies,
  challenge: ServiceChallenge,
): 'PASSWORD_SRP' | 'PASSWORD' | null {
  const offered = offeredFirstFactors(challenge)
  if (offered.includes('PASSWORD_SRP')) return 'PASSWORD_SRP'
  if (offered.includes('PASSWORD')) return 'PASSWORD'
  return offered.length === 0 && mayLeaveOutChoices(connection.kind) ? 'PASSWORD_SRP' : null
}

/** Answers SELECT_CHALLENGE with the password where it is offered; otherwise the choice is the person's. */
async function choosePassword(
  dependencies: FirstFactorDependencies,
  credentials: Credentials,
  challenge: ServiceChallenge,
): Outcome {
  const { gateway, random } = dependencies
  const { username, password } = credentials
  const choose = async (fields: StringMap) =>
    gateway.respondToAuthChallenge(challenge.name, challenge.session, {
      ...(await userFields(dependencies, username)),
      ...fields,
    })
  switch (passwordWay(dependencies, challenge)) {
    case null:
      return outcomeOf(ok(challenge), username, 'nothing')
    case 'PASSWORD':
      return outcomeOf(await choose({ ANSWER: 'PASSWORD', PASSWORD: password }), username, 'password')
    case 'PASSWORD_SRP': {
      const keyPair = createSrpKeyPair(random)
      const answer = await choose({ ANSWER: 'PASSWORD_SRP', SRP_A: keyPair.publicKey })
      return answer.ok ? afterOpening(dependencies, credentials, keyPair, answer.value) : answer
    }
  }
}

/** What follows the first request of SRP: the proof that it asks for, or what the service wants in its place. */
function afterOpening(
  dependencies: FirstFactorDependencies,
  credentials: Credentials,
  keyPair: SrpKeyPair,
  answer: AuthAnswer,
): Outcome {
  const isProofWanted = answer.kind === 'challenge' && answer.name === 'PASSWORD_VERIFIER'
  return isProofWanted
    ? claimPassword(dependencies, credentials, keyPair, answer)
    : Promise.resolve(outcomeOf(ok(answer), credentials.username, 'nothing'))
}

type SrpFlow = 'USER_SRP_AUTH' | 'USER_AUTH'

/** An SRP that the service has begun, or its refusal to begin one. Only such a refusal lets another way be tried. */
type Opening =
  | { readonly kind: 'begun'; readonly outcome: Result<FirstFactorOutcome> }
  | { readonly kind: 'refused'; readonly error: AppError }

async function signInBySrp(
  dependencies: FirstFactorDependencies,
  credentials: Credentials,
  flow: SrpFlow,
): Promise<Opening> {
  const keyPair = createSrpKeyPair(dependencies.random)
  const answer = await dependencies.gateway.initiateAuth(flow, {
    SRP_A: keyPair.publicKey,
    ...(flow === 'USER_AUTH' ? { PREFERRED_CHALLENGE: 'PASSWORD_SRP' } : {}),
    ...(await userFields(dependencies, credentials.username)),
  })
  if (!answer.ok) return { kind: 'refused', error: answer.error }
  const isChoice = answer.value.kind === 'challenge' && answer.value.name === 'SELECT_CHALLENGE'
  const outcome = isChoice
    ? await choosePassword(dependencies, credentials, answer.value)
    : await afterOpening(dependencies, credentials, keyPair, answer.value)
  return { kind: 'begun', outcome }
}

async function signInByPassword(dependencies: FirstFactorDependencies, credentials: Credentials): Outcome {
  const { username, password } = credentials
  const fields = { ...(await userFields(dependencies, username)), PASSWORD: password }
  const answer = await dependencies.gateway.initiateAuth('USER_PASSWORD_AUTH', fields)
  return outcomeOf(answer, username, 'password')
}

/** SRP by either of its flows; the password itself only when the service says that the client has neither. */
export async function signInWithPassword(
  dependencies: FirstFactorDependencies,
  credentials: Credentials,
): Outcome {
  const { kind } = dependencies.connection
  const bySrp = await signInBySrp(dependencies, credentials, 'USER_SRP_AUTH')
  if (bySrp.kind === 'begun') return bySrp.outcome
  if (!refusesFlow(kind, bySrp.error.code)) return fail(bySrp.error)
  const byChoice = await signInBySrp(dependencies, credentials, 'USER_AUTH')
  if (byChoice.kind === 'begun') return byChoice.outcome
  // Pools of a lower tier do not have USER_AUTH at all.
  const isWithout = byChoice.error.code === 'featureUnavailable' || refusesFlow(kind, byChoice.error.code)
  if (!isWithout) return fail(byChoice.error)
  const byPassword = await signInByPassword(dependencies, credentials)
  // Where nothing is taken, what was said to the first of them says most.
  return byPassword.ok || byPassword.error.code !== 'flowNotEnabled' ? byPassword : fail(bySrp.error)
}

/** With the password, from the beginning once more when the service stumbles over the device. */
async function recovering(
  dependencies: FirstFactorDependencies,
  credentials: Credentials,
  attempt: () => Outcome,
): Outcome {
  const outcome = await attempt()
  if (outcome.ok || outcome.error.code !== 'deviceNotFound') return outcome
  await dependencies.device.refused()
  // Not the same step again: its proof, or its session, may be spent.
  return signInWithPassword(dependencies, credentials)
}

export const startWithPassword = (dependencies: FirstFactorDependencies, credentials: Credentials): Outcome =>
  recovering(dependencies, credentials, () => signInWithPassword(dependencies, credentials))

/** The password for a pool that has offered it among other ways. */
export const continueWithPassword = (
  dependencies: FirstFactorDependencies,
  credentials: Credentials,
  challenge: ServiceChallenge,
): Outcome =>
  recovering(dependencies, credentials, () => choosePassword(dependencies, credentials, challenge))

/** Asks which ways in there are for a user; a pool with only one goes straight on with it. */
export async function signInByChoice(dependencies: FirstFactorDependencies, username: string): Outcome {
  const { connection, gateway, device } = dependencies
  const answer = await askNaming(device, username, (deviceField) =>
    gateway.initiateAuth('USER_AUTH', {
      USERNAME: username,
      ...deviceField,
      ...createSecretHashField(connection, username),
    }),
  )
  return outcomeOf(answer, username, 'nothing')
}
