// Turns the next step of a sign-in into the answer that carries it: tokens, or a challenge with its
// parameters (every one a string) and a new Session.
import { nextStep } from './next-step'
import type { Client } from './pools'
import type { Realm } from './realm'
import type { Factor } from './seed'
import type { Expectation } from './sessions'
import type { User } from './users'
import { CognitoError } from './wire'
import type { Answer } from './wire'

export interface SignIn {
  readonly client: Client
  readonly user: User
}

/** What follows once the password is right, or has just been renewed. */
export function continueSignIn(realm: Realm, signIn: SignIn): Answer {
  const step = nextStep(signIn.user, signIn.client.pool.settings)
  switch (step.kind) {
    case 'TOKENS':
      return completeSignIn(realm, signIn)
    case 'NEW_PASSWORD':
      return challengeNewPassword(realm, signIn)
    case 'FACTOR':
      return challengeFactor(realm, signIn, step.factor)
    case 'SELECT_FACTOR':
      return challengeSelection(realm, signIn, step.choices)
    case 'SETUP':
      return challengeSetup(realm, signIn)
    case 'NO_FACTOR_POSSIBLE':
      throw new CognitoError(
        'InvalidUserPoolConfigurationException',
        'No MFA method is available for the user.',
      )
  }
}

export function completeSignIn(realm: Realm, { user, client }: SignIn): Answer {
  return { ChallengeParameters: {}, AuthenticationResult: realm.tokens.issue(user, client) }
}

type Parameters = Readonly<Record<string, string>>

function challenge(
  realm: Realm,
  signIn: SignIn,
  name: string,
  parameters: Parameters,
  next: Expectation,
): Answer {
  return {
    ChallengeName: name,
    Session: realm.sessions.issue(signIn, next),
    ChallengeParameters: { USER_ID_FOR_SRP: signIn.user.username, ...parameters },
  }
}

export function challengeFactor(realm: Realm, signIn: SignIn, factor: Factor): Answer {
  if (factor === 'SOFTWARE_TOKEN_MFA') return challengeSoftwareToken(realm, signIn)
  const medium = factor === 'SMS_MFA' ? 'SMS' : 'EMAIL'
  const { code, maskedDestination } = realm.sentCodes.send(signIn.user, medium)
  const parameters = {
    CODE_DELIVERY_DELIVERY_MEDIUM: medium,
    CODE_DELIVERY_DESTINATION: maskedDestination,
  }
  return challenge(realm, signIn, factor, parameters, { step: factor, code })
}

function challengeSoftwareToken(realm: Realm, signIn: SignIn): Answer {
  const name = signIn.user.softwareToken?.friendlyDeviceName
  const parameters = name === undefined ? {} : { FRIENDLY_DEVICE_NAME: name }
  return challenge(realm, signIn, 'SOFTWARE_TOKEN_MFA', parameters, { step: 'SOFTWARE_TOKEN_MFA' })
}

function challengeSelection(realm: Realm, signIn: SignIn, choices: readonly Factor[]): Answer {
  const parameters = { MFAS_CAN_CHOOSE: JSON.stringify(choices) }
  return challenge(realm, signIn, 'SELECT_MFA_TYPE', parameters, { step: 'SELECT_MFA_TYPE', choices })
}

function challengeSetup(realm: Realm, signIn: SignIn): Answer {
  const { settings, behaviour } = signIn.client.pool
  realm.sessions.abandonSetup(signIn.user)
  const parameters = { MFAS_CAN_SETUP: JSON.stringify(settings.factors) }
  return challenge(realm, signIn, behaviour.setupChallenge, parameters, { step: 'ASSOCIATE' })
}

/** The required attributes that still have no value: the only ones a new user is asked for. */
export const missingAttributes = ({ user, client }: SignIn): readonly string[] =>
  client.pool.settings.requiredAttributes.filter((name) => !user.attributes.has(name))

function challengeNewPassword(realm: Realm, signIn: SignIn): Answer {
  const parameters = {
    requiredAttributes: JSON.stringify(missingAttributes(signIn).map((name) => `userAttributes.${name}`)),
    userAttributes: JSON.stringify(Object.fromEntries(signIn.user.attributes)),
  }
  return challenge(realm, signIn, 'NEW_PASSWORD_REQUIRED', parameters, { step: 'NEW_PASSWORD_REQUIRED' })
}
