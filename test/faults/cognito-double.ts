// A user pool with one user, as the service behaves: its state, and its operations from input to answer.
// Who fails and how is not its business (world-cognito.ts).
import { encodeBase32, findTimeStep } from '../../src/practice-pool/crypto/totp'
import type { RandomSource } from '../../src/main/ports/random'
import {
  createCognitoCredentials,
  notAuthorized,
  ServiceError,
  tokenValidityMs,
  type Step,
} from './cognito-credentials'

/** How a pool behaves where the documentation and people's experience differ, or administrators decide. */
export interface PoolRules {
  readonly mfa: 'required' | 'optional'
  /** breakAfterVerify: the earlier token is good until the new one is verified, as documented. */
  readonly associate: 'breakAfterVerify' | 'breakAtAssociate'
  /** What answers the end of MFA_SETUP. */
  readonly closing: 'tokens' | 'challenge'
}

export interface SoftwareToken {
  readonly secret: Buffer
  readonly spentSteps: readonly number[]
}

/** What the pool knows of its user; a plain value, so that a world can begin where another one was. */
export interface UserState {
  readonly pending: Buffer | null
  readonly token: SoftwareToken | null
  /** Whether the token is asked for; where a factor is required, having one is enough. */
  readonly isOn: boolean
}

export type Fields = Readonly<Record<string, unknown>>

export const user = { username: 'alex', password: 'Correct-horse-7' } as const
export const pool = { userPoolId: 'eu-west-1_FaultWorld', clientId: 'faultworldclient1' } as const

const claims = {
  sub: '6d7a1f0e-0000-4000-8000-000000000001',
  iss: `https://cognito-idp.eu-west-1.amazonaws.com/${pool.userPoolId}`,
  client_id: pool.clientId,
  username: user.username,
  token_use: 'access',
  scope: 'aws.cognito.signin.user.admin',
}

const freeWrongCodes = 5

export interface CognitoDouble {
  readonly answer: (operation: string, input: Fields) => Fields
  readonly state: () => UserState
  /** Makes the user someone else, from outside. */
  readonly become: (state: UserState) => void
  /** The secrets of which a code might be accepted now. */
  readonly acceptable: () => readonly Buffer[]
  /** Whether a sign-in with a code of this secret has succeeded in this world. */
  readonly hasSignedInWith: (secret: Buffer) => boolean
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}

