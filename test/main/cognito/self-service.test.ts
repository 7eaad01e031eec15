// A forgotten password and a sign-up that is not confirmed, against the practice pool: from the error that
// a sign-in meets to being signed in, and what the service says on the way.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSentCode } from '../../../src/main/cognito/recovery'
import { startPracticePool, type PracticePool } from '../../../src/practice-pool'
import { createManualClock } from '../../support/doubles/manual-clock'
import { connectionTo, startTestApp, type TestApp, type TestUser } from '../../support/test-app'
import {
  alex,
  caseyBehindClientSecret,
  julesToReset,
  kimWithPhone,
  remyUnconfirmed,
  samOnTheFirstDay,
} from './practice-users'

let pool: PracticePool
let app: TestApp

beforeEach(async () => {
  const clock = createManualClock(Date.UTC(2026, 10, 22, 0, 30, 2))
  pool = await startPracticePool({ clock })
  app = await startTestApp({ practiceEndpoint: pool.endpoint, clock })
})
afterEach(() => pool.close())

const newPassword = 'A-better-password-2'
const lastCode = () => pool.sentCodes().at(-1)?.code ?? ''
/** Not the code that was sent. */
const otherThan = (code: string) => code.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))

async function personOf({ userPoolId, username }: TestUser) {
  return { connectionId: (await connectionTo(app, userPoolId)).id, username }
}

async function signInWith(user: TestUser, password = user.password) {
  return app.call('signIn.start', { ...(await personOf(user)), password })
}

async function refusalOf(user: TestUser, channel: 'password.forgot' | 'signUp.resend') {
  return app.refusal(channel, await personOf(user))
}

describe('a password that has to be reset', () => {
  it('is reset with a code, and signs in', async () => {
    expect(await signInWith(julesToReset)).toMatchObject({ error: { code: 'passwordResetRequired' } })
    const person = await personOf(julesToReset)
    expect(await app.want('password.forgot', person)).toEqual({
      delivery: { medium: 'email', destination: 'j***@a***' },
    })
    await app.want('password.reset', { ...person, code: lastCode(), newPassword })
    expect(await signInWith(julesToReset, newPassword)).toMatchObject({ ok: true })
  })
})

describe('a forgotten password', () => {
  /** With the code that was sent, unless another one is typed. */
  async function reset(
    user: TestUser,
    typed: { readonly code?: string; readonly newPassword?: string } = {},
  ) {
    const person = await personOf(user)
    await app.want('password.forgot', person)
    return app.call('password.reset', { ...person, code: lastCode(), newPassword, ...typed })
  }

  it.each([
    ['', alex],
    [' behind a client with a secret', caseyBehindClientSecret],
    [' of a name with spaces around it', { ...alex, username: '  alex ' }],
  ])('is replaced%s', async (_, user) => {
    expect(await reset(user)).toMatchObject({ ok: true })
    expect(await signInWith({ ...user, username: user.username.trim() }, newPassword)).toMatchObject({
      ok: true,
    })
  })

  it('no longer counts', async () => {
    await reset(alex)
    expect(await signInWith(alex)).toMatchObject({ error: { code: 'wrongCredentials' } })
  })

  it('takes a code as an input method writes it', async () => {
    const person = await personOf(alex)
    await app.want('password.forgot', person)
    const wide = lastCode().replaceAll(/\d/g, (digit) => ` ${String.fromCodePoint(0xff10 + Number(digit))}`)
    await app.want('password.reset', { ...person, code: wide, newPassword })
  })

  it.each([
    ['no code', { code: ' ' }, 'codeMalformed'],
    ['a password that is too weak', { newPassword: 'short' }, 'passwordTooWeak'],
    ['a password with a space at its end', { newPassword: `${newPassword} ` }, 'passwordHasSpaces'],
  ])('is told what is wrong: %s', async (_, typed, code) => {
    expect(await reset(alex, typed)).toMatchObject({ error: { code } })
  })

  it('can be tried again after a wrong code', async () => {
    const person = await personOf(alex)
    await app.want('password.forgot', person)
    const wrong = { ...person, code: otherThan(lastCode()), newPassword }
    expect(await app.refusal('password.reset', wrong)).toBe('sentCodeWrong')
    await app.want('password.reset', { ...person, code: lastCode(), newPassword })
  })

  it('is refused with a code that is too old', async () => {
    const person = await personOf(alex)
    await app.want('password.forgot', person)
    pool.clock.advance(61 * 60_000)
    const late = { ...person, code: lastCode(), newPassword }
    expect(await app.refusal('password.reset', late)).toBe('sentCodeExpired')
  })

  it('cannot be one that was used before, where the pool remembers', async () => {
    expect(await reset(julesToReset, { newPassword: julesToReset.password })).toMatchObject({
      error: { code: 'passwordReused' },
    })
  })

  it('does not tell whether anyone has this name, where the pool does not', async () => {
    const nobody = { ...alex, username: 'nobody-at-all' }
    expect(await app.want('password.forgot', await personOf(nobody))).toMatchObject({
      delivery: { medium: 'email' },
    })
    expect(pool.sentCodes().map(({ username }) => username)).not.toContain('nobody-at-all')
  })

  it.each([
    ['a temporary password', samOnTheFirstDay, 'resetNotNow'],
    ['a pool that leaves it to administrators', kimWithPhone, 'resetImpossible'],
    ['a sign-up without a confirmed address', remyUnconfirmed, 'resetImpossible'],
    ['a name that nobody has', { ...julesToReset, username: 'nobody' }, 'noCodeForName'],
  ])('has a sentence for %s', async (_, user, code) => {
    expect(await refusalOf(user, 'password.forgot')).toBe(code)
  })

  it('is limited, and says so', async () => {
    const person = await personOf(alex)
    for (let sent = 0; sent < 5; sent += 1) await app.want('password.forgot', person)
    expect(await app.refusal('password.forgot', person)).toBe('codeLimitReached')
  })

  it('says that a code could not be delivered', async () => {
    pool.fail('ForgotPassword', { kind: 'exception', name: 'CodeDeliveryFailureException', message: '' })
    expect(await refusalOf(alex, 'password.forgot')).toBe('codeNotDelivered')
  })

  it.each(['dropBefore', 'html503'] as const)(
    'has a code sent once: it is not repeated (%s)',
    async (kind) => {
      pool.fail('ForgotPassword', { kind })
      await app.call('password.forgot', await personOf(alex))
      expect(pool.calls().filter((name) => name === 'ForgotPassword')).toHaveLength(1)
    },
  )

  it.each(['dropAfter', 'html503', 'internalError'] as const)(
    'is replaced once: an answer that is lost is told (%s)',
    async (kind) => {
      pool.fail('ConfirmForgotPassword', { kind })
      expect(await reset(alex)).toMatchObject({ error: { code: 'resetOutcomeUnknown' } })
      expect(pool.calls().filter((name) => name === 'ConfirmForgotPassword')).toHaveLength(1)
    },
  )

  it('counts although the answer was lost', async () => {
    pool.fail('ConfirmForgotPassword', { kind: 'dropAfter' })
    await reset(alex)
    expect(await signInWith(alex, newPassword)).toMatchObject({ ok: true })
  })

  it('is in no log', async () => {
    await reset(alex)
    expect(JSON.stringify([pool.callLog(), app.log])).not.toContain(newPassword)
  })
})

