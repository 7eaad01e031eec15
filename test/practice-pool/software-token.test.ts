// Associate, Verify and the hand-over of Sessions (rules 1 to 6 of a faithful pool).
import { describe, expect, it } from 'vitest'
import type { PracticePool } from '../../src/practice-pool'
import {
  call,
  clientId,
  codeOf,
  error,
  invalidParameter,
  notAuthorized,
  password,
  respond,
  secret,
  signIn,
  signInForToken,
  startPool,
  step,
  wrongCodeFor,
  type Answer,
} from './support'

const optional = { pool: { mfa: 'OPTIONAL' } } as const
const used = notAuthorized('Invalid session for the user, session can only be used once.')
const invalid = notAuthorized('Invalid session for the user.')
const spentCode = error('ExpiredCodeException', 'Your software token has already been used once.')
const wrongSetupCode = error(
  'EnableSoftwareTokenMFAException',
  'Code mismatch and fail enable Software Token MFA',
)

type Authorization = { readonly Session?: string | undefined } | { readonly AccessToken: string }
const associate = (pool: PracticePool, by: Authorization) => call(pool, 'AssociateSoftwareToken', by)
const verify = (pool: PracticePool, by: Authorization, UserCode: string, FriendlyDeviceName?: string) =>
  call(pool, 'VerifySoftwareToken', { ...by, UserCode, FriendlyDeviceName })
const answerCode = (pool: PracticePool, Session: string | undefined, code: string) =>
  respond(pool, 'SOFTWARE_TOKEN_MFA', Session, { SOFTWARE_TOKEN_MFA_CODE: code })

/** As far as the given step of the hand-over. */
async function setUpBySession(pool: PracticePool) {
  const challenge = await signIn(pool)
  const association = await associate(pool, { Session: challenge.Session })
  return { S1: challenge.Session, S2: association.Session, secretCode: association.SecretCode }
}

async function enroll(pool: PracticePool): Promise<{ readonly secretCode: string; readonly last: Answer }> {
  const { S2, secretCode = '' } = await setUpBySession(pool)
  const { Session } = await verify(pool, { Session: S2 }, codeOf(pool, secretCode), 'A laptop')
  return { secretCode, last: await respond(pool, 'MFA_SETUP', Session) }
}

