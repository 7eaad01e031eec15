// Every exception that the operations can raise arrives as a code with something to do about it.
import * as sdk from '@aws-sdk/client-cognito-identity-provider'
import { describe, expect, it } from 'vitest'
import type { CognitoOperation } from '../../../../src/main/cognito/service/errors/operations'
import { isOutcomeUnknown, mapCognitoError } from '../../../../src/main/cognito/service/errors/map-error'
import { NetworkFailure } from '../../../../src/main/cognito/service/http'
import { transient } from '../../../../src/shared/errors'

/** The exceptions that the API reference lists for each operation. */
const common = [
  'ForbiddenException',
  'InternalErrorException',
  'InvalidParameterException',
  'NotAuthorizedException',
  'OperationNotEnabledException',
  'ResourceNotFoundException',
]
const aboutTheUser = ['PasswordResetRequiredException', 'UserNotConfirmedException', 'UserNotFoundException']
const signingIn = [
  'InvalidEmailRoleAccessPolicyException',
  'InvalidLambdaResponseException',
  'InvalidSmsRoleAccessPolicyException',
  'InvalidSmsRoleTrustRelationshipException',
  'InvalidUserPoolConfigurationException',
  'TooManyRequestsException',
  'UnexpectedLambdaException',
  'UserLambdaValidationException',
]
const sendingCodes = [
  'CodeDeliveryFailureException',
  'InvalidEmailRoleAccessPolicyException',
  'InvalidLambdaResponseException',
  'InvalidSmsRoleAccessPolicyException',
  'InvalidSmsRoleTrustRelationshipException',
  'LimitExceededException',
  'TooManyRequestsException',
  'UnexpectedLambdaException',
  'UserLambdaValidationException',
]
const takingCodes = [
  'CodeMismatchException',
  'ExpiredCodeException',
  'InvalidLambdaResponseException',
  'LimitExceededException',
  'TooManyFailedAttemptsException',
  'TooManyRequestsException',
  'UnexpectedLambdaException',
  'UserLambdaValidationException',
  'UserNotFoundException',
]
const raised: Readonly<Record<CognitoOperation, readonly string[]>> = {
  InitiateAuth: [
    ...common,
    ...aboutTheUser,
    ...signingIn,
    'FeatureUnavailableInTierException',
    'UnsupportedOperationException',
  ],
  RespondToAuthChallenge: [
    ...common,
    ...aboutTheUser,
    ...signingIn,
    'AliasExistsException',
    'CodeMismatchException',
    'ExpiredCodeException',
    'InvalidPasswordException',
    'MFAMethodNotFoundException',
    'PasswordHistoryPolicyViolationException',
    'SoftwareTokenMFANotFoundException',
  ],
  ProvePassword: [...common, ...aboutTheUser, ...signingIn],
  ProveDevice: [...common, ...aboutTheUser, ...signingIn],
  AnswerNewPassword: [
    ...common,
    ...aboutTheUser,
    ...signingIn,
    'AliasExistsException',
    'InvalidPasswordException',
    'PasswordHistoryPolicyViolationException',
  ],
  AssociateSoftwareToken: [...common, 'ConcurrentModificationException', 'SoftwareTokenMFANotFoundException'],
  VerifySoftwareToken: [
    ...common,
    ...aboutTheUser,
    'CodeMismatchException',
    'EnableSoftwareTokenMFAException',
    'InvalidUserPoolConfigurationException',
    'SoftwareTokenMFANotFoundException',
    'TooManyRequestsException',
  ],
  SetUserMFAPreference: [...common, ...aboutTheUser],
  GetUser: [...common, ...aboutTheUser, 'TooManyRequestsException'],
  ConfirmDevice: [
    ...common,
    ...aboutTheUser,
    'DeviceKeyExistsException',
    'InvalidLambdaResponseException',
    'InvalidPasswordException',
    'InvalidUserPoolConfigurationException',
    'TooManyRequestsException',
    'UsernameExistsException',
  ],
  UpdateDeviceStatus: [
    ...common,
    ...aboutTheUser,
    'InvalidUserPoolConfigurationException',
    'TooManyRequestsException',
  ],
  RevokeToken: [
    ...common,
    'TooManyRequestsException',
    'UnauthorizedException',
    'UnsupportedOperationException',
    'UnsupportedTokenTypeException',
  ],
  RefreshTokens: [
    ...common,
    ...aboutTheUser,
    'InvalidLambdaResponseException',
    'RefreshTokenReuseException',
    'TooManyRequestsException',
    'UnexpectedLambdaException',
    'UserLambdaValidationException',
  ],
  ForgotPassword: [...common, ...sendingCodes, 'UserNotFoundException'],
  ConfirmForgotPassword: [
    ...common,
    ...takingCodes,
    'InvalidPasswordException',
    'PasswordHistoryPolicyViolationException',
    'UserNotConfirmedException',
  ],
  ResendConfirmationCode: [...common, ...sendingCodes, 'UserNotFoundException'],
  ConfirmSignUp: [...common, ...takingCodes, 'AliasExistsException'],
}

