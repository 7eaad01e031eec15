// SetUserMFAPreference and what GetUser and GetUserAuthFactors show of it.
import { describe, expect, it } from 'vitest'
import type { PracticePool, UserSeed } from '../../src/practice-pool'
import { call, codeOf, invalidParameter, secret, signIn, signInForToken, startPool } from './support'

const optional = { mfa: 'OPTIONAL', factors: ['SOFTWARE_TOKEN_MFA', 'SMS_MFA'] } as const
const on = { Enabled: true, PreferredMfa: true }
const off = { Enabled: false, PreferredMfa: false }

async function signedIn(user: Partial<UserSeed> = {}, settings: object = optional) {
  const pool = await startPool({ pool: settings, user })
  const AccessToken = await signInForToken(pool)
  return {
    pool,
    AccessToken,
    prefer: (preferences: object) => call(pool, 'SetUserMFAPreference', { AccessToken, ...preferences }),
    getUser: () => call(pool, 'GetUser', { AccessToken }),
  }
}

async function verifyToken(pool: PracticePool, AccessToken: string) {
  const { SecretCode } = await call(pool, 'AssociateSoftwareToken', { AccessToken })
  await call(pool, 'VerifySoftwareToken', { AccessToken, UserCode: codeOf(pool, SecretCode) })
}

describe('SetUserMFAPreference', () => {
  it('makes sign-in ask for the token in an optional pool', async () => {
    const { pool, prefer, getUser } = await signedIn({ softwareToken: { secret } })
    expect(await getUser()).not.toHaveProperty('UserMFASettingList')
    expect(await prefer({ SoftwareTokenMfaSettings: on })).toEqual({})
    expect(await getUser()).toMatchObject({
      Username: 'alice',
      UserMFASettingList: ['SOFTWARE_TOKEN_MFA'],
      PreferredMfaSetting: 'SOFTWARE_TOKEN_MFA',
    })
    expect((await signIn(pool)).ChallengeName).toBe('SOFTWARE_TOKEN_MFA')
  })

  it('switches the token off again', async () => {
    const { pool, prefer, getUser } = await signedIn({ softwareToken: { secret } })
    await prefer({ SoftwareTokenMfaSettings: on })
    await prefer({ SoftwareTokenMfaSettings: off })
    expect(await getUser()).not.toHaveProperty('PreferredMfaSetting')
    expect((await signIn(pool)).AuthenticationResult).toBeDefined()
  })

  it('says how far the user has come with the token', async () => {
    const { pool, AccessToken, prefer } = await signedIn()
    const settings = { SoftwareTokenMfaSettings: on }
    expect(await prefer(settings)).toEqual(invalidParameter('User has not set up software token mfa'))
    expect(await prefer({ SoftwareTokenMfaSettings: off })).toEqual(
      invalidParameter('User has not set up software token mfa'),
    )
    await call(pool, 'AssociateSoftwareToken', { AccessToken })
    expect(await prefer(settings)).toEqual(invalidParameter('User has not verified software token mfa'))
    await verifyToken(pool, AccessToken)
    expect(await prefer(settings)).toEqual({})
  })

  it.each([
    ['SMSMfaSettings', 'User does not have a phone_number set to turn on SMS MFA'],
    ['EmailMfaSettings', 'User does not have an email set to turn on EMAIL MFA'],
  ])('refuses %s for a user without the attribute, and changes nothing', async (settings, message) => {
    const { pool, prefer } = await signedIn({ softwareToken: { secret } })
    const wish = { SoftwareTokenMfaSettings: on, [settings]: off }
    expect(await prefer(wish)).toEqual(invalidParameter(message))
    expect(pool.userState('alice').enabledFactors).toEqual([])
  })

  it('takes only one preferred factor', async () => {
    const attributes = { phone_number: '+15550100', phone_number_verified: 'true' }
    const { prefer } = await signedIn({ softwareToken: { secret }, attributes })
    const answer = await prefer({ SoftwareTokenMfaSettings: on, SMSMfaSettings: on })
    expect(answer.__type).toBe('InvalidParameterException')
  })

  it('stores a preference that sign-in then ignores', async () => {
    const attributes = { phone_number: '+15550100', phone_number_verified: 'true' }
    const settings = { mfa: 'OPTIONAL', factors: ['SOFTWARE_TOKEN_MFA'] }
    const { pool, prefer } = await signedIn({ softwareToken: { secret }, attributes }, settings)
    await prefer({ SoftwareTokenMfaSettings: { Enabled: true } })
    expect(await prefer({ SMSMfaSettings: on })).toEqual({})
    expect((await signIn(pool)).ChallengeName).toBe('SOFTWARE_TOKEN_MFA')
  })

  it('is refused where software tokens are off', async () => {
    const { prefer } = await signedIn({}, { mfa: 'OFF' })
    expect(await prefer({ SoftwareTokenMfaSettings: on })).toEqual(
      invalidParameter('User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA'),
    )
  })

  it('cannot switch a factor off in a required pool', async () => {
    const { pool, AccessToken, prefer } = await signedIn({ origin: 'SELF_REGISTERED' }, { mfa: 'ON' })
    await verifyToken(pool, AccessToken)
    await prefer({ SoftwareTokenMfaSettings: off })
    expect(pool.userState('alice').enabledFactors).toEqual(['SOFTWARE_TOKEN_MFA'])
    expect((await signIn(pool)).ChallengeName).toBe('SOFTWARE_TOKEN_MFA')
  })
})

describe('GetUserAuthFactors', () => {
  const factorsOf = async (user: Partial<UserSeed>, settings: object = optional) => {
    const { pool, AccessToken } = await signedIn(user, settings)
    return call(pool, 'GetUserAuthFactors', { AccessToken })
  }

  it('leaves out what is not set', async () => {
    expect(await factorsOf({})).toEqual({ Username: 'alice', ConfiguredUserAuthFactors: ['PASSWORD'] })
  })

  it('names the codes that can be sent, where the pool allows them as a way in', async () => {
    const attributes = { email: 'alice@example.com', email_verified: 'true', phone_number: '+15550100' }
    const settings = { ...optional, firstFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'] }
    expect(await factorsOf({ attributes }, settings)).toMatchObject({
      ConfiguredUserAuthFactors: ['PASSWORD', 'EMAIL_OTP'],
    })
  })

  it('shows the second factors as GetUser does', async () => {
    const { pool, AccessToken, prefer } = await signedIn({ softwareToken: { secret } })
    await prefer({ SoftwareTokenMfaSettings: on })
    expect(await call(pool, 'GetUserAuthFactors', { AccessToken })).toMatchObject({
      UserMFASettingList: ['SOFTWARE_TOKEN_MFA'],
      PreferredMfaSetting: 'SOFTWARE_TOKEN_MFA',
    })
  })
})
