// What people type, through the whole main process: cleaned of what came along unseen, or told before it is sent.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startPracticePool, type PracticePool } from '../../../src/practice-pool'
import type { Input } from '../../../src/shared/contract'
import { createManualClock } from '../../support/doubles/manual-clock'
import { connectionTo, enroll, signIn, startTestApp, type TestApp } from '../../support/test-app'
import { alex, patWithoutPassword, samOnTheFirstDay } from './practice-users'

let pool: PracticePool
let app: TestApp
beforeEach(async () => {
  const clock = createManualClock(Date.UTC(2026, 10, 22, 0, 30, 2))
  pool = await startPracticePool({ clock })
  app = await startTestApp({ practiceEndpoint: pool.endpoint, clock })
})
afterEach(() => pool.close())

describe('a user name', () => {
  it.each(['  alex ', '\u3000alex', '\uFEFFalex\u200B', 'al\u200Bex\r\n'])(
    'is trimmed: "%s"',
    async (username) => {
      expect(await signIn(app, { ...alex, username })).toMatchObject({ state: 'challenged' })
    },
  )

  it('is trimmed for a sign-in without a password too', async () => {
    const { id: connectionId } = await connectionTo(app, patWithoutPassword.userPoolId)
    const username = `\u00A0${patWithoutPassword.username} `
    const asked = await app.want('signIn.startWithoutPassword', { connectionId, username })
    expect(asked).toMatchObject({ challenge: { kind: 'selectFirstFactor' } })
  })

  it('has at most 128 characters, without those around it', async () => {
    const { id: connectionId } = await connectionTo(app, alex.userPoolId)
    const start = (username: string) => app.refusal('signIn.start', { connectionId, username, password: 'x' })
    expect(await start(`  ${'a'.repeat(128)}  `)).toBe('wrongCredentials')
    expect(await start('a'.repeat(129))).toBe('invalidInput')
    expect(await start(' \u200B ')).toBe('invalidInput')
  })
})

it('a password is not trimmed: a space is a part of it', async () => {
  const { id: connectionId } = await connectionTo(app, alex.userPoolId)
  const { username, password } = alex
  expect(await app.refusal('signIn.start', { connectionId, username, password: `${password} ` })).toBe(
    'wrongCredentials',
  )
})

describe('an organization', () => {
  it('is saved with its ids as they were meant', async () => {
    const saved = await app.want('connections.save', {
      userPoolId: '\uFEFFeu-west-1_AbC123xyZ\u200B ',
      clientId: '\u00A01example23456789\n',
      issuer: 'Acme',
    })
    expect(saved).toMatchObject({ userPoolId: 'eu-west-1_AbC123xyZ', clientId: '1example23456789' })
  })
})

describe('a code', () => {
  const fullWidth = (digits: string): string =>
    digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))

  it('is taken in full-width digits, in groups', async () => {
    await enroll(app, alex)
    app.clock.advance(30_000)
    const { signInId } = await signIn(app, alex)
    const code = fullWidth(pool.codeFor('alex')).replace(/^.{3}/, '$&\u3000')
    expect(await app.want('signIn.respond', { signInId, answer: { kind: 'typedCode', code } })).toMatchObject(
      {
        state: 'signedIn',
      },
    )
  })
})

describe('on the first day', () => {
  type Answer = Extract<Input<'signIn.respond'>['answer'], { kind: 'newPassword' }>

  async function set(answer: Omit<Answer, 'kind'>) {
    const { signInId } = await signIn(app, samOnTheFirstDay)
    pool.clearCalls()
    return app.call('signIn.respond', { signInId, answer: { kind: 'newPassword', ...answer } })
  }

  it.each(['A-better-password-2 ', ' A-better-password-2', 'A-better-password-2\u00A0'])(
    'a password with a space at its end is told and never sent: "%s"',
    async (newPassword) => {
      const outcome = await set({ newPassword, attributes: { name: 'Sam Ito' } })
      expect(outcome).toMatchObject({ error: { code: 'passwordHasSpaces' } })
      expect(pool.calls()).toEqual([])
    },
  )

  it.each([
    ['birthdate', '17.05.1990'],
    ['phone_number', '020 7946 0958'],
    ['email', 'sam'],
  ] as const)('a malformed %s is told and never sent', async (attribute, value) => {
    const attributes = { name: 'Sam Ito', [attribute]: value }
    expect(await set({ newPassword: 'A-better-password-2', attributes })).toEqual({
      ok: false,
      error: { code: 'attributeMalformed', retryable: false, attribute },
    })
    expect(pool.calls()).toEqual([])
  })

  it('a detail that is left blank is not sent: the service says whether it may be', async () => {
    const outcome = await set({
      newPassword: 'A-better-password-2',
      attributes: { name: ' \u200B', email: '' },
    })
    expect(outcome).toMatchObject({ error: { code: 'attributeMissing', attribute: 'name' } })
    expect(pool.calls()).toEqual(['RespondToAuthChallenge'])
  })

  it('details arrive in the form that the service takes', async () => {
    const attributes = {
      name: ' Sam Ito\u200B',
      birthdate: '１９９０-０５-１７',
      phone_number: '+44 20 7946 0958',
    }
    await set({ newPassword: 'A-better password-2', attributes })
    expect(pool.userState('sam').attributes).toMatchObject({
      name: 'Sam Ito',
      birthdate: '1990-05-17',
      phone_number: '+442079460958',
    })
  })
})