const failure = (name: string, message = '', httpStatusCode = 400) =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode } })

describe.each(Object.entries(raised))('%s', (operation, names) => {
  it.each(names)('has something to say about %s', (name) => {
    const { code } = mapCognitoError(operation as CognitoOperation, failure(name))
    expect(code).not.toBe('serviceErrorUnknown')
  })
})

it('is asked here about exceptions that exist', () => {
  const listed = new Set(Object.values(raised).flat())
  expect([...listed].filter((name) => !(name in sdk))).toEqual([])
})

describe('one name with several meanings', () => {
  it.each([
    ['NotAuthorizedException', 'Incorrect username or password.', 'wrongCredentials'],
    ['NotAuthorizedException', 'User is disabled.', 'userDisabled'],
    ['NotAuthorizedException', 'Password attempts exceeded', 'attemptsExceeded'],
    [
      'NotAuthorizedException',
      'Temporary password has expired and must be reset by an administrator.',
      'temporaryPasswordExpired',
    ],
    ['NotAuthorizedException', 'Invalid session for the user, session is expired.', 'sessionExpired'],
    [
      'NotAuthorizedException',
      'Invalid session for the user, session can only be used once.',
      'sessionInvalid',
    ],
    ['NotAuthorizedException', 'Invalid session for the user.', 'sessionInvalid'],
    [
      'NotAuthorizedException',
      'Client abc is configured for secret but secret was not received',
      'clientSecretRequired',
    ],
    ['NotAuthorizedException', 'Unable to verify secret hash for client abc', 'clientSecretWrong'],
    ['NotAuthorizedException', 'SecretHash does not match for the client: abc', 'clientSecretWrong'],
    [
      'NotAuthorizedException',
      'Client abc is not configured for secret but secret was received',
      'clientSecretUnexpected',
    ],
    ['ExpiredCodeException', 'Your software token has already been used once.', 'codeAlreadyUsed'],
    ['ExpiredCodeException', 'Invalid code provided, please request a code again.', 'codeExpired'],
    [
      'SoftwareTokenMFANotFoundException',
      'Software Token MFA has not been enabled by the userPool',
      'totpDisabledInPool',
    ],
    [
      'SoftwareTokenMFANotFoundException',
      'Software Token MFA does not exist for the user.',
      'softwareTokenMissing',
    ],
    ['ResourceNotFoundException', 'User pool client abc does not exist.', 'clientNotFound'],
    ['ResourceNotFoundException', 'User pool abc does not exist.', 'userPoolNotFound'],
    ['InvalidParameterException', 'USER_SRP_AUTH flow not enabled for this client', 'flowNotEnabled'],
    ['InvalidParameterException', 'Missing required parameter Session', 'sessionInvalid'],
    [
      'InvalidParameterException',
      "1 validation error detected: Value at 'userCode' failed to satisfy constraint",
      'codeMalformed',
    ],
    ['InvalidParameterException', 'User has not verified software token mfa', 'softwareTokenMissing'],
    [
      'InvalidPasswordException',
      'Password does not conform to policy: Password not long enough',
      'passwordTooWeak',
    ],
    [
      'InvalidPasswordException',
      'Password did not conform with policy: Password must not have leading or trailing spaces',
      'passwordHasSpaces',
    ],
    [
      'InvalidParameterException',
      "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\\S]+.*[\\S]+$",
      'passwordHasSpaces',
    ],
    [
      'InvalidParameterException',
      "1 validation error detected: Value at 'proposedPassword' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\S]+",
      'passwordHasSpaces',
    ],
  ])('%s "%s" is %s', (name, message, code) => {
    expect(mapCognitoError('RespondToAuthChallenge', failure(name, message)).code).toBe(code)
  })
})

