// The journal of an enrollment as the Cognito side sees it. Each step returns the proof that the
// next one needs, so that the order of the design cannot be written wrongly: Verify can only be
// sent with a VerifyPermit, which only comes from a DurableSecret, which only comes from a
// keychain item that has been read back.
import type {
  AccountId,
  ConnectionId,
  EnrollmentId,
  EnrollmentState,
  TotpParameters,
} from '../../shared/models'
import type { Done, Result } from '../../shared/result'

declare const proof: unique symbol
interface Proof<Name extends string> {
  readonly [proof]: Name
  readonly enrollmentId: EnrollmentId
}

/** J0 is on disk: the journal names the id under which a secret may appear. */
export interface Intended extends Proof<'intended'> {
  readonly accountId: AccountId
}
/** K1 and J1 are done: the secret is in the keychain, was read back from it, and the index names it. */
export interface DurableSecret extends Proof<'durable'> {
  readonly accountId: AccountId
  readonly secret: Uint8Array
  readonly parameters: TotpParameters
}
/** J2 is on disk: after a crash from here on, the outcome counts as unknown. */
export type VerifyPermit = Proof<'verifyPermit'>
/** J3 is on disk: the service has accepted the secret. */
export type Verified = Proof<'verified'>

export interface EnrollmentIntent {
  readonly connectionId: ConnectionId
  readonly username: string
  readonly issuer: string
  readonly accountName: string
  /** How it is being enrolled, which decides what is left to do after Verify. */
  readonly route: EnrollmentRoute
  /** Whose authority reads along on the network meanwhile; nobody's when it is left out. */
  readonly inspectedBy?: string | null
}

/** session: inside a sign-in that asks for set-up. accessToken: by someone who is signed in. */
export type EnrollmentRoute = 'session' | 'accessToken'

export interface EnrollmentJournal {
  /** J0; refused while the keychain could not take a secret. */
  readonly begin: (intent: EnrollmentIntent) => Promise<Result<Intended>>
  readonly store: (
    intended: Intended,
    secret: Uint8Array,
    parameters: TotpParameters,
  ) => Promise<Result<DurableSecret>>
  /**
   * Reads the stored secret back from the keychain, for a first or a further try; refused with
   * `verifyOutcomeUnknown` after a Verify without an answer, which a second one could only obscure.
   */
  readonly readBack: (id: EnrollmentId) => Promise<Result<DurableSecret>>
  readonly verifySent: (durable: DurableSecret) => Promise<Result<VerifyPermit>>
  /** The service has said no for certain: another code may be tried. */
  readonly verifyRejected: (permit: VerifyPermit) => Promise<Result<Done>>
  readonly verified: (permit: VerifyPermit) => Promise<Result<Verified>>
  /** The proof of J3 again, for a further try of what follows it. */
  readonly reverified: (id: EnrollmentId) => Result<Verified>
  readonly activate: (verified: Verified) => Promise<Result<EnrollmentState>>
  /** Forgets an intent for which no secret can exist. */
  readonly abandon: (intended: Intended) => Promise<Result<Done>>
  readonly state: (id: EnrollmentId) => Result<EnrollmentState>
}
