// InitiateAuth and PASSWORD_VERIFIER: flows, texts, secrets, unknown users, lockout.
import { describe, expect, it } from 'vitest'
import {
  call,
  clientId,
  error,
  invalidParameter,
  notAuthorized,
  password,
  respond,
  secretHash,
  signIn,
  signInBySrp,
  startPool,
  type Answer,
} from './support'

const incorrect = notAuthorized('Incorrect username or password.')
const optional = { pool: { mfa: 'OPTIONAL' } } as const
const clientSecret = 'topsecret'
const secretClient = { ...optional, client: { clientSecret } } as const
const initiate = (pool: Parameters<typeof call>[0], AuthFlow: string, AuthParameters: object) =>
  call(pool, 'InitiateAuth', { ClientId: clientId, AuthFlow, AuthParameters })

describe('signing in', () => {
  it('gives tokens for a right password', async () => {
    const { AuthenticationResult, ChallengeParameters } = await signIn(await startPool(optional))
    expect(ChallengeParameters).toEqual({})
    expect(AuthenticationResult).toMatchObject({ ExpiresIn: 3600, TokenType: 'Bearer' })
  })

  it('gives tokens for a right proof, and none for a wrong one', async () => {
    const pool = await startPool(optional)
    expect((await signInBySrp(pool)).AuthenticationResult).toBeDefined()
    expect(await signInBySrp(pool, { password: 'wrong' })).toEqual(incorrect)
  })

  it('answers USER_SRP_AUTH with the parameters of the challenge and no Session', async () => {
    const answer = await initiate(await startPool(), 'USER_SRP_AUTH', { USERNAME: 'ALICE', SRP_A: 'abc' })
    expect(answer).toEqual({
      ChallengeName: 'PASSWORD_VERIFIER',
      ChallengeParameters: {
        SALT: expect.stringMatching(/^[0-9a-f]+$/) as string,
        SRP_B: expect.stringMatching(/^[0-9a-f]+$/) as string,
        SECRET_BLOCK: expect.stringMatching(/^[A-Za-z0-9+/=]{1000,}$/) as string,
        USER_ID_FOR_SRP: 'alice',
        USERNAME: 'alice',
      },
    })
  })

  it('knows a user by an e-mail alias, and names the real user', async () => {
    const username = '5f0b7d5e-6c0f-4d7b-9a3e-0d6c2b1a9f88'
    const user = { username, attributes: { email: 'alice@example.com' } }
    const pool = await startPool({ ...optional, user })
    const srp = { USERNAME: 'alice@example.com', SRP_A: 'abc' }
    const { ChallengeParameters } = await initiate(pool, 'USER_SRP_AUTH', srp)
    expect(ChallengeParameters).toMatchObject({ USER_ID_FOR_SRP: username, USERNAME: username })
    expect((await signInBySrp(pool, { username: 'alice@example.com' })).AuthenticationResult).toBeDefined()
  })

  it.each([
    ['0', 'zero'],
    ['f'.repeat(800), 'longer than N'],
  ])('refuses an SRP_A of %s', async (SRP_A) => {
    const answer = await initiate(await startPool(), 'USER_SRP_AUTH', { USERNAME: 'alice', SRP_A })
    expect(answer.__type).toBe('InvalidParameterException')
  })

  it.each([
    ['USER_SRP_AUTH', {}, 'USERNAME'],
    ['USER_SRP_AUTH', { USERNAME: 'alice' }, 'SRP_A'],
    ['USER_PASSWORD_AUTH', { USERNAME: 'alice' }, 'PASSWORD'],
    ['REFRESH_TOKEN_AUTH', {}, 'REFRESH_TOKEN'],
  ])('%s names a missing parameter', async (flow, parameters, missing) => {
    const answer = await initiate(await startPool(), flow, parameters)
    expect(answer).toEqual(invalidParameter(`Missing required parameter ${missing}`))
  })

  it.each(['USER_PASSWORD_AUTH', 'USER_AUTH', 'CUSTOM_AUTH'])('says that %s is not enabled', async (flow) => {
    const pool = await startPool({ client: { flows: ['USER_SRP_AUTH'] } })
    const answer = await initiate(pool, flow, { USERNAME: 'alice', PASSWORD: password })
    expect(answer).toEqual(invalidParameter(`${flow} flow not enabled for this client`))
  })

  it('does not know another client', async () => {
    const input = { ClientId: 'nobody', AuthFlow: 'USER_SRP_AUTH', AuthParameters: {} }
    expect(await call(await startPool(), 'InitiateAuth', input)).toEqual(
      error('ResourceNotFoundException', 'User pool client nobody does not exist.'),
    )
  })

  it.each([
    ['disabled', { enabled: false }, notAuthorized('User is disabled.')],
    ['unconfirmed', { status: 'UNCONFIRMED' }, error('UserNotConfirmedException', 'User is not confirmed.')],
    ['reset, and hidden', { status: 'RESET_REQUIRED' }, incorrect],
  ] as const)('refuses a user who is %s', async (_what, user, expected) => {
    const pool = await startPool({ ...optional, user })
    expect(await signIn(pool)).toEqual(expected)
    expect(await signInBySrp(pool)).toEqual(expected)
  })

  it('looks at the password before it says that a user is not confirmed', async () => {
    const pool = await startPool({ user: { status: 'UNCONFIRMED' } })
    expect(await signIn(pool, { PASSWORD: 'wrong' })).toEqual(incorrect)
  })

  it('says that a reset is required where users are not hidden', async () => {
    const client = { preventUserExistenceErrors: 'LEGACY' } as const
    const pool = await startPool({ client, user: { status: 'RESET_REQUIRED' } })
    const expected = error('PasswordResetRequiredException', 'Password reset required for the user')
    expect(await signIn(pool)).toEqual(expected)
  })

  it('refuses a temporary password that is too old', async () => {
    const pool = await startPool({ user: { status: 'FORCE_CHANGE_PASSWORD' } })
    pool.clock.advance(7 * 24 * 60 * 60_000)
    expect(await signIn(pool)).toEqual(
      notAuthorized('Temporary password has expired and must be reset by an administrator.'),
    )
  })
})