describe('a request that an access token authorizes is refused', () => {
  it.each([
    ['NotAuthorizedException', 'Invalid Access Token', 'accessTokenInvalid'],
    ['NotAuthorizedException', 'Access Token has expired', 'accessTokenExpired'],
    ['NotAuthorizedException', 'Access Token has been revoked', 'accessTokenRevoked'],
    ['NotAuthorizedException', 'Access Token does not have required scopes', 'accessTokenScopeMissing'],
    ['NotAuthorizedException', 'User is disabled.', 'userDisabled'],
    ['NotAuthorizedException', 'User does not exist.', 'userRemoved'],
    ['UserNotFoundException', 'User does not exist.', 'userRemoved'],
    ['UserNotFoundException', '', 'userRemoved'],
    ['NotAuthorizedException', 'Incorrect username or password.', 'notAllowed'],
    ['NotAuthorizedException', 'in its own words', 'notAllowed'],
    ['NotAuthorizedException', '', 'notAllowed'],
  ])('with %s "%s": %s', (name, message, code) => {
    for (const operation of ['GetUser', 'SetUserMFAPreference', 'ConfirmDevice'] as const)
      expect(mapCognitoError(operation, failure(name, message)).code).toBe(code)
  })
})

describe('a request that a refresh token authorizes is refused', () => {
  it.each([
    ['NotAuthorizedException', 'Refresh Token has been revoked', 'signedOutEverywhere'],
    ['NotAuthorizedException', 'Refresh Token has expired', 'signInRanOut'],
    ['NotAuthorizedException', 'Invalid Refresh Token', 'signInNotRenewed'],
    ['NotAuthorizedException', 'in its own words', 'signInNotRenewed'],
    ['NotAuthorizedException', 'Incorrect username or password.', 'signInNotRenewed'],
    ['RefreshTokenReuseException', '', 'signInNotRenewed'],
    ['NotAuthorizedException', 'User is disabled.', 'userDisabled'],
    ['UserNotFoundException', 'User does not exist.', 'userRemoved'],
    ['NotAuthorizedException', 'Unable to verify secret hash for client abc', 'clientSecretWrong'],
    ['NotAuthorizedException', 'SecretHash does not match for the client: abc', 'clientSecretWrong'],
    [
      'NotAuthorizedException',
      'Client abc is configured for secret but secret was not received',
      'clientSecretRequired',
    ],
    ['NotAuthorizedException', 'The client secret is not right', 'clientSecretWrong'],
  ])('with %s "%s": %s', (name, message, code) => {
    expect(mapCognitoError('RefreshTokens', failure(name, message)).code).toBe(code)
  })
})

describe('the set-up of a software token is refused', () => {
  it.each([
    [
      'session',
      'NotAuthorizedException',
      'Invalid session for the user, session is expired.',
      'sessionExpired',
    ],
    ['session', 'NotAuthorizedException', 'Invalid session for the user.', 'sessionInvalid'],
    ['session', 'NotAuthorizedException', 'in its own words', 'notAllowed'],
    ['session', 'UserNotFoundException', 'User does not exist.', 'userRemoved'],
    ['session', 'NotAuthorizedException', 'User is disabled.', 'userDisabled'],
    ['accessToken', 'NotAuthorizedException', 'Access Token has expired', 'accessTokenExpired'],
    ['accessToken', 'NotAuthorizedException', 'in its own words', 'notAllowed'],
    ['accessToken', 'UserNotFoundException', 'User does not exist.', 'userRemoved'],
  ] as const)('by %s with %s "%s": %s', (by, name, message, code) => {
    for (const operation of ['AssociateSoftwareToken', 'VerifySoftwareToken'] as const)
      expect(mapCognitoError(operation, failure(name, message), { by }).code).toBe(code)
  })
})