describe('a sign-up that is not confirmed', () => {
  it('is confirmed with the code that came with it, and signs in', async () => {
    expect(await signInWith(remyUnconfirmed)).toMatchObject({ error: { code: 'userNotConfirmed' } })
    const person = await personOf(remyUnconfirmed)
    await app.want('signUp.confirm', { ...person, code: lastCode() })
    expect(await signInWith(remyUnconfirmed)).toMatchObject({ ok: true, value: { state: 'signedIn' } })
  })

  it('is confirmed with a new code', async () => {
    const person = await personOf(remyUnconfirmed)
    expect(await app.want('signUp.resend', person)).toEqual({
      delivery: { medium: 'email', destination: 'r***@a***' },
    })
    await app.want('signUp.confirm', { ...person, code: lastCode() })
  })

  it('is told that the code is too old', async () => {
    pool.clock.advance(25 * 60 * 60_000)
    const late = { ...(await personOf(remyUnconfirmed)), code: lastCode() }
    expect(await app.refusal('signUp.confirm', late)).toBe('sentCodeExpired')
  })

  it.each(['signUp.confirm', 'signUp.resend'] as const)(
    'that is confirmed already says so (%s)',
    async (channel) => {
      const person = await personOf(julesToReset)
      const input = channel === 'signUp.confirm' ? { ...person, code: '123456' } : person
      expect(await app.refusal(channel, input as never)).toBe('userAlreadyConfirmed')
    },
  )

  it('can be asked for again when the answer was lost', async () => {
    pool.fail('ConfirmSignUp', { kind: 'dropAfter' })
    const confirmation = { ...(await personOf(remyUnconfirmed)), code: lastCode() }
    expect(await app.call('signUp.confirm', confirmation)).toMatchObject({ error: { retryable: true } })
    expect(await app.refusal('signUp.confirm', confirmation)).toBe('userAlreadyConfirmed')
  })
})

describe('a code as it is typed', () => {
  it.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['123-456', '123456'],
    ['１２３４５６', '123456'],
    ['123\u200b456', '123456'],
    // Other servers make codes of more than digits.
    ['abc-DEF', 'abc-DEF'],
  ])('%j is %s', (typed, code) => {
    expect(readSentCode(typed)).toEqual({ ok: true, value: code })
  })

  it('of nothing is none', () => {
    expect(readSentCode(' \u3000')).toMatchObject({ ok: false, error: { code: 'codeMalformed' } })
  })
})
