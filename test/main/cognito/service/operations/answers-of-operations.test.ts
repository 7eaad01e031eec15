// What each operation makes of an answer that is not by the book, and what it sends.
import { describe, expect, it } from 'vitest'
import { createAuthOperations } from '../../../../../src/main/cognito/service/operations/auth'
import { createRecoveryOperations } from '../../../../../src/main/cognito/service/operations/recovery'
import type { SdkCalls } from '../../../../../src/main/cognito/service/operations/sdk'
import { createSoftwareTokenOperations } from '../../../../../src/main/cognito/service/operations/software-token'
import { createUserOperations } from '../../../../../src/main/cognito/service/operations/user'
import type { VerifyPermit } from '../../../../../src/main/ports/enrollment-journal'
import { permanent } from '../../../../../src/shared/errors'
import { done, fail, ok } from '../../../../../src/shared/result'
import { connectionOf, sdkAnswering, sdkFailing } from '../../doubles'

const refused = fail(permanent('notAllowed'))
const unreadable = { error: { code: 'serviceAnswerUnreadable' } }

/** What stands for every command of the SDK: it keeps what it is made with. */
function createCommands() {
  const inputs: unknown[] = []
  const commands: object = new Proxy(
    {},
    {
      get: () =>
        function Command(input: unknown) {
          inputs.push(input)
        },
    },
  )
  return { inputs, commands, client: { send: () => Promise.resolve() } }
}

/** The input of the one command that a call sends, whatever it is called. */
async function inputOf(call: (sdk: SdkCalls) => Promise<unknown>): Promise<unknown> {
  const { inputs, commands, client } = createCommands()
  const answer = async (...args: readonly unknown[]) => {
    const run = args.find((arg) => typeof arg === 'function') as (...given: unknown[]) => Promise<unknown>
    await run(commands, client)
    return refused
  }
  await call({ raw: answer, once: answer, following: answer, retrying: answer } as unknown as SdkCalls)
  return inputs[0]
}

describe('beginning a sign-in', () => {
  const begin = (output: unknown) =>
    createAuthOperations(connectionOf(), sdkAnswering(output)).initiateAuth('USER_AUTH', {})

  it('takes an answer without tokens and without a challenge for none', async () => {
    expect(await begin({})).toMatchObject(unreadable)
  })

  it('has the ways in beside the parameters', async () => {
    const answer = await begin({ ChallengeName: 'SELECT_CHALLENGE', AvailableChallenges: ['PASSWORD'] })
    expect(answer).toMatchObject({ value: { session: null } })
    expect(answer.ok && answer.value.kind === 'challenge' && [...answer.value.parameters]).toEqual([
      ['AvailableChallenges', ['PASSWORD']],
    ])
  })

  it('passes a refusal on', async () => {
    expect(
      await createAuthOperations(connectionOf(), sdkFailing(refused)).initiateAuth('USER_AUTH', {}),
    ).toBe(refused)
  })
})

describe('answering a challenge', () => {
  const respond = (sdk: SdkCalls, session: string | null = 'session-1') =>
    createAuthOperations(connectionOf(), sdk).respondToAuthChallenge('SMS_MFA', session, { A: 'b' })

  it('keeps the session of the request where none comes back', async () => {
    expect(await respond(sdkAnswering({ ChallengeName: 'SMS_MFA' }))).toMatchObject({
      value: { session: 'session-1' },
    })
  })

  it('goes on with a new one', async () => {
    expect(await respond(sdkAnswering({ ChallengeName: 'SMS_MFA', Session: 'session-2' }))).toMatchObject({
      value: { session: 'session-2' },
    })
  })

  it.each([
    ['session-1', { Session: 'session-1' }],
    [null, {}],
  ])('sends the session %s', async (session, field) => {
    expect(await inputOf((sdk) => respond(sdk, session))).toEqual({
      ClientId: '1example23456789',
      ChallengeName: 'SMS_MFA',
      ...field,
      ChallengeResponses: { A: 'b' },
    })
  })

  it.each([
    ['PASSWORD_VERIFIER', 'following', 'ProvePassword'],
    ['DEVICE_SRP_AUTH', 'following', 'ProveDevice'],
    ['DEVICE_PASSWORD_VERIFIER', 'following', 'ProveDevice'],
    ['MFA_SETUP', 'following', 'RespondToAuthChallenge'],
    ['NEW_PASSWORD_REQUIRED', 'once', 'AnswerNewPassword'],
    ['SOFTWARE_TOKEN_MFA', 'once', 'RespondToAuthChallenge'],
  ])('%s is sent %s, and a refusal speaks of %s', async (name, delivery, operation) => {
    const seen: string[] = []
    const way = (of: string) => (asked: string) => {
      seen.push(of, asked)
      return Promise.resolve(refused)
    }
    const sdk = { once: way('once'), following: way('following') } as unknown as SdkCalls
    await createAuthOperations(connectionOf(), sdk).respondToAuthChallenge(name, null, {})
    expect(seen).toEqual([delivery, operation])
  })
})

