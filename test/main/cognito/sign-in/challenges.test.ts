// The challenges beside the usual way: a choice of factors, codes by e-mail, and what Keyturn cannot answer.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startPracticePool, type PracticePool, type Seed } from '../../../../src/practice-pool'
import { findCodeField, readChallenge, readTypedCode } from '../../../../src/main/cognito/sign-in/challenges'
import { createManualClock } from '../../../support/doubles/manual-clock'
import { signIn, startTestApp, type TestApp } from '../../../support/test-app'

const userPoolId = 'eu-west-1_Choices1'
const password = 'Choose-a-factor-1'
const phone = { phone_number: '+46701234567', phone_number_verified: 'true' }
const email = { email: 'pat@example.com', email_verified: 'true' }

const seed: Seed = {
  issuer: 'Choices',
  pools: [
    {
      userPoolId,
      mfa: 'ON',
      factors: ['SOFTWARE_TOKEN_MFA', 'SMS_MFA', 'EMAIL_OTP'],
      recovery: 'none',
      clients: [{ clientId: 'choices1client', connection: 'Choices' }],
      users: [
        {
          username: 'both',
          password,
          attributes: phone,
          softwareToken: { secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', friendlyDeviceName: 'Old phone' },
          enabledFactors: ['SOFTWARE_TOKEN_MFA', 'SMS_MFA'],
        },
        { username: 'mail', password, attributes: email },
      ],
    },
  ],
}

let pool: PracticePool
let app: TestApp
beforeEach(async () => {
  const clock = createManualClock(Date.UTC(2026, 10, 22, 8))
  pool = await startPracticePool({ seed, clock })
  app = await startTestApp({ practiceEndpoint: pool.endpoint, clock })
})
afterEach(() => pool.close())

describe('a choice of factors', () => {
  it('is offered as it came', async () => {
    const state = await signIn(app, { userPoolId, username: 'both', password })
    expect(state).toMatchObject({ challenge: { kind: 'selectMfa' } })
    if (state.state !== 'challenged' || state.challenge.kind !== 'selectMfa') throw new Error(state.state)
    expect(state.challenge.choices.toSorted()).toEqual(['SMS_MFA', 'SOFTWARE_TOKEN_MFA'])
  })

  it('leads to the code of another authenticator, which is asked for', async () => {
    const { signInId } = await signIn(app, { userPoolId, username: 'both', password })
    const choice = { kind: 'selectMfa', choice: 'SOFTWARE_TOKEN_MFA' } as const
    const asked = await app.want('signIn.respond', { signInId, answer: choice })
    expect(asked).toMatchObject({
      challenge: { kind: 'softwareToken', deviceName: 'Old phone', account: null },
    })
    const answer = { kind: 'typedCode', code: pool.codeFor('both') } as const
    expect(await app.want('signIn.respond', { signInId, answer })).toMatchObject({ state: 'signedIn' })
  })
})

it('a code by e-mail is asked for with its destination, and taken', async () => {
  const state = await signIn(app, { userPoolId, username: 'mail', password })
  expect(state).toMatchObject({ challenge: { kind: 'sentCode', medium: 'email' } })
  const answer = { kind: 'typedCode', code: pool.sentCodes().at(-1)?.code ?? '' } as const
  const { signInId } = state
  expect(await app.want('signIn.respond', { signInId, answer })).toMatchObject({ secondFactor: 'sentCode' })
})

it('a challenge that Keyturn does not know ends in a clear error', async () => {
  const body = JSON.stringify({
    ChallengeName: 'NOBODY_KNOWS_THIS',
    Session: 's'.repeat(30),
    ChallengeParameters: {},
  })
  pool.fail('RespondToAuthChallenge', {
    kind: 'answer',
    status: 200,
    contentType: 'application/x-amz-json-1.1',
    body,
  })
  const [connection] = await app.want('connections.list', {})
  if (!connection) throw new Error('No connection')
  const output = await app.call('signIn.start', { connectionId: connection.id, username: 'mail', password })
  expect(output).toMatchObject({ error: { code: 'challengeUnsupported', serviceName: 'NOBODY_KNOWS_THIS' } })
})

describe('answers of other servers are read leniently', () => {
  const read = (name: string, parameters: Record<string, unknown>) =>
    readChallenge(
      { kind: 'challenge', name, session: null, parameters: new Map(Object.entries(parameters)) },
      null,
    )

  it.each([
    ['JSON text', '["SMS_MFA","SOFTWARE_TOKEN_MFA"]'],
    ['a list', ['SMS_MFA', 'SOFTWARE_TOKEN_MFA']],
    ['names with commas', 'SMS_MFA, SOFTWARE_TOKEN_MFA'],
    ['nothing', undefined],
  ])('what can be set up, as %s', (_how, value) => {
    expect(read('MFA_SETUP', { MFAS_CAN_SETUP: value })).toEqual({
      ok: true,
      value: { kind: 'setUp', totpOffered: true, sentCodes: value === undefined ? [] : ['sms'] },
    })
  })

  it('a set-up without the software token is told apart, with what there is instead', () => {
    expect(read('MFA_SETUP', { MFAS_CAN_SETUP: '["SMS_MFA","EMAIL_MFA"]' })).toEqual({
      ok: true,
      value: { kind: 'setUp', totpOffered: false, sentCodes: ['email', 'sms'] },
    })
  })

  it('required attributes lose their prefix', () => {
    expect(read('NEW_PASSWORD_REQUIRED', { requiredAttributes: '["userAttributes.given_name"]' })).toEqual({
      ok: true,
      value: { kind: 'newPassword', requiredAttributes: ['given_name'] },
    })
  })

  it('the choice is found under its other name, EMAIL_MFA among it', () => {
    expect(read('SELECT_MFA_TYPE', { MFAS_CAN_SELECT: '["EMAIL_MFA","SOFTWARE_TOKEN_MFA"]' })).toEqual({
      ok: true,
      value: { kind: 'selectMfa', choices: ['EMAIL_OTP', 'SOFTWARE_TOKEN_MFA'] },
    })
  })
})

describe('a challenge is read as', () => {
  const read = (name: string, parameters: Record<string, unknown> = {}) =>
    readChallenge(
      { kind: 'challenge', name, session: null, parameters: new Map(Object.entries(parameters)) },
      null,
    )
  const choices = (value: unknown) => ({ AvailableChallenges: value })

  it.each([
    [
      'ways in, each once',
      'SELECT_CHALLENGE',
      choices('["PASSWORD","PASSWORD_SRP","EMAIL_OTP","SMS_OTP","WEB_AUTHN","X"]'),
      { kind: 'selectFirstFactor', choices: ['password', 'emailCode', 'smsCode', 'passkey'] },
    ],
    [
      'a new password, whatever the attributes are called',
      'NEW_PASSWORD_REQUIRED',
      { requiredAttributes: '["name"]' },
      { kind: 'newPassword', requiredAttributes: ['name'] },
    ],
    [
      'a new password without attributes',
      'NEW_PASSWORD_REQUIRED',
      {},
      { kind: 'newPassword', requiredAttributes: [] },
    ],
    ['a set-up', 'MFA_SETUP', {}, { kind: 'setUp', totpOffered: true, sentCodes: [] }],
    [
      'a set-up by its older name',
      'SOFTWARE_TOKEN_SETUP',
      {},
      { kind: 'setUp', totpOffered: true, sentCodes: [] },
    ],
    [
      'a software token',
      'SOFTWARE_TOKEN_MFA',
      { FRIENDLY_DEVICE_NAME: 'Phone' },
      { kind: 'softwareToken', deviceName: 'Phone', account: null },
    ],
    [
      'a choice of factors, each once',
      'SELECT_MFA_TYPE',
      { MFAS_CAN_CHOOSE: '["SMS_MFA","X"]', MFAS_CAN_SELECT: '["SMS_MFA"]' },
      { kind: 'selectMfa', choices: ['SMS_MFA'] },
    ],
    [
      'a text message',
      'SMS_MFA',
      { CODE_DELIVERY_DESTINATION: '+***1' },
      { kind: 'sentCode', medium: 'sms', destination: '+***1' },
    ],
    [
      'a text message in place of a password',
      'SMS_OTP',
      {},
      { kind: 'sentCode', medium: 'sms', destination: '' },
    ],
    ['a mail', 'EMAIL_OTP', {}, { kind: 'sentCode', medium: 'email', destination: '' }],
    ['a passkey, which is elsewhere', 'WEB_AUTHN', {}, { kind: 'elsewhere', what: 'passkey' }],
    ['a question of the pool’s own', 'CUSTOM_CHALLENGE', {}, { kind: 'elsewhere', what: 'custom' }],
  ])('%s', (_, name, parameters, challenge) => {
    expect(read(name, parameters)).toEqual({ ok: true, value: challenge })
  })

  it.each([
    ['without any way in', 'SELECT_CHALLENGE', choices('["X"]'), 'SELECT_CHALLENGE'],
    ['without any factor', 'SELECT_MFA_TYPE', {}, 'SELECT_MFA_TYPE'],
    ['that nobody knows', 'SOMETHING_ELSE', {}, 'SOMETHING_ELSE'],
    ['whose name could be text of ours', 'ada@example.com', {}, undefined],
    ['whose name begins like text of ours', 'xSOMETHING', {}, undefined],
    ['whose name ends like text of ours', 'SOMETHINGx', {}, undefined],
    ['whose name is too long', 'A'.repeat(65), {}, undefined],
  ])('unsupported, one %s', (_, name, parameters, serviceName) => {
    expect(read(name, parameters)).toEqual({
      ok: false,
      error: { code: 'challengeUnsupported', retryable: false, serviceName },
    })
  })
})

it.each([
  ['SOFTWARE_TOKEN_MFA', 'SOFTWARE_TOKEN_MFA_CODE'],
  ['SMS_MFA', 'SMS_MFA_CODE'],
  ['SMS_OTP', 'SMS_OTP_CODE'],
  ['EMAIL_OTP', 'EMAIL_OTP_CODE'],
  ['MFA_SETUP', null],
])('the code for %s goes into %s', (name, field) => {
  expect(findCodeField(name)).toBe(field)
})

it.each(['', 'abc', '12', '12345678901', '12 34 5x'])('"%s" is no code', (text) => {
  expect(readTypedCode(text)).toMatchObject({ error: { code: 'codeMalformed' } })
})
