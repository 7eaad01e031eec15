// The choices of USER_AUTH: which ways in a user has, how they are offered, and what each one leads to.
import { continueSignIn } from './challenges'
import { readSrpA } from './claims'
import { listUsableFactors } from './next-step'
import { checkPassword } from './password-check'
import type { Realm } from '../state/realm'
import type { Choice } from '../state/sessions'
import { withDevice, type Party, type SignIn } from '../state/sign-in'
import { createChallengeParameters } from '../state/srp-exchanges'
import { listPasswordlessChoices } from '../state/users'
import { parameter } from '../http/validation'
import type { Answer } from '../http/wire'

type Parameters = ReadonlyMap<string, string>

const passwords: readonly Choice[] = ['PASSWORD_SRP', 'PASSWORD']

/** A second factor can only follow a password: who has one, or must have one, gets in by password only. */
export function listChoices({ user, client }: Party): readonly Choice[] {
  const { settings } = client.pool
  const ownPasswords = user.hasPassword ? passwords : []
  const needsPassword =
    settings.mfa === 'ON' ||
    user.status === 'FORCE_CHANGE_PASSWORD' ||
    listUsableFactors(user, settings).length > 0
  return needsPassword ? ownPasswords : [...ownPasswords, ...listPasswordlessChoices(user, settings)]
}

export function offerChoices(realm: Realm, signIn: SignIn, choices: readonly Choice[]): Answer {
  return {
    ChallengeName: 'SELECT_CHALLENGE',
    Session: realm.sessions.issue(signIn, { step: 'SELECT_CHALLENGE', choices }),
    ChallengeParameters: {},
    AvailableChallenges: choices,
  }
}

/** What the choice leads to, with the parameters that came along with it. */
export function takeChoice(realm: Realm, signIn: SignIn, choice: Choice, parameters: Parameters): Answer {
  switch (choice) {
    case 'PASSWORD':
      return enterPassword(realm, signIn, parameters)
    case 'PASSWORD_SRP':
      return beginSrp(realm, signIn, parameters)
    case 'EMAIL_OTP':
    case 'SMS_OTP':
      return sendCode(realm, signIn, choice)
    case 'WEB_AUTHN':
      return challengePasskey(realm, signIn)
  }
}

function enterPassword(realm: Realm, signIn: SignIn, parameters: Parameters): Answer {
  checkPassword(realm, signIn, parameter(parameters, 'PASSWORD'))
  return continueSignIn(realm, { ...withDevice(signIn, parameters), cameBy: 'PASSWORD' })
}

function beginSrp(realm: Realm, signIn: SignIn, parameters: Parameters): Answer {
  const challenge = challengePassword(realm, signIn, 'USER_AUTH', parameters)
  const secretBlock = challenge.ChallengeParameters.SECRET_BLOCK
  return { ...challenge, Session: realm.sessions.issue(signIn, { step: 'PASSWORD_VERIFIER', secretBlock }) }
}

/** PASSWORD_VERIFIER without a Session, as a plain SRP sign-in has it. */
export function challengePassword(
  realm: Realm,
  signIn: SignIn,
  of: 'USER_SRP_AUTH' | 'USER_AUTH',
  parameters: Parameters,
) {
  const A = readSrpA(parameters)
  const { username, password } = signIn.user
  const identity = { poolName: signIn.client.pool.name, userIdForSrp: username }
  const verifier = password.verifier()
  const exchange = realm.exchanges.begin({ signIn, of, A, identity, salt: password.salt, verifier })
  return {
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeParameters: {
      ...createChallengeParameters(exchange),
      USER_ID_FOR_SRP: username,
      USERNAME: username,
    },
  }
}

function sendCode(realm: Realm, signIn: SignIn, choice: 'EMAIL_OTP' | 'SMS_OTP'): Answer {
  const { code, parameters } = realm.sentCodes.send(signIn.user, choice === 'SMS_OTP' ? 'SMS' : 'EMAIL')
  const next: SignIn = { ...signIn, cameBy: 'ONE_TIME_CODE' }
  return {
    ChallengeName: choice,
    Session: realm.sessions.issue(next, { step: choice, code }),
    ChallengeParameters: parameters,
  }
}

/** Asked as Cognito asks; only a browser on the pool's domain could answer. */
function challengePasskey(realm: Realm, signIn: SignIn): Answer {
  const options = {
    challenge: realm.random.bytes(32).toString('base64url'),
    rpId: `${signIn.client.pool.name.toLowerCase()}.auth.${signIn.client.pool.region}.amazoncognito.com`,
    allowCredentials: [],
    timeout: 180_000,
    userVerification: 'preferred',
  }
  return {
    ChallengeName: 'WEB_AUTHN',
    Session: realm.sessions.issue(signIn, { step: 'WEB_AUTHN' }),
    ChallengeParameters: { CREDENTIAL_REQUEST_OPTIONS: JSON.stringify(options) },
  }
}
