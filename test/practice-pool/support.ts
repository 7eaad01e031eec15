// What the practice pool's tests share: a pool at a fixed time, raw calls, and an SRP client of their own.
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { generateSync } from 'otplib'
import { onTestFinished } from 'vitest'
import { startPracticePool } from '../../src/practice-pool'
import type { ClientSeed, PoolSeed, PracticePool, Seed, UserSeed } from '../../src/practice-pool'
import { g, k, modPow, N, pad, toInteger } from '../../src/practice-pool/srp-server'

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
  readonly ChallengeParameters?: Readonly<Record<string, string>>
  readonly AuthenticationResult?: {
    readonly AccessToken: string
    readonly IdToken: string
    readonly RefreshToken?: string
    readonly ExpiresIn: number
    readonly TokenType: string
  }
  readonly UserMFASettingList?: readonly string[]
  readonly PreferredMfaSetting?: string
}

export async function call(pool: PracticePool, operation: string, input: unknown): Promise<Answer> {
  return JSON.parse((await send(pool, operation, JSON.stringify(input))).text) as Answer
}

export const error = (name: string, message: string) => ({ __type: name, message })
export const notAuthorized = (message: string) => error('NotAuthorizedException', message)
export const invalidParameter = (message: string) => error('InvalidParameterException', message)

export const secretHash = (clientSecret: string, username: string, id = clientId) =>
  createHmac('sha256', clientSecret)
    .update(username + id)
    .digest('base64')

type Parameters = Readonly<Record<string, string>>

export const signIn = (pool: PracticePool, parameters: Parameters = {}) =>
  call(pool, 'InitiateAuth', {
    ClientId: clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'alice', PASSWORD: password, ...parameters },
  })

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
}

/** Signs in by SRP; the client's arithmetic is here, the server's is what is tested. */
export async function signInBySrp(pool: PracticePool, attempt: SrpAttempt = {}): Promise<Answer> {
  const { username = 'alice', timestamp = 'Tue Sep 5 09:07:03 UTC 2023', clientSecret } = attempt
  const hashFor = (name: string) =>
    clientSecret === undefined ? {} : { SECRET_HASH: secretHash(clientSecret, name) }
  const a = toInteger(randomBytes(32))
  const A = modPow(g, a, N)
  const opening = await call(pool, 'InitiateAuth', {
    ClientId: clientId,
    AuthFlow: 'USER_SRP_AUTH',
    AuthParameters: { USERNAME: username, SRP_A: A.toString(16), ...hashFor(username) },
  })
  const { SALT, SRP_B, SECRET_BLOCK = '', USER_ID_FOR_SRP = '' } = opening.ChallengeParameters ?? {}
  if (SALT === undefined || SRP_B === undefined) return opening

  const sha256 = (...parts: readonly (Buffer | string)[]) =>
    parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
  const B = BigInt(`0x${SRP_B}`)
  const u = toInteger(sha256(pad(A), pad(B)))
  const inner = sha256(`AbCdEfGhI${USER_ID_FOR_SRP}:${attempt.password ?? password}`)
  const x = toInteger(sha256(pad(BigInt(`0x${SALT}`)), inner))
  const base = (((B - k * modPow(g, x, N)) % N) + N) % N
  const S = modPow(base, a + u * x, N)
  const prk = createHmac('sha256', pad(u)).update(pad(S)).digest()
  const key = createHmac('sha256', prk).update('Caldera Derived Key\x01').digest().subarray(0, 16)
  const signature = createHmac('sha256', key)
    .update(`AbCdEfGhI${USER_ID_FOR_SRP}`)
    .update(Buffer.from(SECRET_BLOCK, 'base64'))
    .update(timestamp)
    .digest('base64')
  return respond(pool, 'PASSWORD_VERIFIER', undefined, {
    USERNAME: USER_ID_FOR_SRP,
    PASSWORD_CLAIM_SECRET_BLOCK: SECRET_BLOCK,
    PASSWORD_CLAIM_SIGNATURE: signature,
    TIMESTAMP: timestamp,
    ...hashFor(USER_ID_FOR_SRP),
  })
}
