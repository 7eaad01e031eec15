// Tokens: claims, public keys, what each operation says of a bad one, refresh, revocation.
import { createPublicKey, verify, type JsonWebKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ClientSeed, PracticePool } from '../../src/practice-pool'
import {
  call,
  claimsOf,
  clientId,
  error,
  headerOf,
  notAuthorized,
  poolId,
  secretHash,
  signIn,
  signInForToken,
  startOfTime,
  startPool,
} from './support'

const optional = { mfa: 'OPTIONAL' } as const
const start = (client: Partial<ClientSeed> = {}) => startPool({ pool: optional, client })

async function tokensOf(pool: PracticePool) {
  const { AuthenticationResult } = await signIn(pool)
  if (AuthenticationResult?.RefreshToken === undefined) throw new Error('No tokens came.')
  return { ...AuthenticationResult, RefreshToken: AuthenticationResult.RefreshToken }
}

const getUser = (pool: PracticePool, AccessToken: string) => call(pool, 'GetUser', { AccessToken })
const refresh = (pool: PracticePool, REFRESH_TOKEN: string, AuthFlow = 'REFRESH_TOKEN_AUTH') =>
  call(pool, 'InitiateAuth', { ClientId: clientId, AuthFlow, AuthParameters: { REFRESH_TOKEN } })
const exchange = (pool: PracticePool, RefreshToken: string) =>
  call(pool, 'GetTokensFromRefreshToken', { ClientId: clientId, RefreshToken })

describe('tokens', () => {
  it('carry the claims of the service', async () => {
    const { AccessToken, IdToken } = await tokensOf(await start())
    const seconds = startOfTime / 1000
    const iss = `https://cognito-idp.eu-west-1.amazonaws.com/${poolId}`
    const common = { iss, auth_time: seconds, iat: seconds, exp: seconds + 3600 }
    expect(claimsOf(AccessToken)).toMatchObject({
      ...common,
      token_use: 'access',
      client_id: clientId,
      username: 'alice',
      scope: 'aws.cognito.signin.user.admin',
    })
    expect(claimsOf(IdToken)).toMatchObject({
      ...common,
      token_use: 'id',
      aud: clientId,
      'cognito:username': 'alice',
    })
    expect(Object.keys(claimsOf(AccessToken))).toEqual(
      expect.arrayContaining(['sub', 'jti', 'origin_jti', 'event_id']),
    )
  })

  it('are signed with published keys, one for each kind', async () => {
    const pool = await start()
    const { AccessToken, IdToken } = await tokensOf(pool)
    const response = await fetch(`${pool.endpoint}${poolId}/.well-known/jwks.json`)
    const { keys } = (await response.json()) as { keys: readonly (JsonWebKey & { kid: string })[] }
    const kids = [AccessToken, IdToken].map((token) => {
      const [header = '', payload = '', signature = ''] = token.split('.')
      const { kid } = headerOf(token)
      const key = createPublicKey({ key: keys.find((each) => each.kid === kid) ?? {}, format: 'jwk' })
      const content = Buffer.from(`${header}.${payload}`)
      expect(verify('RSA-SHA256', content, key, Buffer.from(signature, 'base64url'))).toBe(true)
      return kid
    })
    expect(new Set(kids).size).toBe(2)
  })
})

