// A foreign client: the AWS SDK, as the app uses it. What matters is what it makes of answers and errors.
import {
  AssociateSoftwareTokenCommand,
  CognitoIdentityProviderClient,
  CognitoIdentityProviderServiceException,
  ConfirmDeviceCommand,
  GetTokensFromRefreshTokenCommand,
  GetUserAuthFactorsCommand,
  GetUserCommand,
  InitiateAuthCommand,
  ListDevicesCommand,
  NotAuthorizedException,
  RefreshTokenReuseException,
  RespondToAuthChallengeCommand,
  RevokeTokenCommand,
  UpdateDeviceStatusCommand,
  VerifySoftwareTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Fault } from '../../src/practice-pool'
import { deviceVerifier } from './srp-client'
import { clientId, codeOf, password, startOfTime, startPool, wrongCodeFor } from './support'

async function start(changes: Parameters<typeof startPool>[0] = {}) {
  const pool = await startPool(changes)
  const client = new CognitoIdentityProviderClient({
    region: 'eu-west-1',
    endpoint: pool.endpoint,
    maxAttempts: 1,
  })
  onTestFinished(() => client.destroy())
  const signIn = (PASSWORD = password) =>
    client.send(
      new InitiateAuthCommand({
        ClientId: clientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'alice', PASSWORD },
      }),
    )
  return { pool, client, signIn }
}

