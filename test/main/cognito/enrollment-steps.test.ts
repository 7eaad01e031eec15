// Each step of an enrollment stops at what fails in it, and says just that; nothing of a later step is done.
import { describe, expect, it } from 'vitest'
import { createEnrollment, type EnrollmentDependencies } from '../../../src/main/cognito/enrollment'
import type { CognitoGateway } from '../../../src/main/cognito/service/gateway'
import {
  createSignInRecords,
  type SignInRecord,
  type Stage,
} from '../../../src/main/cognito/sign-in/sign-in-record'
import type {
  EnrollmentJournal,
  Intended,
  Verified,
  VerifyPermit,
  DurableSecret,
} from '../../../src/main/ports/enrollment-journal'
import { permanent, transient } from '../../../src/shared/errors'
import type {
  AccountId,
  ConnectionId,
  EnrollmentId,
  EnrollmentState,
  SignInId,
} from '../../../src/shared/models'
import { done, fail, ok } from '../../../src/shared/result'
import { createManualClock } from '../../support/doubles/manual-clock'
import { connectionOf, gatewayOf } from './doubles'

const signInId = 's'.repeat(32) as SignInId
const enrollmentId = 'e'.repeat(32) as EnrollmentId
const accountId = 'a'.repeat(32) as AccountId
const connectionId = 'c'.repeat(32) as ConnectionId
const secret = new Uint8Array([1, 2, 3])
const parameters = { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 } as const
const disk = fail(transient('diskFull'))
const locked = fail(transient('keychainLocked'))

const state: EnrollmentState = {
  id: enrollmentId,
  accountId,
  connectionId,
  username: 'ada',
  issuer: 'Acme',
  accountName: 'ada',
  phase: 'stored',
} as EnrollmentState

const asked = { kind: 'challenge', name: 'MFA_SETUP', session: 'session-1', parameters: new Map() } as const
const settingUp: Stage = {
  kind: 'challenged',
  asked,
  session: 'session-1',
  challenge: { kind: 'setUp', totpOffered: true, sentCodes: [] },
  answerBy: 0,
}
const signedIn: Stage = {
  kind: 'signedIn',
  tokens: { accessToken: 'access-1', refreshToken: null, newDevice: null },
  device: 'notTracked',
}
const signedInState = { state: 'signedIn', signInId } as never

const proofs = {
  intended: { enrollmentId, accountId } as Intended,
  durable: { enrollmentId, accountId, secret, parameters } as DurableSecret,
  permit: { enrollmentId } as VerifyPermit,
  verified: { enrollmentId } as Verified,
}

interface World {
  readonly stage?: Stage
  readonly journal?: Partial<EnrollmentJournal>
  readonly gateway?: Partial<CognitoGateway>
  readonly dependencies?: Partial<EnrollmentDependencies>
}

/** Everything goes well but for what the test says. */
function createWorld({ stage = settingUp, journal, gateway, dependencies }: World = {}) {
  const steps: string[] = []
  const records = createSignInRecords()
  const operations = gatewayOf({
    associateSoftwareToken: () => Promise.resolve(ok({ secretCode: 'GEZDG', session: 'session-2' })),
    verifySoftwareToken: () => Promise.resolve(ok({ session: 'session-3' })),
    setUserMfaPreference: () => Promise.resolve(done),
    getUser: () => Promise.resolve(fail(transient('networkUnreachable'))),
    ...gateway,
  })
  const noted = <T>(step: string, value: T) => {
    steps.push(step)
    return Promise.resolve(ok(value))
  }
  records.put({
    id: signInId,
    connectionId,
    connection: connectionOf(),
    gateway: operations,
    username: 'ada',
    firstFactor: 'password',
    secondFactor: 'none',
    refusedAccounts: [],
    stage,
  } as unknown as SignInRecord)
  const enrollment = createEnrollment({
    records,
    signIn: { finishSetUp: () => noted('finishSetUp', signedInState) },
    journal: {
      begin: () => noted('begin', proofs.intended),
      store: () => noted('store', proofs.durable),
      readBack: () => noted('readBack', proofs.durable),
      verifySent: () => noted('verifySent', proofs.permit),
      verifyRejected: () => noted('verifyRejected', null),
      verified: () => noted('verified', proofs.verified),
      reverified: () => ok(proofs.verified),
      activate: () => noted('activate', { ...state, phase: 'active' as const }),
      abandon: () => noted('abandon', null),
      state: () => ok(state),
      ...journal,
    },
    ownCodes: {
      readyAt: () => 1234.5,
      take: () => ok({ code: '123456', clockOffset: 0 }),
    },
    decodeBase32: () => ok(secret),
    clock: createManualClock(),
    clockOffset: () => 0,
    onStep: () => undefined,
    readerOn: () => Promise.resolve(null),
    ...dependencies,
  })
  const request = { signInId, issuer: 'Acme', accountName: 'ada' }
  return {
    steps,
    records,
    enrollment,
    associate: () => enrollment.associate(request),
    /** After an Associate that went well. */
    verify: async () => {
      await enrollment.associate(request)
      steps.length = 0
      return enrollment.verify({ enrollmentId, friendlyDeviceName: 'Computer' })
    },
    finish: async () => {
      await enrollment.associate(request)
      steps.length = 0
      return enrollment.finish(enrollmentId)
    },
  }
}

