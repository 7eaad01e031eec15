// Proofs by SRP, of a password and of a device: what the service asks for in between is read closely, and what is in
// the way is passed on.
import { describe, expect, it } from 'vitest'
import { proveDevice } from '../../../../src/main/cognito/sign-in/device-sign-in'
import {
  continueWithPassword,
  signInByChoice,
  startWithPassword,
  type FirstFactorDependencies,
} from '../../../../src/main/cognito/sign-in/first-factor'
import type { AuthAnswer } from '../../../../src/main/cognito/service/answers'
import type { CognitoConnection } from '../../../../src/main/cognito/service/connection'
import { permanent, transient, type AppErrorCode } from '../../../../src/shared/errors'
import { fail, ok, type Result } from '../../../../src/shared/result'
import { createSeededRandom } from '../../../support/doubles/seeded-random'
import { connectionOf, gatewayOf } from '../doubles'

const challenge = (name: string, parameters: Record<string, unknown> = {}) =>
  ({
    kind: 'challenge',
    name,
    session: `session of ${name}`,
    parameters: new Map(Object.entries(parameters)),
  }) as const
const proofAsked = { SALT: 'ab', SRP_B: '1234', SECRET_BLOCK: 'YmxvY2s=' }
const tokens = {
  kind: 'tokens',
  tokens: { accessToken: 'opaque', refreshToken: null, newDevice: null },
} as const
const refused = (code: AppErrorCode) => fail(permanent(code))
const device = { deviceKey: 'key', deviceGroupKey: 'group', devicePassword: 'password', typedNames: [] }

interface Request {
  readonly to: string
  readonly fields: Readonly<Record<string, string>>
}

/** A service that answers request after request. */
function createService(answers: readonly Result<AuthAnswer>[]) {
  const requests: Request[] = []
  const answer = (to: string, fields: Request['fields']) => {
    requests.push({ to, fields })
    return Promise.resolve(answers[requests.length - 1] ?? refused('internal'))
  }
  const gateway = gatewayOf({
    initiateAuth: answer,
    respondToAuthChallenge: (name, session, fields) => answer(`${name} by ${session}`, fields),
  })
  return { gateway, requests, asked: () => requests.map(({ to }) => to) }
}