describe('set-up by Session', () => {
  it('is asked for in a required pool, and hands over from Session to Session up to the tokens', async () => {
    const pool = await startPool({ pool: { factors: ['SMS_MFA', 'SOFTWARE_TOKEN_MFA'] } })
    const challenge = await signIn(pool)
    expect(challenge).toMatchObject({
      ChallengeName: 'MFA_SETUP',
      ChallengeParameters: {
        USER_ID_FOR_SRP: 'alice',
        MFAS_CAN_SETUP: '["SMS_MFA","SOFTWARE_TOKEN_MFA"]',
      },
    })
    expect(challenge.Session).toMatch(/^AYAB[A-Za-z0-9_-]{1000,2044}$/)

    const association = await associate(pool, { Session: challenge.Session })
    expect(association.SecretCode).toMatch(/^[A-Z2-7]{51}[AQ]$/)
    const verification = await verify(
      pool,
      { Session: association.Session },
      codeOf(pool, association.SecretCode),
    )
    expect(verification).toMatchObject({ Status: 'SUCCESS' })
    const last = await respond(pool, 'MFA_SETUP', verification.Session)
    expect(last.AuthenticationResult).toBeDefined()
    expect(pool.userState('alice').enabledFactors).toEqual(['SOFTWARE_TOKEN_MFA'])
    expect(pool.calls()).toEqual([
      'InitiateAuth',
      'AssociateSoftwareToken',
      'VerifySoftwareToken',
      'RespondToAuthChallenge',
    ])
  })

  it('takes each Session once', async () => {
    const pool = await startPool()
    const { S1, S2, secretCode } = await setUpBySession(pool)
    expect(await associate(pool, { Session: S1 })).toEqual(used)
    const { Session: S3 } = await verify(pool, { Session: S2 }, codeOf(pool, secretCode))
    expect(await verify(pool, { Session: S2 }, codeOf(pool, secretCode, 1))).toEqual(used)
    expect((await respond(pool, 'MFA_SETUP', S3)).AuthenticationResult).toBeDefined()
    expect(await respond(pool, 'MFA_SETUP', S3)).toEqual(used)
  })

  it('takes each Session only for the step that it expects', async () => {
    const pool = await startPool()
    const { S2, secretCode } = await setUpBySession(pool)
    expect(await respond(pool, 'MFA_SETUP', S2)).toEqual(invalid)
    expect(await answerCode(pool, S2, '123456')).toEqual(invalid)
    const { Session: S3 } = await verify(pool, { Session: S2 }, codeOf(pool, secretCode))
    expect(await associate(pool, { Session: S3 })).toEqual(invalid)
  })

  it('associates again with the Session of Associate, for a new secret', async () => {
    const pool = await startPool()
    const { S2, secretCode } = await setUpBySession(pool)
    const again = await associate(pool, { Session: S2 })
    expect(again.SecretCode).not.toBe(secretCode)
    expect(await verify(pool, { Session: again.Session }, codeOf(pool, secretCode))).toEqual(wrongSetupCode)
    const right = await verify(pool, { Session: again.Session }, codeOf(pool, again.SecretCode))
    expect(right.Status).toBe('SUCCESS')
  })

  it('ends when a second sign-in begins another set-up', async () => {
    const pool = await startPool()
    const { S2, secretCode } = await setUpBySession(pool)
    const { Session } = await signIn(pool)
    expect(await verify(pool, { Session: S2 }, codeOf(pool, secretCode))).toEqual(invalid)
    expect(await verify(pool, { Session }, codeOf(pool, secretCode))).toEqual(invalid)
  })

  it('has three minutes for each step', async () => {
    const pool = await startPool()
    const { Session } = await signIn(pool)
    pool.clock.advance(3 * 60_000 - 1)
    const { Session: S2, SecretCode } = await associate(pool, { Session })
    pool.clock.advance(3 * 60_000)
    expect(await verify(pool, { Session: S2 }, codeOf(pool, SecretCode))).toEqual(
      notAuthorized('Invalid session for the user, session is expired.'),
    )
  })

  it('has as many minutes as the client is given', async () => {
    const pool = await startPool({ client: { authSessionValidityMinutes: 15 } })
    const { Session } = await signIn(pool)
    pool.clock.advance(15 * 60_000 - 1)
    expect((await associate(pool, { Session })).SecretCode).toBeDefined()
  })

  it('leaves nothing but a pending secret until the code is verified', async () => {
    const pool = await startPool()
    await setUpBySession(pool)
    expect(pool.userState('alice')).toMatchObject({ association: 'PENDING', softwareToken: null })
    expect((await signIn(pool)).ChallengeName).toBe('MFA_SETUP')
  })

  it.each(['', 'A'.repeat(40)])('refuses a Session that is none: "%s"', async (Session) => {
    const pool = await startPool()
    const answer = await associate(pool, { Session })
    expect([invalid, expect.objectContaining({ __type: 'InvalidParameterException' })]).toContainEqual(answer)
  })

  it('says that the Session is missing', async () => {
    const pool = await startPool()
    const missing = invalidParameter('Missing required parameter Session')
    expect(await associate(pool, {})).toEqual(missing)
    expect(await verify(pool, {}, '123456')).toEqual(missing)
    expect(await respond(pool, 'MFA_SETUP', undefined)).toEqual(missing)
    expect(await respond(pool, 'WEB_AUTHN', undefined)).toEqual(missing)
  })

  it('refuses a code that is not six digits', async () => {
    const pool = await startPool()
    const { S2 } = await setUpBySession(pool)
    const { __type, message } = await verify(pool, { Session: S2 }, '12a')
    expect(__type).toBe('InvalidParameterException')
    expect(message).toMatch(
      /^2 validation errors detected: Value at 'userCode' failed to satisfy constraint: /,
    )
  })
})

describe('verifying', () => {
  it.each([-1, 0, 1])('accepts the code of step %d', async (steps) => {
    const pool = await startPool()
    const { S2, secretCode } = await setUpBySession(pool)
    expect((await verify(pool, { Session: S2 }, codeOf(pool, secretCode, steps))).Status).toBe('SUCCESS')
  })

  it.each([-2, 2])('refuses the code of step %d', async (steps) => {
    const pool = await startPool()
    const { S2, secretCode } = await setUpBySession(pool)
    expect(await verify(pool, { Session: S2 }, codeOf(pool, secretCode, steps))).toEqual(wrongSetupCode)
  })

  it('does not use the Session up with wrong codes', async () => {
    const pool = await startPool()
    const { S2, secretCode } = await setUpBySession(pool)
    for (let n = 0; n < 6; n += 1)
      expect(await verify(pool, { Session: S2 }, wrongCodeFor(pool, secretCode))).toEqual(wrongSetupCode)
    expect((await verify(pool, { Session: S2 }, codeOf(pool, secretCode))).Status).toBe('SUCCESS')
  })

  it('says so in the form that is switched on', async () => {
    const pool = await startPool()
    const { S2: Session, secretCode } = await setUpBySession(pool)
    const wrong = wrongCodeFor(pool, secretCode)
    pool.behave({ wrongSetupCode: 'CodeMismatchException' })
    expect((await verify(pool, { Session }, wrong)).__type).toBe('CodeMismatchException')
    pool.behave({ wrongSetupCode: 'STATUS_ERROR' })
    expect(await verify(pool, { Session }, wrong)).toEqual({ Status: 'ERROR', Session })
  })

  it('spends the code: the first sign-in needs the next one, which is accepted early', async () => {
    const pool = await startPool()
    const { secretCode } = await enroll(pool)
    const { Session } = await signIn(pool)
    expect(await answerCode(pool, Session, codeOf(pool, secretCode))).toEqual(spentCode)
    expect((await answerCode(pool, Session, codeOf(pool, secretCode, 1))).AuthenticationResult).toBeDefined()
  })
})

