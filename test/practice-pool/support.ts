// What the practice pool's tests share: a pool at a fixed time, raw calls, and signing in.
import { createHmac } from 'node:crypto'
import { generateSync } from 'otplib'
import { onTestFinished } from 'vitest'
import {
  startPracticePool,
  type ClientSeed,
  type PoolSeed,
  type PracticePool,
  type Seed,
  type UserSeed,
} from '../../src/practice-pool'
import { createSrpClient } from './srp-client'

/** Tue Sep 5 09:07:03 UTC 2023, three seconds into a time step. */
export const startOfTime = Date.UTC(2023, 8, 5, 9, 7, 3)
export const step = 30_000

export const poolId = 'eu-west-1_AbCdEfGhI'
export const clientId = '1example23456789abcdefghij'
export const password = 'Corr3ct-Horse!'
export const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

interface SeedChanges {
  readonly pool?: Partial<PoolSeed>
  readonly client?: Partial<ClientSeed>
  readonly user?: Partial<UserSeed>
}

/** One pool, one client, one user `alice`, with what the test cares about changed. */
export function seedWith({ pool, client, user }: SeedChanges = {}): Seed {
  const flows = ['USER_PASSWORD_AUTH', 'USER_SRP_AUTH', 'REFRESH_TOKEN_AUTH'] as const
  return {
    issuer: 'Test',
    pools: [
      {
        userPoolId: poolId,
        mfa: 'ON',
        clients: [{ clientId, connection: 'Test', flows, ...client }],
        users: [{ username: 'alice', password, ...user }],
        ...pool,
      },
    ],
  }
}

export async function startPool(changes: SeedChanges = {}): Promise<PracticePool> {
  return startPoolFrom(seedWith(changes))
}

export async function startPoolFrom(seed: Seed): Promise<PracticePool> {
  const pool = await startPracticePool({ seed, clock: { now: () => startOfTime } })
  onTestFinished(() => pool.close())
  return pool
}

export interface RawAnswer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

export async function send(pool: PracticePool, operation: string, body: string): Promise<RawAnswer> {
  const response = await fetch(pool.endpoint, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-amz-json-1.1',
      'X-Amz-Target': `AWSCognitoIdentityProviderService.${operation}`,
    },
    body,
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

export interface Answer {
  readonly __type?: string
  readonly message?: string
  readonly ChallengeName?: string
  readonly Session?: string
  readonly Status?: string
  readonly SecretCode?: string
  readonly AvailableChallenges?: readonly string[]
  readonly ChallengeParameters?: Readonly<Record<string, string>>
  readonly AuthenticationResult?: {
    readonly AccessToken: string
    readonly IdToken: string
    readonly RefreshToken?: string
    readonly ExpiresIn: number
    readonly TokenType: string
    readonly NewDeviceMetadata?: { readonly DeviceKey: string; readonly DeviceGroupKey: string }
  }
  readonly UserMFASettingList?: readonly string[]
  readonly PreferredMfaSetting?: string
}

export async function call(pool: PracticePool, operation: string, input: unknown): Promise<Answer> {
  return JSON.parse((await send(pool, operation, JSON.stringify(input))).text) as Answer
}

const decode = (part: string | undefined) =>
  JSON.parse(Buffer.from(part ?? '', 'base64url').toString()) as Record<string, unknown>

export const headerOf = (token: string | undefined) => decode(token?.split('.')[0])
export const claimsOf = (token: string | undefined) => decode(token?.split('.')[1])

export const error = (name: string, message: string) => ({ __type: name, message })
export const notAuthorized = (message: string) => error('NotAuthorizedException', message)
export const invalidParameter = (message: string) => error('InvalidParameterException', message)

export const secretHash = (clientSecret: string, username: string, id = clientId) =>
  createHmac('sha256', clientSecret)
    .update(username + id)
    .digest('base64')

export type Parameters = Readonly<Record<string, string>>

export const initiate = (pool: PracticePool, AuthFlow: string, parameters: Parameters) =>
  call(pool, 'InitiateAuth', { ClientId: clientId, AuthFlow, AuthParameters: parameters })

export const signIn = (pool: PracticePool, parameters: Parameters = {}) =>
  initiate(pool, 'USER_PASSWORD_AUTH', { USERNAME: 'alice', PASSWORD: password, ...parameters })

export const respond = (
  pool: PracticePool,
  ChallengeName: string,
  Session: string | undefined,
  responses: Parameters = {},
) =>
  call(pool, 'RespondToAuthChallenge', {
    ClientId: clientId,
    ChallengeName,
    Session,
    ChallengeResponses: { USERNAME: 'alice', ...responses },
  })

export async function signInForToken(pool: PracticePool): Promise<string> {
  const { AuthenticationResult } = await signIn(pool)
  if (AuthenticationResult === undefined) throw new Error('A challenge came instead of tokens.')
  return AuthenticationResult.AccessToken
}

/** The code for a secret at the pool's time, by a library that the pool does not use. */
export const codeOf = (pool: PracticePool, secretCode: string | undefined, steps = 0): string =>
  generateSync({ secret: secretCode ?? '', epoch: Math.floor((pool.clock.now() + steps * step) / 1000) })

/** Six digits that are certainly not the code of any neighbouring step. */
export function wrongCodeFor(pool: PracticePool, secretCode: string | undefined): string {
  const right = [-1, 0, 1].map((steps) => codeOf(pool, secretCode, steps))
  return ['000000', '111111', '222222', '333333'].find((code) => !right.includes(code)) ?? ''
}

interface SrpAttempt {
  readonly username?: string
  readonly password?: string
  readonly timestamp?: string
  readonly clientSecret?: string
  /** What else goes into the first request, and into the one with the proof. */
  readonly first?: Parameters
  readonly second?: Parameters
}

/** Signs in by SRP; the client's arithmetic is ours, the server's is what is tested. */
export async function signInBySrp(pool: PracticePool, attempt: SrpAttempt = {}): Promise<Answer> {
  const { username = 'alice', timestamp = 'Tue Sep 5 09:07:03 UTC 2023', clientSecret } = attempt
  const hashFor = (name: string) =>
    clientSecret === undefined ? {} : { SECRET_HASH: secretHash(clientSecret, name) }
  const srp = createSrpClient()
  const opening = await initiate(pool, 'USER_SRP_AUTH', {
    USERNAME: username,
    SRP_A: srp.SRP_A,
    ...hashFor(username),
    ...attempt.first,
  })
  const userId = opening.ChallengeParameters?.['USER_ID_FOR_SRP']
  if (userId === undefined) return opening
  const identity = { poolName: 'AbCdEfGhI', userId, password: attempt.password ?? password }
  return respond(pool, 'PASSWORD_VERIFIER', undefined, {
    USERNAME: userId,
    ...srp.claim(opening.ChallengeParameters, { ...identity, timestamp }),
    ...hashFor(userId),
    ...attempt.second,
  })
}