describe('proving a device', () => {
  async function prove(answers: readonly Result<AuthAnswer>[], connection: Partial<CognitoConnection> = {}) {
    const { gateway, requests, asked } = createService(answers)
    const signIn = {
      connection: connectionOf(connection),
      gateway,
      random: createSeededRandom(),
      serviceNow: () => 0,
      username: 'ada',
      device,
    }
    return { answered: await proveDevice(signIn, challenge('DEVICE_SRP_AUTH')), requests, asked: asked() }
  }
  const verifier = ok(challenge('DEVICE_PASSWORD_VERIFIER', proofAsked))

  it('answers both of its challenges, each with the session of the last answer', async () => {
    const { answered, asked } = await prove([verifier, ok(tokens)])
    expect([answered, asked]).toEqual([
      ok(tokens),
      [
        'DEVICE_SRP_AUTH by session of DEVICE_SRP_AUTH',
        'DEVICE_PASSWORD_VERIFIER by session of DEVICE_PASSWORD_VERIFIER',
      ],
    ])
  })

  it('names user and device in each', async () => {
    const { requests } = await prove([verifier, ok(tokens)])
    expect(requests.map(({ fields }) => [fields['USERNAME'], fields['DEVICE_KEY']])).toEqual([
      ['ada', 'key'],
      ['ada', 'key'],
    ])
  })

  it.each([
    ['begins with the public key', 0, ['DEVICE_KEY', 'SRP_A', 'USERNAME']],
    [
      'ends with the claim',
      1,
      ['DEVICE_KEY', 'PASSWORD_CLAIM_SECRET_BLOCK', 'PASSWORD_CLAIM_SIGNATURE', 'TIMESTAMP', 'USERNAME'],
    ],
  ])('%s', async (_, index, fields) => {
    const { requests } = await prove([verifier, ok(tokens)])
    expect(Object.keys(requests[index]?.fields ?? {}).sort()).toEqual(fields)
  })

  it('proves itself to a client with a secret by the hash too', async () => {
    const { requests } = await prove([verifier, ok(tokens)], { clientSecret: 'secret' })
    expect(requests.every(({ fields }) => fields['SECRET_HASH'] !== undefined)).toBe(true)
  })

  it('is done where the service wants no more', async () => {
    const { answered, asked } = await prove([ok(tokens)])
    expect([answered, asked.length]).toEqual([ok(tokens), 1])
  })

  it.each([
    ['a refusal', refused('deviceNotFound'), 'deviceNotFound'],
    ['another challenge', ok(challenge('SMS_MFA', proofAsked)), 'serviceAnswerUnreadable'],
    [
      'no salt',
      ok(challenge('DEVICE_PASSWORD_VERIFIER', { ...proofAsked, SALT: '' })),
      'serviceAnswerUnreadable',
    ],
    [
      'no key',
      ok(challenge('DEVICE_PASSWORD_VERIFIER', { ...proofAsked, SRP_B: 1 })),
      'serviceAnswerUnreadable',
    ],
    [
      'no block',
      ok(challenge('DEVICE_PASSWORD_VERIFIER', { SALT: 'ab', SRP_B: '12' })),
      'serviceAnswerUnreadable',
    ],
    [
      'a key that is no number',
      ok(challenge('DEVICE_PASSWORD_VERIFIER', { ...proofAsked, SRP_B: 'x' })),
      'serviceAnswerUnreadable',
    ],
  ] satisfies [string, Result<AuthAnswer>, string][])('ends at %s', async (_, answer, code) => {
    const { answered, asked } = await prove([answer, ok(tokens)])
    expect([answered, asked.length]).toMatchObject([{ error: { code } }, 1])
  })
})

interface World {
  readonly kind?: CognitoConnection['kind']
  readonly knownDevice?: boolean
}

function createFirstFactor(
  answers: readonly Result<AuthAnswer>[],
  { kind = 'cognito', knownDevice }: World = {},
) {
  const service = createService(answers)
  let known = knownDevice === true ? device : null
  const dependencies: FirstFactorDependencies = {
    connection: connectionOf({ kind }),
    gateway: service.gateway,
    random: createSeededRandom(),
    serviceNow: () => 0,
    device: {
      find: () => Promise.resolve(known),
      refused: () => {
        known = null
        return Promise.resolve()
      },
      settle: () => Promise.resolve('notTracked'),
    },
  }
  return { ...service, dependencies }
}

const credentials = { username: 'ada@example.com', password: 'correct horse' }
const passwordAsked = (parameters: Record<string, unknown> = {}) =>
  ok(challenge('PASSWORD_VERIFIER', { ...proofAsked, ...parameters }))
const choice = (offered: unknown) => ok(challenge('SELECT_CHALLENGE', { AvailableChallenges: offered }))

