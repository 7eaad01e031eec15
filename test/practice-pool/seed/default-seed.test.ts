// The default pools, by what a person meets there: each new kind of sign-in once, from the offer to its end.
import { describe, expect, it } from 'vitest'
import { defaultSeed, type PracticePool } from '../../../src/practice-pool'
import { createBrowser, createPkce } from '../browser'
import {
  associate,
  connect,
  sendCode,
  signIn,
  signInAtOnce,
  startAtMachineTime,
  verify,
} from '../identity-js'
import { call, codeOf, invalidParameter } from '../support'

/** The pool, and what is offered to sign in as this user. */
async function meet(username: string) {
  const pool = await startAtMachineTime(defaultSeed)
  const offered = pool.offer.users.find((user) => user.username === username)
  const connection = pool.offer.connections.find(({ name }) => name === offered?.connection)
  if (offered === undefined || connection === undefined) throw new Error(`${username} is not offered.`)
  return { pool, connection, newUser: connect(pool, connection), password: offered.password }
}

describe('in the default pools', { timeout: 30_000 }, () => {
  it('pat gets in by a code that was sent', async () => {
    const { pool, connection } = await meet('pat')
    const { clientId: ClientId } = connection
    const first = await call(pool, 'InitiateAuth', {
      ClientId,
      AuthFlow: 'USER_AUTH',
      AuthParameters: { USERNAME: 'pat' },
    })
    expect(first.AvailableChallenges).toEqual(['PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP', 'SMS_OTP'])
    const respond = (ChallengeName: string, Session: string | undefined, more: object) =>
      call(pool, 'RespondToAuthChallenge', {
        ClientId,
        ChallengeName,
        Session,
        ChallengeResponses: { USERNAME: 'pat', ...more },
      })
    const second = await respond('SELECT_CHALLENGE', first.Session, { ANSWER: 'SMS_OTP' })
    const last = await respond('SMS_OTP', second.Session, { SMS_OTP_CODE: pool.sentCodes().at(-1)?.code })
    expect(last.AuthenticationResult).toBeDefined()
  })

  it('drew enrolls, and then needs no code on a computer that was confirmed', async () => {
    const { pool, newUser, password } = await meet('drew')
    const user = newUser('drew')
    expect(await signIn(user, password)).toMatchObject({ name: 'MFA_SETUP' })
    await verify(user, codeOf(pool, await associate(user)))
    expect(await signIn(user, password)).toMatchObject({ name: 'SOFTWARE_TOKEN_MFA' })
    pool.clock.advance(30_000)
    await sendCode(user, pool.codeFor('drew'))
    expect((await signInAtOnce(newUser('drew'), password)).session.isValid()).toBe(true)
  })

  it('opal is asked whether to remember the computer', async () => {
    const { newUser, password } = await meet('opal')
    expect((await signInAtOnce(newUser('opal'), password)).asksToRemember).toBe(true)
  })

  it('noor needs no second factor the first time, and refreshes by rotation alone', async () => {
    const { pool, connection, newUser, password } = await meet('noor')
    const user = newUser('noor')
    const { session } = await signInAtOnce(user, password)
    const RefreshToken = session.getRefreshToken().getToken()
    const input = { ClientId: connection.clientId, RefreshToken }
    const { AuthenticationResult } = await call(pool, 'GetTokensFromRefreshToken', input)
    expect(AuthenticationResult?.RefreshToken).toBeDefined()
    const parameters = { AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN: RefreshToken } }
    expect(await call(pool, 'InitiateAuth', { ClientId: connection.clientId, ...parameters })).toEqual(
      invalidParameter('REFRESH_TOKEN_AUTH flow not enabled for this client'),
    )
    expect(await signIn(user, password)).toMatchObject({ name: 'MFA_SETUP' })
  })

  it.each([42_813, 42_814, 42_815])(
    'lee signs in in the browser, and comes back to port %i',
    async (port) => {
      const { pool, connection, password } = await meet('lee')
      const { AccessToken } = await signInByBrowser(pool, connection, { port, password })
      expect((await call(pool, 'AssociateSoftwareToken', { AccessToken })).SecretCode).toBeDefined()
    },
  )

  it('lee cannot enroll by the client that lacks the admin scope', async () => {
    const { pool, password } = await meet('lee')
    const connection = pool.offer.connections.find(({ name }) => name.includes('without the admin scope'))
    if (connection === undefined) throw new Error('There is no such connection.')
    const { AccessToken } = await signInByBrowser(pool, connection, { port: 42_813, password })
    expect(await call(pool, 'AssociateSoftwareToken', { AccessToken })).toMatchObject({
      message: 'Access Token does not have required scopes',
    })
  })
})

interface Visit {
  readonly port: number
  readonly password: string
}

async function signInByBrowser(
  pool: PracticePool,
  { clientId, managedLogin }: PracticePool['offer']['connections'][number],
  { port, password }: Visit,
) {
  const { codeVerifier, codeChallenge } = createPkce()
  const redirectUri = `http://127.0.0.1:${port}/callback`
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
  })
  const browser = createBrowser()
  const page = await browser.load(`${managedLogin?.domain ?? ''}/oauth2/authorize?${query.toString()}`)
  const back = await browser.submit(page, pool.endpoint, { username: 'lee', password })
  const form = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: clientId,
    redirect_uri: redirectUri,
    code: back.location?.searchParams.get('code') ?? '',
    code_verifier: codeVerifier,
  })
  const response = await fetch(`${managedLogin?.domain ?? ''}/oauth2/token`, { method: 'POST', body: form })
  return { AccessToken: ((await response.json()) as { access_token: string }).access_token }
}
