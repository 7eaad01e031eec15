// USER_AUTH: choosing the way in, and each way to its end.
import { describe, expect, it } from 'vitest'
import type { ClientSeed, PoolSeed, PracticePool, UserSeed } from '../../src/practice-pool'
import { createSrpClient } from './srp-client'
import {
  call,
  clientId,
  codeOf,
  error,
  initiate,
  invalidParameter,
  notAuthorized,
  password,
  respond,
  secret,
  secretHash,
  startPool,
  type Answer,
  type Parameters,
} from './support'

const reachable = {
  email: 'alice@example.com',
  email_verified: 'true',
  phone_number: '+46701234567',
  phone_number_verified: 'true',
}
const incorrect = notAuthorized('Incorrect username or password.')
const wrongCode = error('CodeMismatchException', 'Invalid code or auth state for the user.')

interface Changes {
  readonly pool?: Partial<PoolSeed>
  readonly client?: Partial<ClientSeed>
  readonly user?: Partial<UserSeed>
}

/** A pool that takes passwords and codes, a client with USER_AUTH alone, a user who can get both codes. */
const start = ({ pool, client, user }: Changes = {}) =>
  startPool({
    pool: { mfa: 'OPTIONAL', firstFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'], ...pool },
    client: { flows: ['USER_AUTH'], ...client },
    user: { attributes: reachable, ...user },
  })

const ask = (pool: PracticePool, parameters: Parameters = {}) =>
  initiate(pool, 'USER_AUTH', { USERNAME: 'alice', ...parameters })
const prefer = (pool: PracticePool, PREFERRED_CHALLENGE: string, more: Parameters = {}) =>
  ask(pool, { PREFERRED_CHALLENGE, ...more })
const choose = async (pool: PracticePool, ANSWER: string, more: Parameters = {}) =>
  respond(pool, 'SELECT_CHALLENGE', (await ask(pool)).Session, { ANSWER, ...more })

const everyWay = ['PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP', 'SMS_OTP']
const passwords = ['PASSWORD_SRP', 'PASSWORD']
const lastCode = (pool: PracticePool) => pool.sentCodes().at(-1)?.code ?? 'none'

describe('USER_AUTH without a preference', () => {
  it('offers every way in that the user has, beside a Session and not inside the parameters', async () => {
    const { Session, ...answer } = await ask(await start())
    expect(answer).toEqual({
      ChallengeName: 'SELECT_CHALLENGE',
      ChallengeParameters: {},
      AvailableChallenges: everyWay,
    })
    expect(Session).toMatch(/^AYAB/)
  })

  it.each<[string, Changes, readonly string[]]>([
    ['codes only where they can be received', { user: { attributes: {} } }, passwords],
    [
      'codes only where the address is verified',
      { user: { attributes: { email: 'a@example.com' } } },
      passwords,
    ],
    ['codes only where the pool allows them', { pool: { firstFactors: ['PASSWORD'] } }, passwords],
    ['passwords only where a second factor is required', { pool: { mfa: 'ON' } }, passwords],
    [
      'passwords only to a user with a second factor',
      { user: { attributes: reachable, softwareToken: { secret }, enabledFactors: ['SOFTWARE_TOKEN_MFA'] } },
      passwords,
    ],
    ['passwords only for a temporary password', { user: { status: 'FORCE_CHANGE_PASSWORD' } }, passwords],
  ])('offers %s', async (_what, changes, available) => {
    expect((await ask(await start(changes))).AvailableChallenges).toEqual(available)
  })

  it('goes straight to the only way in', async () => {
    const attributes = { email: 'alice@example.com', email_verified: 'true' }
    const answer = await ask(await start({ user: { password: '', attributes } }))
    expect(answer).toMatchObject({ ChallengeName: 'EMAIL_OTP', AvailableChallenges: ['EMAIL_OTP'] })
  })

  it('is refused to a client without it', async () => {
    const pool = await start({ client: { flows: ['USER_SRP_AUTH', 'USER_PASSWORD_AUTH'] } })
    expect(await ask(pool)).toEqual(invalidParameter('USER_AUTH flow not enabled for this client'))
  })

  it('needs a USERNAME', async () => {
    expect(await initiate(await start(), 'USER_AUTH', {})).toEqual(
      invalidParameter('Missing required parameter USERNAME'),
    )
  })
})

describe('USER_AUTH with a preference', () => {
  it('takes the password along, without the flags of the other flows', async () => {
    const pool = await start()
    const { AuthenticationResult } = await prefer(pool, 'PASSWORD', { PASSWORD: password })
    expect(AuthenticationResult?.AccessToken).toBeDefined()
    expect(await initiate(pool, 'USER_PASSWORD_AUTH', { USERNAME: 'alice', PASSWORD: password })).toEqual(
      invalidParameter('USER_PASSWORD_AUTH flow not enabled for this client'),
    )
  })

  it.each([
    ['EMAIL_OTP', 'EMAIL', 'a***@e***', /^\d{8}$/],
    ['SMS_OTP', 'SMS', '+*******4567', /^\d{6}$/],
  ])('sends a code for %s', async (preferred, medium, masked, form) => {
    const pool = await start()
    const { Session, ...answer } = await prefer(pool, preferred)
    expect(answer).toEqual({
      ChallengeName: preferred,
      ChallengeParameters: {
        CODE_DELIVERY_DELIVERY_MEDIUM: medium,
        CODE_DELIVERY_DESTINATION: masked,
      },
      AvailableChallenges: everyWay,
    })
    expect(pool.sentCodes()).toMatchObject([
      { username: 'alice', medium, code: expect.stringMatching(form) as string },
    ])
    const { AuthenticationResult } = await respond(pool, preferred, Session, {
      [`${preferred}_CODE`]: lastCode(pool),
    })
    expect(AuthenticationResult?.AccessToken).toBeDefined()
  })

  it.each(['WEB_AUTHN', 'EMAIL_OTP'])(
    'offers the list in the place of %s, which is not there',
    async (wish) => {
      const answer = await prefer(await start({ user: { attributes: {} } }), wish)
      expect(answer).toMatchObject({ ChallengeName: 'SELECT_CHALLENGE', AvailableChallenges: passwords })
    },
  )

  it.each([
    ['PASSWORD', 'PASSWORD'],
    ['PASSWORD_SRP', 'SRP_A'],
  ])('%s needs %s', async (preferred, missing) => {
    expect(await prefer(await start(), preferred)).toEqual(
      invalidParameter(`Missing required parameter ${missing}`),
    )
  })

  it('leads on to the second factor', async () => {
    const pool = await start({ pool: { mfa: 'ON' }, user: { softwareToken: { secret } } })
    const { ChallengeName, Session } = await prefer(pool, 'PASSWORD', { PASSWORD: password })
    expect(ChallengeName).toBe('SOFTWARE_TOKEN_MFA')
    const last = await respond(pool, 'SOFTWARE_TOKEN_MFA', Session, {
      SOFTWARE_TOKEN_MFA_CODE: codeOf(pool, secret),
    })
    expect(last.AuthenticationResult).toBeDefined()
  })

  it('leads on to set-up where a factor is required', async () => {
    const pool = await start({ pool: { mfa: 'ON' } })
    expect((await prefer(pool, 'PASSWORD', { PASSWORD: password })).ChallengeName).toBe('MFA_SETUP')
  })

  it('leads on to a new password', async () => {
    const pool = await start({ user: { status: 'FORCE_CHANGE_PASSWORD' } })
    const answer = await prefer(pool, 'PASSWORD', { PASSWORD: password })
    expect(answer.ChallengeName).toBe('NEW_PASSWORD_REQUIRED')
  })

  it('locks a user out after wrong passwords, like the other flows', async () => {
    const pool = await start()
    for (let n = 0; n < 5; n += 1)
      expect(await prefer(pool, 'PASSWORD', { PASSWORD: 'wrong' })).toEqual(incorrect)
    expect(await prefer(pool, 'PASSWORD', { PASSWORD: password })).toEqual(
      notAuthorized('Password attempts exceeded'),
    )
  })
})

describe('SELECT_CHALLENGE', () => {
  it('takes PASSWORD with the password', async () => {
    const pool = await start()
    expect((await choose(pool, 'PASSWORD', { PASSWORD: password })).AuthenticationResult).toBeDefined()
  })

  it.each(['EMAIL_OTP', 'SMS_OTP'])('leads to %s', async (choice) => {
    const pool = await start()
    const { ChallengeName, Session } = await choose(pool, choice)
    expect(ChallengeName).toBe(choice)
    const answer = (code: string) => respond(pool, choice, Session, { [`${choice}_CODE`]: code })
    expect(await answer('00')).toEqual(wrongCode)
    expect((await answer(lastCode(pool))).AuthenticationResult).toBeDefined()
  })

  it('stays open for a wrong password and for what was not offered, until it is answered', async () => {
    const pool = await start({ user: { attributes: {} } })
    const { Session } = await ask(pool)
    const answer = (ANSWER: string, PASSWORD: string) =>
      respond(pool, 'SELECT_CHALLENGE', Session, { ANSWER, PASSWORD })
    expect(await answer('PASSWORD', 'wrong')).toEqual(incorrect)
    expect((await answer('EMAIL_OTP', '')).__type).toBe('InvalidParameterException')
    expect((await answer('PASSWORD', password)).AuthenticationResult).toBeDefined()
    expect(await answer('PASSWORD', password)).toEqual(
      notAuthorized('Invalid session for the user, session can only be used once.'),
    )
  })

  it.each([
    [{}, 'ANSWER'],
    [{ ANSWER: 'PASSWORD' }, 'PASSWORD'],
    [{ ANSWER: 'PASSWORD_SRP' }, 'SRP_A'],
  ])('with %o misses %s', async (responses: Parameters, missing) => {
    const pool = await start()
    const { Session } = await ask(pool)
    expect(await respond(pool, 'SELECT_CHALLENGE', Session, responses)).toEqual(
      invalidParameter(`Missing required parameter ${missing}`),
    )
  })

  it('can be answered under the name of the choice', async () => {
    const pool = await start()
    const { Session } = await ask(pool)
    const answer = await respond(pool, 'PASSWORD', Session, { PASSWORD: password })
    expect(answer.AuthenticationResult).toBeDefined()
  })
})

describe('PASSWORD_SRP in USER_AUTH', () => {
  type Begin = (pool: PracticePool, SRP_A: string) => Promise<Answer>
  const ways: readonly [string, Begin][] = [
    ['as the preference', (pool, SRP_A) => prefer(pool, 'PASSWORD_SRP', { SRP_A })],
    ['as the answer', (pool, SRP_A) => choose(pool, 'PASSWORD_SRP', { SRP_A })],
    [
      'as the name of the challenge',
      async (pool, SRP_A) => respond(pool, 'PASSWORD_SRP', (await ask(pool)).Session, { SRP_A }),
    ],
  ]

  async function begin(pool: PracticePool, by: Begin, tried = password) {
    const srp = createSrpClient()
    const challenge = await by(pool, srp.SRP_A)
    const identity = { poolName: 'AbCdEfGhI', userId: 'alice', password: tried }
    const timestamp = 'Tue Sep 5 09:07:03 UTC 2023'
    return { challenge, claim: srp.claim(challenge.ChallengeParameters, { ...identity, timestamp }) }
  }
  const asPreference: Begin = (pool, SRP_A) => prefer(pool, 'PASSWORD_SRP', { SRP_A })

  it.each(ways)('%s leads to PASSWORD_VERIFIER and to tokens', async (_what, by) => {
    const pool = await start()
    const { challenge, claim } = await begin(pool, by)
    expect(challenge).toMatchObject({
      ChallengeName: 'PASSWORD_VERIFIER',
      ChallengeParameters: { USER_ID_FOR_SRP: 'alice', USERNAME: 'alice' },
    })
    const last = await respond(pool, 'PASSWORD_VERIFIER', challenge.Session, claim)
    expect(last.AuthenticationResult).toBeDefined()
  })

  it('must bring the Session back, which a plain SRP sign-in does not have', async () => {
    const pool = await start()
    const { challenge, claim } = await begin(pool, asPreference)
    expect(await respond(pool, 'PASSWORD_VERIFIER', undefined, claim)).toEqual(
      invalidParameter('Missing required parameter Session'),
    )
    const other = await begin(pool, asPreference)
    expect(await respond(pool, 'PASSWORD_VERIFIER', other.challenge.Session, claim)).toEqual(
      notAuthorized('Invalid session for the user.'),
    )
    const last = await respond(pool, 'PASSWORD_VERIFIER', challenge.Session, claim)
    expect(last.AuthenticationResult).toBeDefined()
  })

  it('refuses a wrong password', async () => {
    const pool = await start()
    const { challenge, claim } = await begin(pool, asPreference, 'wrong')
    expect(await respond(pool, 'PASSWORD_VERIFIER', challenge.Session, claim)).toEqual(incorrect)
  })
})

describe('a sign-in by a code', () => {
  async function signInByCode(pool: PracticePool) {
    const { Session } = await prefer(pool, 'EMAIL_OTP')
    return respond(pool, 'EMAIL_OTP', Session, { EMAIL_OTP_CODE: lastCode(pool) })
  }

  it('keeps its Session through wrong codes', async () => {
    const pool = await start()
    const { Session } = await prefer(pool, 'EMAIL_OTP')
    const answer = (EMAIL_OTP_CODE: string) => respond(pool, 'EMAIL_OTP', Session, { EMAIL_OTP_CODE })
    for (let n = 0; n < 6; n += 1) expect(await answer('0')).toEqual(wrongCode)
    expect((await answer(lastCode(pool))).AuthenticationResult).toBeDefined()
  })

  it('cannot set a second factor up, unless the pool is told to allow it', async () => {
    const pool = await start()
    const AccessToken = (await signInByCode(pool)).AuthenticationResult?.AccessToken
    const associate = () => call(pool, 'AssociateSoftwareToken', { AccessToken })
    expect((await associate()).__type).toBe('NotAuthorizedException')
    expect((await call(pool, 'GetUser', { AccessToken })).__type).toBeUndefined()
    pool.behave({ setupAfterCodeSignIn: 'ALLOWED' })
    expect((await associate()).SecretCode).toBeDefined()
  })

  it('is refused to a user who is not confirmed', async () => {
    const pool = await start({ user: { attributes: reachable, status: 'UNCONFIRMED' } })
    expect(await signInByCode(pool)).toEqual(error('UserNotConfirmedException', 'User is not confirmed.'))
  })
})

describe('an unknown user of USER_AUTH', () => {
  const nobody = { USERNAME: 'nobody' }

  it('is named where users are not hidden', async () => {
    const pool = await start({ client: { preventUserExistenceErrors: 'LEGACY' } })
    expect(await ask(pool, nobody)).toEqual(error('UserNotFoundException', 'User does not exist.'))
  })

  it('is offered what the pool allows, where users are hidden', async () => {
    const pool = await start()
    const answer = await ask(pool, nobody)
    expect(answer).toMatchObject({ ChallengeName: 'SELECT_CHALLENGE', AvailableChallenges: everyWay })
    const chosen = { ...nobody, ANSWER: 'PASSWORD', PASSWORD: password }
    expect(await respond(pool, 'SELECT_CHALLENGE', answer.Session, chosen)).toEqual(incorrect)
  })

  it('gets a challenge for a code that is never sent, always to the same address', async () => {
    const pool = await start()
    const first = await prefer(pool, 'EMAIL_OTP', nobody)
    const second = await prefer(pool, 'EMAIL_OTP', nobody)
    expect(first).toMatchObject({
      ChallengeName: 'EMAIL_OTP',
      ChallengeParameters: {
        CODE_DELIVERY_DESTINATION: expect.stringMatching(/^[a-z]\*\*\*@[a-z]\*\*\*$/) as string,
      },
    })
    expect(second.ChallengeParameters).toEqual(first.ChallengeParameters)
    expect(pool.sentCodes()).toEqual([])
    const guess = { ...nobody, EMAIL_OTP_CODE: '12345678' }
    expect(await respond(pool, 'EMAIL_OTP', first.Session, guess)).toEqual(wrongCode)
  })

  it('gets an SRP challenge that no password answers', async () => {
    const pool = await start()
    const srp = createSrpClient()
    const { ChallengeParameters, Session } = await prefer(pool, 'PASSWORD_SRP', {
      ...nobody,
      SRP_A: srp.SRP_A,
    })
    const userId = ChallengeParameters?.['USER_ID_FOR_SRP'] ?? ''
    const timestamp = 'Tue Sep 5 09:07:03 UTC 2023'
    const claim = srp.claim(ChallengeParameters, { poolName: 'AbCdEfGhI', userId, password, timestamp })
    expect(await respond(pool, 'PASSWORD_VERIFIER', Session, { ...claim, USERNAME: userId })).toEqual(
      incorrect,
    )
  })
})

describe('a client with a secret in USER_AUTH', () => {
  const clientSecret = 'topsecret'
  const alias = 'alice@example.com'
  const startSecret = () =>
    start({
      client: { flows: ['USER_AUTH'], clientSecret },
      user: { username: 'real-name', attributes: reachable },
    })

  it.each([
    ['the name that was typed', alias],
    ['the real one', 'real-name'],
  ])('may hash over %s before the password', async (_what, hashed) => {
    const pool = await startSecret()
    const SECRET_HASH = secretHash(clientSecret, alias)
    const { Session } = await initiate(pool, 'USER_AUTH', { USERNAME: alias, SECRET_HASH })
    const answer = await call(pool, 'RespondToAuthChallenge', {
      ClientId: clientId,
      ChallengeName: 'SELECT_CHALLENGE',
      Session,
      ChallengeResponses: {
        USERNAME: alias,
        ANSWER: 'PASSWORD',
        PASSWORD: password,
        SECRET_HASH: secretHash(clientSecret, hashed),
      },
    })
    expect(answer.AuthenticationResult).toBeDefined()
  })

  it('must send the hash with every answer', async () => {
    const pool = await startSecret()
    const SECRET_HASH = secretHash(clientSecret, alias)
    const { Session } = await initiate(pool, 'USER_AUTH', { USERNAME: alias, SECRET_HASH })
    const responses = { USERNAME: alias, ANSWER: 'EMAIL_OTP' }
    expect(await respond(pool, 'SELECT_CHALLENGE', Session, responses)).toEqual(
      notAuthorized(`Client ${clientId} is configured for secret but secret was not received`),
    )
  })
})

describe('a passkey', () => {
  const withPasskey = (password = '') =>
    start({
      pool: { firstFactors: ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'] },
      user: { password, hasPasskey: true },
    })

  it('is offered to who has one, beside the other ways', async () => {
    expect((await ask(await withPasskey())).AvailableChallenges).toEqual(['EMAIL_OTP', 'WEB_AUTHN'])
  })

  it('is asked for as a browser wants it, and can be shown by nobody else', async () => {
    const pool = await withPasskey()
    const { ChallengeName, ChallengeParameters, Session } = await choose(pool, 'WEB_AUTHN')
    const options = JSON.parse(ChallengeParameters?.['CREDENTIAL_REQUEST_OPTIONS'] ?? '') as object
    expect([ChallengeName, Object.keys(options)]).toEqual([
      'WEB_AUTHN',
      ['challenge', 'rpId', 'allowCredentials', 'timeout', 'userVerification'],
    ])
    expect(await respond(pool, 'WEB_AUTHN', Session, { CREDENTIAL: '{}' })).toEqual(
      notAuthorized('Invalid session for the user.'),
    )
  })
})