describe('a change of the second factors is refused', () => {
  it.each([
    ['User does not have a phone_number set to turn on SMS MFA', 'phoneNumberMissing'],
    ['User does not have an email set to turn on EMAIL MFA', 'emailAddressMissing'],
    ['User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA', 'factorNotOffered'],
    ['Email MFA is not enabled for this user pool', 'factorNotOffered'],
    ['User has not set up software token mfa', 'softwareTokenGone'],
    ['User has not verified software token mfa', 'softwareTokenGone'],
    ['in its own words', 'factorRefused'],
    ['', 'factorRefused'],
  ])('with "%s": %s', (message, code) => {
    expect(mapCognitoError('SetUserMFAPreference', failure('InvalidParameterException', message)).code).toBe(
      code,
    )
  })
})

describe('a service that does not know an operation says', () => {
  it.each([
    ['CognitoLocal#Unsupported', 'Cognito Local unsupported feature: Unsupported x-amz-target header', 500],
    ['UnsupportedOperation', '', 400],
    ['lib#NotImplementedException', '', 501],
    ['InternalFailure', 'GetTokensFromRefreshToken is not yet implemented', 501],
  ])('%s "%s" with %d, and it is not asked again', (name, message, status) => {
    expect(mapCognitoError('RefreshTokens', failure(name, message, status))).toEqual({
      code: 'operationNotEnabled',
      retryable: false,
    })
  })
})

describe('helping oneself', () => {
  const notAtAll =
    'Cannot reset password for the user as there is no registered/verified email or phone_number'
  const inItsState = 'User password cannot be reset in the current state.'

  it.each([
    ['ForgotPassword', 'InvalidParameterException', notAtAll, 'resetImpossible'],
    [
      'ForgotPassword',
      'NotAuthorizedException',
      'Contact administrator to reset password.',
      'resetImpossible',
    ],
    ['ForgotPassword', 'NotAuthorizedException', inItsState, 'resetNotNow'],
    ['ForgotPassword', 'InvalidParameterException', inItsState, 'resetNotNow'],
    ['ForgotPassword', 'NotAuthorizedException', 'User is disabled.', 'userDisabled'],
    ['ForgotPassword', 'UserNotFoundException', 'Username/client id combination not found.', 'noCodeForName'],
    ['ForgotPassword', 'LimitExceededException', 'Attempt limit exceeded.', 'codeLimitReached'],
    ['ForgotPassword', 'CodeDeliveryFailureException', '', 'codeNotDelivered'],
    ['ConfirmForgotPassword', 'CodeMismatchException', 'Invalid verification code provided', 'sentCodeWrong'],
    ['ConfirmForgotPassword', 'ExpiredCodeException', 'please request a code again.', 'sentCodeExpired'],
    ['ConfirmForgotPassword', 'TooManyFailedAttemptsException', '', 'codeLimitReached'],
    [
      'ConfirmForgotPassword',
      'InvalidParameterException',
      "1 validation error detected: Value at 'confirmationCode' failed to satisfy constraint",
      'codeMalformed',
    ],
    [
      'ConfirmForgotPassword',
      'InvalidParameterException',
      "1 validation error detected: Value at 'password' failed to satisfy constraint",
      'passwordTooWeak',
    ],
    ['ConfirmForgotPassword', 'InvalidPasswordException', 'not long enough', 'passwordTooWeak'],
    [
      'ConfirmSignUp',
      'NotAuthorizedException',
      'User cannot be confirmed. Current status is CONFIRMED',
      'userAlreadyConfirmed',
    ],
    [
      'ConfirmSignUp',
      'NotAuthorizedException',
      'User cannot confirm because user status is not UNCONFIRMED.',
      'userAlreadyConfirmed',
    ],
    ['ConfirmSignUp', 'AliasExistsException', 'An account with the email already exists.', 'aliasTaken'],
    [
      'ResendConfirmationCode',
      'InvalidParameterException',
      'User is already confirmed.',
      'userAlreadyConfirmed',
    ],
  ] as const)('%s with %s "%s" is %s', (operation, name, message, code) => {
    expect(mapCognitoError(operation, failure(name, message)).code).toBe(code)
  })

  it.each(['ForgotPassword', 'ConfirmForgotPassword', 'ResendConfirmationCode', 'ConfirmSignUp'] as const)(
    'never calls a refusal of %s in unknown words a wrong password or a session that has ended',
    (operation) => {
      const { code } = mapCognitoError(operation, failure('NotAuthorizedException', 'in its own words'))
      expect(code).toBe('requestRefused')
    },
  )
})

