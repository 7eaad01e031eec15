// A foreign client: AWS's own amazon-cognito-identity-js signs in, enrolls and answers against the pool.
import { describe, expect, it } from 'vitest'
import {
  associate,
  nextCode,
  refresh,
  sendCode,
  signIn,
  signInAtOnce,
  start,
  turn,
  verify,
} from './identity-js'
import { codeOf, secret } from './support'

// Its arithmetic takes a second or two for each sign-in.
describe('amazon-cognito-identity-js', { timeout: 30_000 }, () => {
  it('signs in by SRP', async () => {
    const { pool, user } = await start({ pool: { mfa: 'OPTIONAL' } })
    const result = await signIn(user)
    expect(result.kind).toBe('success')
    expect(pool.callLog().map(({ detail }) => detail)).toEqual(['USER_SRP_AUTH', 'PASSWORD_VERIFIER'])
  })

  it('hears of a wrong password', async () => {
    const { user } = await start()
    await expect(signIn(user, 'wrong')).rejects.toMatchObject({
      code: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    })
  })

  it('signs in by e-mail alias, and goes on under the real user name', async () => {
    const real = 'b1946ac9-2c3d-4e5f-8a90-1b2c3d4e5f60'
    const attributes = { email: 'alice@example.com' }
    const { pool, newUser } = await start({
      user: { username: real, attributes, softwareToken: { secret } },
    })
    const user = newUser('alice@example.com')
    expect(await signIn(user)).toMatchObject({ kind: 'challenge', name: 'SOFTWARE_TOKEN_MFA' })
    expect(user.getUsername()).toBe(real)
    expect((await sendCode(user, codeOf(pool, secret))).kind).toBe('success')
  })

  it('sets a token up where one is required, then signs in with its code', async () => {
    const { pool, user } = await start()
    expect(await signIn(user)).toMatchObject({ kind: 'challenge', name: 'MFA_SETUP' })
    const secretCode = await associate(user)
    expect(await verify(user, codeOf(pool, secretCode))).toHaveProperty('accessToken')

    expect(await signIn(user)).toMatchObject({
      kind: 'challenge',
      name: 'SOFTWARE_TOKEN_MFA',
      parameters: { FRIENDLY_DEVICE_NAME: 'A laptop' },
    })
    await expect(sendCode(user, codeOf(pool, secretCode))).rejects.toMatchObject({
      code: 'ExpiredCodeException',
    })
    expect((await sendCode(user, nextCode(pool, secretCode))).kind).toBe('success')
  })

  it('sets a token up once signed in, prefers it, and is asked for it', async () => {
    const { pool, user } = await start({ pool: { mfa: 'OPTIONAL' } })
    await signIn(user)
    const secretCode = await associate(user)
    expect(await verify(user, codeOf(pool, secretCode))).toEqual({ Status: 'SUCCESS' })
    const preferred = await new Promise((resolve, reject) => {
      user.setUserMfaPreference(null, { Enabled: true, PreferredMfa: true }, (failure, result) => {
        if (failure instanceof Error) reject(failure)
        else resolve(result)
      })
    })
    expect(preferred).toBe('SUCCESS')
    expect(await signIn(user)).toMatchObject({ kind: 'challenge', name: 'SOFTWARE_TOKEN_MFA' })
    expect((await sendCode(user, nextCode(pool, secretCode))).kind).toBe('success')
  })

  it('chooses a password and gives a name, then sets a token up', async () => {
    const { pool, user } = await start({
      pool: { requiredAttributes: ['name'] },
      user: { status: 'FORCE_CHANGE_PASSWORD' },
    })
    expect(await signIn(user)).toEqual({ kind: 'newPassword', required: ['name'] })
    const next = await turn((callbacks) =>
      user.completeNewPasswordChallenge('N3w-Horse-Battery', { name: 'Alice' }, callbacks),
    )
    expect(next).toMatchObject({ kind: 'challenge', name: 'MFA_SETUP' })
    const secretCode = await associate(user)
    expect(await verify(user, codeOf(pool, secretCode))).toHaveProperty('accessToken')
    expect(pool.userState('alice')).toMatchObject({ status: 'CONFIRMED', attributes: { name: 'Alice' } })
  })

  it('refreshes its session and signs out everywhere', async () => {
    const { pool, user } = await start({ pool: { mfa: 'OPTIONAL' } })
    const { session } = await signInAtOnce(user)
    expect((await refresh(user, session)).isValid()).toBe(true)
    await new Promise<string>((onSuccess, onFailure) => user.globalSignOut({ onSuccess, onFailure }))
    expect(pool.calls().slice(-2)).toEqual(['InitiateAuth', 'GlobalSignOut'])
  })
})