describe('the end of set-up', () => {
  it('can be switched to a challenge for the next code', async () => {
    const pool = await startPool({ pool: { behaviour: { afterSetup: 'SOFTWARE_TOKEN_MFA' } } })
    const { secretCode, last } = await enroll(pool)
    expect(last.ChallengeName).toBe('SOFTWARE_TOKEN_MFA')
    expect(await answerCode(pool, last.Session, codeOf(pool, secretCode))).toEqual(spentCode)
    pool.clock.advance(step)
    expect(
      (await answerCode(pool, last.Session, codeOf(pool, secretCode))).AuthenticationResult,
    ).toBeDefined()
  })

  it('answers to the other name of the challenge where the pool gives it', async () => {
    const pool = await startPool({ pool: { behaviour: { setupChallenge: 'SOFTWARE_TOKEN_SETUP' } } })
    const challenge = await signIn(pool)
    expect(challenge.ChallengeName).toBe('SOFTWARE_TOKEN_SETUP')
    const { Session: S2, SecretCode } = await associate(pool, { Session: challenge.Session })
    const { Session: S3 } = await verify(pool, { Session: S2 }, codeOf(pool, SecretCode))
    expect(await respond(pool, 'MFA_SETUP', S3)).toEqual(invalid)
    expect((await respond(pool, 'SOFTWARE_TOKEN_SETUP', S3)).AuthenticationResult).toBeDefined()
  })
})

describe('signing in with a software token', () => {
  it('asks for its code under its name, and keeps the Session through wrong codes', async () => {
    const pool = await startPool()
    const { secretCode } = await enroll(pool)
    pool.clock.advance(step)
    const challenge = await signIn(pool)
    expect(challenge).toMatchObject({
      ChallengeName: 'SOFTWARE_TOKEN_MFA',
      ChallengeParameters: { USER_ID_FOR_SRP: 'alice', FRIENDLY_DEVICE_NAME: 'A laptop' },
    })
    for (let n = 0; n < 6; n += 1)
      expect(await answerCode(pool, challenge.Session, wrongCodeFor(pool, secretCode))).toEqual(
        error('CodeMismatchException', 'Invalid code received for user'),
      )
    const right = await answerCode(pool, challenge.Session, codeOf(pool, secretCode))
    expect(right.AuthenticationResult).toBeDefined()
    expect(await answerCode(pool, challenge.Session, codeOf(pool, secretCode, 1))).toEqual(used)
  })

  it('agrees with the oracle on the code and the secret', async () => {
    const pool = await startPool()
    const { secretCode } = await enroll(pool)
    expect(pool.tokenSecretOf('alice')).toBe(secretCode)
    expect(pool.codeFor('alice')).toBe(codeOf(pool, secretCode))
    expect(pool.codeFor('alice', { steps: 1 })).toBe(codeOf(pool, secretCode, 1))
  })

  it('says that the token is gone when an administrator has deleted it in between', async () => {
    const pool = await startPool({ user: { softwareToken: { secret } } })
    const { Session } = await signIn(pool)
    pool.deleteSoftwareToken('alice')
    expect(await answerCode(pool, Session, codeOf(pool, secret))).toEqual(
      error('SoftwareTokenMFANotFoundException', 'Software Token MFA does not exist for the user.'),
    )
    expect((await signIn(pool)).ChallengeName).toBe('MFA_SETUP')
  })

  it('binds the Session to the user and the client', async () => {
    const users = ['alice', 'bob'].map((username) => ({ username, password, softwareToken: { secret } }))
    const flows = ['USER_PASSWORD_AUTH'] as const
    const clients = [clientId, 'another'].map((id) => ({ clientId: id, connection: id, flows }))
    const pool = await startPool({ pool: { users, clients } })
    const { Session } = await signIn(pool)
    const answer = (USERNAME: string, ClientId: string) =>
      call(pool, 'RespondToAuthChallenge', {
        ClientId,
        ChallengeName: 'SOFTWARE_TOKEN_MFA',
        Session,
        ChallengeResponses: { USERNAME, SOFTWARE_TOKEN_MFA_CODE: codeOf(pool, secret) },
      })
    expect(await answer('bob', clientId)).toEqual(invalid)
    expect(await answer('alice', 'another')).toEqual(invalid)
    expect((await answer('alice', clientId)).AuthenticationResult).toBeDefined()
  })
})