describe('that the app client does not have a way to sign in', () => {
  it.each([
    ['InvalidParameterException', 'USER_SRP_AUTH flow not enabled for this client'],
    ['NotAuthorizedException', 'Auth flow not enabled for this client'],
  ])('is said by Cognito with %s "%s"', (name, message) => {
    expect(mapCognitoError('InitiateAuth', failure(name, message)).code).toBe('flowNotEnabled')
  })

  const otherWords: readonly [name: string, message: string][] = [
    ['InvalidParameterException', "Value 'USER_SRP_AUTH' at 'authFlow' failed to satisfy constraint"],
    ['InvalidParameterException', 'USER_SRP_AUTH flow not supported'],
    ['NotAuthorizedException', 'This flow is not allowed'],
    ['InternalFailure', 'USER_SRP_AUTH is not yet implemented'],
    ['UnsupportedOperationException', 'no'],
    ['CognitoLocal#Unsupported', 'Cognito Local unsupported feature: InitAuth with AuthFlow=USER_SRP_AUTH'],
  ]
  it.each(otherWords)('is said by other servers with %s "%s"', (name, message) => {
    expect(mapCognitoError('InitiateAuth', failure(name, message, 500), { peer: 'practice' }).code).toBe(
      'flowNotEnabled',
    )
  })

  it.each(otherWords)('is not what a real connection hears in %s "%s"', (name, message) => {
    expect(mapCognitoError('InitiateAuth', failure(name, message, 500)).code).not.toBe('flowNotEnabled')
  })
})

describe('at the password, a server may call the refusal', () => {
  it.each([
    ['InitiateAuth', 'InvalidPasswordException', 'wrongCredentials'],
    ['InitiateAuth', 'UserNotFoundException', 'wrongCredentials'],
    ['ProvePassword', 'UserNotFoundException', 'userNotFound'],
  ] as const)('%s with %s is %s', (operation, name, code) => {
    expect(mapCognitoError(operation, failure(name, 'in its own words')).code).toBe(code)
  })

  it('a session that has run out is told apart', () => {
    const expired = failure('NotAuthorizedException', 'Invalid session for the user, session is expired.')
    expect(mapCognitoError('ProvePassword', expired).code).toBe('sessionExpired')
  })
})

describe('while signing in, a refusal is a wrong password only where it says so', () => {
  const steps = ['InitiateAuth', 'ProvePassword', 'AnswerNewPassword', 'RespondToAuthChallenge'] as const
  const said = (operation: CognitoOperation, message: string, name = 'NotAuthorizedException') =>
    mapCognitoError(operation, failure(name, message))

  it.each(steps)('%s, in words that nobody knows', (operation) => {
    expect(said(operation, 'The moon is in the wrong house.')).toEqual({
      code: 'signInRefused',
      retryable: false,
    })
  })

  it.each(
    steps.flatMap((step) => [
      [step, 'Unable to login because of security reasons.', 'blockedForSecurity'] as const,
      [step, 'Request from this IP address was refused', 'blockedForSecurity'] as const,
      [
        step,
        'User account has expired, it must be reset by an administrator.',
        'temporaryPasswordExpired',
      ] as const,
      [
        step,
        'Temporary password has expired and must be reset by an administrator.',
        'temporaryPasswordExpired',
      ] as const,
      [step, 'User is disabled.', 'userDisabled'] as const,
      [step, 'User is not confirmed.', 'userNotConfirmed'] as const,
      [step, 'Password reset required for the user', 'passwordResetRequired'] as const,
      [step, 'Password attempts exceeded', 'attemptsExceeded'] as const,
      [step, 'PreAuthentication failed with error not today.', 'organizationRefused'] as const,
      [step, 'Invalid UserPool', 'userPoolNotFound'] as const,
      [step, 'Device does not exist.', 'deviceNotFound'] as const,
      [step, 'Invalid session for the user, session is expired.', 'sessionExpired'] as const,
    ]),
  )('%s: "%s" is %s', (operation, message, code) => {
    expect(said(operation, message).code).toBe(code)
  })

  it.each([
    ['NotAuthorizedException', 'A client attempted to write unauthorized attribute'],
    ['NotAuthorizedException', 'Cannot modify an already provided email'],
    ['InvalidParameterException', 'Cannot modify the non-mutable attribute email'],
  ])('the new password: %s "%s" speaks of an attribute', (name, message) => {
    expect(said('AnswerNewPassword', message, name).code).toBe('attributeNotWritable')
  })

  it.each([
    ['NotAuthorizedException', 'Incorrect username or password.'],
    ['NotAuthorizedException', 'in its own words'],
    ['ResourceNotFoundException', 'Device does not exist.'],
    ['ResourceNotFoundException', 'in its own words'],
    ['InvalidParameterException', 'Invalid device key given.'],
  ])('the proof of the device: %s "%s" speaks of the device', (name, message) => {
    expect(said('ProveDevice', message, name).code).toBe('deviceNotFound')
  })

  it.each([
    ['User is disabled.', 'userDisabled'],
    ['Invalid session for the user, session is expired.', 'sessionExpired'],
  ])('the proof of the device: "%s" does not', (message, code) => {
    expect(said('ProveDevice', message).code).toBe(code)
  })
})