describe('the AWS SDK', () => {
  it('needs no credentials, and gets tokens', async () => {
    const { signIn } = await start({ pool: { mfa: 'OPTIONAL' } })
    const { AuthenticationResult, $metadata } = await signIn()
    expect(AuthenticationResult?.AccessToken).toBeDefined()
    expect($metadata.requestId).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('enrolls by Session', async () => {
    const { pool, client, signIn } = await start()
    const { Session: S1, ChallengeName } = await signIn()
    expect(ChallengeName).toBe('MFA_SETUP')
    const { SecretCode, Session: S2 } = await client.send(new AssociateSoftwareTokenCommand({ Session: S1 }))
    const verify = (UserCode: string) =>
      client.send(new VerifySoftwareTokenCommand({ Session: S2, UserCode, FriendlyDeviceName: 'A laptop' }))
    await expect(verify(wrongCodeFor(pool, SecretCode))).rejects.toMatchObject({
      name: 'EnableSoftwareTokenMFAException',
      message: 'Code mismatch and fail enable Software Token MFA',
    })
    const { Session: S3, Status } = await verify(codeOf(pool, SecretCode))
    expect(Status).toBe('SUCCESS')
    const last = await client.send(
      new RespondToAuthChallengeCommand({
        ClientId: clientId,
        ChallengeName: 'MFA_SETUP',
        Session: S3,
        ChallengeResponses: { USERNAME: 'alice' },
      }),
    )
    const { AccessToken } = last.AuthenticationResult ?? {}
    expect(await client.send(new GetUserCommand({ AccessToken }))).toMatchObject({
      Username: 'alice',
      UserMFASettingList: ['SOFTWARE_TOKEN_MFA'],
    })
  })

  it('chooses a way in by USER_AUTH, and comes in by a code', async () => {
    const { pool, client } = await start({
      pool: { mfa: 'OPTIONAL', firstFactors: ['PASSWORD', 'EMAIL_OTP'] },
      client: { flows: ['USER_AUTH'] },
      user: { attributes: { email: 'alice@example.com', email_verified: 'true' } },
    })
    const AuthParameters = { USERNAME: 'alice' }
    const initiation = { ClientId: clientId, AuthFlow: 'USER_AUTH', AuthParameters } as const
    const first = await client.send(new InitiateAuthCommand(initiation))
    expect(first).toMatchObject({
      ChallengeName: 'SELECT_CHALLENGE',
      AvailableChallenges: ['PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP'],
    })
    const respond = (
      ChallengeName: 'SELECT_CHALLENGE' | 'EMAIL_OTP',
      Session: string | undefined,
      more: object,
    ) =>
      client.send(
        new RespondToAuthChallengeCommand({
          ClientId: clientId,
          ChallengeName,
          Session,
          ChallengeResponses: { USERNAME: 'alice', ...more },
        }),
      )
    const second = await respond('SELECT_CHALLENGE', first.Session, { ANSWER: 'EMAIL_OTP' })
    expect(second.ChallengeName).toBe('EMAIL_OTP')
    const EMAIL_OTP_CODE = pool.sentCodes().at(-1)?.code
    const last = await respond('EMAIL_OTP', second.Session, { EMAIL_OTP_CODE })
    const { AccessToken } = last.AuthenticationResult ?? {}
    expect(await client.send(new GetUserAuthFactorsCommand({ AccessToken }))).toMatchObject({
      ConfiguredUserAuthFactors: ['PASSWORD', 'EMAIL_OTP'],
    })
  })

  it('refreshes by GetTokensFromRefreshToken, with rotation, and revokes', async () => {
    const { pool, client, signIn } = await start({
      pool: { mfa: 'OPTIONAL' },
      client: { rotationGraceSeconds: 10 },
    })
    const refresh = (RefreshToken: string | undefined) =>
      client.send(new GetTokensFromRefreshTokenCommand({ ClientId: clientId, RefreshToken }))
    const { AuthenticationResult: first } = await signIn()
    const { AuthenticationResult: second } = await refresh(first?.RefreshToken)
    expect(second?.RefreshToken).not.toBe(first?.RefreshToken)
    pool.clock.advance(10_000)
    await expect(refresh(first?.RefreshToken)).rejects.toBeInstanceOf(RefreshTokenReuseException)
    await client.send(new RevokeTokenCommand({ ClientId: clientId, Token: second?.RefreshToken }))
    await expect(refresh(second?.RefreshToken)).rejects.toThrow('Refresh Token has been revoked')
  })

  it('confirms a device, has it remembered and lists it', async () => {
    const { client, signIn } = await start({ pool: { mfa: 'OPTIONAL', deviceTracking: 'USER_OPT_IN' } })
    const { AuthenticationResult } = await signIn()
    const { AccessToken, NewDeviceMetadata } = AuthenticationResult ?? {}
    const { DeviceKey, DeviceGroupKey = '' } = NewDeviceMetadata ?? {}
    const identity = { poolName: DeviceGroupKey, userId: DeviceKey ?? '', password: 'random' }
    const DeviceSecretVerifierConfig = deviceVerifier(identity)
    const confirmation = { AccessToken, DeviceKey, DeviceSecretVerifierConfig }
    expect(await client.send(new ConfirmDeviceCommand(confirmation))).toMatchObject({
      UserConfirmationNecessary: true,
    })
    const status = { AccessToken, DeviceKey, DeviceRememberedStatus: 'remembered' } as const
    await client.send(new UpdateDeviceStatusCommand(status))
    const { Devices } = await client.send(new ListDevicesCommand({ AccessToken }))
    expect(Devices).toMatchObject([{ DeviceKey, DeviceCreateDate: new Date(startOfTime) }])
  })

  it('reads errors by their name', async () => {
    const { signIn } = await start()
    const failure: unknown = await signIn('wrong').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(NotAuthorizedException)
    expect(failure).toMatchObject({
      message: 'Incorrect username or password.',
      $metadata: { httpStatusCode: 400 },
    })
  })

  it.each<[Fault, string]>([
    [{ kind: 'throttle' }, 'TooManyRequestsException'],
    [{ kind: 'internalError' }, 'InternalErrorException'],
    [{ kind: 'exception', name: 'SomethingNewException', message: 'What?' }, 'SomethingNewException'],
    [{ kind: 'html503' }, 'SyntaxError'],
    [{ kind: 'dropBefore' }, 'TimeoutError'],
    [{ kind: 'dropAfter' }, 'TimeoutError'],
  ])('makes of %o a thrown %s', async (fault, name) => {
    const { pool, signIn } = await start()
    pool.fail('InitiateAuth', fault)
    await expect(signIn()).rejects.toMatchObject({ name })
    expect((await signIn()).ChallengeName).toBe('MFA_SETUP')
  })

  it('makes of an empty 4xx an exception that it does not know', async () => {
    const { pool, signIn } = await start()
    pool.fail('InitiateAuth', { kind: 'emptyBody' })
    const failure: unknown = await signIn().catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(CognitoIdentityProviderServiceException)
    expect(failure).toMatchObject({ name: 'Unknown' })
  })

  it('repeats a throttled call by itself when it may', async () => {
    const { pool } = await start()
    const patient = new CognitoIdentityProviderClient({ region: 'eu-west-1', endpoint: pool.endpoint })
    onTestFinished(() => patient.destroy())
    pool.fail('GetUser', { kind: 'throttle' })
    const asked = patient.send(new GetUserCommand({ AccessToken: 'none' }))
    await expect(asked).rejects.toMatchObject({ message: 'Invalid Access Token' })
    expect(pool.calls()).toEqual(['GetUser', 'GetUser'])
  })
})
