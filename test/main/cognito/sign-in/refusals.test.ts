// What a sign-in does, and does not do, when a real connection is refused: the password is not sent where SRP was
// meant, nobody is told that it is wrong when it is not, and no token is used that is meant for somebody else.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  startPracticePool,
  type ClientSeed,
  type PracticePool,
  type UserSeed,
} from '../../../../src/practice-pool'
import { createManualClock, type ManualClock } from '../../../support/doubles/manual-clock'
import { startRealKind } from '../../../support/as-service'
import { associate } from '../../../support/test-app'

const username = 'ada'
const password = 'Not-in-the-clear-1'

let clock: ManualClock
let pool: PracticePool | undefined
beforeEach(() => {
  clock = createManualClock(Date.UTC(2026, 10, 22, 8, 0, 2))
})
afterEach(() => pool?.close())

interface Changes {
  readonly client?: Partial<ClientSeed>
  readonly user?: Partial<UserSeed>
  readonly firstFactors?: readonly ('PASSWORD' | 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN')[]
  readonly requiredAttributes?: readonly string[]
}

async function start({ client, user, ...poolChange }: Changes = {}) {
  pool = await startPracticePool({
    clock,
    seed: {
      issuer: 'Real',
      pools: [
        {
          userPoolId: 'eu-west-1_Real1',
          mfa: 'OPTIONAL',
          clients: [{ clientId: 'real1client', connection: 'Real', ...client }],
          users: [{ username, password, ...user }],
          ...poolChange,
        },
      ],
    },
  })
  const real = await startRealKind(pool, { clock })
  const credentials = { connectionId: real.connectionId, username, password }
  return {
    ...real,
    pool,
    start: () => real.app.call('signIn.start', credentials),
    /** A start that must lead somewhere. */
    begin: () => real.app.want('signIn.start', credentials),
  }
}

const flowsTried = ({ pool: tried }: { readonly pool: PracticePool }) =>
  tried.callLog().map(({ operation, detail }) => `${operation} ${detail ?? ''}`)

describe('a password', () => {
  it('is proven by SRP, and not sent', async () => {
    const real = await start()
    expect(await real.start()).toMatchObject({ value: { state: 'signedIn' } })
    expect(real.sent().join()).not.toContain(password)
  })

  it.each<[ClientSeed['flows'], number]>([
    [['USER_AUTH'], 0],
    [['USER_PASSWORD_AUTH'], 1],
  ])('goes by what the client has instead (%s)', async (flows, timesSent) => {
    const real = await start({ client: { flows: flows ?? [] } })
    expect(await real.start()).toMatchObject({ value: { state: 'signedIn' } })
    expect(real.sent().filter((body) => body.includes(password))).toHaveLength(timesSent)
  })

  it.each([
    ['NotAuthorizedException', 'Not like this.', 'signInRefused'],
    ['InvalidParameterException', 'Something is wrong with authFlow', 'requestRefused'],
    ['UnsupportedOperationException', 'no', 'operationNotEnabled'],
    ['SomethingNewException', 'what', 'serviceErrorUnknown'],
    ['UnknownOperationException', '', 'requestRefused'],
    ['FeatureUnavailableInTierException', '', 'featureUnavailable'],
  ])('is not sent another way when SRP is refused with %s "%s"', async (name, message, code) => {
    const real = await start({ client: { flows: ['USER_SRP_AUTH', 'USER_AUTH', 'USER_PASSWORD_AUTH'] } })
    real.pool.fail('InitiateAuth', { kind: 'exception', name, message })
    expect(await real.start()).toMatchObject({ error: { code } })
    expect(flowsTried(real)).toEqual(['InitiateAuth USER_SRP_AUTH'])
  })

  it.each([
    ['InvalidParameterException', 'USER_SRP_AUTH flow not enabled for this client'],
    ['NotAuthorizedException', 'Auth flow not enabled for this client'],
    ['UserNotFoundException', 'User does not exist.'],
    ['SomethingNewException', 'what'],
  ])('is not sent another way once SRP has begun, whatever is said: %s', async (name, message) => {
    const real = await start({ client: { flows: ['USER_SRP_AUTH', 'USER_AUTH', 'USER_PASSWORD_AUTH'] } })
    real.pool.fail('RespondToAuthChallenge', { kind: 'exception', name, message })
    expect(await real.start()).toMatchObject({ ok: false })
    expect(flowsTried(real)).toEqual([
      'InitiateAuth USER_SRP_AUTH',
      'RespondToAuthChallenge PASSWORD_VERIFIER',
    ])
  })
})

describe('a pool that does not take passwords from this user', () => {
  const attributes = { email: 'ada@example.com', email_verified: 'true' }
  const passwordless = (hasPasskey: boolean) =>
    start({
      client: { flows: ['USER_AUTH'] },
      user: { password: '', hasPasskey, attributes },
      firstFactors: ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'],
    })

  it('is asked for none of it: the ways that it offers are shown', async () => {
    const real = await passwordless(true)
    expect(await real.start()).toMatchObject({
      value: { challenge: { kind: 'selectFirstFactor', choices: ['emailCode', 'passkey'] } },
    })
    expect(flowsTried(real)).toEqual(['InitiateAuth USER_SRP_AUTH', 'InitiateAuth USER_AUTH'])
  })

  it('lets nobody answer by a way that it did not offer', async () => {
    const { app, ...real } = await passwordless(true)
    const asked = await real.begin()
    const { signInId } = asked
    const answer = { kind: 'usePassword', password } as const
    expect(await app.refusal('signIn.respond', { signInId, answer })).toBe('stepOutOfOrder')
  })

  it('counts a code in the place of a password for no second factor', async () => {
    const { app, ...real } = await passwordless(false)
    const asked = await real.begin()
    expect(asked).toMatchObject({ challenge: { kind: 'sentCode', medium: 'email' } })
    const answer = { kind: 'typedCode', code: real.pool.sentCodes().at(-1)?.code ?? '' } as const
    const { signInId } = asked
    expect(await app.want('signIn.respond', { signInId, answer })).toMatchObject({ secondFactor: 'none' })
  })
})

describe('someone with the right password who is refused', () => {
  it.each<[string, Partial<UserSeed>, string]>([
    ['by threat protection', { refusal: 'SECURITY' }, 'blockedForSecurity'],
    ['by a rule of the organization', { refusal: 'TRIGGER' }, 'organizationRefused'],
    ['for a reason that nobody knows', { refusal: 'UNSAID' }, 'signInRefused'],
    ['as disabled', { enabled: false }, 'userDisabled'],
    [
      'too late for a temporary password',
      { status: 'FORCE_CHANGE_PASSWORD', passwordAgeDays: 8 },
      'temporaryPasswordExpired',
    ],
  ])('%s is not told that it is wrong, nor to try again', async (_, user, code) => {
    const real = await start({ user })
    real.pool.behave({ expiredPassword: 'USER_ACCOUNT' })
    expect(await real.start()).toEqual({ ok: false, error: { code, retryable: false } })
  })
})

describe('a detail that the client may not write', () => {
  const firstDay = { status: 'FORCE_CHANGE_PASSWORD' } as const

  it('is told as such, and can be left out', async () => {
    const { app, ...real } = await start({
      user: firstDay,
      client: { writableAttributes: ['email'] },
      requiredAttributes: ['name'],
    })
    const asked = await real.begin()
    const { signInId } = asked
    const answerWith = (name: string) =>
      ({ kind: 'newPassword', newPassword: 'A-password-of-my-own-1', attributes: { name } }) as const
    expect(await app.refusal('signIn.respond', { signInId, answer: answerWith('Ada') })).toBe(
      'attributeNotWritable',
    )
    expect(await app.want('signIn.respond', { signInId, answer: answerWith(' ') })).toMatchObject({
      state: 'signedIn',
    })
  })
})

describe('a token that is not meant for here', () => {
  it.each([
    ['ANOTHER_POOL', 'accessTokenOfOtherPool'],
    ['ANOTHER_CLIENT', 'accessTokenOfOtherClient'],
  ] as const)('(%s) is refused before anything is done with it', async (tokensFor, code) => {
    const real = await start()
    real.pool.behave({ tokensFor })
    expect(await real.start()).toMatchObject({ error: { code } })
    expect(real.pool.calls()).toEqual(['InitiateAuth', 'RespondToAuthChallenge'])
  })

  it('without the scope for second factors is refused before it is tried', async () => {
    const real = await start({ client: { scope: 'openid' } })
    expect(await real.start()).toMatchObject({ error: { code: 'accessTokenScopeMissing' } })
  })

  it('leaves one that is meant for here to enroll with', async () => {
    const { app, ...real } = await start()
    const signedIn = await real.begin()
    const { id: enrollmentId } = await associate(app, signedIn)
    await app.want('enrollment.verify', { enrollmentId, friendlyDeviceName: 'Computer' })
    const { enrollment } = await app.want('enrollment.finish', { enrollmentId })
    expect(enrollment.phase).toBe('active')
  })
})