describe('refreshing', () => {
  const request = { refreshToken: 'refresh-1', username: 'ada', deviceKey: null }

  it('takes an answer without tokens for none', async () => {
    const { refresh } = createAuthOperations(connectionOf(), sdkAnswering({}))
    expect(await refresh(request)).toMatchObject(unreadable)
  })

  it.each([
    ['a device and a secret', 'key', 'secret', { ClientSecret: 'secret', DeviceKey: 'key' }],
    ['neither', null, null, {}],
  ])('names %s', async (_, deviceKey, clientSecret, fields) => {
    const send = (sdk: SdkCalls) =>
      createAuthOperations(connectionOf({ clientSecret }), sdk).refresh({ ...request, deviceKey })
    expect(await inputOf(send)).toEqual({
      ClientId: '1example23456789',
      RefreshToken: 'refresh-1',
      ...fields,
    })
  })

  it('names the device the other way, too', async () => {
    let asked = 0
    const { inputs, commands, client } = createCommands()
    const retrying = async (_: string, call: (commands: object, client: object) => Promise<unknown>) => {
      asked += 1
      await call(commands, client)
      return asked === 1 ? fail(permanent('operationNotEnabled')) : refused
    }
    const { refresh } = createAuthOperations(connectionOf(), { retrying } as unknown as SdkCalls)
    await refresh({ ...request, deviceKey: 'key' })
    expect(inputs[1]).toEqual({
      ClientId: '1example23456789',
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters: { REFRESH_TOKEN: 'refresh-1', DEVICE_KEY: 'key' },
    })
  })

  it('by the other way without tokens is none either', async () => {
    let asked = 0
    const retrying = () => {
      asked += 1
      return Promise.resolve(asked === 1 ? fail(permanent('operationNotEnabled')) : ok({}))
    }
    const { refresh } = createAuthOperations(connectionOf(), { retrying } as unknown as SdkCalls)
    expect(await refresh(request)).toMatchObject(unreadable)
  })
})

describe('revoking', () => {
  it.each([
    ['secret', { ClientSecret: 'secret' }],
    [null, {}],
  ])('names the client, with its secret %s', async (clientSecret, field) => {
    const send = (sdk: SdkCalls) =>
      createAuthOperations(connectionOf({ clientSecret }), sdk).revokeToken('refresh-1')
    expect(await inputOf(send)).toEqual({ ClientId: '1example23456789', Token: 'refresh-1', ...field })
  })

  it('is done where it is taken', async () => {
    expect(await createAuthOperations(connectionOf(), sdkAnswering({})).revokeToken('refresh-1')).toEqual(
      done,
    )
  })
})

