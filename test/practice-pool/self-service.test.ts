// ForgotPassword, ConfirmForgotPassword, ResendConfirmationCode and ConfirmSignUp: who gets a code, which
// code counts, and what is said to all others.
import { describe, expect, it } from 'vitest'
import type { PracticePool, UserSeed } from '../../src/practice-pool'
import {
  call,
  clientId,
  error,
  invalidParameter,
  notAuthorized,
  password,
  secretHash,
  seedWith,
  signIn,
  startPool,
  startPoolFrom,
} from './support'

const email = { email: 'alice@acme.example', email_verified: 'true' }
const phone = { phone_number: '+15550100', phone_number_verified: 'true' }
const legacy = { preventUserExistenceErrors: 'LEGACY' } as const
const better = 'Better-H0rse!'
const hour = 60 * 60_000

const ask = (pool: PracticePool, operation: string, more: object = {}) =>
  call(pool, operation, { ClientId: clientId, Username: 'alice', ...more })
const forgot = (pool: PracticePool, more: object = {}) => ask(pool, 'ForgotPassword', more)
const reset = (pool: PracticePool, more: object = {}) =>
  ask(pool, 'ConfirmForgotPassword', { ConfirmationCode: lastCode(pool), Password: better, ...more })
const resend = (pool: PracticePool, more: object = {}) => ask(pool, 'ResendConfirmationCode', more)
const confirm = (pool: PracticePool, more: object = {}) =>
  ask(pool, 'ConfirmSignUp', { ConfirmationCode: lastCode(pool), ...more })

const lastCode = (pool: PracticePool) => pool.sentCodes().at(-1)?.code ?? '000000'
const otherThan = (code: string) => code.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))

const wrongCode = error('CodeMismatchException', 'Invalid verification code provided, please try again.')
const expiredCode = error('ExpiredCodeException', 'Invalid code provided, please request a code again.')
const tooMany = error('LimitExceededException', 'Attempt limit exceeded, please try after some time.')
const unknown = error('UserNotFoundException', 'Username/client id combination not found.')
const unreachable = invalidParameter(
  'Cannot reset password for the user as there is no registered/verified email or phone_number',
)
const byEmail = { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'a***@a***' }
const bySms = { AttributeName: 'phone_number', DeliveryMedium: 'SMS', Destination: '+*******0100' }

describe('ForgotPassword', () => {
  it.each([
    ['by e-mail', { ...email, ...phone }, {}, byEmail],
    [
      'by text message where that recovers accounts',
      { ...email, ...phone },
      { recovery: 'phone_number' },
      bySms,
    ],
    ['by what is verified', { ...email, ...phone, email_verified: 'false' }, {}, bySms],
  ] as const)('sends a code %s', async (_, attributes, poolSettings, details) => {
    const pool = await startPool({ user: { attributes }, pool: poolSettings })
    expect(await forgot(pool)).toEqual({ CodeDeliveryDetails: details })
    expect(lastCode(pool)).toMatch(/^\d{6}$/)
  })

  it.each([
    ['whom no code can reach', { attributes: { email: 'a@b.c' } }, unreachable],
    ['who is disabled', { attributes: email, enabled: false }, notAuthorized('User is disabled.')],
  ] as [string, Partial<UserSeed>, object][])('refuses a user %s', async (_, user, answer) => {
    expect(await forgot(await startPool({ user, client: legacy }))).toEqual(answer)
  })

  it.each([
    ['exists nowhere', { attributes: email }, 'nobody'],
    ['is disabled', { attributes: email, enabled: false }, 'alice'],
    ['cannot be reached', {}, 'alice'],
  ] as [string, Partial<UserSeed>, string][])(
    'plays a user who %s, for a client that hides its users',
    async (_, user, Username) => {
      const pool = await startPool({ user })
      expect(await forgot(pool, { Username })).toMatchObject({
        CodeDeliveryDetails: { DeliveryMedium: 'EMAIL' },
      })
      expect(pool.sentCodes()).toEqual([])
    },
  )

  it('says that it knows no such user, where the client does not hide it', async () => {
    expect(await forgot(await startPool({ client: legacy }), { Username: 'nobody' })).toEqual(unknown)
  })

  it('leaves a temporary password as it is', async () => {
    const pool = await startPool({ user: { attributes: email, status: 'FORCE_CHANGE_PASSWORD' } })
    expect(await forgot(pool)).toEqual(notAuthorized('User password cannot be reset in the current state.'))
  })

  it('does nothing in a pool that leaves it to administrators', async () => {
    const pool = await startPool({ user: { attributes: email }, pool: { recovery: 'none' } })
    expect(await forgot(pool)).toEqual(notAuthorized('Contact administrator to reset password.'))
  })

  it('sends five codes an hour', async () => {
    const pool = await startPool({ user: { attributes: email } })
    for (let sent = 0; sent < 5; sent += 1) await forgot(pool)
    expect(await forgot(pool)).toEqual(tooMany)
    pool.clock.advance(hour)
    expect(await forgot(pool)).toEqual({ CodeDeliveryDetails: byEmail })
  })

  it('wants the secret hash over the name that was typed', async () => {
    const clientSecret = 'shhh'
    const pool = await startPool({ user: { attributes: email }, client: { clientSecret } })
    const Username = 'alice@acme.example'
    expect(await forgot(pool, { Username })).toMatchObject({ __type: 'NotAuthorizedException' })
    const SecretHash = secretHash(clientSecret, Username)
    expect(await forgot(pool, { Username, SecretHash })).toEqual({ CodeDeliveryDetails: byEmail })
  })
})

