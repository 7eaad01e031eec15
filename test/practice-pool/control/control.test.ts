// The control interface over HTTP.
import { describe, expect, it } from 'vitest'
import { defaultSeed } from '../../../src/practice-pool'
import {
  call,
  clientId,
  error,
  notAuthorized,
  secret,
  signIn,
  signInForToken,
  startOfTime,
  startPool,
  startPoolFrom,
} from '../support'

async function ask(endpoint: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
  return (await fetch(`${endpoint}practice/${path}`, init)).json()
}

describe('the control interface', () => {
  it('offers the default connections and users, the plainest first', async () => {
    const { endpoint } = await startPoolFrom(defaultSeed)
    const offer = (await ask(endpoint, 'GET', 'offer')) as {
      connections: readonly { name: string; clientSecret?: string }[]
      users: readonly { connection: string; username: string; password: string }[]
    }
    expect(offer.connections[0]).toEqual({
      name: 'Second factor required',
      userPoolId: 'eu-west-1_Pract1ceA',
      clientId: '4k7n2vq8hs1m6tb3c9xr5wzd0p',
      issuer: 'Acme Practice',
      description: expect.any(String) as string,
    })
    expect(offer.users[0]).toMatchObject({ connection: 'Second factor required', username: 'alex' })
    expect(offer.connections.filter(({ clientSecret }) => clientSecret !== undefined)).toHaveLength(1)
    const names = offer.connections.map(({ name }) => name)
    for (const user of offer.users) expect(names).toContain(user.connection)
    expect(offer.users.map(({ username }) => username)).toContain('jordan@acme.example')
  })

  it('says where people sign in in the browser, for the clients that have them do so', async () => {
    const { endpoint, offer } = await startPoolFrom(defaultSeed)
    const domains = offer.connections.flatMap(({ name, managedLogin }) =>
      managedLogin === undefined ? [] : [[name, managedLogin.domain]],
    )
    const domain = endpoint.replace(/\/$/, '')
    expect(domains).toEqual([
      ['A password or a code, as you choose', domain],
      ['Sign-in in the browser', domain],
      ['Sign-in in the browser, without the admin scope', domain],
    ])
    expect(await ask(endpoint, 'GET', 'offer')).toEqual(offer)
  })

  it('offers a user once, though two clients have the same ones', async () => {
    const { offer } = await startPoolFrom(defaultSeed)
    const names = offer.users.map(({ username }) => username)
    expect(names).toEqual([...new Set(names)])
    expect(names.filter((name) => name === 'lee')).toHaveLength(1)
  })

  it('drives the clock', async () => {
    const { endpoint } = await startPool()
    const set = (body: object) => ask(endpoint, 'POST', 'clock', body)
    expect(await set({ action: 'advance', ms: 1000 })).toEqual({ now: startOfTime + 1000 })
    expect(await set({ action: 'offset', ms: -5 })).toEqual({ now: startOfTime - 5 })
    expect(await set({ action: 'freeze', at: 7 })).toEqual({ now: 7 })
    expect(await set({ action: 'unfreeze' })).toEqual({ now: 7 })
    expect(await set({ action: 'reset' })).toEqual({ now: startOfTime })
    expect(await ask(endpoint, 'GET', 'clock')).toEqual({ now: startOfTime })
  })

  it('plans and clears faults, switches behaviour, and shows the calls', async () => {
    const pool = await startPool()
    const fault = { operation: 'InitiateAuth', fault: { kind: 'throttle' }, times: 2 }
    expect(await ask(pool.endpoint, 'POST', 'faults', fault)).toEqual({})
    expect((await signIn(pool)).__type).toBe('TooManyRequestsException')
    await ask(pool.endpoint, 'DELETE', 'faults')
    await ask(pool.endpoint, 'POST', 'behaviour', { setupChallenge: 'SOFTWARE_TOKEN_SETUP' })
    expect((await signIn(pool)).ChallengeName).toBe('SOFTWARE_TOKEN_SETUP')
    const { calls } = (await ask(pool.endpoint, 'GET', 'calls')) as { calls: readonly unknown[] }
    expect(calls).toHaveLength(2)
    expect(await ask(pool.endpoint, 'POST', 'reset')).toEqual({})
    expect(await ask(pool.endpoint, 'GET', 'calls')).toEqual({ calls: [] })
  })

  it('does to a user what an administrator can do', async () => {
    const pool = await startPool({ pool: { mfa: 'OPTIONAL' } })
    const AccessToken = await signInForToken(pool)
    const administer = (action: string) =>
      ask(pool.endpoint, 'POST', 'administer', { action, username: 'alice' })
    const getUser = () => call(pool, 'GetUser', { AccessToken })
    expect(await administer('disableUser')).toEqual({})
    expect(await getUser()).toEqual(notAuthorized('User is disabled.'))
    await administer('enableUser')
    await administer('signOutUser')
    expect(await getUser()).toEqual(notAuthorized('Access Token has been revoked'))
    expect(await administer('rename')).toHaveProperty('error')
  })

  it('deletes a user, whose tokens are then of nobody', async () => {
    const pool = await startPool({ pool: { mfa: 'OPTIONAL' } })
    const { AuthenticationResult } = await signIn(pool)
    pool.deleteUser('alice')
    const gone = error('UserNotFoundException', 'User does not exist.')
    const { AccessToken, RefreshToken } = AuthenticationResult ?? {}
    expect(await call(pool, 'GetUser', { AccessToken })).toEqual(gone)
    const refresh = { RefreshToken, ClientId: clientId }
    expect(await call(pool, 'GetTokensFromRefreshToken', refresh)).toEqual(gone)
    expect(await signIn(pool)).toEqual(notAuthorized('Incorrect username or password.'))
    expect(pool.userStates()).toEqual([])
  })

  it('shows users without secrets, and the code that a right client would show', async () => {
    const pool = await startPool({ user: { softwareToken: { secret, friendlyDeviceName: 'Old phone' } } })
    const { users } = (await ask(pool.endpoint, 'GET', 'users?username=alice')) as {
      users: readonly object[]
    }
    expect(users).toEqual([pool.userState('alice')])
    expect(JSON.stringify(users)).not.toContain(secret)
    expect(await ask(pool.endpoint, 'GET', 'users?username=bob')).toEqual({ users: [] })
    expect(await ask(pool.endpoint, 'GET', 'code?username=alice')).toEqual({ code: pool.codeFor('alice') })
  })

  it('plans faults for managed login', async () => {
    const { endpoint } = await startPool()
    const fault = { operation: 'oauth2/userInfo', fault: { kind: 'html503' } }
    expect(await ask(endpoint, 'POST', 'faults', fault)).toEqual({})
    expect((await fetch(`${endpoint}oauth2/userInfo`)).status).toBe(503)
  })

  it('shows the codes that were sent', async () => {
    const attributes = { phone_number: '+15550100', phone_number_verified: 'true' }
    const pool = await startPool({ pool: { factors: ['SMS_MFA'] }, user: { attributes } })
    await signIn(pool)
    expect(await ask(pool.endpoint, 'GET', 'sent-codes')).toMatchObject({
      sentCodes: [{ username: 'alice', medium: 'SMS', destination: '+15550100' }],
    })
  })

  it.each([
    ['POST', 'faults', { operation: 'InitiateAuth', fault: { kind: 'explode' } }],
    ['POST', 'faults', { operation: 'oauth2/nonsense', fault: { kind: 'throttle' } }],
    ['POST', 'clock', { action: 'advance' }],
    ['GET', 'code?username=nobody', undefined],
    ['GET', 'nothing', undefined],
  ])('explains what is wrong with %s %s', async (method, path, body) => {
    const { endpoint } = await startPool()
    expect(await ask(endpoint, method, path, body)).toEqual({ error: expect.any(String) as string })
  })
})
