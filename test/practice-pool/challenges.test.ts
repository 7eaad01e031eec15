// The challenges besides the software token: new passwords, sent codes, choosing a factor.
import { describe, expect, it } from 'vitest'
import type { PracticePool } from '../../src/practice-pool'
import {
  call,
  clientId,
  error,
  invalidParameter,
  notAuthorized,
  respond,
  secret,
  signIn,
  signInBySrp,
  startPool,
} from './support'

const newPassword = 'N3w-Horse-Battery'
const phone = { phone_number: '+46701234567', phone_number_verified: 'true' }
const email = { email: 'alice@example.com', email_verified: 'true' }
const allFactors = { factors: ['SOFTWARE_TOKEN_MFA', 'SMS_MFA', 'EMAIL_OTP'], recovery: 'none' } as const

const startWithTemporary = () =>
  startPool({
    pool: { requiredAttributes: ['name', 'email'] },
    user: { status: 'FORCE_CHANGE_PASSWORD', attributes: email },
  })

const renew = async (pool: PracticePool, responses: Readonly<Record<string, string>>) =>
  respond(pool, 'NEW_PASSWORD_REQUIRED', (await signIn(pool)).Session, responses)

describe('NEW_PASSWORD_REQUIRED', () => {
  it('lists the required attributes that have no value, as JSON text', async () => {
    const { ChallengeName, ChallengeParameters } = await signInBySrp(await startWithTemporary())
    expect(ChallengeName).toBe('NEW_PASSWORD_REQUIRED')
    expect(ChallengeParameters).toEqual({
      USER_ID_FOR_SRP: 'alice',
      requiredAttributes: '["userAttributes.name"]',
      userAttributes: '{"email":"alice@example.com","email_verified":"true"}',
    })
  })

  it('goes on to set-up, with the new password set for good', async () => {
    const pool = await startWithTemporary()
    const next = await renew(pool, { NEW_PASSWORD: newPassword, 'userAttributes.name': 'Alice' })
    expect(next.ChallengeName).toBe('MFA_SETUP')
    expect(pool.userState('alice')).toMatchObject({ status: 'CONFIRMED', attributes: { name: 'Alice' } })
    expect((await signInBySrp(pool, { password: newPassword })).ChallengeName).toBe('MFA_SETUP')
    expect((await signIn(pool)).__type).toBe('NotAuthorizedException')
  })

  it.each([
    ['Aa1!', 'Password not long enough'],
    ['lower-case-1', 'Password must have uppercase characters'],
    ['UPPER-CASE-1', 'Password must have lowercase characters'],
    ['No-Digits-Here', 'Password must have numeric characters'],
    ['NoSymbolsHere1', 'Password must have symbol characters'],
  ])('refuses %s', async (NEW_PASSWORD, reason) => {
    expect(await renew(await startWithTemporary(), { NEW_PASSWORD, 'userAttributes.name': 'Alice' })).toEqual(
      error('InvalidPasswordException', `Password does not conform to policy: ${reason}`),
    )
  })

  it('keeps the Session through refusals', async () => {
    const pool = await startWithTemporary()
    const { Session } = await signIn(pool)
    const answer = (NEW_PASSWORD: string, name: string) =>
      respond(pool, 'NEW_PASSWORD_REQUIRED', Session, { NEW_PASSWORD, 'userAttributes.name': name })
    expect((await answer('short', 'Alice')).__type).toBe('InvalidPasswordException')
    expect(await answer(newPassword, '')).toEqual(
      invalidParameter('Invalid attributes given, name is missing'),
    )
    expect((await answer(newPassword, 'Alice')).ChallengeName).toBe('MFA_SETUP')
  })

  it.each([
    ['email', 'Cannot modify an already provided email'],
    ['email_verified', 'Cannot modify the non-mutable attribute email_verified'],
  ])('does not change %s', async (attribute, message) => {
    const responses = { NEW_PASSWORD: newPassword, [`userAttributes.${attribute}`]: 'x' }
    expect(await renew(await startWithTemporary(), responses)).toEqual(notAuthorized(message))
  })
})

describe('sent codes', () => {
  it.each([
    ['SMS_MFA', phone, 'SMS', '+*******4567', /^\d{6}$/],
    ['EMAIL_OTP', email, 'EMAIL', 'a***@e***', /^\d{8}$/],
  ] as const)('%s takes the code that was sent', async (name, attributes, medium, masked, form) => {
    const pool = await startPool({ pool: allFactors, user: { attributes } })
    const challenge = await signIn(pool)
    expect(challenge).toMatchObject({
      ChallengeName: name,
      ChallengeParameters: {
        CODE_DELIVERY_DELIVERY_MEDIUM: medium,
        CODE_DELIVERY_DESTINATION: masked,
        USER_ID_FOR_SRP: 'alice',
      },
    })
    const [sent] = pool.sentCodes()
    expect(sent?.code).toMatch(form)
    const answer = (code: string) => respond(pool, name, challenge.Session, { [`${name}_CODE`]: code })
    expect(await answer('nonsense')).toEqual(
      error('CodeMismatchException', 'Invalid code or auth state for the user.'),
    )
    expect((await answer(sent?.code ?? '')).AuthenticationResult).toBeDefined()
  })
})

