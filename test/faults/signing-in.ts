// Signing in at the desk: through every challenge, with the codes of the app, until there are tokens or
// something has to be set up.
import type { Challenge, SignInState } from '../../src/shared/models'
import { pool, user } from './cognito-double'
import { NoWayOn, type Desk } from './desk'

export type Arrived =
  | Extract<SignInState, { state: 'signedIn' }>
  | (Extract<SignInState, { state: 'challenged' }> & { readonly challenge: SetUp })
export type SetUp = Extract<Challenge, { kind: 'setUp' }>

const maxChallenges = 6

/** The connection to the pool, which is added when it is not there. */
export async function connectionTo(desk: Desk) {
  const connections = await desk.want('connections.list', {})
  const known = connections.find(({ userPoolId }) => userPoolId === pool.userPoolId)
  return (known ?? (await desk.want('connections.save', { ...pool, issuer: 'Acme' }))).id
}

/** The current codes, as the app shows them; after a damage it may not know whose they are. */
async function shownCodes(desk: Desk): Promise<readonly string[]> {
  const accounts = await desk.want('accounts.list', {})
  const own = accounts.filter(({ status }) => status !== 'trashed')
  const readings = await desk.want('codes.read', { accountIds: own.map(({ id }) => id) })
  return readings.flatMap((reading) => (reading.status === 'ready' ? [reading.current.code] : []))
}

/** A sign-in in which the app has no account to answer with: the person types what they see, once each. */
async function typeCodes(desk: Desk, state: SignInState): Promise<SignInState> {
  desk.typed()
  const { length } = await shownCodes(desk)
  for (let row = 0; row < length; row += 1) {
    const code = (await shownCodes(desk))[row]
    if (code === undefined) continue
    const { signInId } = state
    const answer = await desk.call('signIn.respond', { signInId, answer: { kind: 'typedCode', code } })
    if (answer.ok) return answer.value
    // The next account's code, in a time step of its own.
    await desk.waitUntil((Math.floor(desk.now() / 30_000) + 1) * 30_000)
  }
  throw new NoWayOn('signIn.respond', { code: 'wrongCode', retryable: false })
}

async function answerCode(
  desk: Desk,
  state: SignInState,
  challenge: Extract<Challenge, { kind: 'softwareToken' }>,
): Promise<SignInState> {
  const { account } = challenge
  if (account === null) return typeCodes(desk, state)
  await desk.waitUntil(account.readyAt)
  const { signInId } = state
  const answer = { kind: 'accountCode', accountId: account.accountId } as const
  try {
    return await desk.want('signIn.respond', { signInId, answer })
  } catch (reason) {
    // None of the accounts that the app would have tried: what is left is to type.
    if (reason instanceof NoWayOn && reason.error.code === 'wrongCode') return typeCodes(desk, state)
    throw reason
  }
}

/** Goes on from any state of a sign-in. */
export async function goThrough(desk: Desk, from: SignInState): Promise<Arrived> {
  let state = from
  for (let challenges = 0; challenges < maxChallenges; challenges += 1) {
    if (state.state === 'signedIn') return state
    const { challenge } = state
    switch (challenge.kind) {
      case 'setUp':
        return { ...state, challenge }
      case 'softwareToken':
        state = await answerCode(desk, state, challenge)
        break
      case 'newPassword':
      case 'selectFirstFactor':
      case 'selectMfa':
      case 'sentCode':
      case 'elsewhere':
        throw new NoWayOn('signIn.respond', { code: 'challengeUnsupported', retryable: false })
    }
  }
  throw new NoWayOn('signIn.respond', { code: 'challengeUnsupported', retryable: false })
}

/** @throws NoWayOn */
export async function signIn(desk: Desk): Promise<Arrived> {
  const { username, password } = user
  return goThrough(
    desk,
    await desk.want('signIn.start', { connectionId: await connectionTo(desk), username, password }),
  )
}