describe('signing in with a password', () => {
  const start = async (answers: readonly Result<AuthAnswer>[], world: World = {}) => {
    const { dependencies, requests, asked } = createFirstFactor(answers, world)
    const answered = await startWithPassword(dependencies, credentials)
    return { answered, requests, asked: asked() }
  }

  it('proves it by SRP, under the name that the service has for the user', async () => {
    const { answered, requests, asked } = await start([passwordAsked({ USER_ID_FOR_SRP: 'ada' }), ok(tokens)])
    expect(answered).toEqual(ok({ answer: tokens, username: 'ada', proven: 'password' }))
    expect(asked).toEqual(['USER_SRP_AUTH', 'PASSWORD_VERIFIER by session of PASSWORD_VERIFIER'])
    expect(requests[1]?.fields['USERNAME']).toBe('ada')
  })

  it.each([
    ['the other name that it has', { USERNAME: 'ada' }, 'ada'],
    ['the name as it was typed', {}, 'ada@example.com'],
  ])('proves it under %s where there is no name for SRP', async (_, parameters, name) => {
    const { requests } = await start([passwordAsked(parameters), ok(tokens)])
    expect(requests[1]?.fields['USERNAME']).toBe(name)
  })

  it('sends no password by SRP', async () => {
    const { requests } = await start([passwordAsked(), ok(tokens)])
    expect(JSON.stringify(requests)).not.toContain(credentials.password)
  })

  it('has proven nothing where the service wants something else first', async () => {
    const { answered } = await start([ok(challenge('SMS_MFA'))])
    expect(answered).toMatchObject({ value: { proven: 'nothing', username: 'ada@example.com' } })
  })

  it('ends at a proof that cannot be made', async () => {
    const { answered, asked } = await start([passwordAsked({ SALT: 'x' })])
    expect([answered, asked.length]).toMatchObject([{ error: { code: 'serviceAnswerUnreadable' } }, 1])
  })

  describe('whose user goes by two names', () => {
    const twoNames = passwordAsked({ USER_ID_FOR_SRP: 'id', USERNAME: 'ada' })

    it.each([
      ['the other one is tried in practice', 'practice', twoNames, 3],
      ['none is tried at Cognito', 'cognito', twoNames, 2],
      [
        'none is tried where both are the same',
        'practice',
        passwordAsked({ USER_ID_FOR_SRP: 'ada', USERNAME: 'ada' }),
        2,
      ],
      ['none is tried where there is no other', 'practice', passwordAsked({ USER_ID_FOR_SRP: 'ada' }), 2],
    ] as const)('%s', async (_, kind, asking, times) => {
      const { asked } = await start([asking, refused('userNotFound'), ok(tokens)], { kind })
      expect(asked.length).toBe(times)
    })

    it('another refusal is the last word', async () => {
      const { asked } = await start([twoNames, refused('wrongCredentials'), ok(tokens)], { kind: 'practice' })
      expect(asked.length).toBe(2)
    })
  })

  describe('goes another way only where the client does not have this one:', () => {
    const none = refused('flowNotEnabled')

    it.each([
      [
        'by choice',
        [none, passwordAsked(), ok(tokens)],
        ['USER_SRP_AUTH', 'USER_AUTH', 'PASSWORD_VERIFIER by session of PASSWORD_VERIFIER'],
      ],
      [
        'by the password itself',
        [none, none, ok(tokens)],
        ['USER_SRP_AUTH', 'USER_AUTH', 'USER_PASSWORD_AUTH'],
      ],
      [
        'by the password itself where a tier has no choice',
        [none, refused('featureUnavailable'), ok(tokens)],
        ['USER_SRP_AUTH', 'USER_AUTH', 'USER_PASSWORD_AUTH'],
      ],
      ['not after a wrong password', [refused('wrongCredentials')], ['USER_SRP_AUTH']],
      [
        'not after a wrong password by choice',
        [none, refused('wrongCredentials')],
        ['USER_SRP_AUTH', 'USER_AUTH'],
      ],
      ['not after a vague refusal', [refused('requestRefused')], ['USER_SRP_AUTH']],
      [
        'not after a proof that was refused',
        [passwordAsked(), none],
        ['USER_SRP_AUTH', 'PASSWORD_VERIFIER by session of PASSWORD_VERIFIER'],
      ],
    ] satisfies [string, Result<AuthAnswer>[], string[]][])('%s', async (_, answers, expected) => {
      expect((await start(answers)).asked).toEqual(expected)
    })

    it('a vague refusal counts in practice', async () => {
      const vague = refused('requestRefused')
      expect((await start([vague, vague, ok(tokens)], { kind: 'practice' })).asked.length).toBe(3)
    })

    it('what was said to the first one is told where none is taken', async () => {
      const first = fail({ ...permanent('flowNotEnabled'), serviceName: 'First' })
      expect((await start([first, none, none])).answered).toEqual(first)
    })

    it('what was said to the last one is told where it is something else', async () => {
      expect((await start([none, none, refused('wrongCredentials')])).answered).toMatchObject({
        error: { code: 'wrongCredentials' },
      })
    })

    it('the way by choice is asked for with SRP, the other one without', async () => {
      const { requests } = await start([none, passwordAsked(), ok(tokens)])
      expect(requests.slice(0, 2).map(({ fields }) => fields['PREFERRED_CHALLENGE'])).toEqual([
        undefined,
        'PASSWORD_SRP',
      ])
    })
  })

  describe('where the service leaves the way to the user', () => {
    it.each([
      ['takes SRP first', '["PASSWORD","PASSWORD_SRP"]', 'PASSWORD_SRP'],
      ['takes the password where there is no SRP', '["EMAIL_OTP","PASSWORD"]', 'PASSWORD'],
    ])('%s', async (_, offered, way) => {
      const { requests } = await start([choice(offered), passwordAsked(), ok(tokens)])
      expect(requests[1]?.fields['ANSWER']).toBe(way)
    })

    it('leaves it to the person where neither is offered', async () => {
      const { answered, asked } = await start([choice('["EMAIL_OTP"]')])
      expect([answered, asked.length]).toMatchObject([{ value: { proven: 'nothing' } }, 1])
    })

    it.each([
      ['practice', 3],
      ['cognito', 1],
    ] as const)('takes SRP where nothing is listed, in practice alone: %s', async (kind, times) => {
      expect((await start([choice('[]'), passwordAsked(), ok(tokens)], { kind })).asked.length).toBe(times)
    })

    it('has not proven it in practice where something else is offered', async () => {
      expect((await start([choice('["EMAIL_OTP"]')], { kind: 'practice' })).asked.length).toBe(1)
    })

    it('passes a refusal of the choice on', async () => {
      expect((await start([choice('["PASSWORD_SRP"]'), refused('wrongCredentials')])).answered).toMatchObject(
        {
          error: { code: 'wrongCredentials' },
        },
      )
    })

    it('counts the password itself as proven', async () => {
      expect((await start([choice('["PASSWORD"]'), ok(tokens)])).answered).toMatchObject({
        value: { proven: 'password' },
      })
    })
  })

  it('begins again without the device that the service does not know', async () => {
    const answers = [passwordAsked(), refused('deviceNotFound'), passwordAsked(), ok(tokens)]
    const { answered, requests } = await start(answers, { knownDevice: true })
    expect(answered.ok).toBe(true)
    expect(requests.map(({ fields }) => fields['DEVICE_KEY'])).toEqual(['key', 'key', undefined, undefined])
  })

  it('does not begin again for any other reason', async () => {
    const { asked } = await start([passwordAsked(), fail(transient('networkTimedOut'))], {
      knownDevice: true,
    })
    expect(asked.length).toBe(2)
  })
})

it('a password that was offered among other ways goes on from there', async () => {
  const { dependencies, asked } = createFirstFactor([passwordAsked(), ok(tokens)])
  await continueWithPassword(
    dependencies,
    credentials,
    challenge('SELECT_CHALLENGE', { AvailableChallenges: '["PASSWORD_SRP"]' }),
  )
  expect(asked()).toEqual([
    'SELECT_CHALLENGE by session of SELECT_CHALLENGE',
    'PASSWORD_VERIFIER by session of PASSWORD_VERIFIER',
  ])
})

describe('asking which ways in there are', () => {
  it('names user and device, and proves nothing', async () => {
    const { dependencies, requests } = createFirstFactor([choice('["EMAIL_OTP"]')], { knownDevice: true })
    expect(await signInByChoice(dependencies, 'ada')).toMatchObject({ value: { proven: 'nothing' } })
    expect(requests).toEqual([{ to: 'USER_AUTH', fields: { USERNAME: 'ada', DEVICE_KEY: 'key' } }])
  })

  it('passes a refusal on', async () => {
    const { dependencies } = createFirstFactor([refused('userNotFound')])
    expect(await signInByChoice(dependencies, 'ada')).toMatchObject({ error: { code: 'userNotFound' } })
  })
})
