// From Cognito's challenge names to what a person is asked, and from answers to what is sent.
import { permanent, type AppError } from '../../../shared/errors'
import {
  mfaChoice,
  type Challenge,
  type CodeMedium,
  type FirstFactor,
  type MfaChoice,
} from '../../../shared/models'
import { fail, ok, type Result } from '../../../shared/result'
import { readCodeDigits } from '../../../shared/typed-text'
import { listParameter, readTextParameter, type AuthAnswer } from '../service/answers'
import type { StringMap } from '../service/gateway'

export type ServiceChallenge = Extract<AuthAnswer, { kind: 'challenge' }>

/** The account of ours that could answer a software-token challenge. */
export type OwnAnswer = Extract<Challenge, { kind: 'softwareToken' }>['account']

const attributePrefix = 'userAttributes.'
const isMfaChoice = (name: string): name is MfaChoice => mfaChoice.options.some((choice) => choice === name)

/** The documentation says EMAIL_MFA in places where the service says EMAIL_OTP. */
const choiceNamed = (name: string): string => (name === 'EMAIL_MFA' ? 'EMAIL_OTP' : name)

/** What is not listed here is nothing that a person could choose. */
function firstFactorNamed(name: string): readonly FirstFactor[] {
  switch (name) {
    case 'PASSWORD':
    case 'PASSWORD_SRP':
      return ['password']
    case 'EMAIL_OTP':
      return ['emailCode']
    case 'SMS_OTP':
      return ['smsCode']
    case 'WEB_AUTHN':
      return ['passkey']
    default:
      return []
  }
}

function setUpOffered(parameters: ServiceChallenge['parameters']): Challenge {
  const offered = listParameter(parameters, 'MFAS_CAN_SETUP').map(choiceNamed)
  const sentCodes: CodeMedium[] = [
    ...(offered.includes('EMAIL_OTP') ? (['email'] as const) : []),
    ...(offered.includes('SMS_MFA') ? (['sms'] as const) : []),
  ]
  // Servers that send no list mean the only factor that can be set up without anything else.
  const totpOffered = offered.length === 0 || offered.includes('SOFTWARE_TOKEN_MFA')
  return { kind: 'setUp', totpOffered, sentCodes }
}

const destination = (parameters: ServiceChallenge['parameters']): string =>
  readTextParameter(parameters, 'CODE_DELIVERY_DESTINATION') ?? ''

/** @returns `challengeUnsupported` for challenges that nobody here knows. */
export function readChallenge({ name, parameters }: ServiceChallenge, account: OwnAnswer): Result<Challenge> {
  switch (name) {
    case 'SELECT_CHALLENGE': {
      const choices = [...new Set(listParameter(parameters, 'AvailableChallenges').flatMap(firstFactorNamed))]
      return choices.length > 0
        ? ok({ kind: 'selectFirstFactor', choices })
        : fail(permanent('challengeUnsupported', { serviceName: 'SELECT_CHALLENGE' }))
    }
    case 'NEW_PASSWORD_REQUIRED': {
      const required = listParameter(parameters, 'requiredAttributes')
      const requiredAttributes = required.map((attribute) =>
        attribute.startsWith(attributePrefix) ? attribute.slice(attributePrefix.length) : attribute,
      )
      return ok({ kind: 'newPassword', requiredAttributes })
    }
    case 'MFA_SETUP':
    case 'SOFTWARE_TOKEN_SETUP':
      return ok(setUpOffered(parameters))
    case 'SOFTWARE_TOKEN_MFA':
      return ok({
        kind: 'softwareToken',
        deviceName: readTextParameter(parameters, 'FRIENDLY_DEVICE_NAME'),
        account,
      })
    case 'SELECT_MFA_TYPE': {
      const named = [
        ...listParameter(parameters, 'MFAS_CAN_CHOOSE'),
        ...listParameter(parameters, 'MFAS_CAN_SELECT'),
      ].map(choiceNamed)
      const choices = [...new Set(named)].filter(isMfaChoice)
      return choices.length > 0
        ? ok({ kind: 'selectMfa', choices })
        : fail(permanent('challengeUnsupported', { serviceName: 'SELECT_MFA_TYPE' }))
    }
    case 'SMS_MFA':
    case 'SMS_OTP':
      return ok({ kind: 'sentCode', medium: 'sms', destination: destination(parameters) })
    case 'EMAIL_OTP':
      return ok({ kind: 'sentCode', medium: 'email', destination: destination(parameters) })
    // A passkey is bound to its browser and domain, and a Lambda of the pool may ask anything.
    case 'WEB_AUTHN':
      return ok({ kind: 'elsewhere', what: 'passkey' })
    case 'CUSTOM_CHALLENGE':
      return ok({ kind: 'elsewhere', what: 'custom' })
    default:
      return fail(unsupported(name))
  }
}

function unsupported(name: string): AppError {
  const serviceName = /^[A-Z_]{1,64}$/.test(name) ? name : undefined
  return permanent('challengeUnsupported', { serviceName })
}

/** A code as typed, in any script's digits and with what people put between them; `codeMalformed` for anything else. */
export function readTypedCode(text: string): Result<string> {
  const code = readCodeDigits(text)
  return code === null ? fail(permanent('codeMalformed')) : ok(code)
}

/** The response field for a code; null for challenges that want none. */
export function findCodeField(challengeName: string): string | null {
  switch (challengeName) {
    case 'SOFTWARE_TOKEN_MFA':
      return 'SOFTWARE_TOKEN_MFA_CODE'
    case 'SMS_MFA':
    case 'SMS_OTP':
    case 'EMAIL_OTP':
      return `${challengeName}_CODE`
    default:
      return null
  }
}

export function createNewPasswordResponses(newPassword: string, attributes: StringMap): StringMap {
  const named = Object.entries(attributes).map(([name, value]) => [`${attributePrefix}${name}`, value])
  return { NEW_PASSWORD: newPassword, ...(Object.fromEntries(named) as StringMap) }
}

/** The guide has the first spelling of each, AWS's own clients the second; what is not known is not looked at. */
export function createDestinationResponses(to: {
  readonly medium: CodeMedium
  readonly destination: string
}): StringMap {
  const { destination } = to
  switch (to.medium) {
    case 'email':
      return { email: destination, EMAIL: destination }
    case 'sms':
      return { phone_number: destination, PHONE_NUMBER: destination }
  }
}