describe('set-up by AccessToken', () => {
  it('gives no Session, and does not enable the token in an optional pool', async () => {
    const pool = await startPool(optional)
    const AccessToken = await signInForToken(pool)
    const association = await associate(pool, { AccessToken })
    expect(Object.keys(association)).toEqual(['SecretCode'])
    const right = await verify(pool, { AccessToken }, codeOf(pool, association.SecretCode))
    expect(right).toEqual({ Status: 'SUCCESS' })
    expect((await signIn(pool)).AuthenticationResult).toBeDefined()
  })

  it('can be tried again after a wrong code without associating again', async () => {
    const pool = await startPool(optional)
    const AccessToken = await signInForToken(pool)
    const { SecretCode } = await associate(pool, { AccessToken })
    expect(await verify(pool, { AccessToken }, wrongCodeFor(pool, SecretCode))).toEqual(wrongSetupCode)
    expect((await verify(pool, { AccessToken }, codeOf(pool, SecretCode))).Status).toBe('SUCCESS')
  })

  it('meets its own spent code when the request is repeated', async () => {
    const pool = await startPool(optional)
    const AccessToken = await signInForToken(pool)
    const { SecretCode } = await associate(pool, { AccessToken })
    await verify(pool, { AccessToken }, codeOf(pool, SecretCode))
    expect(await verify(pool, { AccessToken }, codeOf(pool, SecretCode))).toEqual(spentCode)
  })

  it('keeps the old token until the new one is verified', async () => {
    const enabledFactors = ['SOFTWARE_TOKEN_MFA'] as const
    const pool = await startPool({ ...optional, user: { softwareToken: { secret }, enabledFactors } })
    const { Session } = await signIn(pool)
    const { AuthenticationResult } = await answerCode(pool, Session, codeOf(pool, secret))
    const AccessToken = AuthenticationResult?.AccessToken ?? ''
    const { SecretCode } = await associate(pool, { AccessToken })
    expect(pool.tokenSecretOf('alice')).toBe(secret)
    await verify(pool, { AccessToken }, codeOf(pool, SecretCode))
    expect(pool.tokenSecretOf('alice')).toBe(SecretCode)
    expect((await signIn(pool)).ChallengeName).toBe('SOFTWARE_TOKEN_MFA')
  })

  it('can be switched to break the old token at once', async () => {
    const enabledFactors = ['SOFTWARE_TOKEN_MFA'] as const
    const pool = await startPool({ ...optional, user: { softwareToken: { secret }, enabledFactors } })
    pool.behave({ associate: 'BREAK_OLD_TOKEN' })
    const { Session } = await signIn(pool)
    const { AuthenticationResult } = await answerCode(pool, Session, codeOf(pool, secret))
    await associate(pool, { AccessToken: AuthenticationResult?.AccessToken ?? '' })
    expect(pool.userState('alice')).toMatchObject({ softwareToken: null, enabledFactors: [] })
    expect((await signIn(pool)).AuthenticationResult).toBeDefined()
  })

  it('serves a user who registered alone, once, in a required pool', async () => {
    const pool = await startPool({ user: { origin: 'SELF_REGISTERED' } })
    const AccessToken = await signInForToken(pool)
    expect((await signIn(pool)).ChallengeName).toBe('MFA_SETUP')
    const { SecretCode } = await associate(pool, { AccessToken })
    await verify(pool, { AccessToken }, codeOf(pool, SecretCode))
    expect((await signIn(pool)).ChallengeName).toBe('SOFTWARE_TOKEN_MFA')
  })

  it.each([
    ['software tokens are off', { mfa: 'OPTIONAL', factors: ['SMS_MFA'] }],
    ['second factors are off', { mfa: 'OFF' }],
  ] as const)('is refused where %s', async (_what, settings) => {
    const pool = await startPool({ pool: settings })
    expect(await associate(pool, { AccessToken: await signInForToken(pool) })).toEqual(
      error('SoftwareTokenMFANotFoundException', 'Software Token MFA has not been enabled by the userPool'),
    )
  })

  it('takes a Session or a token, not both', async () => {
    const pool = await startPool()
    const both = { AccessToken: 'a.b.c', Session: 'A'.repeat(40) }
    expect((await associate(pool, both)).__type).toBe('InvalidParameterException')
    expect((await verify(pool, both, '123456')).__type).toBe('InvalidParameterException')
  })
})
