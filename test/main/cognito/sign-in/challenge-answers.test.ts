// Each answer goes to the challenge that it is for, once; to any other one it is out of order and nothing is sent.
import { describe, expect, it } from 'vitest'
import { createChallengeAnswers, type Answer } from '../../../../src/main/cognito/sign-in/challenge-answers'
import type { SignInProgress } from '../../../../src/main/cognito/sign-in/sign-in-progress'
import {
  createSignInRecords,
  type Challenged,
  type SignInRecord,
} from '../../../../src/main/cognito/sign-in/sign-in-record'
import type { CodeSecret } from '../../../../src/main/cognito/own-codes'
import { permanent, transient } from '../../../../src/shared/errors'
import type { AccountId, Challenge, SignInId, SignInState } from '../../../../src/shared/models'
import { done, fail, ok, type Result } from '../../../../src/shared/result'

const signInId = 's'.repeat(32) as SignInId
const accountId = 'a'.repeat(32) as AccountId
const parameters = { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 } as const
const signedIn = { state: 'signedIn', signInId } as SignInState

const challenges = {
  setUp: { kind: 'setUp', totpOffered: true, sentCodes: ['email', 'sms'] },
  softwareToken: { kind: 'softwareToken', deviceName: null, account: null },
  sentCode: { kind: 'sentCode', medium: 'sms', destination: '' },
  selectMfa: { kind: 'selectMfa', choices: ['SMS_MFA'] },
  newPassword: { kind: 'newPassword', requiredAttributes: [] },
  selectFirstFactor: { kind: 'selectFirstFactor', choices: ['emailCode'] },
  elsewhere: { kind: 'elsewhere', what: 'passkey' },
} satisfies Record<string, Challenge>
type Kind = keyof typeof challenges

const names: Readonly<Record<Kind, string>> = {
  setUp: 'MFA_SETUP',
  softwareToken: 'SOFTWARE_TOKEN_MFA',
  sentCode: 'SMS_MFA',
  selectMfa: 'SELECT_MFA_TYPE',
  newPassword: 'NEW_PASSWORD_REQUIRED',
  selectFirstFactor: 'SELECT_CHALLENGE',
  elsewhere: 'WEB_AUTHN',
}

interface World {
  readonly to?: Kind
  readonly sent?: Result<SignInState>
  readonly secret?: Result<CodeSecret>
  readonly taken?: Result<{ code: string; clockOffset: number }>
  readonly accepted?: Result<null>
  readonly clockOffset?: number
  /** Another account of ours that could be asked next. */
  readonly other?: AccountId
  readonly firstFactor?: SignInRecord['firstFactor']
}

async function answer(given: Answer, world: World = {}) {
  const { to = 'softwareToken', sent = ok(signedIn), clockOffset = 0, other } = world
  const requests: unknown[] = []
  const records = createSignInRecords()
  const record = {
    id: signInId,
    username: 'ada',
    firstFactor: world.firstFactor ?? 'password',
    secondFactor: 'none',
    refusedAccounts: [],
  } as unknown as SignInRecord
  const stage: Challenged = {
    kind: 'challenged',
    asked: { kind: 'challenge', name: names[to], session: 'session', parameters: new Map() },
    session: 'session',
    challenge: challenges[to],
    answerBy: 7,
  }
  const progress = {
    send: (_record, _stage, responses, secondFactor) => {
      requests.push(secondFactor === undefined ? responses : [responses, secondFactor])
      return Promise.resolve(sent)
    },
    ownAnswer: ({ refusedAccounts }: SignInRecord) =>
      other === undefined || refusedAccounts.includes(other) ? null : { accountId: other, readyAt: 5 },
  } as Partial<SignInProgress> as SignInProgress
  const respond = createChallengeAnswers({
    records,
    progress,
    ownAccounts: {
      enrolledFor: () => [],
      secretOf: () => Promise.resolve(world.secret ?? ok({ secret: new Uint8Array([1]), parameters })),
      accepted: () => Promise.resolve(world.accepted ?? done),
      notAccepted: () => Promise.resolve(done),
    },
    ownCodes: {
      readyAt: () => 99,
      take: () => world.taken ?? ok({ code: '123456', clockOffset: 0 }),
    },
    clockOffset: () => clockOffset,
  })
  return { answered: await respond(record, stage, given), requests, kept: records.get(signInId) }
}

const accountCode: Answer = { kind: 'accountCode', accountId }
const typedCode: Answer = { kind: 'typedCode', code: '123 456' }

describe('an answer that is for another challenge', () => {
  it.each([
    ['usePassword', { kind: 'usePassword', password: 'p' }, 'selectFirstFactor'],
    ['usePassword', { kind: 'usePassword', password: 'p' }, 'softwareToken'],
    ['useSentCode', { kind: 'useSentCode', choice: 'smsCode' }, 'selectFirstFactor'],
    ['useSentCode', { kind: 'useSentCode', choice: 'emailCode' }, 'selectMfa'],
    ['newPassword', { kind: 'newPassword', newPassword: 'A-new-password-1', attributes: {} }, 'setUp'],
    ['selectMfa', { kind: 'selectMfa', choice: 'SMS_MFA' }, 'selectFirstFactor'],
    ['setUpSentCode', { kind: 'setUpSentCode', medium: 'email', destination: 'a@b.example' }, 'selectMfa'],
    ['typedCode', typedCode, 'selectMfa'],
    ['accountCode', accountCode, 'sentCode'],
  ] satisfies [string, Answer, Kind][])('is out of order: %s', async (_, given, to) => {
    expect(await answer(given, { to })).toMatchObject({
      answered: { error: { code: 'stepOutOfOrder' } },
      requests: [],
    })
  })
})