describe('having a code sent', () => {
  const send = (CodeDeliveryDetails: unknown) =>
    createRecoveryOperations(connectionOf(), sdkAnswering({ CodeDeliveryDetails })).forgotPassword('ada')

  it.each([
    ['by mail', { DeliveryMedium: 'EMAIL', Destination: 'a***' }, { medium: 'email', destination: 'a***' }],
    [
      'by text message',
      { DeliveryMedium: 'sms', Destination: '+***1' },
      { medium: 'sms', destination: '+***1' },
    ],
    ['to nowhere that is said', { DeliveryMedium: 'EMAIL' }, { medium: 'email', destination: '' }],
    ['by something else', { DeliveryMedium: 'PIGEON', Destination: 'x' }, null],
    ['by nothing that is said', { Destination: 'x' }, null],
    ['without a word', undefined, null],
  ])('%s', async (_, details, delivery) => {
    expect(await send(details)).toEqual(ok(delivery))
  })

  it('again is read the same', async () => {
    const sdk = sdkAnswering({ CodeDeliveryDetails: { DeliveryMedium: 'SMS', Destination: '+***1' } })
    const { resendConfirmationCode } = createRecoveryOperations(connectionOf(), sdk)
    expect(await resendConfirmationCode('ada')).toEqual(ok({ medium: 'sms', destination: '+***1' }))
  })

  it('passes a refusal on', async () => {
    const { forgotPassword } = createRecoveryOperations(connectionOf(), sdkFailing(refused))
    expect(await forgotPassword('ada')).toBe(refused)
  })

  it.each([
    ['without a secret', null, ['ClientId', 'Username']],
    ['with one', 'secret', ['ClientId', 'SecretHash', 'Username']],
  ])('names the user to a client %s', async (_, clientSecret, fields) => {
    const input = await inputOf((sdk) =>
      createRecoveryOperations(connectionOf({ clientSecret }), sdk).forgotPassword('ada'),
    )
    expect(Object.keys(input as object).sort()).toEqual(fields)
  })
})

describe('confirming a sign-up', () => {
  it('sends the code', async () => {
    const send = (sdk: SdkCalls) =>
      createRecoveryOperations(connectionOf(), sdk).confirmSignUp({ username: 'ada', code: '123456' })
    expect(await inputOf(send)).toEqual({
      ClientId: '1example23456789',
      Username: 'ada',
      ConfirmationCode: '123456',
    })
  })
})

describe('asking for a software token', () => {
  const session = { kind: 'session', session: 'session-1' } as const
  const accessToken = { kind: 'accessToken', accessToken: 'access-1' } as const
  const permit = {} as VerifyPermit
  const request = { authorization: session, userCode: '123456', friendlyDeviceName: 'Computer' }

  it.each([
    ['no secret', { Session: 'session-2' }],
    ['an empty one', { SecretCode: '' }],
  ])('with %s in the answer is unreadable', async (_, output) => {
    const { associateSoftwareToken } = createSoftwareTokenOperations(sdkAnswering(output))
    expect(await associateSoftwareToken(session)).toMatchObject({ error: { code: 'secretCodeUnreadable' } })
  })

  it.each([
    [session, { Session: 'session-1' }],
    [accessToken, { AccessToken: 'access-1' }],
  ])('goes by %o', async (authorization, input) => {
    const send = (sdk: SdkCalls) => createSoftwareTokenOperations(sdk).associateSoftwareToken(authorization)
    expect(await inputOf(send)).toEqual(input)
  })

  it.each([
    ['SUCCESS', { ok: true, value: { session: null } }],
    ['Success', { ok: true, value: { session: null } }],
    ['ERROR', { error: { kind: 'rejected', error: { code: 'wrongCode' } } }],
    ['error', { error: { kind: 'rejected' } }],
    ['PERHAPS', { error: { kind: 'unknown', error: { code: 'serviceAnswerUnreadable' } } }],
    [undefined, { error: { kind: 'unknown' } }],
  ])('and verifying it with the status %s', async (Status, outcome) => {
    const { verifySoftwareToken } = createSoftwareTokenOperations(sdkAnswering({ Status }))
    expect(await verifySoftwareToken(permit, request)).toMatchObject(outcome)
  })

  it('verifies with the code and the name of this computer', async () => {
    const send = (sdk: SdkCalls) => createSoftwareTokenOperations(sdk).verifySoftwareToken(permit, request)
    expect(await inputOf(send)).toEqual({
      Session: 'session-1',
      UserCode: '123456',
      FriendlyDeviceName: 'Computer',
    })
  })
})