describe('asking for a secret', () => {
  it.each([
    [
      'the challenge is another',
      { stage: { ...settingUp, challenge: { kind: 'elsewhere', what: 'custom' } } },
      'stepOutOfOrder',
    ],
    ['nothing was answered yet', { stage: { kind: 'starting' } }, 'stepOutOfOrder'],
    ['the session is gone', { stage: { ...settingUp, session: null } }, 'sessionInvalid'],
    [
      'the service says no',
      { gateway: { associateSoftwareToken: () => Promise.resolve(fail(permanent('notAllowed'))) } },
      'notAllowed',
    ],
    [
      'the secret is no base32',
      { dependencies: { decodeBase32: () => fail(permanent('secretNotBase32')) } },
      'secretCodeUnreadable',
    ],
    [
      'the secret is empty',
      { dependencies: { decodeBase32: () => ok(new Uint8Array()) } },
      'secretCodeUnreadable',
    ],
  ] satisfies [string, World, string][])('leaves no intent behind where %s', async (_, world, code) => {
    const { associate, steps } = createWorld(world)
    expect([await associate(), steps]).toMatchObject([{ error: { code } }, ['begin', 'abandon']])
  })

  it('asks for nothing where the intent cannot be written down', async () => {
    const { associate, steps } = createWorld({ journal: { begin: () => Promise.resolve(disk) } })
    expect([await associate(), steps]).toEqual([disk, []])
  })

  it('says that the intent could not be taken back', async () => {
    const { associate } = createWorld({
      stage: { ...settingUp, session: null },
      journal: { abandon: () => Promise.resolve(disk) },
    })
    expect(await associate()).toBe(disk)
  })

  it('keeps a secret that could not be stored, and stores it the next time without asking again', async () => {
    let isFull = true
    const { associate, steps } = createWorld({
      journal: { store: () => Promise.resolve(isFull ? disk : ok(proofs.durable)) },
    })
    const first = await associate()
    isFull = false
    expect([first, (await associate()).ok, steps]).toEqual([disk, true, ['begin']])
  })

  it('asks for another secret after one that was stored', async () => {
    const { associate, steps } = createWorld()
    await associate()
    await associate()
    expect(steps).toEqual(['begin', 'store', 'begin', 'store'])
  })

  it('goes on with the session of the answer', async () => {
    const { associate, records } = createWorld()
    await associate()
    expect(records.get(signInId)).toMatchObject({ value: { stage: { session: 'session-2' } } })
  })

  it('says that the enrollment is gone from the journal', async () => {
    const gone = fail(permanent('enrollmentNotFound'))
    expect(await createWorld({ journal: { state: () => gone } }).associate()).toBe(gone)
  })

  it('says that the sign-in was ended meanwhile', async () => {
    const world = createWorld({
      journal: {
        store: () => {
          world.records.forget(signInId)
          return Promise.resolve(ok(proofs.durable))
        },
      },
    })
    expect(await world.associate()).toMatchObject({ error: { code: 'signInNotFound' } })
  })

  it.each([
    ['within a sign-in that asks for it', settingUp, 'session'],
    ['by someone who is signed in', signedIn, 'accessToken'],
  ])('notes that it is %s, and who reads along', async (_, stage, route) => {
    const intents: unknown[] = []
    const { associate } = createWorld({
      stage,
      journal: {
        begin: (intent) => {
          intents.push(intent)
          return Promise.resolve(ok(proofs.intended))
        },
      },
      dependencies: { readerOn: () => Promise.resolve('Inspection Root') },
    })
    await associate()
    expect(intents).toEqual([
      {
        connectionId,
        username: 'ada',
        issuer: 'Acme',
        accountName: 'ada',
        route,
        inspectedBy: 'Inspection Root',
      },
    ])
  })
})