describe('SELECT_MFA_TYPE', () => {
  const start = () => startPool({ pool: allFactors, user: { attributes: email, softwareToken: { secret } } })

  it.each([
    ['SOFTWARE_TOKEN_MFA', 'SOFTWARE_TOKEN_MFA'],
    ['EMAIL_OTP', 'EMAIL_OTP'],
    ['EMAIL_MFA', 'EMAIL_OTP'],
  ])('leads by the answer %s to %s', async (ANSWER, expected) => {
    const pool = await start()
    const { ChallengeName, ChallengeParameters, Session } = await signIn(pool)
    expect(ChallengeName).toBe('SELECT_MFA_TYPE')
    expect(ChallengeParameters?.['MFAS_CAN_CHOOSE']).toBe('["SOFTWARE_TOKEN_MFA","EMAIL_OTP"]')
    expect((await respond(pool, 'SELECT_MFA_TYPE', Session, { ANSWER })).ChallengeName).toBe(expected)
  })

  it('refuses what was not offered, and stays open', async () => {
    const pool = await start()
    const { Session } = await signIn(pool)
    const choose = (ANSWER: string) => respond(pool, 'SELECT_MFA_TYPE', Session, { ANSWER })
    expect((await choose('SMS_MFA')).__type).toBe('MFAMethodNotFoundException')
    expect((await choose('EMAIL_OTP')).ChallengeName).toBe('EMAIL_OTP')
  })
})

describe('other challenges', () => {
  it('refuses a name that is none', async () => {
    const answer = await respond(await startPool(), 'RIDDLE', 'A'.repeat(40))
    expect(answer.__type).toBe('InvalidParameterException')
    expect(answer.message).toMatch(
      /^1 validation error detected: Value 'RIDDLE' at 'challengeName' failed to satisfy constraint: Member must satisfy enum value set: \[/,
    )
  })

  it.each(['CUSTOM_CHALLENGE', 'SMS_MFA'])('refuses %s with the Session of another', async (name) => {
    const pool = await startPool()
    const { Session } = await signIn(pool)
    expect(await respond(pool, name, Session, { SMS_MFA_CODE: '123456' })).toEqual(
      notAuthorized('Invalid session for the user.'),
    )
  })

  it('needs a USERNAME', async () => {
    const pool = await startPool()
    const { Session } = await signIn(pool)
    const input = { ClientId: clientId, ChallengeName: 'MFA_SETUP', Session, ChallengeResponses: {} }
    expect(await call(pool, 'RespondToAuthChallenge', input)).toEqual(
      invalidParameter('Missing required parameter USERNAME'),
    )
  })
})

describe('NEW_PASSWORD_REQUIRED by a client that may not write everything', () => {
  const startLimited = () =>
    startPool({
      pool: { mfa: 'OFF', requiredAttributes: ['name'] },
      client: { writableAttributes: ['email'] },
      user: { status: 'FORCE_CHANGE_PASSWORD' },
    })

  it('refuses what it may not write', async () => {
    const given = { NEW_PASSWORD: newPassword, 'userAttributes.name': 'Alice' }
    expect(await renew(await startLimited(), given)).toEqual(
      notAuthorized('A client attempted to write unauthorized attribute'),
    )
  })

  it('goes on without it', async () => {
    const { AuthenticationResult } = await renew(await startLimited(), { NEW_PASSWORD: newPassword })
    expect(AuthenticationResult).toBeDefined()
  })
})

describe('MFA_SETUP of codes that are sent', () => {
  const startMail = () => startPool({ pool: { factors: ['EMAIL_OTP', 'SMS_MFA'], recovery: 'none' } })

  it.each([
    ['email', 'alice@example.com', 'EMAIL_OTP', 'email'],
    ['EMAIL', 'alice@example.com', 'EMAIL_OTP', 'email'],
    ['phone_number', '+15550100', 'SMS_MFA', 'phone_number'],
  ])('takes %s, and keeps it once its code has come back', async (field, value, factor, attribute) => {
    const pool = await startMail()
    const { ChallengeParameters, Session } = await signIn(pool)
    expect(ChallengeParameters?.['MFAS_CAN_SETUP']).toBe('["EMAIL_OTP","SMS_MFA"]')
    const asked = await respond(pool, 'MFA_SETUP', Session, { [field]: value })
    expect(asked.ChallengeName).toBe(factor)
    const code = pool.sentCodes().at(-1)?.code ?? ''
    const { AuthenticationResult } = await respond(pool, factor, asked.Session, { [`${factor}_CODE`]: code })
    expect(AuthenticationResult).toBeDefined()
    expect(pool.userState('alice')).toMatchObject({
      attributes: { [attribute]: value, [`${attribute}_verified`]: 'true' },
      enabledFactors: [factor],
    })
  })

  it('refuses what is no address', async () => {
    const pool = await startMail()
    const { Session } = await signIn(pool)
    expect(await respond(pool, 'MFA_SETUP', Session, { email: 'alice' })).toEqual(
      invalidParameter('Invalid email address format.'),
    )
  })
})

describe('someone who is refused with the right password', () => {
  it.each([
    ['SECURITY', notAuthorized('Unable to login because of security reasons.')],
    [
      'TRIGGER',
      error('UserLambdaValidationException', 'PreAuthentication failed with error Not before your training.'),
    ],
    ['UNSAID', notAuthorized('Not today.')],
  ] as const)('%s', async (refusal, expected) => {
    expect(await signIn(await startPool({ user: { refusal } }))).toEqual(expected)
  })

  it('is told of an expired password in either of the words that Cognito has', async () => {
    const pool = await startPool({ user: { status: 'FORCE_CHANGE_PASSWORD', passwordAgeDays: 8 } })
    const first = await signIn(pool)
    pool.behave({ expiredPassword: 'USER_ACCOUNT' })
    expect([first, await signIn(pool)]).toEqual([
      notAuthorized('Temporary password has expired and must be reset by an administrator.'),
      notAuthorized('User account has expired, it must be reset by an administrator.'),
    ])
  })
})