describe('an answer goes out as', () => {
  it.each([
    [
      'the choice of a sent code',
      { kind: 'useSentCode', choice: 'emailCode' },
      'selectFirstFactor',
      { ANSWER: 'EMAIL_OTP' },
    ],
    ['the choice of a factor', { kind: 'selectMfa', choice: 'SMS_MFA' }, 'selectMfa', { ANSWER: 'SMS_MFA' }],
    [
      'an address for codes',
      { kind: 'setUpSentCode', medium: 'email', destination: ' a@b.example ' },
      'setUp',
      { email: 'a@b.example', EMAIL: 'a@b.example' },
    ],
    [
      'a number for codes',
      { kind: 'setUpSentCode', medium: 'sms', destination: '+46 70 123 45 67' },
      'setUp',
      { phone_number: '+46701234567', PHONE_NUMBER: '+46701234567' },
    ],
    [
      'a new password',
      { kind: 'newPassword', newPassword: 'A-new-password-1', attributes: { given_name: 'Ada' } },
      'newPassword',
      { NEW_PASSWORD: 'A-new-password-1', 'userAttributes.given_name': 'Ada' },
    ],
  ] satisfies [string, Answer, Kind, object][])('%s', async (_, given, to, request) => {
    expect((await answer(given, { to })).requests).toEqual([request])
  })

  it.each([
    ['softwareToken', 'SOFTWARE_TOKEN_MFA_CODE', 'password', 'softwareToken'],
    ['sentCode', 'SMS_MFA_CODE', 'password', 'sentCode'],
    ['sentCode', 'SMS_MFA_CODE', 'sentCode', 'none'],
  ] as const)('a typed code for %s in %s, after a %s, showing %s', async (to, field, firstFactor, shown) => {
    expect((await answer(typedCode, { to, firstFactor })).requests).toEqual([[{ [field]: '123456' }, shown]])
  })
})

describe('an answer that the service would refuse is not sent:', () => {
  it.each([
    ['letters for a code', { kind: 'typedCode', code: 'abc' }, 'softwareToken', 'codeMalformed'],
    [
      'no address',
      { kind: 'setUpSentCode', medium: 'email', destination: 'nobody' },
      'setUp',
      'attributeMalformed',
    ],
    [
      'a blank password',
      { kind: 'newPassword', newPassword: ' a-password-1 ', attributes: {} },
      'newPassword',
      'passwordHasSpaces',
    ],
  ] satisfies [string, Answer, Kind, string][])('%s', async (_, given, to, code) => {
    const { answered, requests } = await answer(given, { to })
    expect([answered, requests]).toMatchObject([{ error: { code } }, []])
  })
})

describe('a wrong typed code', () => {
  const wrong = fail(permanent('wrongCode'))

  it('may be the clock’s doing', async () => {
    expect((await answer(typedCode, { sent: wrong, clockOffset: 60_000 })).answered).toMatchObject({
      error: { code: 'wrongCodeByClock', clockOffsetSeconds: 60 },
    })
  })

  it('is not, where the code was sent by message', async () => {
    const { answered } = await answer(typedCode, { to: 'sentCode', sent: wrong, clockOffset: 60_000 })
    expect(answered).toBe(wrong)
  })
})

describe('the code of an account of ours', () => {
  it('is sent, and settles what was unknown about it', async () => {
    expect(await answer(accountCode)).toMatchObject({
      answered: { ok: true, value: signedIn },
      requests: [[{ SOFTWARE_TOKEN_MFA_CODE: '123456' }, 'softwareToken']],
    })
  })

  it.each([
    ['its secret cannot be read', { secret: fail(transient('keychainLocked')) }, 'keychainLocked', 0],
    ['it is spent', { taken: fail(transient('codeAlreadyUsed', { retryAt: 1 })) }, 'codeAlreadyUsed', 0],
    ['it cannot be settled here', { accepted: fail(transient('diskFull')) }, 'diskFull', 1],
    ['the service refuses something else', { sent: fail(permanent('sessionExpired')) }, 'sessionExpired', 1],
  ] satisfies [string, World, string, number][])('says where %s', async (_, world, code, times) => {
    const { answered, requests } = await answer(accountCode, world)
    expect([answered, requests.length]).toMatchObject([{ error: { code } }, times])
  })

  it('says when there is a fresh one where the pool has seen this one', async () => {
    const { answered } = await answer(accountCode, { sent: fail(permanent('codeAlreadyUsed')) })
    expect(answered).toEqual({ ok: false, error: { code: 'codeAlreadyUsed', retryable: true, retryAt: 99 } })
  })

  const wrong = fail(permanent('wrongCode'))

  it('gives way to the next account when it is wrong', async () => {
    const other = 'b'.repeat(32) as AccountId
    expect(await answer(accountCode, { sent: wrong, other })).toMatchObject({
      answered: { value: { state: 'challenged', challenge: { account: { accountId: other } }, answerBy: 7 } },
      kept: { value: { refusedAccounts: [accountId] } },
    })
  })

  it('is not offered again when it is wrong and there is no other', async () => {
    expect(await answer(accountCode, { sent: wrong, other: accountId })).toMatchObject({
      answered: { error: { code: 'wrongCode' } },
      kept: { value: { refusedAccounts: [accountId], stage: { challenge: { account: null } } } },
    })
  })

  it('is not held against the account where the clock is to blame', async () => {
    expect(await answer(accountCode, { sent: wrong, clockOffset: 60_000 })).toMatchObject({
      answered: { error: { code: 'wrongCodeByClock' } },
      kept: { ok: false },
    })
  })
})
