// The person in front of the app: signs in, answers with what Keyturn has, sets up what is asked for.
import type { AccountSummary, ConnectionId, EnrollmentId, SignInState } from '../../src/shared/models'
import type { RealApp, Value } from './real-app'

export interface Credentials {
  readonly username: string
  readonly password: string
}

export type SignedIn = Extract<SignInState, { state: 'signedIn' }>
type Challenged = Extract<SignInState, { state: 'challenged' }>

export interface Person {
  /** Signs in up to where there are tokens, or something has to be set up. */
  readonly signIn: () => Promise<SignInState>
  /** Signs in and enrolls, whether it is asked for or not. */
  readonly enroll: () => Promise<SignedIn>
  /** Signs in, and then brings to its end what is asked for, was left, or is still wanted. */
  readonly goOn: () => Promise<SignedIn>
}

const maxChallenges = 6

/** @param waitUntil lets time pass, for app and pool alike */
export function createPerson(
  app: RealApp,
  connectionId: ConnectionId,
  { username, password }: Credentials,
  waitUntil: (time: number) => void,
): Person {
  async function answerWithCode(state: Challenged): Promise<SignInState> {
    const { challenge, signInId } = state
    if (challenge.kind !== 'softwareToken') throw new Error(`Nobody expected ${challenge.kind}`)
    // An account that the app does not offer is one that it has lost.
    if (challenge.account === null) throw new Error('Locked out: a code is asked for, and there is none')
    const { accountId, readyAt } = challenge.account
    const listed = await app.want('accounts.list', {})
    if (!listed.some(({ id }) => id === accountId)) throw new Error('It answers with what it does not list')
    waitUntil(readyAt)
    return app.want('signIn.respond', { signInId, answer: { kind: 'accountCode', accountId } })
  }

  async function goThrough(from: SignInState): Promise<SignInState> {
    let state = from
    for (let challenges = 0; challenges < maxChallenges; challenges += 1) {
      if (state.state === 'signedIn' || state.challenge.kind === 'setUp') return state
      state = await answerWithCode(state)
    }
    throw new Error('Locked out: one challenge after the other')
  }

  const signIn = async () =>
    goThrough(
      await app.want('signIn.start', { connectionId, username, password, rememberedDevice: 'ignore' }),
    )

  const findLeft = async () =>
    (await app.want('enrollment.list', {})).find((other) => other.username === username)

  /** An enrollment that an earlier run has left, attached to this sign-in; else a new one. */
  async function begin({ signInId }: SignInState) {
    const left = await findLeft()
    const resumed = left && (await app.call('enrollment.resume', { enrollmentId: left.id, signInId }))
    if (resumed?.ok) return resumed.value
    return app.want('enrollment.associate', { signInId, issuer: 'Acme Practice', accountName: username })
  }

  /** A code that a sign-in has tried is not sent again: then with the next one. */
  async function verify(enrollmentId: EnrollmentId): Promise<Value<'enrollment.verify'>> {
    const names = { enrollmentId, friendlyDeviceName: 'Test computer' }
    const verified = await app.call('enrollment.verify', names)
    if (verified.ok) return verified.value
    if (verified.error.code !== 'codeAlreadyUsed') throw new Error(`Verify: ${verified.error.code}`)
    waitUntil(verified.error.retryAt ?? 0)
    return app.want('enrollment.verify', names)
  }

  async function setUp(state: SignInState): Promise<SignedIn> {
    let outcome = await begin(state)
    const enrollmentId = outcome.enrollment.id
    if (outcome.enrollment.phase === 'stored') outcome = await verify(enrollmentId)
    if (outcome.enrollment.phase === 'verified')
      outcome = await app.want('enrollment.finish', { enrollmentId })
    const arrived = await goThrough(outcome.signIn)
    if (arrived.state === 'signedIn') return arrived
    throw new Error('Locked out: a set-up is asked for again')
  }

  async function goOn(): Promise<SignedIn> {
    const state = await signIn()
    const isContent = state.state === 'signedIn' && state.secondFactor === 'softwareToken'
    return isContent && !(await findLeft()) ? state : setUp(state)
  }

  return { signIn, goOn, enroll: async () => setUp(await signIn()) }
}

/** What the rows of these accounts say: `ready`, or why there is no code. */
export async function readingsOf(
  app: RealApp,
  accounts: readonly AccountSummary[],
): Promise<readonly string[]> {
  const readings = await app.want('codes.read', { accountIds: accounts.map(({ id }) => id) })
  return readings.map((reading) => (reading.status === 'unavailable' ? reading.error.code : reading.status))
}
