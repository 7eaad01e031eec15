// The details of an enrolled account: each part that cannot be had is told, and nothing is left half changed.
import { describe, expect, it } from 'vitest'
import { createPoolAccounts } from '../../../src/main/cognito/pool-account'
import type { Sessions } from '../../../src/main/cognito/sign-in/sessions'
import { permanent, transient } from '../../../src/shared/errors'
import type { AccountId, AccountSummary, FactorState, MfaChoice, MfaState } from '../../../src/shared/models'
import { done, fail, ok, type Result } from '../../../src/shared/result'
import { gatewayOf } from './doubles'

const id = 'a'.repeat(32) as AccountId
const account = { id, enrolledWith: { connectionId: 'c'.repeat(32), username: 'ada' } } as AccountSummary
const away = fail(transient('networkUnreachable'))

const mfaOf = (
  factors: Partial<Record<MfaChoice, FactorState>>,
): Result<{ username: string; mfa: MfaState }> =>
  ok({
    username: 'ada',
    mfa: {
      factors: { SOFTWARE_TOKEN_MFA: 'off', SMS_MFA: 'off', EMAIL_OTP: 'off', ...factors },
      sentTo: { SMS_MFA: null, EMAIL_OTP: null },
    },
  })

interface World {
  /** What the pool says of the user, question by question. */
  readonly reads?: readonly ReturnType<typeof mfaOf>[] | readonly Result<never>[]
  readonly set?: Result<null>
  readonly kept?: Result<null>
  readonly place?: 'memory' | 'keychain' | null
  readonly account?: AccountSummary
}

function createWorld({
  reads = [],
  set = done,
  kept = done,
  place = 'keychain',
  account: found = account,
}: World) {
  const sent: string[] = []
  let asked = 0
  const gateway = gatewayOf({
    getUser: () => {
      asked += 1
      return Promise.resolve(reads[asked - 1] ?? away)
    },
    setUserMfaPreference: (_, factor, to) => {
      sent.push(`${factor} ${to}`)
      return Promise.resolve(set)
    },
  })
  const sessions: Sessions = {
    placeOf: () => place,
    begin: () => Promise.resolve(),
    withAccessToken: (_, call) => call(gateway, 'token'),
    keepIn: () => Promise.resolve(kept),
    end: () => Promise.resolve(ok({ told: 'yes' as const })),
  }
  return { sent, accounts: createPoolAccounts({ sessions, findAccount: () => ok(found) }) }
}

describe('reading the details', () => {
  it('says where the sign-in is kept', async () => {
    const { accounts } = createWorld({ reads: [mfaOf({ SMS_MFA: 'on' })] })
    expect(await accounts.read(id)).toMatchObject({
      value: { session: 'signedIn', keptIn: 'keychain', mfa: { factors: { SMS_MFA: 'on' } } },
    })
  })

  it('takes one that has just ended for one in memory', async () => {
    const { accounts } = createWorld({ reads: [mfaOf({})], place: null })
    expect(await accounts.read(id)).toMatchObject({ value: { keptIn: 'memory' } })
  })

  it('says that nobody is signed in', async () => {
    const { accounts } = createWorld({ reads: [fail(permanent('signedOut'))] })
    expect(await accounts.read(id)).toEqual({ ok: true, value: { session: 'signedOut' } })
  })

  it('says what is in the way', async () => {
    const { accounts } = createWorld({ reads: [away] })
    expect(await accounts.read(id)).toBe(away)
  })

  it('has none of an account that no pool knows', async () => {
    const { enrolledWith: _, ...own } = account
    const { accounts } = createWorld({ account: own })
    expect(await accounts.read(id)).toMatchObject({ error: { code: 'accountNotEnrolled' } })
  })
})

describe('changing a factor', () => {
  it('answers with what it is then', async () => {
    const { accounts } = createWorld({ reads: [mfaOf({}), mfaOf({ SMS_MFA: 'on' })] })
    expect(await accounts.setFactor(id, 'SMS_MFA', 'on')).toMatchObject({
      value: { session: 'signedIn', mfa: { factors: { SMS_MFA: 'on' } } },
    })
  })

  it.each([
    ['cannot be read before', { reads: [away] }, []],
    ['cannot be sent', { reads: [mfaOf({})], set: away }, ['SMS_MFA on']],
    ['cannot be read afterwards', { reads: [mfaOf({})] }, ['SMS_MFA on']],
  ] satisfies [string, World, string[]][])('stops where it %s', async (_, world, expected) => {
    const { accounts, sent } = createWorld(world)
    expect([await accounts.setFactor(id, 'SMS_MFA', 'on'), sent]).toEqual([away, expected])
  })

  it.each([
    ['off', 'softwareTokenRequired', 'preferred'],
    ['on', 'factorRefused', 'off'],
  ] as const)('to %s says %s where the pool takes it and does not make it', async (to, code, stays) => {
    const still = mfaOf({ SOFTWARE_TOKEN_MFA: stays })
    const { accounts } = createWorld({ reads: [still, still] })
    expect(await accounts.setFactor(id, 'SOFTWARE_TOKEN_MFA', to)).toMatchObject({ error: { code } })
  })

  it('gives the preference back that was lost on the way', async () => {
    const reads = [
      mfaOf({ SOFTWARE_TOKEN_MFA: 'on', EMAIL_OTP: 'preferred' }),
      mfaOf({ SOFTWARE_TOKEN_MFA: 'on', EMAIL_OTP: 'on' }),
    ]
    const { accounts, sent } = createWorld({ reads })
    await accounts.setFactor(id, 'SOFTWARE_TOKEN_MFA', 'off')
    expect(sent).toEqual(['SOFTWARE_TOKEN_MFA off', 'EMAIL_OTP preferred'])
  })

  it.each([
    ['there was none', mfaOf({ SMS_MFA: 'on' }), mfaOf({ SMS_MFA: 'on' })],
    ['it is still there', mfaOf({ SMS_MFA: 'preferred' }), mfaOf({ SMS_MFA: 'preferred' })],
    ['there is another', mfaOf({ SMS_MFA: 'preferred' }), mfaOf({ SMS_MFA: 'on', EMAIL_OTP: 'preferred' })],
  ])('sends no preference after it where %s', async (_, before, after) => {
    const { accounts, sent } = createWorld({ reads: [before, after] })
    await accounts.setFactor(id, 'SMS_MFA', 'off')
    expect(sent).toEqual(['SMS_MFA off'])
  })
})

describe('keeping someone signed in', () => {
  it('answers with the details', async () => {
    const { accounts } = createWorld({ reads: [mfaOf({})] })
    expect(await accounts.keepSignedIn(id, 'keychain')).toMatchObject({ value: { session: 'signedIn' } })
  })

  it('says what is in the way, and reads nothing', async () => {
    const locked = fail(transient('keychainLocked'))
    const { accounts } = createWorld({ reads: [mfaOf({})], kept: locked })
    expect(await accounts.keepSignedIn(id, 'keychain')).toBe(locked)
  })
})

it('signing out says whether the pool was told', async () => {
  expect(await createWorld({}).accounts.signOut(id)).toEqual({ ok: true, value: { told: 'yes' } })
})
