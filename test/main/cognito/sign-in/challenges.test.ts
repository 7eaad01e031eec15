// The challenges beside the usual way: a choice of factors, codes by e-mail, and what Keyturn cannot answer.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startPracticePool, type PracticePool, type Seed } from '../../../../src/practice-pool'
import { readChallenge, readTypedCode } from '../../../../src/main/cognito/sign-in/challenges'
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

it.each(['', 'abc', '12', '12345678901', '12 34 5x'])('"%s" is no code', (text) => {
  expect(readTypedCode(text)).toMatchObject({ error: { code: 'codeMalformed' } })
})
