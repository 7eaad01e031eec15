// RespondToAuthChallenge: hands each challenge's answer to the file that knows it.
import type { AnswerChallenge } from '../answers/challenge-request'
import { answerDevice, answerDeviceVerifier } from '../answers/device'
import { answerSetup } from '../answers/mfa-setup'
import { answerNewPassword } from '../answers/new-password'
import { answerPasswordVerifier } from '../answers/password-verifier'
import { answerChoice, answerChosen } from '../answers/select-challenge'
import { answerSelection } from '../answers/select-mfa-type'
import { answerEmail, answerSms, answerSmsOtp } from '../answers/sent-code'
import { answerSoftwareToken } from '../answers/software-token'
import type { Realm } from '../state/realm'
import { oneOf, optional, read, required, rules, textMap, type Input } from '../http/validation'
import { missingParameter, notAuthorized, type Answer } from '../http/wire'

/** All that a request may name. The last ones, which this pool gives or not, nobody can answer here. */
export const challengeNames = [
  'PASSWORD_VERIFIER',
  'NEW_PASSWORD_REQUIRED',
  'MFA_SETUP',
  'SOFTWARE_TOKEN_SETUP',
  'SOFTWARE_TOKEN_MFA',
  'SELECT_MFA_TYPE',
  'SMS_MFA',
  'EMAIL_OTP',
  'SMS_OTP',
  'SELECT_CHALLENGE',
  'PASSWORD',
  'PASSWORD_SRP',
  'DEVICE_SRP_AUTH',
  'DEVICE_PASSWORD_VERIFIER',
  'ADMIN_NO_SRP_AUTH',
  'CUSTOM_CHALLENGE',
  'WEB_AUTHN',
] as const

const answers = new Map<string, AnswerChallenge>([
  ['PASSWORD_VERIFIER', answerPasswordVerifier],
  ['NEW_PASSWORD_REQUIRED', answerNewPassword],
  ['MFA_SETUP', answerSetup],
  ['SOFTWARE_TOKEN_SETUP', answerSetup],
  ['SOFTWARE_TOKEN_MFA', answerSoftwareToken],
  ['SELECT_MFA_TYPE', answerSelection],
  ['SMS_MFA', answerSms],
  ['EMAIL_OTP', answerEmail],
  ['SMS_OTP', answerSmsOtp],
  ['SELECT_CHALLENGE', answerChoice],
  ['PASSWORD', answerChosen],
  ['PASSWORD_SRP', answerChosen],
  ['DEVICE_SRP_AUTH', answerDevice],
  ['DEVICE_PASSWORD_VERIFIER', answerDeviceVerifier],
])

const notGiven: AnswerChallenge = (_realm, { session }) => {
  throw session === undefined ? missingParameter('Session') : notAuthorized('Invalid session for the user.')
}

const shape = {
  ClientId: required(rules.clientId),
  ChallengeName: required(oneOf(challengeNames)),
  Session: optional(rules.session),
  ChallengeResponses: optional(textMap),
}

export function respondToAuthChallenge(realm: Realm, input: Input): Answer {
  const { ClientId, ChallengeName: challengeName, Session: session, ChallengeResponses } = read(input, shape)
  const client = realm.pools.client(ClientId)
  const responses = ChallengeResponses ?? new Map<string, string>()
  const answer = answers.get(challengeName) ?? notGiven
  return answer(realm, { client, challengeName, session, responses })
}
