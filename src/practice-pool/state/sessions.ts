// The Sessions of a challenge flow: random, long, bound to a user, a client and the one step expected
// next, valid for the client's AuthSessionValidity, and used up by the first step that succeeds.
import type { Clock } from './clock'
import type { Device, User } from './user-records'
import type { Random } from '../crypto/random'
import type { Factor } from '../seed/seed'
import type { SignIn } from './sign-in'
import { checkExists } from './users'
import { missingParameter, notAuthorized } from '../http/wire'

/** What a Session expects next; `registers` is where codes go to from then on. The set-up of a token has three steps: S1, S2 and S3 of the hand-over. */
export type Expectation =
  | { readonly step: 'NEW_PASSWORD_REQUIRED' }
  | { readonly step: 'SELECT_MFA_TYPE'; readonly choices: readonly Factor[] }
  | { readonly step: 'SOFTWARE_TOKEN_MFA' }
  | { readonly step: 'SMS_MFA'; readonly code: string; readonly registers?: string }
  | { readonly step: 'EMAIL_OTP'; readonly code: string; readonly registers?: string }
  | { readonly step: 'SMS_OTP'; readonly code: string }
  | { readonly step: 'SELECT_CHALLENGE'; readonly choices: readonly Choice[] }
  | { readonly step: 'PASSWORD_VERIFIER'; readonly secretBlock: string }
  | { readonly step: 'DEVICE_SRP_AUTH'; readonly device: Device }
  | { readonly step: 'DEVICE_PASSWORD_VERIFIER'; readonly device: Device; readonly secretBlock: string }
  | { readonly step: 'MANAGED_LOGIN'; readonly factor: Factor; readonly code: string | undefined }
  | { readonly step: 'WEB_AUTHN' }
  | { readonly step: 'CUSTOM_CHALLENGE' }
  | { readonly step: 'ASSOCIATE'; readonly choices: readonly Factor[] }
  | { readonly step: 'VERIFY' }
  | { readonly step: 'FINISH_SETUP' }

/** The ways to prove who one is that USER_AUTH lets choose from. */
export type Choice = 'PASSWORD_SRP' | 'PASSWORD' | 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN'

export type Step = Expectation['step']
type ExpectationOf<S extends Step> = Extract<Expectation, { readonly step: S }>

interface SessionRecord {
  readonly signIn: SignIn
  readonly expects: Expectation
  readonly expiresAt: number
  state: 'OPEN' | 'USED' | 'ABANDONED'
}

export interface OpenSession<S extends Step> {
  readonly signIn: SignIn
  readonly expects: ExpectationOf<S>
  /** To be called when the step has succeeded, and only then: a wrong code costs no Session. */
  readonly spend: () => void
}

export interface Sessions {
  /** @param minutes where it is not for the client to say how long the Session lives */
  issue(signIn: SignIn, expects: Expectation, minutes?: number): string
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
    issue: (signIn, expects, minutes = signIn.client.authSessionValidityMinutes) => {
      const session = prefix + random.bytes(randomLength).toString('base64url')
      records.set(session, { signIn, expects, expiresAt: clock.now() + minutes * 60_000, state: 'OPEN' })
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
      const { signIn, expects } = record
      checkExists(signIn.user)
      if (!expectsOneOf(expects, steps)) throw invalid()
      return { signIn, expects, spend: () => void (record.state = 'USED') }
    },
    abandonSetup: (user) => {
      for (const record of records.values()) {
        const inSetup = record.expects.step === 'ASSOCIATE' || record.expects.step === 'VERIFY'
        if (record.signIn.user === user && inSetup && record.state === 'OPEN') record.state = 'ABANDONED'
      }
    },
  }
}
