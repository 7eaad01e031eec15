// A foreign client: AWS's own amazon-cognito-identity-js signs in, enrolls and answers against the pool.
// It is in maintenance and marked deprecated as a whole, but it is the client that most of the world runs.
/* eslint-disable @typescript-eslint/no-deprecated */
import { AuthenticationDetails, CognitoUser, CognitoUserPool } from 'amazon-cognito-identity-js'
import type { CognitoUserSession, IAuthenticationCallback } from 'amazon-cognito-identity-js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startPracticePool } from '../../src/practice-pool'
import type { PoolSeed, PracticePool, UserSeed } from '../../src/practice-pool'
import { clientId, codeOf, password, poolId, secret, seedWith, step } from './support'

/** What a sign-in came to: the client's callbacks as data. */
type Turn =
  | { readonly kind: 'success'; readonly session: CognitoUserSession }
  | { readonly kind: 'challenge'; readonly name: string; readonly parameters: unknown }
  | { readonly kind: 'newPassword'; readonly required: unknown }

const memory = () => {
  const items = new Map<string, string>()
  return {
    setItem: (key: string, value: string) => void items.set(key, value),
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
  }
}

/** This client signs with the machine's time, so the pool is on it too, standing still. */
async function start(changes: { readonly pool?: Partial<PoolSeed>; readonly user?: Partial<UserSeed> } = {}) {
  const pool = await startPracticePool({ seed: seedWith(changes) })
  pool.clock.freeze()
  onTestFinished(() => pool.close())
  const Storage = memory()
  const userPool = new CognitoUserPool({
    UserPoolId: poolId,
    ClientId: clientId,
    endpoint: pool.endpoint,
    Storage,
  })
  const newUser = (Username: string) => new CognitoUser({ Username, Pool: userPool, Storage })
  return { pool, user: newUser('alice'), newUser }
}

const turn = (begin: (callbacks: IAuthenticationCallback) => void) =>
  new Promise<Turn>((resolve, reject) => {
    const challenge = (name: string, parameters: unknown) => resolve({ kind: 'challenge', name, parameters })
    begin({
      onSuccess: (session) => resolve({ kind: 'success', session }),
      onFailure: (failure: unknown) =>
        reject(failure instanceof Error ? failure : new Error(String(failure))),
      newPasswordRequired: (_attributes, required: unknown) => resolve({ kind: 'newPassword', required }),
      mfaRequired: challenge,
      totpRequired: challenge,
      mfaSetup: challenge,
      selectMFAType: challenge,
    })
  })

const signIn = (user: CognitoUser, Password = password) => {
  const details = new AuthenticationDetails({ Username: user.getUsername(), Password })
  return turn((callbacks) => user.authenticateUser(details, callbacks))
}

const sendCode = (user: CognitoUser, code: string) =>
  turn((callbacks) => user.sendMFACode(code, callbacks, 'SOFTWARE_TOKEN_MFA'))

const associate = (user: CognitoUser) =>
  new Promise<string>((associateSecretCode, onFailure) => {
    user.associateSoftwareToken({ associateSecretCode, onFailure })
  })

const verify = (user: CognitoUser, code: string) =>
  new Promise<unknown>((onSuccess, onFailure) => {
    user.verifySoftwareToken(code, 'A laptop', { onSuccess, onFailure })
  })

const nextCode = (pool: PracticePool, secretCode: string) => {
  pool.clock.advance(step)
  return codeOf(pool, secretCode)
}

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
    const result = await signIn(user)
    if (result.kind !== 'success') throw new Error('A challenge came.')
    const refreshed = await new Promise<CognitoUserSession>((resolve, reject) => {
      user.refreshSession(
        result.session.getRefreshToken(),
        (failure: unknown, session: CognitoUserSession) => {
          if (failure instanceof Error) reject(failure)
          else resolve(session)
        },
      )
    })
    expect(refreshed.isValid()).toBe(true)
    await new Promise<string>((onSuccess, onFailure) => user.globalSignOut({ onSuccess, onFailure }))
    expect(pool.calls().slice(-2)).toEqual(['InitiateAuth', 'GlobalSignOut'])
  })
})
