// Signing in on the pool's own page, in the system browser: authorization code with PKCE (RFC 7636),
// coming back to a fixed port on loopback (RFC 8252).
import { createHash } from 'node:crypto'
import { permanent, type AppError } from '../../../shared/errors'
import type { ManagedLogin } from '../../../shared/models'
import { fail, ok, type Result } from '../../../shared/result'
import type { Clock } from '../../ports/clock'
import type { RandomSource } from '../../ports/random'
import type { RedirectListener, RedirectReply } from '../../ports/redirect-listener'
import { adminScope, hasAdminScope, readClaims } from '../sign-in/access-token'
import type { Tokens } from '../service/answers'
import type { CognitoConnection } from '../service/connection'
import { explainForeignAnswer } from '../service/foreign-answer'
import type { Network, NetworkAnswer } from '../../ports/network'
import type { Words } from '../../../words/load'
import { callbackPath, readCallback, type Knock, type Trip } from './callback'
import { redirectPage } from './redirect-pages'
import { readTokenAnswer } from './token-answer'

export interface BrowserSignIn {
  readonly username: string
  readonly tokens: Tokens
}

export interface BrowserLogin {
  /** Opens the browser and waits for it to come back, five minutes at the most. A second one ends the first. */
  readonly signIn: (connection: CognitoConnection, login: ManagedLogin) => Promise<Result<BrowserSignIn>>
  readonly cancel: () => void
}

export interface BrowserLoginDependencies {
  readonly listener: RedirectListener
  readonly openInBrowser: (url: string) => Promise<void>
  readonly openNetwork: () => Promise<Network>
  readonly random: RandomSource
  readonly clock: Clock
  readonly words: () => Words
}

/** As long as a code lives. */
const patienceMs = 5 * 60_000
const exchangeLimitMs = 20_000

const urlSafe = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

export function buildAuthorizeUrl(
  connection: CognitoConnection,
  { domain }: ManagedLogin,
  trip: Trip,
): string {
  const url = new URL('/oauth2/authorize', domain)
  const challenge = createHash('sha256').update(trip.codeVerifier).digest('base64url')
  const query = {
    response_type: 'code',
    client_id: connection.clientId,
    redirect_uri: trip.redirectUri,
    scope: `openid ${adminScope}`,
    state: trip.state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  }
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url.href
}

/** How a trip to the browser can end. */
type Return = Extract<Knock, { kind: 'back' }>['outcome']

export function createBrowserLogin(dependencies: BrowserLoginDependencies): BrowserLogin {
  const { listener, openInBrowser, openNetwork, random, clock, words } = dependencies
  let endCurrent: (error: AppError) => void = () => undefined

  function replyTo(knock: Knock): RedirectReply {
    switch (knock.kind) {
      case 'notOurs':
        return { status: 404, page: redirectPage(words(), 'notOurs') }
      case 'malformed':
        return { status: 400, page: redirectPage(words(), 'notOurs') }
      case 'back':
        return { status: 200, page: redirectPage(words(), knock.outcome.ok ? 'signedIn' : 'refused') }
    }
  }

  /** The first of the ports that is free, with the door open on it. Only the first that comes back counts. */
  async function openDoor(
    { redirectPorts }: ManagedLogin,
    { isOver, onBack }: { readonly isOver: () => boolean; readonly onBack: (outcome: Return) => void },
  ): Promise<{ readonly trip: Trip; readonly close: () => void } | null> {
    for (const port of redirectPorts) {
      const trip: Trip = {
        state: urlSafe(random.bytes(32)),
        codeVerifier: urlSafe(random.bytes(48)),
        redirectUri: `http://127.0.0.1:${port}${callbackPath}`,
      }
      const close = await listener.listen(port, (request) => {
        const knock: Knock = isOver() ? { kind: 'notOurs' } : readCallback(request, trip)
        if (knock.kind === 'back') onBack(knock.outcome)
        return replyTo(knock)
      })
      if (close) return { trip, close }
    }
    return null
  }

  async function goAndComeBack(
    connection: CognitoConnection,
    login: ManagedLogin,
  ): Promise<Result<{ readonly code: string; readonly trip: Trip }>> {
    let isOver = false
    let settle: (outcome: Return) => void = () => undefined
    const comingBack = new Promise<Return>((resolve) => {
      settle = (outcome) => {
        isOver = true
        resolve(outcome)
      }
    })
    endCurrent(permanent('browserSignInCancelled'))
    endCurrent = (error) => settle(fail(error))
    const door = await openDoor(login, { isOver: () => isOver, onBack: settle })
    if (door === null) return fail(permanent('redirectPortsBusy'))
    const stopWaiting = clock.after(patienceMs, () => settle(fail(permanent('browserSignInTimedOut'))))
    try {
      await openInBrowser(buildAuthorizeUrl(connection, login, door.trip))
    } catch {
      settle(fail(permanent('browserNotOpened'))) // no browser is set, or it did not start
    }
    const back = await comingBack
    stopWaiting()
    door.close()
    return back.ok ? ok({ ...back.value, trip: door.trip }) : back
  }

  /** Sent once, and not sent on by anyone: whatever is not the answer of the page's own server is told apart. */
  async function post(
    connection: CognitoConnection,
    login: ManagedLogin,
    form: URLSearchParams,
  ): Promise<Result<NetworkAnswer>> {
    const { clientId, clientSecret } = connection
    const basic = Buffer.from(`${clientId}:${clientSecret ?? ''}`).toString('base64')
    const url = new URL('/oauth2/token', login.domain)
    const network = await openNetwork()
    const answer = await network.send({
      method: 'POST',
      url: url.href,
      headers: {
        'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
        ...(clientSecret === null ? {} : { authorization: `Basic ${basic}` }),
      },
      body: form.toString(),
      delivery: 'once',
      limitMs: exchangeLimitMs,
    })
    if (!answer.ok) return fail(answer.error.error)
    const foreign = explainForeignAnswer(answer.value, url.hostname)
    return foreign === null ? answer : fail(foreign.error)
  }

  /** The code for tokens: once, for a code counts once. */
  async function exchange(
    connection: CognitoConnection,
    login: ManagedLogin,
    { code, trip }: { readonly code: string; readonly trip: Trip },
  ): Promise<Result<Tokens>> {
    const form = new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: connection.clientId,
      code,
      redirect_uri: trip.redirectUri,
      code_verifier: trip.codeVerifier,
    })
    const answer = await post(connection, login, form)
    if (!answer.ok) return answer
    const { status, body } = answer.value
    const text = Buffer.from(body).toString('utf8')
    return readTokenAnswer({ status, text, clientSecret: connection.clientSecret === null ? 'none' : 'sent' })
  }

  return {
    signIn: async (connection, login) => {
      const back = await goAndComeBack(connection, login)
      if (!back.ok) return back
      const tokens = await exchange(connection, login, back.value)
      if (!tokens.ok) return tokens
      const claims = readClaims(tokens.value.accessToken)
      if (claims !== null && !hasAdminScope(claims)) return fail(permanent('accessTokenScopeMissing'))
      const username = claims?.username ?? claims?.sub
      return username === undefined
        ? fail(permanent('accessTokenInvalid'))
        : ok({ username, tokens: tokens.value })
    },
    cancel: () => endCurrent(permanent('browserSignInCancelled')),
  }
}
