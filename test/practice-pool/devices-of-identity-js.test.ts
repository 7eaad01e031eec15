// A foreign client and its devices: amazon-cognito-identity-js confirms by itself what it is offered, proves
// the device by its own SRP, and forgets what the pool does not know.
/* oxlint-disable typescript/no-deprecated */
import type { CognitoUser, CognitoUserSession } from 'amazon-cognito-identity-js'
import { describe, expect, it } from 'vitest'
import type { PracticePool } from '../../src/practice-pool'
import { associate, nextCode, refresh, sendCode, signIn, signInAtOnce, start, verify } from './identity-js'
import { codeOf, initiate, notAuthorized, secret } from './support'

const withToken = { softwareToken: { secret } }
const required = { pool: { mfa: 'ON', deviceTracking: 'ALWAYS' }, user: withToken } as const
const optional = { pool: { mfa: 'OPTIONAL', deviceTracking: 'ALWAYS' } } as const
const asksFirst = { pool: { mfa: 'OPTIONAL', deviceTracking: 'USER_OPT_IN' } } as const

/** The challenges that were answered since. */
const steps = (pool: PracticePool) => pool.callLog().map(({ operation, detail }) => detail ?? operation)
const statuses = (pool: PracticePool) => pool.userState('alice').devices.map(({ status }) => status)

async function signInWithCode(pool: PracticePool, user: CognitoUser) {
  expect(await signIn(user)).toMatchObject({ kind: 'challenge', name: 'SOFTWARE_TOKEN_MFA' })
  const result = await sendCode(user, nextCode(pool, secret))
  if (result.kind !== 'success') throw new Error('Another challenge came.')
  return result
}

const setRemembered = (user: CognitoUser) =>
  new Promise<string>((onSuccess, onFailure) => user.setDeviceStatusRemembered({ onSuccess, onFailure }))

describe('the devices of amazon-cognito-identity-js', { timeout: 30_000 }, () => {
  it('are confirmed after the first code, and stand in for it from then on', async () => {
    const { pool, user, newUser } = await start(required)
    await signInWithCode(pool, user)
    expect(statuses(pool)).toEqual(['REMEMBERED'])
    pool.clearCalls()

    const { session } = await signInAtOnce(newUser('alice'))
    expect(steps(pool)).toEqual([
      'USER_SRP_AUTH',
      'PASSWORD_VERIFIER',
      'DEVICE_SRP_AUTH',
      'DEVICE_PASSWORD_VERIFIER',
    ])
    expect(session.isValid()).toBe(true)
    expect(statuses(pool)).toEqual(['REMEMBERED'])
  })

  it('refresh with their key', async () => {
    const { user } = await start(optional)
    const { session } = await signInAtOnce(user)
    expect((await refresh(user, session)).isValid()).toBe(true)
  })

  it('cannot refresh right after set-up, because nobody confirmed them', async () => {
    const { pool, user } = await start({ pool: required.pool })
    await signIn(user)
    const secretCode = await associate(user)
    const session = (await verify(user, codeOf(pool, secretCode))) as CognitoUserSession
    expect(statuses(pool)).toEqual(['OFFERED'])
    // Asked by hand: the client would try for seven seconds.
    const REFRESH_TOKEN = session.getRefreshToken().getToken()
    expect(await initiate(pool, 'REFRESH_TOKEN_AUTH', { REFRESH_TOKEN })).toEqual(
      notAuthorized('Invalid Refresh Token'),
    )
  })

  it('are remembered when the user is asked and says so', async () => {
    const { pool, user, newUser } = await start(asksFirst)
    expect((await signInAtOnce(user)).asksToRemember).toBe(true)
    expect(statuses(pool)).toEqual(['CONFIRMED'])
    expect(await setRemembered(user)).toBe('SUCCESS')
    expect(statuses(pool)).toEqual(['REMEMBERED'])
    pool.clearCalls()
    expect((await signInAtOnce(newUser('alice'))).asksToRemember).toBe(false)
    expect(steps(pool)).toContain('DEVICE_PASSWORD_VERIFIER')
  })

  it('are dropped and offered anew when the pool has forgotten them', async () => {
    const { pool, user, newUser } = await start(required)
    await signInWithCode(pool, user)
    pool.forgetDevices('alice')
    pool.clearCalls()

    const again = newUser('alice')
    await signInWithCode(pool, again)
    expect(steps(pool)).toEqual([
      'USER_SRP_AUTH',
      'PASSWORD_VERIFIER',
      'PASSWORD_VERIFIER',
      'SOFTWARE_TOKEN_MFA',
      'ConfirmDevice',
    ])
    expect(statuses(pool)).toEqual(['REMEMBERED'])
  })
})