describe('going on with an enrollment of an earlier run', () => {
  const resume = (changes: Partial<EnrollmentState>, stage: Stage = signedIn) =>
    createWorld({ stage, journal: { state: () => ok({ ...state, ...changes }) } }).enrollment.resume(
      enrollmentId,
      signInId,
    )

  it.each([
    ['a stored key, by someone who is signed in', { phase: 'stored' }, signedIn],
    ['a verified one, by someone who is signed in', { phase: 'verified' }, signedIn],
    ['a verified one, within a sign-in', { phase: 'verified' }, settingUp],
  ] satisfies [string, Partial<EnrollmentState>, Stage][])('takes %s', (_, changes, stage) => {
    expect(resume(changes, stage).ok).toBe(true)
  })

  it.each([
    ['a stored key within a sign-in', { phase: 'stored' }, settingUp],
    ['one without an answer', { phase: 'verifySent' }, signedIn],
    ['one of another user', { phase: 'verified', username: 'grace' }, signedIn],
    [
      'one of another connection',
      { phase: 'verified', connectionId: 'd'.repeat(32) as ConnectionId },
      signedIn,
    ],
  ] satisfies [string, Partial<EnrollmentState>, Stage][])('refuses %s', (_, changes, stage) => {
    expect(resume(changes, stage)).toMatchObject({ error: { code: 'stepOutOfOrder' } })
  })

  it('says that the journal has none', () => {
    const gone = fail(permanent('enrollmentNotFound'))
    expect(createWorld({ journal: { state: () => gone } }).enrollment.resume(enrollmentId, signInId)).toBe(
      gone,
    )
  })

  it('finds no sign-in for one that was not resumed', async () => {
    const { enrollment } = createWorld()
    expect(await enrollment.finish(enrollmentId)).toMatchObject({ error: { code: 'signInNotFound' } })
  })

  it('is followed by its end', async () => {
    const { enrollment, steps } = createWorld({
      journal: { state: () => ok({ ...state, phase: 'verified' }) },
    })
    enrollment.resume(enrollmentId, signInId)
    await enrollment.finish(enrollmentId)
    expect(steps).toEqual(['finishSetUp', 'activate'])
  })
})

describe('verifying', () => {
  it('writes down that it is sent, and then what was answered', async () => {
    const { verify, steps } = createWorld()
    expect([(await verify()).ok, steps]).toEqual([true, ['readBack', 'verifySent', 'verified']])
  })

  it.each([
    ['the secret cannot be read back', { journal: { readBack: () => Promise.resolve(locked) } }, locked, []],
    [
      'no code is fresh',
      { dependencies: { ownCodes: { readyAt: () => 0, take: () => disk } } },
      disk,
      ['readBack'],
    ],
    [
      'it cannot be written down',
      { journal: { verifySent: () => Promise.resolve(disk) } },
      disk,
      ['readBack'],
    ],
  ] satisfies [string, World, object, string[]][])(
    'sends nothing where %s',
    async (_, world, failure, expected) => {
      const { verify, steps } = createWorld({
        ...world,
        gateway: { verifySoftwareToken: () => Promise.reject(new Error('It was sent')) },
      })
      expect([await verify(), steps]).toEqual([failure, expected])
    },
  )

  it('sends nothing where the session is gone', async () => {
    const world = createWorld()
    await world.associate()
    const record = world.records.get(signInId)
    if (!record.ok) throw new Error('No record')
    world.records.put({ ...record.value, stage: { ...settingUp, session: null } })
    const answer = await world.enrollment.verify({ enrollmentId, friendlyDeviceName: 'Computer' })
    expect(answer).toMatchObject({ error: { code: 'sessionInvalid' } })
  })

  it('concludes nothing without an answer', async () => {
    const { verify, steps } = createWorld({
      gateway: {
        verifySoftwareToken: () =>
          Promise.resolve(fail({ kind: 'unknown', error: transient('networkTimedOut') })),
      },
    })
    expect([await verify(), steps]).toMatchObject([
      { error: { code: 'verifyOutcomeUnknown', retryable: true } },
      ['readBack', 'verifySent'],
    ])
  })

  it('says when the next code is fresh after a wrong one', async () => {
    const { verify, steps } = createWorld({
      gateway: {
        verifySoftwareToken: () => Promise.resolve(fail({ kind: 'rejected', error: permanent('wrongCode') })),
      },
    })
    expect([await verify(), steps]).toEqual([
      { ok: false, error: { code: 'wrongCode', retryable: true, retryAt: 1235 } },
      ['readBack', 'verifySent', 'verifyRejected'],
    ])
  })

  it('says that the clock is to blame, and when the next code is fresh', async () => {
    const { verify } = createWorld({
      gateway: {
        verifySoftwareToken: () => Promise.resolve(fail({ kind: 'rejected', error: permanent('wrongCode') })),
      },
      dependencies: { clockOffset: () => 90_000 },
    })
    expect(await verify()).toEqual({
      ok: false,
      error: { code: 'wrongCodeByClock', retryable: true, retryAt: 1235, clockOffsetSeconds: 90 },
    })
  })

  it('passes any other refusal on as it is', async () => {
    const { verify } = createWorld({
      gateway: {
        verifySoftwareToken: () =>
          Promise.resolve(fail({ kind: 'rejected', error: permanent('notAllowed') })),
      },
    })
    expect(await verify()).toEqual({ ok: false, error: permanent('notAllowed') })
  })

  it('says that a refusal could not be written down', async () => {
    const { verify } = createWorld({
      gateway: {
        verifySoftwareToken: () => Promise.resolve(fail({ kind: 'rejected', error: permanent('wrongCode') })),
      },
      journal: { verifyRejected: () => Promise.resolve(disk) },
    })
    expect(await verify()).toBe(disk)
  })

  it('writes down first what could not be written down the last time', async () => {
    const outcomes = [disk, disk, ok(proofs.verified)]
    const { verify, enrollment, steps } = createWorld({
      journal: {
        verified: () => Promise.resolve(outcomes.shift() ?? disk),
        state: () => ok({ ...state, phase: outcomes.length === 0 ? 'verified' : 'verifySent' }),
      },
    })
    const again = () => enrollment.verify({ enrollmentId, friendlyDeviceName: 'Computer' })
    const answers = [await verify(), await again(), (await again()).ok]
    expect([answers, steps]).toEqual([
      [disk, disk, true],
      ['readBack', 'verifySent'],
    ])
  })

  it('tries another code once a refusal is written down after all', async () => {
    const outcomes = [disk, done]
    const answers = [
      fail({ kind: 'rejected' as const, error: permanent('wrongCode') }),
      ok({ session: null }),
    ]
    const { verify, enrollment, steps } = createWorld({
      gateway: {
        verifySoftwareToken: () => Promise.resolve(answers.shift() ?? ok({ session: null })),
      },
      journal: { verifyRejected: () => Promise.resolve(outcomes.shift() ?? disk) },
    })
    await verify()
    const second = await enrollment.verify({ enrollmentId, friendlyDeviceName: 'Computer' })
    expect([second.ok, steps]).toEqual([
      true,
      ['readBack', 'verifySent', 'readBack', 'verifySent', 'verified'],
    ])
  })
})

