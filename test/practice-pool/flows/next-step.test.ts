// The decision list of what follows a right password.
import { describe, expect, it } from 'vitest'
import { findNextStep } from '../../../src/practice-pool/flows/next-step'
import { createPoolDirectory } from '../../../src/practice-pool/state/pools'
import { systemRandom } from '../../../src/practice-pool/crypto/random'
import type { PoolSeed, UserSeed } from '../../../src/practice-pool'
import { secret, seedWith } from '../support'

const phone = { phone_number: '+15550100', phone_number_verified: 'true' }
const email = { email: 'a@example.com', email_verified: 'true' }
const token = { softwareToken: { secret } }
const allFactors = ['SOFTWARE_TOKEN_MFA', 'SMS_MFA', 'EMAIL_OTP'] as const

function decide(pool: Partial<PoolSeed>, user: Partial<UserSeed>, signIns: 'NONE_YET' | 'SOME' = 'NONE_YET') {
  const seed = seedWith({ pool: { factors: allFactors, recovery: 'none', ...pool }, user })
  const pools = createPoolDirectory({ seed, clock: Date, random: systemRandom })
  const { pool: found, user: alice } = pools.locate('alice')
  alice.signIns = signIns
  return findNextStep(alice, found.settings)
}

describe('after a right password', () => {
  it.each<[string, Partial<PoolSeed>, Partial<UserSeed>, unknown]>([
    ['off: tokens, whatever the user has', { mfa: 'OFF' }, token, { kind: 'TOKENS' }],
    [
      'a temporary password comes first',
      { mfa: 'OFF' },
      { status: 'FORCE_CHANGE_PASSWORD' },
      { kind: 'NEW_PASSWORD' },
    ],
    ['optional, nothing set up: tokens', { mfa: 'OPTIONAL' }, {}, { kind: 'TOKENS' }],
    ['optional, a token that is not enabled: tokens', { mfa: 'OPTIONAL' }, token, { kind: 'TOKENS' }],
    [
      'optional, an enabled token: its code',
      { mfa: 'OPTIONAL' },
      { ...token, enabledFactors: ['SOFTWARE_TOKEN_MFA'] },
      { kind: 'FACTOR', factor: 'SOFTWARE_TOKEN_MFA' },
    ],
    [
      'optional, two enabled, none preferred: a choice',
      { mfa: 'OPTIONAL' },
      { ...token, attributes: phone, enabledFactors: ['SOFTWARE_TOKEN_MFA', 'SMS_MFA'] },
      { kind: 'SELECT_FACTOR', choices: ['SOFTWARE_TOKEN_MFA', 'SMS_MFA'] },
    ],
    [
      'optional, two enabled, one preferred: that one',
      { mfa: 'OPTIONAL' },
      {
        ...token,
        attributes: phone,
        enabledFactors: ['SOFTWARE_TOKEN_MFA', 'SMS_MFA'],
        preferredFactor: 'SMS_MFA',
      },
      { kind: 'FACTOR', factor: 'SMS_MFA' },
    ],
    ['required, a token: its code', { mfa: 'ON' }, token, { kind: 'FACTOR', factor: 'SOFTWARE_TOKEN_MFA' }],
    [
      'required, a token and a phone: a choice',
      { mfa: 'ON' },
      { ...token, attributes: phone },
      { kind: 'SELECT_FACTOR', choices: ['SOFTWARE_TOKEN_MFA', 'SMS_MFA'] },
    ],
    [
      'required, a phone and SMS on: never set-up',
      { mfa: 'ON' },
      { attributes: phone },
      { kind: 'FACTOR', factor: 'SMS_MFA' },
    ],
    [
      'required, an e-mail address: a code by e-mail',
      { mfa: 'ON' },
      { attributes: email },
      { kind: 'FACTOR', factor: 'EMAIL_OTP' },
    ],
    [
      'required, only the recovery channel: set-up',
      { mfa: 'ON', recovery: 'email' },
      { attributes: email },
      { kind: 'SETUP', choices: ['SOFTWARE_TOKEN_MFA', 'SMS_MFA'] },
    ],
    [
      'required, a phone where SMS is off: set-up',
      { mfa: 'ON', factors: ['SOFTWARE_TOKEN_MFA'] },
      { attributes: phone },
      { kind: 'SETUP', choices: ['SOFTWARE_TOKEN_MFA'] },
    ],
    [
      'required, SMS preferred where it is off: the token all the same',
      { mfa: 'ON', factors: ['SOFTWARE_TOKEN_MFA'] },
      { ...token, attributes: phone, preferredFactor: 'SMS_MFA' },
      { kind: 'FACTOR', factor: 'SOFTWARE_TOKEN_MFA' },
    ],
    [
      'required, tokens off, no address yet: set-up of that',
      { mfa: 'ON', factors: ['EMAIL_OTP'] },
      {},
      { kind: 'SETUP', choices: ['EMAIL_OTP'] },
    ],
    [
      'required, tokens off, nothing but what recovers the account: an error',
      { mfa: 'ON', factors: ['SMS_MFA'], recovery: 'phone_number' },
      {},
      { kind: 'NO_FACTOR_POSSIBLE' },
    ],
    [
      'required, registered alone, first time: tokens',
      { mfa: 'ON' },
      { origin: 'SELF_REGISTERED' },
      { kind: 'TOKENS' },
    ],
  ])('%s', (_what, pool, user, expected) => {
    expect(decide(pool, user)).toEqual(expected)
  })

  it('required, registered alone, second time: set-up', () => {
    expect(decide({ mfa: 'ON' }, { origin: 'SELF_REGISTERED' }, 'SOME')).toMatchObject({ kind: 'SETUP' })
  })
})