export function createCognitoDouble(dependencies: {
  readonly rules: PoolRules
  readonly initial: UserState
  readonly random: RandomSource
  readonly now: () => number
}): CognitoDouble {
  const { rules, random, now } = dependencies
  const credentials = createCognitoCredentials({ now, claims })
  const { issueSession, openSession, spend, authorize } = credentials
  let state = dependencies.initial
  const proven = new Set<string>()
  let wrongCodes = { count: 0, lockedUntil: 0 }

  function issueTokens(): Fields {
    const { accessToken, refreshToken } = credentials.issueTokens()
    const lasts = { ExpiresIn: tokenValidityMs / 1000, TokenType: 'Bearer' }
    const result = { AccessToken: accessToken, RefreshToken: refreshToken, ...lasts }
    return { AuthenticationResult: result, ChallengeParameters: {} }
  }

  function challenge(ChallengeName: string, step: Step, more: Fields = {}): Fields {
    const ChallengeParameters = { USER_ID_FOR_SRP: user.username, ...more }
    return { ChallengeName, Session: issueSession(step), ChallengeParameters }
  }

  const askForCode = () => challenge('SOFTWARE_TOKEN_MFA', 'softwareToken', { FRIENDLY_DEVICE_NAME: 'desk' })

  function nextStep(): Fields {
    if (rules.mfa === 'optional') return state.token !== null && state.isOn ? askForCode() : issueTokens()
    if (state.token !== null) return askForCode()
    return challenge('MFA_SETUP', 'associate', { MFAS_CAN_SETUP: '["SOFTWARE_TOKEN_MFA"]' })
  }

  function refuseWhileLocked(): void {
    if (now() < wrongCodes.lockedUntil) throw notAuthorized('Password attempts exceeded')
  }

  /** From the fifth wrong code on, the next try has to wait. */
  function countWrongCode(): void {
    const count = wrongCodes.count + 1
    const wait = count < freeWrongCodes ? 0 : 2 ** (count - freeWrongCodes) * 1000
    wrongCodes = { count, lockedUntil: now() + wait }
  }

  /** The time step of a code that is accepted; each one once. */
  function acceptCode({ secret, spentSteps }: SoftwareToken, code: string): number | null {
    const step = findTimeStep(secret, code, now())
    if (step === undefined) return null
    if (spentSteps.includes(step))
      throw new ServiceError('ExpiredCodeException', 'Your software token has already been used once.')
    return step
  }

  function initiateAuth({ AuthFlow, AuthParameters }: Fields): Fields {
    if (AuthFlow !== 'USER_SRP_AUTH')
      throw new ServiceError(
        'InvalidParameterException',
        `${text(AuthFlow)} flow not enabled for this client`,
      )
    if (fieldsOf(AuthParameters)['USERNAME'] !== user.username)
      throw notAuthorized('Incorrect username or password.')
    refuseWhileLocked()
    credentials.abandonSetUp()
    // The password step is left out: what matters here comes after it.
    return nextStep()
  }

  function respondToCode(input: Fields): Fields {
    const session = openSession(input['Session'], 'softwareToken')
    refuseWhileLocked()
    if (state.token === null)
      throw new ServiceError(
        'SoftwareTokenMFANotFoundException',
        'Software Token MFA does not exist for the user.',
      )
    const code = text(fieldsOf(input['ChallengeResponses'])['SOFTWARE_TOKEN_MFA_CODE'])
    const step = acceptCode(state.token, code)
    if (step === null) {
      countWrongCode()
      throw new ServiceError('CodeMismatchException', 'Invalid code received for user')
    }
    wrongCodes = { count: 0, lockedUntil: 0 }
    proven.add(state.token.secret.toString('hex'))
    state = { ...state, token: { ...state.token, spentSteps: [...state.token.spentSteps, step] } }
    spend(session)
    return issueTokens()
  }

  function respondToAuthChallenge(input: Fields): Fields {
    switch (input['ChallengeName']) {
      case 'SOFTWARE_TOKEN_MFA':
        return respondToCode(input)
      case 'MFA_SETUP':
        spend(openSession(input['Session'], 'finishSetUp'))
        return rules.closing === 'tokens' ? issueTokens() : askForCode()
      default:
        throw new ServiceError('InvalidParameterException', 'Unknown challenge')
    }
  }

  function associate({ Session, AccessToken }: Fields): Fields {
    const session = Session === undefined ? null : openSession(Session, 'associate', 'verify')
    if (session === null) authorize(AccessToken)
    else spend(session)
    const pending = Buffer.from(random.bytes(32))
    state =
      rules.associate === 'breakAtAssociate' ? { pending, token: null, isOn: false } : { ...state, pending }
    const SecretCode = encodeBase32(pending)
    return session === null ? { SecretCode } : { SecretCode, Session: issueSession('verify') }
  }

  function verify({ Session, AccessToken, UserCode }: Fields): Fields {
    const session = Session === undefined ? null : openSession(Session, 'verify')
    if (session === null) authorize(AccessToken)
    if (state.pending === null) return verifyNothing(text(UserCode))
    const candidate = { secret: state.pending, spentSteps: [] }
    const step = acceptCode(candidate, text(UserCode))
    if (step === null)
      throw new ServiceError(
        'EnableSoftwareTokenMFAException',
        'Code mismatch and fail enable Software Token MFA',
      )
    const isOn = rules.mfa === 'required' || state.isOn
    state = { pending: null, token: { ...candidate, spentSteps: [step] }, isOn }
    if (session === null) return { Status: 'SUCCESS' }
    spend(session)
    return { Status: 'SUCCESS', Session: issueSession('finishSetUp') }
  }

  /** Nothing is pending: a repeated request meets its own spent code. */
  function verifyNothing(code: string): never {
    if (state.token !== null) acceptCode(state.token, code)
    throw new ServiceError(
      'SoftwareTokenMFANotFoundException',
      'Software Token MFA does not exist for the user.',
    )
  }

  function setPreference({ AccessToken, SoftwareTokenMfaSettings }: Fields): Fields {
    authorize(AccessToken)
    if (state.token === null)
      throw new ServiceError('InvalidParameterException', 'User has not verified software token mfa')
    state = {
      ...state,
      isOn: fieldsOf(SoftwareTokenMfaSettings)['Enabled'] === true || rules.mfa === 'required',
    }
    return {}
  }

  function getUser({ AccessToken }: Fields): Fields {
    authorize(AccessToken)
    const hasFactor = state.token !== null && state.isOn
    const factors = { UserMFASettingList: ['SOFTWARE_TOKEN_MFA'], PreferredMfaSetting: 'SOFTWARE_TOKEN_MFA' }
    return { Username: user.username, UserAttributes: [], ...(hasFactor ? factors : {}) }
  }

  const operations = new Map<string, (input: Fields) => Fields>([
    ['InitiateAuth', initiateAuth],
    ['RespondToAuthChallenge', respondToAuthChallenge],
    ['AssociateSoftwareToken', associate],
    ['VerifySoftwareToken', verify],
    ['SetUserMFAPreference', setPreference],
    ['GetUser', getUser],
    ['RevokeToken', () => ({})],
    ['GlobalSignOut', () => ({})],
  ])

  return {
    answer: (operation, input) => {
      const perform = operations.get(operation)
      if (!perform) throw new ServiceError('UnknownOperationException', 'Unknown operation')
      return perform(input)
    },
    state: () => state,
    become: (next) => {
      state = next
    },
    acceptable: () => (state.token === null ? [] : [state.token.secret]),
    hasSignedInWith: (secret) => proven.has(secret.toString('hex')),
  }
}
