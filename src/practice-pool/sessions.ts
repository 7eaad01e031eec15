// The Sessions of a challenge flow: random, long, bound to a user, a client and the one step expected
// next, valid for the client's AuthSessionValidity, and used up by the first step that succeeds.
import type { Clock } from './clock'
import type { Client } from './pools'
import type { Random } from './random'
import type { Factor } from './seed'
import type { User } from './users'
import { missingParameter, notAuthorized } from './wire'

/** What a Session expects next. The set-up of a token has three steps: S1, S2 and S3 of the hand-over. */
export type Expectation =
  | { readonly step: 'NEW_PASSWORD_REQUIRED' }
  | { readonly step: 'SELECT_MFA_TYPE'; readonly choices: readonly Factor[] }
  | { readonly step: 'SOFTWARE_TOKEN_MFA' }
  | { readonly step: 'SMS_MFA'; readonly code: string }
  | { readonly step: 'EMAIL_OTP'; readonly code: string }
  | { readonly step: 'ASSOCIATE' }
  | { readonly step: 'VERIFY' }
  | { readonly step: 'FINISH_SETUP' }

export type Step = Expectation['step']
type ExpectationOf<S extends Step> = Extract<Expectation, { readonly step: S }>

interface Bearer {
  readonly user: User
  readonly client: Client
}

interface SessionRecord extends Bearer {
  readonly expects: Expectation
  readonly expiresAt: number
  state: 'OPEN' | 'USED' | 'ABANDONED'
}

export interface OpenSession<S extends Step> extends Bearer {
  readonly expects: ExpectationOf<S>
  /** To be called when the step has succeeded, and only then: a wrong code costs no Session. */
  spend(): void
}

export interface Sessions {
  issue(bearer: Bearer, expects: Expectation): string
  open<S extends Step>(session: string | undefined, ...steps: readonly S[]): OpenSession<S>
  /** A new sign-in that leads to set-up ends the set-up that an earlier one began. */
  abandonSetup(user: User): void
}

/** Base64 of a version byte begins like the real ones; 1,150 bytes give their length. */
const prefix = 'AYAB'
const randomLength = 1_150

const expectsOneOf = <S extends Step>(
  expects: Expectation,
  steps: readonly S[],
): expects is ExpectationOf<S> => steps.some((step) => step === expects.step)

export function createSessions({ clock, random }: { clock: Clock; random: Random }): Sessions {
  const records = new Map<string, SessionRecord>()
  const invalid = () => notAuthorized('Invalid session for the user.')

  return {
    issue: (bearer, expects) => {
      const session = prefix + random.bytes(randomLength).toString('base64url')
      const expiresAt = clock.now() + bearer.client.authSessionValidityMinutes * 60_000
      records.set(session, { ...bearer, expects, expiresAt, state: 'OPEN' })
      return session
    },
    open: (session, ...steps) => {
      if (session === undefined) throw missingParameter('Session')
      const record = records.get(session)
      if (record === undefined || record.state === 'ABANDONED') throw invalid()
      if (record.state === 'USED')
        throw notAuthorized('Invalid session for the user, session can only be used once.')
      if (clock.now() >= record.expiresAt)
        throw notAuthorized('Invalid session for the user, session is expired.')
      const { user, client, expects } = record
      if (!expectsOneOf(expects, steps)) throw invalid()
      return { user, client, expects, spend: () => (record.state = 'USED') }
    },
    abandonSetup: (user) => {
      for (const record of records.values()) {
        const inSetup = record.expects.step === 'ASSOCIATE' || record.expects.step === 'VERIFY'
        if (record.user === user && inSetup && record.state === 'OPEN') record.state = 'ABANDONED'
      }
    },
  }
}