describe('an unknown user', () => {
  it('is named where users are not hidden', async () => {
    const pool = await startPool({ client: { preventUserExistenceErrors: 'LEGACY' } })
    const expected = error('UserNotFoundException', 'User does not exist.')
    expect(await signIn(pool, { USERNAME: 'nobody' })).toEqual(expected)
    expect(await signInBySrp(pool, { username: 'nobody' })).toEqual(expected)
  })

  it('looks like a wrong password where users are hidden', async () => {
    const pool = await startPool()
    expect(await signIn(pool, { USERNAME: 'nobody' })).toEqual(incorrect)
    expect(await signInBySrp(pool, { username: 'nobody' })).toEqual(incorrect)
  })

  it('gets the same salt and id every time', async () => {
    const pool = await startPool()
    const ask = async (USERNAME: string) => {
      const { ChallengeParameters } = await initiate(pool, 'USER_SRP_AUTH', { USERNAME, SRP_A: 'abc' })
      return [ChallengeParameters?.['SALT'], ChallengeParameters?.['USER_ID_FOR_SRP']]
    }
    const first = await ask('nobody')
    expect(await ask('nobody')).toEqual(first)
    expect(await ask('somebody')).not.toEqual(first)
    expect(first[1]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})

describe('the password claim', () => {
  const claim = (pool: Parameters<typeof call>[0], responses: Readonly<Record<string, string>>) =>
    respond(pool, 'PASSWORD_VERIFIER', undefined, {
      PASSWORD_CLAIM_SECRET_BLOCK: 'AAAA',
      PASSWORD_CLAIM_SIGNATURE: 'AAAA',
      TIMESTAMP: 'Tue Sep 5 09:07:03 UTC 2023',
      ...responses,
    })

  it.each(['Tue Sep 05 09:07:03 UTC 2023', 'Tue Sep 5 24:07:03 UTC 2023'])(
    'has its TIMESTAMP in the one format, not %s',
    async (timestamp) => {
      expect(await signInBySrp(await startPool(), { timestamp })).toEqual(
        invalidParameter('TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.'),
      )
    },
  )

  it('is refused when its TIMESTAMP is minutes off', async () => {
    const pool = await startPool(optional)
    expect((await signInBySrp(pool, { timestamp: 'Tue Sep 5 09:03:03 UTC 2023' })).__type).toBeUndefined()
    expect(await signInBySrp(pool, { timestamp: 'Tue Sep 5 09:01:03 UTC 2023' })).toEqual(incorrect)
  })

  it('is refused with a secret block that the pool did not make', async () => {
    expect(await claim(await startPool(), {})).toEqual(incorrect)
  })

  it.each(['USERNAME', 'TIMESTAMP', 'PASSWORD_CLAIM_SECRET_BLOCK', 'PASSWORD_CLAIM_SIGNATURE'])(
    'needs %s',
    async (name) => {
      expect(await claim(await startPool(), { [name]: '' })).toEqual(
        invalidParameter(`Missing required parameter ${name}`),
      )
    },
  )
})

describe('a client with a secret', () => {
  it('signs in with a hash over the name that was sent, then over the real one', async () => {
    const user = { username: 'real-name', attributes: { email: 'alice@example.com' } }
    const pool = await startPool({ ...secretClient, user })
    const answer = await signInBySrp(pool, { username: 'alice@example.com', clientSecret })
    expect(answer.AuthenticationResult).toBeDefined()
  })

  it('must send the hash', async () => {
    expect(await signIn(await startPool(secretClient))).toEqual(
      notAuthorized(`Client ${clientId} is configured for secret but secret was not received`),
    )
  })

  it('must send the right hash', async () => {
    const SECRET_HASH = secretHash('other', 'alice')
    expect(await signIn(await startPool(secretClient), { SECRET_HASH })).toEqual(
      notAuthorized(`Unable to verify secret hash for client ${clientId}`),
    )
  })

  it('fails at the next step with a hash over the alias', async () => {
    const user = { username: 'real-name', attributes: { email: 'alice@example.com' } }
    const pool = await startPool({
      client: { clientSecret },
      user: { ...user, softwareToken: { secret: 'A'.repeat(32) } },
    })
    const SECRET_HASH = secretHash(clientSecret, 'alice@example.com')
    const { Session } = await signIn(pool, { USERNAME: 'alice@example.com', SECRET_HASH })
    const responses = { USERNAME: 'alice@example.com', SOFTWARE_TOKEN_MFA_CODE: '123456', SECRET_HASH }
    expect(await respond(pool, 'SOFTWARE_TOKEN_MFA', Session, responses)).toEqual(
      notAuthorized(`Unable to verify secret hash for client ${clientId}`),
    )
  })

  it('refreshes with a hash over the real user name', async () => {
    const user = { username: 'real-name', attributes: { email: 'alice@example.com' } }
    const pool = await startPool({ ...secretClient, user })
    const { AuthenticationResult } = await signInBySrp(pool, { username: 'real-name', clientSecret })
    const refresh = (name: string) =>
      initiate(pool, 'REFRESH_TOKEN_AUTH', {
        REFRESH_TOKEN: AuthenticationResult?.RefreshToken,
        SECRET_HASH: secretHash(clientSecret, name),
      })
    expect((await refresh('alice@example.com')).__type).toBe('NotAuthorizedException')
    expect((await refresh('real-name')).AuthenticationResult).toBeDefined()
  })
})

it('refuses a hash from a client without a secret', async () => {
  expect(await signIn(await startPool(), { SECRET_HASH: 'AAAA' })).toEqual(
    notAuthorized(`Client ${clientId} is not configured for secret but secret was received`),
  )
})

describe('failed passwords', () => {
  it('lock the user out from the fifth on, by either way in', async () => {
    const pool = await startPool(optional)
    const attempts: Answer[] = []
    for (let n = 0; n < 3; n += 1) attempts.push(await signIn(pool, { PASSWORD: 'wrong' }))
    for (let n = 0; n < 2; n += 1) attempts.push(await signInBySrp(pool, { password: 'wrong' }))
    expect(attempts).toEqual(Array(5).fill(incorrect))

    expect(await signIn(pool)).toEqual(notAuthorized('Password attempts exceeded'))
    expect(await signInBySrp(pool)).toEqual(notAuthorized('Password attempts exceeded'))
    expect(pool.userState('alice').failedPasswords).toBe(5)

    pool.clock.advance(1000)
    expect((await signIn(pool)).AuthenticationResult).toBeDefined()
    expect(pool.userState('alice').failedPasswords).toBe(0)
  })
})