describe('ConfirmForgotPassword', () => {
  const started = async (changes: Parameters<typeof startPool>[0] = {}) => {
    const pool = await startPool({
      pool: { mfa: 'OFF' },
      ...changes,
      user: { attributes: email, ...changes.user },
    })
    await forgot(pool)
    return pool
  }
  const signsIn = async (pool: PracticePool, PASSWORD: string) =>
    (await signIn(pool, { PASSWORD })).AuthenticationResult !== undefined

  it('sets the new password in place of the old one', async () => {
    const pool = await started()
    expect(await reset(pool)).toEqual({})
    expect([await signsIn(pool, better), await signsIn(pool, password)]).toEqual([true, false])
  })

  it('lets a user in again whose password was reset', async () => {
    const pool = await started({ user: { status: 'RESET_REQUIRED' }, client: legacy })
    expect(await signIn(pool)).toMatchObject({ __type: 'PasswordResetRequiredException' })
    await reset(pool)
    expect(await signsIn(pool, better)).toBe(true)
  })

  it('ends the lockout', async () => {
    const pool = await started()
    for (let tries = 0; tries < 6; tries += 1) await signIn(pool, { PASSWORD: 'wrong' })
    await reset(pool)
    expect(await signsIn(pool, better)).toBe(true)
  })

  it('takes a code once', async () => {
    const pool = await started()
    await reset(pool)
    expect(await reset(pool)).toEqual(expiredCode)
  })

  it('takes a code for an hour', async () => {
    const pool = await started()
    pool.clock.advance(hour)
    expect(await reset(pool)).toEqual(expiredCode)
  })

  it('takes only a code that was sent', async () => {
    const pool = await startPool({ user: { attributes: email } })
    expect(await reset(pool)).toEqual(expiredCode)
  })

  it('takes the right code after a wrong one', async () => {
    const pool = await started()
    expect(await reset(pool, { ConfirmationCode: otherThan(lastCode(pool)) })).toEqual(wrongCode)
    expect(await reset(pool)).toEqual({})
  })

  it('takes no code after five wrong ones in an hour', async () => {
    const pool = await started()
    const ConfirmationCode = otherThan(lastCode(pool))
    for (let tries = 0; tries < 5; tries += 1) await reset(pool, { ConfirmationCode })
    expect(await reset(pool)).toEqual(tooMany)
  })

  it('keeps the code when the password is against the policy', async () => {
    const pool = await started()
    expect(await reset(pool, { Password: 'Short-1' })).toEqual(
      error('InvalidPasswordException', 'Password does not conform to policy: Password not long enough'),
    )
    expect(await reset(pool)).toEqual({})
  })

  it('refuses a password that ends with a space, and does not quote it', async () => {
    const answer = await reset(await started(), { Password: `${better} ` })
    expect(answer).toMatchObject({ __type: 'InvalidParameterException' })
    expect(answer.message).toContain("at 'password' failed")
    expect(answer.message).not.toContain(better)
  })

  it.each([
    ['the present password', [password]],
    ['one of the last few', [better, password]],
  ] as const)('refuses %s where the pool remembers them', async (_, inTurn) => {
    const pool = await started({ pool: { mfa: 'OFF', passwordPolicy: { historySize: 2 } } })
    const answers = []
    for (const Password of inTurn) {
      await forgot(pool)
      answers.push(await reset(pool, { Password }))
    }
    expect(answers.at(-1)).toMatchObject({ __type: 'PasswordHistoryPolicyViolationException' })
  })

  it.each([
    ['exists nowhere', {}, 'nobody'],
    ['is disabled', { enabled: false }, 'alice'],
  ] as [string, Partial<UserSeed>, string][])(
    'calls the code of a user wrong who %s, for a client that hides its users',
    async (_, user, Username) => {
      expect(await reset(await started({ user }), { Username })).toEqual(wrongCode)
    },
  )
})