describe('reading a user', () => {
  const read = async (output: unknown) => {
    const user = await createUserOperations(sdkAnswering(output)).getUser('access-1')
    return user.ok ? user.value : user.error
  }
  const off = { SOFTWARE_TOKEN_MFA: 'off', SMS_MFA: 'off', EMAIL_OTP: 'off' }

  it('has nothing on where nothing is said', async () => {
    expect(await read({})).toEqual({
      username: '',
      mfa: { factors: off, sentTo: { SMS_MFA: null, EMAIL_OTP: null } },
    })
  })

  it.each([
    ['EMAIL_OTP', ['EMAIL_OTP'], undefined, { ...off, EMAIL_OTP: 'on' }],
    ['SMS_MFA', ['SMS_MFA'], 'SMS_MFA', { ...off, SMS_MFA: 'preferred' }],
    [
      'both',
      ['SMS_MFA', 'SOFTWARE_TOKEN_MFA'],
      'SOFTWARE_TOKEN_MFA',
      { ...off, SMS_MFA: 'on', SOFTWARE_TOKEN_MFA: 'preferred' },
    ],
    ['a preference that is not on the list', [], 'EMAIL_OTP', { ...off, EMAIL_OTP: 'preferred' }],
  ])('reads %s', async (_, UserMFASettingList, PreferredMfaSetting, factors) => {
    expect(await read({ UserMFASettingList, PreferredMfaSetting })).toMatchObject({ mfa: { factors } })
  })

  it.each([
    [
      'confirmed',
      [
        { Name: 'email', Value: 'a@b' },
        { Name: 'email_verified', Value: 'true' },
      ],
      'a@b',
    ],
    ['not known to be unconfirmed', [{ Name: 'email', Value: 'a@b' }], 'a@b'],
    [
      'unconfirmed',
      [
        { Name: 'email', Value: 'a@b' },
        { Name: 'email_verified', Value: 'False' },
      ],
      null,
    ],
    ['empty', [{ Name: 'email', Value: '' }], null],
    ['longer than anyone needs', [{ Name: 'email', Value: 'a'.repeat(201) }], 'a'.repeat(200)],
    ['not there', [{ Name: 'phone_number_verified', Value: 'true' }], null],
  ])('has an address that is %s', async (_, UserAttributes, address) => {
    expect(await read({ UserAttributes })).toMatchObject({
      mfa: { sentTo: { EMAIL_OTP: address, SMS_MFA: null } },
    })
  })
})

describe('changing a factor', () => {
  it.each([
    ['SOFTWARE_TOKEN_MFA', 'preferred', { SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true } }],
    ['SMS_MFA', 'on', { SMSMfaSettings: { Enabled: true, PreferredMfa: false } }],
    ['EMAIL_OTP', 'off', { EmailMfaSettings: { Enabled: false, PreferredMfa: false } }],
  ] as const)('sends %s %s and nothing about the others', async (factor, to, settings) => {
    const send = (sdk: SdkCalls) => createUserOperations(sdk).setUserMfaPreference('access-1', factor, to)
    expect(await inputOf(send)).toEqual({ AccessToken: 'access-1', ...settings })
  })
})

describe('a device', () => {
  const device = { deviceKey: 'key', deviceName: 'Computer', salt: 's', passwordVerifier: 'v' }

  it.each([
    [true, 'askFirst'],
    [false, 'remembered'],
    [undefined, 'remembered'],
  ])(
    'is confirmed, where the person has to be asked (%s) as %s',
    async (UserConfirmationNecessary, outcome) => {
      const { confirmDevice } = createUserOperations(sdkAnswering({ UserConfirmationNecessary }))
      expect(await confirmDevice('access-1', device)).toEqual(ok(outcome))
    },
  )

  it('is confirmed with its verifier', async () => {
    expect(await inputOf((sdk) => createUserOperations(sdk).confirmDevice('access-1', device))).toEqual({
      AccessToken: 'access-1',
      DeviceKey: 'key',
      DeviceName: 'Computer',
      DeviceSecretVerifierConfig: { Salt: 's', PasswordVerifier: 'v' },
    })
  })

  it('is remembered when the person says so', async () => {
    expect(await inputOf((sdk) => createUserOperations(sdk).rememberDevice('access-1', 'key'))).toEqual({
      AccessToken: 'access-1',
      DeviceKey: 'key',
      DeviceRememberedStatus: 'remembered',
    })
  })

  it.each(['confirmDevice', 'rememberDevice'] as const)('passes a refusal of %s on', async (operation) => {
    const operations = createUserOperations(sdkFailing(refused))
    const answer =
      operation === 'confirmDevice'
        ? await operations.confirmDevice('access-1', device)
        : await operations.rememberDevice('access-1', 'key')
    expect(answer).toBe(refused)
  })
})