describe('answers that are none', () => {
  it.each([
    ['SyntaxError', 503, 'serviceAnswerUnreadable'],
    ['Unknown', 403, 'serviceAnswerUnreadable'],
    ['SomethingNew', 500, 'serviceUnavailable'],
    ['SomethingNewException', 400, 'serviceErrorUnknown'],
  ])('%s with %d is %s', (name, status, code) => {
    expect(mapCognitoError('InitiateAuth', failure(name, '', status)).code).toBe(code)
  })

  it('none at all is what the network says of it', () => {
    const error = transient('proxyRefused', { hosts: ['cognito-idp.eu-west-1.amazonaws.com'] })
    const reason = new NetworkFailure({ error, reached: 'never' })
    expect(mapCognitoError('InitiateAuth', reason)).toEqual(error)
  })
})

it('passes nothing of the message on', () => {
  const canary = 'JBSWY3DPEHPK3PXP'
  const reason = failure(`Weird${canary}#x y`, `the secret is ${canary}`)
  expect(JSON.stringify(mapCognitoError('VerifySoftwareToken', reason))).not.toContain(canary)
})

describe('whether Verify may have had its effect', () => {
  it.each([
    [failure('CodeMismatchException'), false],
    [failure('NotAuthorizedException'), false],
    [new NetworkFailure({ error: transient('networkUnreachable'), reached: 'never' }), false],
    [new NetworkFailure({ error: transient('networkUnreachable'), reached: 'perhaps' }), true],
    [failure('CodeMismatchException', '', 500), false],
    [failure('NotAuthorizedException', '', 503), false],
    [failure('SomethingNew', '', 500), true],
    [failure('InternalFailure', '', 500), true],
    [failure('TooManyRequestsException', '', 503), true],
    [failure('InternalErrorException', '', 500), true],
    [failure('SyntaxError', '', 503), true],
  ])('%o: %s', (reason, unknown) => {
    expect(isOutcomeUnknown(reason)).toBe(unknown)
  })
})

describe('a detail about the person that the service refuses', () => {
  it.each([
    ['Invalid phone number format.', 'attributeMalformed', 'phone_number'],
    ['Invalid email address format.', 'attributeMalformed', 'email'],
    ['Invalid birthdate format.', 'attributeMalformed', 'birthdate'],
    [
      'Attributes did not conform to the schema: birthdate: String must be no longer than 10 characters',
      'attributeMalformed',
      'birthdate',
    ],
    ['Attributes did not conform to the schema: custom:email: Too long', 'attributeMalformed', undefined],
    ['Attributes did not conform to the schema: custom:badge: Too long', 'attributeMalformed', undefined],
    [
      'Attributes did not conform to the schema: preferred_username: Too long\nname: Too long',
      'attributeMalformed',
      'preferred_username',
    ],
    [
      'Attributes did not conform to the schema: family_name: The attribute is required',
      'attributeMissing',
      'family_name',
    ],
    ['Invalid attributes given, name is missing', 'attributeMissing', 'name'],
  ])('is named, where it has a name of ours: "%s"', (text, code, attribute) => {
    expect(mapCognitoError('RespondToAuthChallenge', failure('InvalidParameterException', text))).toEqual({
      code,
      retryable: false,
      attribute,
    })
  })

  it('is not named in what is about something else', () => {
    const error = mapCognitoError(
      'RespondToAuthChallenge',
      failure('InvalidParameterException', 'Missing required parameter email'),
    )
    expect(error).toEqual({ code: 'requestRefused', retryable: false })
  })
})