describe('a sign-up that is not confirmed', () => {
  const unconfirmed = { status: 'UNCONFIRMED', attributes: { email: 'alice@acme.example' } } as const
  const started = (changes: Parameters<typeof startPool>[0] = {}) =>
    startPool({ pool: { mfa: 'OFF' }, user: unconfirmed, ...changes })

  it('is confirmed with the code that was sent when the pool started', async () => {
    const pool = await started()
    expect(await confirm(pool)).toEqual({})
    expect(pool.userState('alice')).toMatchObject({
      status: 'CONFIRMED',
      attributes: { email_verified: 'true' },
    })
  })

  it('lets the user in afterwards', async () => {
    const pool = await started()
    expect(await signIn(pool)).toEqual(error('UserNotConfirmedException', 'User is not confirmed.'))
    await confirm(pool)
    expect(await signIn(pool)).toHaveProperty('AuthenticationResult')
  })

  it('has a code sent again, which takes the place of the first', async () => {
    const pool = await started()
    expect(await resend(pool)).toEqual({ CodeDeliveryDetails: byEmail })
    expect(await confirm(pool, { ConfirmationCode: otherThan(lastCode(pool)) })).toEqual(wrongCode)
    expect(await confirm(pool)).toEqual({})
  })

  it('has a day for it', async () => {
    const pool = await started()
    pool.clock.advance(24 * hour)
    expect(await confirm(pool)).toEqual(expiredCode)
  })

  it('cannot be confirmed twice', async () => {
    const pool = await started()
    await confirm(pool)
    expect(await confirm(pool)).toEqual(
      notAuthorized('User cannot be confirmed. Current status is CONFIRMED'),
    )
    expect(await resend(pool)).toEqual(invalidParameter('User is already confirmed.'))
  })

  it('cannot reset a password: nothing of it is verified', async () => {
    expect(await forgot(await started({ user: unconfirmed, client: legacy }))).toEqual(unreachable)
  })

  it.each([
    ['hides its users', {}, { CodeDeliveryDetails: { DeliveryMedium: 'EMAIL' } }, expiredCode],
    ['does not', legacy, unknown, unknown],
  ])('of a name that nobody has is answered by whether the client %s', async (_, client, sent, confirmed) => {
    const pool = await startPool({ client })
    expect(await resend(pool, { Username: 'nobody' })).toMatchObject(sent)
    expect(await confirm(pool, { Username: 'nobody' })).toMatchObject(confirmed)
  })

  it.each([
    [false, { __type: 'AliasExistsException' }],
    [true, {}],
  ])('takes an e-mail address over only on purpose (%s)', async (ForceAliasCreation, answer) => {
    const seed = seedWith({ user: unconfirmed })
    const [first] = seed.pools
    if (first === undefined) throw new Error('There is a pool.')
    const users = [...first.users, { username: 'bob', password, attributes: email }]
    const pool = await startPoolFrom({ ...seed, pools: [{ ...first, users }] })
    expect(await confirm(pool, { ForceAliasCreation })).toMatchObject(answer)
  })
})
