// Turns the next step of a sign-in into the answer that carries it: tokens, or a challenge with its
// parameters (every one a string) and a new Session.
import { isKnown, offerDevice, tracksDevices } from '../state/devices'
import { findNextStep } from './next-step'
import type { Realm } from '../state/realm'
import type { Factor } from '../seed/seed'
import type { Expectation } from '../state/sessions'
import type { Party, SignIn } from '../state/sign-in'
import { CognitoError, type Answer } from '../http/wire'

/** What follows once the password is right, or has just been renewed. */
export function continueSignIn(realm: Realm, signIn: SignIn): Answer {
  const { settings, behaviour } = signIn.client.pool
  if (behaviour.customChallenge === 'AFTER_PASSWORD')
    return challenge(realm, signIn, 'CUSTOM_CHALLENGE', {}, { step: 'CUSTOM_CHALLENGE' })
  const step = findNextStep(signIn.user, settings)
  const isFactor = step.kind === 'FACTOR' || step.kind === 'SELECT_FACTOR'
  if (isFactor && settings.rememberedDeviceSkipsMfa && isRemembered(signIn))
    return challengeDevice(realm, signIn)

  switch (step.kind) {
    case 'TOKENS':
      return finishSignIn(realm, signIn)
    case 'NEW_PASSWORD':
      return challengeNewPassword(realm, signIn)
    case 'FACTOR':
      return challengeFactor(realm, signIn, step.factor)
    case 'SELECT_FACTOR':
      return challengeSelection(realm, signIn, step.choices)
    case 'SETUP':
      return challengeSetup(realm, signIn, step.choices)
    case 'NO_FACTOR_POSSIBLE':
      throw refuseWithoutFactor()
  }
}

export const refuseWithoutFactor = () =>
  new CognitoError('InvalidUserPoolConfigurationException', 'No MFA method is available for the user.')

/** Nothing more is asked of the user; a remembered device may still have to prove itself. */
export function finishSignIn(realm: Realm, signIn: SignIn): Answer {
  const everyTime = signIn.client.pool.behaviour.deviceProof === 'AT_EVERY_SIGN_IN'
  return everyTime && isRemembered(signIn) ? challengeDevice(realm, signIn) : completeSignIn(realm, signIn)
}

const isRemembered = ({ user, device }: SignIn): boolean =>
  device !== undefined && device.isRemembered && isKnown(user, device)

/** The tokens. In a pool that tracks devices, one that has named none is offered to become one. */
export function completeSignIn(realm: Realm, signIn: SignIn): Answer {
  const { user, client, device: named, cameBy, answeredByAlias } = signIn
  const { pool } = client
  // One that was forgotten since it was named is as new as one that never was.
  const known = named !== undefined && isKnown(user, named) ? named : undefined
  const isNew = known === undefined && tracksDevices(pool)
  const device = isNew ? offerDevice(realm, { user, pool, canBeConfirmed: !answeredByAlias }) : known
  if (device !== undefined) device.usedAt = realm.clock.now()

  const tokens = realm.tokens.issue({ user, client, device, scope: client.scope, cameBy, nonce: undefined })
  const metadata = isNew && { DeviceKey: device?.key, DeviceGroupKey: pool.deviceGroupKey }
  return {
    ChallengeParameters: {},
    AuthenticationResult: { ...tokens, ...(metadata && { NewDeviceMetadata: metadata }) },
  }
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

function challengeDevice(realm: Realm, signIn: SignIn): Answer {
  const { device } = signIn
  if (device === undefined) throw new Error('Without a device there is nothing to prove.')
  return challenge(realm, signIn, 'DEVICE_SRP_AUTH', {}, { step: 'DEVICE_SRP_AUTH', device })
}

export function challengeFactor(realm: Realm, signIn: SignIn, factor: Factor): Answer {
  if (factor === 'SOFTWARE_TOKEN_MFA') return challengeSoftwareToken(realm, signIn)
  const { code, parameters } = realm.sentCodes.send(signIn.user, factor === 'SMS_MFA' ? 'SMS' : 'EMAIL')
  return challenge(realm, signIn, factor, parameters, { step: factor, code })
}

/** A code to an address or a number that becomes the user's, and the second factor, once the code has come back. */
export function challengeNewChannel(
  realm: Realm,
  signIn: SignIn,
  factor: 'SMS_MFA' | 'EMAIL_OTP',
  registers: string,
): Answer {
  const medium = factor === 'SMS_MFA' ? 'SMS' : 'EMAIL'
  const { code, parameters } = realm.sentCodes.send(signIn.user, medium, registers)
  return challenge(realm, signIn, factor, parameters, { step: factor, code, registers })
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

function challengeSetup(realm: Realm, signIn: SignIn, choices: readonly Factor[]): Answer {
  const { behaviour } = signIn.client.pool
  realm.sessions.abandonSetup(signIn.user)
  const parameters = { MFAS_CAN_SETUP: JSON.stringify(choices) }
  return challenge(realm, signIn, behaviour.setupChallenge, parameters, { step: 'ASSOCIATE', choices })
}

/** The required attributes that still have no value: the only ones a new user is asked for. */
export const listMissingAttributes = ({ user, client }: Party): readonly string[] =>
  client.pool.settings.requiredAttributes.filter((name) => !user.attributes.has(name))

function challengeNewPassword(realm: Realm, signIn: SignIn): Answer {
  const parameters = {
    requiredAttributes: JSON.stringify(listMissingAttributes(signIn).map((name) => `userAttributes.${name}`)),
    userAttributes: JSON.stringify(Object.fromEntries(signIn.user.attributes)),
  }
  return challenge(realm, signIn, 'NEW_PASSWORD_REQUIRED', parameters, { step: 'NEW_PASSWORD_REQUIRED' })
}