describe('finishing', () => {
  it.each([
    ['answers the challenge of a sign-in', settingUp, ['finishSetUp', 'activate']],
    ['sets the preference of someone who is signed in', signedIn, ['activate']],
  ])('%s, and then activates', async (_, stage, expected) => {
    const { finish, steps } = createWorld({ stage })
    expect([(await finish()).ok, steps]).toEqual([true, expected])
  })

  it('says that it is not verified', async () => {
    const order = fail(permanent('stepOutOfOrder'))
    expect(await createWorld({ journal: { reverified: () => order } }).finish()).toBe(order)
  })

  it('activates nothing where the challenge is not closed', async () => {
    const { finish, steps } = createWorld({
      dependencies: { signIn: { finishSetUp: () => Promise.resolve(fail(permanent('sessionExpired'))) } },
    })
    expect([await finish(), steps]).toMatchObject([{ error: { code: 'sessionExpired' } }, []])
  })

  it('says that it could not be activated here', async () => {
    expect(await createWorld({ journal: { activate: () => Promise.resolve(disk) } }).finish()).toBe(disk)
  })

  it.each([
    ['on', true],
    ['preferred', true],
    ['off', false],
  ] as const)('where the preference is refused and the factor is %s: %s', async (factor, isFinished) => {
    const mfa = {
      factors: { SOFTWARE_TOKEN_MFA: factor, SMS_MFA: 'off', EMAIL_OTP: 'off' },
      sentTo: { SMS_MFA: null, EMAIL_OTP: null },
    } as const
    const { finish } = createWorld({
      stage: signedIn,
      gateway: {
        setUserMfaPreference: () => Promise.resolve(fail(permanent('notAllowed'))),
        getUser: () => Promise.resolve(ok({ username: 'ada', mfa })),
      },
    })
    expect((await finish()).ok).toBe(isFinished)
  })

  it('says what the service said where nothing can be read of the user either', async () => {
    const { finish } = createWorld({
      stage: signedIn,
      gateway: { setUserMfaPreference: () => Promise.resolve(fail(permanent('notAllowed'))) },
    })
    expect(await finish()).toMatchObject({ error: { code: 'notAllowed' } })
  })

  it('says of someone who is signed in that the token was shown', async () => {
    const { finish } = createWorld({ stage: signedIn })
    expect(await finish()).toMatchObject({ value: { signIn: { secondFactor: 'softwareToken' } } })
  })
})