describe('an access token', () => {
  it('is invalid when it is garbled, an ID token, or signed by nobody', async () => {
    const pool = await start()
    const { AccessToken, IdToken } = await tokensOf(pool)
    const [header = '', payload = ''] = AccessToken.split('.')
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`
    const forged = `${header}.${payload}.${Buffer.alloc(256).toString('base64url')}`
    for (const token of ['garbled', IdToken, unsigned, forged])
      expect(await getUser(pool, token)).toEqual(notAuthorized('Invalid Access Token'))
  })

  it('expires by the clock of the pool', async () => {
    const pool = await start({ accessTokenMinutes: 5 })
    const AccessToken = await signInForToken(pool)
    pool.clock.advance(5 * 60_000 - 1)
    expect(await getUser(pool, AccessToken)).toMatchObject({ Username: 'alice' })
    pool.clock.advance(1)
    expect(await getUser(pool, AccessToken)).toEqual(notAuthorized('Access Token has expired'))
  })

  it('needs the admin scope', async () => {
    const pool = await start({ scope: 'openid profile' })
    expect(await getUser(pool, await signInForToken(pool))).toEqual(
      notAuthorized('Access Token does not have required scopes'),
    )
  })

  it('does not serve a disabled user', async () => {
    const pool = await start()
    const AccessToken = await signInForToken(pool)
    pool.disableUser('alice')
    expect(await getUser(pool, AccessToken)).toEqual(notAuthorized('User is disabled.'))
    pool.enableUser('alice')
    expect(await getUser(pool, AccessToken)).toMatchObject({ Username: 'alice' })
  })

  it('must be there', async () => {
    expect((await call(await start(), 'GetUser', {})).message).toBe(
      "1 validation error detected: Value null at 'accessToken' failed to satisfy constraint: Member must not be null",
    )
  })
})

describe('refreshing', () => {
  it.each(['REFRESH_TOKEN_AUTH', 'REFRESH_TOKEN'])('by %s gives no refresh token', async (flow) => {
    const pool = await start()
    const { RefreshToken } = await tokensOf(pool)
    pool.clock.advance(60_000)
    const { AuthenticationResult } = await refresh(pool, RefreshToken, flow)
    expect(AuthenticationResult).not.toHaveProperty('RefreshToken')
    expect(claimsOf(AuthenticationResult?.AccessToken)).toMatchObject({
      auth_time: startOfTime / 1000,
      iat: startOfTime / 1000 + 60,
    })
  })

  it('knows invalid and expired tokens', async () => {
    const pool = await start({ refreshTokenMinutes: 60 })
    const { RefreshToken } = await tokensOf(pool)
    expect(await refresh(pool, 'nonsense')).toEqual(notAuthorized('Invalid Refresh Token'))
    pool.clock.advance(60 * 60_000)
    expect(await refresh(pool, RefreshToken)).toEqual(notAuthorized('Refresh Token has expired'))
  })

  it('by GetTokensFromRefreshToken keeps the token where nothing rotates', async () => {
    const pool = await start()
    const { AuthenticationResult } = await exchange(pool, (await tokensOf(pool)).RefreshToken)
    expect(AuthenticationResult?.AccessToken).toBeDefined()
    expect(AuthenticationResult).not.toHaveProperty('RefreshToken')
  })

  it('rotates where the client wants it, with a grace period for the old token', async () => {
    const pool = await start({ rotationGraceSeconds: 10 })
    const { RefreshToken } = await tokensOf(pool)
    expect((await refresh(pool, RefreshToken)).message).toBe(
      'REFRESH_TOKEN_AUTH flow not enabled for this client',
    )
    const { AuthenticationResult } = await exchange(pool, RefreshToken)
    pool.clock.advance(9_999)
    expect((await exchange(pool, RefreshToken)).AuthenticationResult).toBeDefined()
    pool.clock.advance(1)
    expect((await exchange(pool, RefreshToken)).__type).toBe('RefreshTokenReuseException')
    const next = AuthenticationResult?.RefreshToken ?? ''
    expect((await exchange(pool, next)).AuthenticationResult).toBeDefined()
  })
})

describe('GetTokensFromRefreshToken', () => {
  it('takes the plain client secret', async () => {
    const pool = await start({ clientSecret: 'topsecret' })
    const SECRET_HASH = secretHash('topsecret', 'alice')
    const { AuthenticationResult } = await signIn(pool, { SECRET_HASH })
    const exchangeWith = (ClientSecret?: string) => {
      const RefreshToken = AuthenticationResult?.RefreshToken
      return call(pool, 'GetTokensFromRefreshToken', { ClientId: clientId, RefreshToken, ClientSecret })
    }
    expect(await exchangeWith()).toEqual(
      notAuthorized(`Client ${clientId} is configured for secret but secret was not received`),
    )
    expect((await exchangeWith('other')).__type).toBe('NotAuthorizedException')
    expect((await exchangeWith('topsecret')).AuthenticationResult).toBeDefined()
  })

  it('knows invalid, revoked and expired tokens', async () => {
    const pool = await start({ refreshTokenMinutes: 60 })
    const [first, second] = [await tokensOf(pool), await tokensOf(pool)]
    expect(await exchange(pool, 'nonsense')).toEqual(notAuthorized('Invalid Refresh Token'))
    await call(pool, 'RevokeToken', { ClientId: clientId, Token: first.RefreshToken })
    expect(await exchange(pool, first.RefreshToken)).toEqual(notAuthorized('Refresh Token has been revoked'))
    pool.clock.advance(60 * 60_000)
    expect(await exchange(pool, second.RefreshToken)).toEqual(notAuthorized('Refresh Token has expired'))
  })

  it('needs no flag of the client', async () => {
    const pool = await start({ flows: ['USER_PASSWORD_AUTH'] })
    expect((await exchange(pool, (await tokensOf(pool)).RefreshToken)).AuthenticationResult).toBeDefined()
  })

  it('without a grace period takes a token once', async () => {
    const pool = await start({ rotationGraceSeconds: 0 })
    const { RefreshToken } = await tokensOf(pool)
    expect((await exchange(pool, RefreshToken)).AuthenticationResult?.RefreshToken).toBeDefined()
    expect((await exchange(pool, RefreshToken)).__type).toBe('RefreshTokenReuseException')
  })
})

describe('signing out', () => {
  it('by RevokeToken kills every refresh token that came of it by rotation', async () => {
    const pool = await start({ rotationGraceSeconds: 60 })
    const { RefreshToken } = await tokensOf(pool)
    const next = (await exchange(pool, RefreshToken)).AuthenticationResult?.RefreshToken ?? ''
    await call(pool, 'RevokeToken', { ClientId: clientId, Token: next })
    for (const token of [RefreshToken, next])
      expect(await exchange(pool, token)).toEqual(notAuthorized('Refresh Token has been revoked'))
  })

  it('by an administrator kills every token of the user', async () => {
    const pool = await start()
    const { AccessToken, RefreshToken } = await tokensOf(pool)
    pool.signOutUser('alice')
    expect(await getUser(pool, AccessToken)).toEqual(notAuthorized('Access Token has been revoked'))
    expect(await refresh(pool, RefreshToken)).toEqual(notAuthorized('Refresh Token has been revoked'))
  })

  it('everywhere kills every token of the user', async () => {
    const pool = await start()
    const [first, second] = [await tokensOf(pool), await tokensOf(pool)]
    expect(await call(pool, 'GlobalSignOut', { AccessToken: first.AccessToken })).toEqual({})
    expect(await getUser(pool, second.AccessToken)).toEqual(notAuthorized('Access Token has been revoked'))
    expect(await refresh(pool, second.RefreshToken)).toEqual(notAuthorized('Refresh Token has been revoked'))
  })

  it('by RevokeToken kills one refresh token and what came from it', async () => {
    const pool = await start()
    const [first, second] = [await tokensOf(pool), await tokensOf(pool)]
    const revoke = (Token: string) => call(pool, 'RevokeToken', { ClientId: clientId, Token })
    expect(await revoke(first.RefreshToken)).toEqual({})
    expect(await getUser(pool, first.AccessToken)).toEqual(notAuthorized('Access Token has been revoked'))
    expect(await getUser(pool, second.AccessToken)).toMatchObject({ Username: 'alice' })
    expect((await revoke(second.AccessToken)).__type).toBe('UnsupportedTokenTypeException')
  })

  it('by RevokeToken takes the plain client secret', async () => {
    const pool = await start({ clientSecret: 'topsecret' })
    const revoke = (ClientSecret?: string) =>
      call(pool, 'RevokeToken', { ClientId: clientId, Token: 'nonsense', ClientSecret })
    expect(await revoke()).toEqual(
      notAuthorized(`Client ${clientId} is configured for secret but secret was not received`),
    )
    expect((await revoke('other')).__type).toBe('NotAuthorizedException')
    expect(await revoke('topsecret')).toEqual({})
  })
})

it('forgets everything at a reset', async () => {
  const pool = await start()
  const { AccessToken } = await tokensOf(pool)
  pool.clock.advance(5000)
  pool.reset()
  expect(pool.calls()).toEqual([])
  expect(pool.clock.now()).toBe(startOfTime)
  expect(await getUser(pool, AccessToken)).toEqual(error('NotAuthorizedException', 'Invalid Access Token'))
})
