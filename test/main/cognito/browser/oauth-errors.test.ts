import { describe, expect, it } from 'vitest'
import { explainRefusal } from '../../../../src/main/cognito/browser/oauth-errors'

const codeOf = (error: string, description = '') => explainRefusal({ error, description })?.code

describe('a refusal of the sign-in page', () => {
  it.each([
    ['access_denied', 'browserSignInRefused'],
    ['login_required', 'browserSignInRefused'],
    ['invalid_request', 'browserRequestRefused'],
    ['unauthorized_client', 'browserFlowNotAllowed'],
    ['unsupported_response_type', 'browserFlowNotAllowed'],
    ['invalid_scope', 'browserScopeNotAllowed'],
    ['server_error', 'serviceUnavailable'],
    ['temporarily_unavailable', 'serviceUnavailable'],
    ['invalid_grant', 'browserCodeRefused'],
    ['constructor', undefined],
    ['', undefined],
  ])('by its name: %s is %s', (error, code) => {
    expect(codeOf(error)).toBe(code)
  })

  it.each([
    ['PreSignUp failed with error Not from here.', 'organizationRefused'],
    ['PreAuthentication failed with error User is disabled by our rules', 'organizationRefused'],
    ['PreTokenGeneration failed with error attribute department', 'organizationRefused'],
    ['PostConfirmation invocation failed due to error AccessDeniedException.', 'poolMisconfigured'],
    ['Invalid lambda function output : Invalid JSON', 'poolMisconfigured'],
    ['Already found an entry for username Google_1029384756', 'browserAccountJoined'],
    ['User is not enabled', 'userDisabled'],
    ['User is disabled.', 'userDisabled'],
    ['User is not confirmed.', 'userNotConfirmed'],
    ['User does not exist.', 'userNotFound'],
    ['attributes required: [email]', 'poolMisconfigured'],
    ['user.email: Attribute cannot be updated.\n ', 'poolMisconfigured'],
    ['Invalid ProviderName/Username combination. Please check again', 'poolMisconfigured'],
    ['Error in SAML response processing: Audience restriction', 'poolMisconfigured'],
    ['Invalid samlResponse or relayState from identity provider', 'poolMisconfigured'],
    ['Bad token response: HTTP/1.1 400 Bad Request', 'poolMisconfigured'],
    ['Bad id_token issuer', 'poolMisconfigured'],
    ['Rate exceeded', 'tooManyRequests'],
    ['in words that nobody has seen yet', 'browserRequestRefused'],
  ])('by its words, whatever its name: "%s" is %s', (description, code) => {
    expect(codeOf('invalid_request', description)).toBe(code)
  })

  it.each([['server_error'], ['temporarily_unavailable']])('may be over by itself: %s', (error) => {
    expect(explainRefusal({ error, description: '' })).toMatchObject({ retryable: true })
  })
})
