import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTokenAnswer } from '../../../../src/main/cognito/browser/token-answer'

const read = (status: number, body: unknown, clientSecret: 'sent' | 'none' = 'none') =>
  readTokenAnswer({ status, text: typeof body === 'string' ? body : JSON.stringify(body), clientSecret })
function refused(status: number, body: unknown, clientSecret: 'sent' | 'none' = 'none') {
  const answer = read(status, body, clientSecret)
  if (answer.ok) throw new Error('It was not refused')
  return answer.error
}
const page = '<!doctype html><title>Welcome to our Wi-Fi</title>'

describe('the answer of the token endpoint', () => {
  it.each([
    ['a refresh token', { access_token: 'a', refresh_token: 'r' }, 'r'],
    ['no refresh token', { access_token: 'a' }, null],
    ['an empty refresh token', { access_token: 'a', refresh_token: '' }, null],
    [
      'more than is needed',
      { access_token: 'a', refresh_token: null, id_token: 'i', expires_in: 3600 },
      null,
    ],
  ])('is tokens, with %s', (_, body, refreshToken) => {
    expect(read(200, body)).toEqual({ ok: true, value: { accessToken: 'a', refreshToken, newDevice: null } })
  })

  it.each([
    ['invalid_grant', 'browserCodeRefused'],
    ['unauthorized_client', 'browserFlowNotAllowed'],
    ['unsupported_grant_type', 'browserFlowNotAllowed'],
    ['invalid_scope', 'browserScopeNotAllowed'],
    ['invalid_request', 'browserRequestRefused'],
    ['something_new', 'browserRequestRefused'],
  ])('is a refusal by its name, whatever the status: %s', (error, code) => {
    for (const status of [400, 401, 403]) {
      if (error === 'something_new' && status === 403) continue
      expect(refused(status, { error }).code).toBe(code)
    }
  })

  it.each([
    ['sent', 'clientSecretWrong'],
    ['none', 'clientSecretRequired'],
  ] as const)('with the client’s secret %s, invalid_client is %s', (clientSecret, code) => {
    expect(refused(400, { error: 'invalid_client' }, clientSecret).code).toBe(code)
    expect(
      refused(401, { error: 'invalid_client', error_description: 'invalid_client_secret' }, clientSecret)
        .code,
    ).toBe(code)
  })

  it('is what the organization’s own rules say', () => {
    const body = { error: 'invalid_grant', error_description: 'PreTokenGeneration failed with error no.' }
    expect(refused(400, body).code).toBe('organizationRefused')
  })

  it.each([
    [429, { message: 'Too many' }, 'tooManyRequests', true],
    [429, page, 'tooManyRequests', true],
    [500, { error: 'something_new' }, 'serviceUnavailable', true],
    [502, page, 'serviceUnavailable', true],
    [503, '', 'serviceUnavailable', true],
    [403, page, 'forbidden', false],
    [403, { message: 'Forbidden' }, 'forbidden', false],
    [400, { message: 'no' }, 'browserRequestRefused', false],
    [200, page, 'serviceAnswerUnreadable', true],
    [404, page, 'serviceAnswerUnreadable', true],
    [302, '', 'serviceAnswerUnreadable', true],
    [200, { access_token: '' }, 'serviceAnswerUnreadable', true],
    [200, { access_token: 7 }, 'serviceAnswerUnreadable', true],
    [200, [], 'serviceAnswerUnreadable', true],
    [200, 'null', 'serviceAnswerUnreadable', true],
    [200, '', 'serviceAnswerUnreadable', true],
  ])('is read by its status where it says nothing: %i %j is %s', (status, body, code, retryable) => {
    expect(refused(status, body)).toEqual({ code, retryable })
  })

  it('has tokens only where it is good', () => {
    expect(refused(400, { access_token: 'a' }).code).toBe('browserRequestRefused')
  })

  it('is never thrown at, and nothing of it comes out', () => {
    const canary = 'CANARY'
    const body = fc.oneof(
      fc.json().map((json) => `{"error":"${canary}","error_description":"${canary}","more":${json}}`),
      fc.string().map((text) => canary + text),
    )
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), body, (status, text) => {
        expect(JSON.stringify(read(status, text))).not.toContain(canary)
      }),
    )
  })
})
