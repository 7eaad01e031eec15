// Enrolling a software token, step by step as the renderer asks for it, in the order that keeps
// people from being locked out: journal, Associate, keychain, read back, journal, Verify, journal,
// then the end of the challenge or the preference.
import { permanent, transient, type AppError } from '../../shared/errors'
import type {
  EnrollmentId,
  EnrollmentState,
  EnrollmentStep,
  TotpParameters,
  SignInId,
  SignInState,
} from '../../shared/models'
import { fail, ok, type Result } from '../../shared/result'
import { cleanName } from '../otp/names'
import type { Clock } from '../ports/clock'
import type { EnrollmentJournal, Intended, Verified } from '../ports/enrollment-journal'
import type { OwnCodes, TakenCode } from './own-codes'
import type { CognitoConnection } from './service/connection'
import type { SetUpAuthorization } from './service/operations/software-token'
import type { SignIn } from './sign-in/sign-in'
import { toSignInState, withSession, type SignInRecord, type SignInRecords } from './sign-in/sign-in-record'
import { explainWrongCode } from './sign-in/wrong-code'

/** Cognito's software tokens are always these. */
const parameters: TotpParameters = { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 }

export interface AssociateRequest {
  readonly signInId: SignInId
  readonly issuer: string
  readonly accountName: string
}

export interface VerifyRequest {
  readonly enrollmentId: EnrollmentId
  /** How the pool lists this token; at most 64 characters. */
  readonly friendlyDeviceName: string
}

export interface EnrollmentOutcome {
  readonly enrollment: EnrollmentState
  readonly signIn: SignInState
}

export interface Enrollment {
  readonly associate: (request: AssociateRequest) => Promise<Result<EnrollmentOutcome>>
  /** Attaches an enrollment that an earlier run has left to a new sign-in of its user. */
  readonly resume: (id: EnrollmentId, signInId: SignInId) => Result<EnrollmentOutcome>
  readonly verify: (request: VerifyRequest) => Promise<Result<EnrollmentOutcome>>
  readonly finish: (id: EnrollmentId) => Promise<Result<EnrollmentOutcome>>
}

export interface EnrollmentDependencies {
  readonly records: SignInRecords
  readonly signIn: Pick<SignIn, 'finishSetUp'>
  readonly journal: EnrollmentJournal
  readonly ownCodes: OwnCodes
  readonly decodeBase32: (text: string) => Result<Uint8Array>
  readonly clock: Clock
  readonly clockOffset: () => number
  readonly onStep: (signInId: SignInId, step: EnrollmentStep) => void
  /** Who reads along on the way to the pool; null: nobody, as far as can be known. */
  readonly readerOn: (connection: CognitoConnection) => Promise<string | null>
}

/** A secret that the service has handed out and that is not durable yet: kept for trying again. */
interface Unsaved {
  readonly intended: Intended
  readonly secret: Uint8Array
}

function withCleanNames(request: AssociateRequest): Result<AssociateRequest> {
  const issuer = cleanName(request.issuer)
  if (!issuer.ok) return issuer
  const accountName = cleanName(request.accountName)
  return accountName.ok
    ? ok({ ...request, issuer: issuer.value, accountName: accountName.value })
    : accountName
}

/** What a sign-in allows: a set-up challenge goes by its session, a finished sign-in by its token. */
function authorizationOf({ stage }: SignInRecord): Result<SetUpAuthorization> {
  if (stage.kind === 'signedIn') return ok({ kind: 'accessToken', accessToken: stage.tokens.accessToken })
  if (stage.kind === 'starting' || stage.challenge.kind !== 'setUp') return fail(permanent('stepOutOfOrder'))
  return stage.session === null
    ? fail(permanent('sessionInvalid'))
    : ok({ kind: 'session', session: stage.session })
}

export function createEnrollment(dependencies: EnrollmentDependencies): Enrollment {
  const { records, signIn, journal, ownCodes, decodeBase32, clock, clockOffset, onStep, readerOn } =
    dependencies
  const signInOf = new Map<EnrollmentId, SignInId>()
  const unsaved = new Map<SignInId, Unsaved>()
  /** What the service has answered to Verify and the journal could not write down: it comes before anything else. */
  const unwritten = new Map<EnrollmentId, () => Promise<Result<unknown>>>()

  async function requestSecret(record: SignInRecord, intended: Intended): Promise<Result<Unsaved>> {
    const authorization = authorizationOf(record)
    if (!authorization.ok) return authorization
    const answer = await record.gateway.associateSoftwareToken(authorization.value)
    if (!answer.ok) return answer
    records.put(withSession(record, answer.value.session, clock.now()))
    const secret = decodeBase32(answer.value.secretCode)
    if (!secret.ok || secret.value.length === 0) return fail(permanent('secretCodeUnreadable'))
    return ok({ intended, secret: secret.value })
  }

  /** J0 and Associate. Whatever goes wrong leaves nothing that could be accepted later. */
  async function obtainSecret(record: SignInRecord, names: AssociateRequest): Promise<Result<Unsaved>> {
    const { connectionId, username } = record
    const { issuer, accountName } = names
    const inspectedBy = await readerOn(record.connection)
    const route = record.stage.kind === 'signedIn' ? 'accessToken' : 'session'
    const intended = await journal.begin({ connectionId, username, issuer, accountName, route, inspectedBy })
    if (!intended.ok) return intended
    const obtained = await requestSecret(record, intended.value)
    if (obtained.ok) return obtained
    const abandoned = await journal.abandon(intended.value)
    return abandoned.ok ? obtained : abandoned
  }

  /** Where things stand, for whoever decides the next step; the session's time is the newest. */
  function outcomeOf(id: EnrollmentId, signInId: SignInId): Result<EnrollmentOutcome> {
    const enrollment = journal.state(id)
    if (!enrollment.ok) return enrollment
    const record = records.get(signInId)
    return record.ok ? ok({ enrollment: enrollment.value, signIn: toSignInState(record.value) }) : record
  }

  /** Writes down what the service has answered; tried again before the next step when it fails. */
  async function writeDown(
    id: EnrollmentId,
    write: () => Promise<Result<unknown>>,
  ): Promise<Result<unknown>> {
    unwritten.set(id, write)
    const written = await write()
    if (written.ok) unwritten.delete(id)
    return written
  }

  /** A wrong code may be the clock's doing; either way the next one may be right. */
  function explain(error: AppError, taken: TakenCode, nextCodeAt: number): AppError {
    const clocks = { clockOffsetMs: clockOffset(), correctedByMs: taken.clockOffset }
    const explained = explainWrongCode(error, clocks)
    if (explained.code !== 'wrongCode' && explained.code !== 'wrongCodeByClock') return explained
    return { ...explained, retryable: true, retryAt: Math.round(nextCodeAt) }
  }

  /** The end of each route: the closing answer of the challenge, or the preference of the user. */
  async function close(record: SignInRecord): Promise<Result<SignInState>> {
    if (record.stage.kind !== 'signedIn') return signIn.finishSetUp(record.id)
    const { accessToken } = record.stage.tokens
    const set = await record.gateway.setUserMfaPreference(accessToken, 'SOFTWARE_TOKEN_MFA', 'preferred')
    if (!set.ok && !(await isAskedFor(record, accessToken))) return set
    return ok(toSignInState(records.put({ ...record, secondFactor: 'softwareToken' })))
  }

  /** Setting it may have worked although it seems not to have, or may not be up to the user. */
  async function isAskedFor({ gateway }: SignInRecord, accessToken: string): Promise<boolean> {
    const user = await gateway.getUser(accessToken)
    return user.ok && user.value.mfa.factors.SOFTWARE_TOKEN_MFA !== 'off'
  }

  async function closeAndActivate(
    record: SignInRecord,
    verified: Verified,
  ): Promise<Result<EnrollmentOutcome>> {
    const closed = await close(record)
    if (!closed.ok) return closed
    const active = await journal.activate(verified)
    return active.ok ? ok({ enrollment: active.value, signIn: closed.value }) : active
  }

  return {
    associate: async (asked) => {
      const cleaned = withCleanNames(asked)
      if (!cleaned.ok) return cleaned
      const request = cleaned.value
      const record = records.get(request.signInId)
      if (!record.ok) return record
      onStep(request.signInId, 'associate')
      const waiting = unsaved.get(request.signInId)
      const obtained = waiting ? ok(waiting) : await obtainSecret(record.value, request)
      if (!obtained.ok) return obtained
      unsaved.set(request.signInId, obtained.value)
      onStep(request.signInId, 'store')
      const { intended, secret } = obtained.value
      const durable = await journal.store(intended, secret, parameters)
      if (!durable.ok) return durable
      unsaved.delete(request.signInId)
      signInOf.set(intended.enrollmentId, request.signInId)
      return outcomeOf(intended.enrollmentId, request.signInId)
    },

    resume: (id, signInId) => {
      const record = records.get(signInId)
      if (!record.ok) return record
      const enrollment = journal.state(id)
      if (!enrollment.ok) return enrollment
      const { connectionId, username, phase } = enrollment.value
      const isOfUser = connectionId === record.value.connectionId && username === record.value.username
      // A stored key belongs to the challenge it was made for, or to the user: only then can it be verified.
      const canGoOn = phase === 'verified' || (phase === 'stored' && record.value.stage.kind === 'signedIn')
      if (!isOfUser || !canGoOn) return fail(permanent('stepOutOfOrder'))
      signInOf.set(id, signInId)
      return outcomeOf(id, signInId)
    },

    verify: async ({ enrollmentId, friendlyDeviceName }) => {
      const record = openSignIn(enrollmentId)
      if (!record.ok) return record
      const { id: signInId } = record.value
      onStep(signInId, 'verify')
      const earlier = unwritten.get(enrollmentId)
      if (earlier) {
        const written = await writeDown(enrollmentId, earlier)
        if (!written.ok) return written
        const outcome = outcomeOf(enrollmentId, signInId)
        if (!outcome.ok || outcome.value.enrollment.phase === 'verified') return outcome
      }
      const authorization = authorizationOf(record.value)
      if (!authorization.ok) return authorization
      // The code comes from what the keychain gives back, never from what Cognito just said.
      const durable = await journal.readBack(enrollmentId)
      if (!durable.ok) return durable
      const taken = ownCodes.take(durable.value.accountId, durable.value)
      if (!taken.ok) return taken
      const permit = await journal.verifySent(durable.value)
      if (!permit.ok) return permit
      const answer = await record.value.gateway.verifySoftwareToken(permit.value, {
        authorization: authorization.value,
        userCode: taken.value.code,
        friendlyDeviceName,
      })
      if (answer.ok) {
        records.put(withSession(record.value, answer.value.session, clock.now()))
        const written = await writeDown(enrollmentId, () => journal.verified(permit.value))
        return written.ok ? outcomeOf(enrollmentId, signInId) : written
      }
      // Without an answer nothing may be concluded: the secret stays, and the next sign-in tells.
      if (answer.error.kind === 'unknown') return fail(transient('verifyOutcomeUnknown'))
      const rejected = await writeDown(enrollmentId, () => journal.verifyRejected(permit.value))
      if (!rejected.ok) return rejected
      const { accountId, parameters: used } = durable.value
      return fail(explain(answer.error.error, taken.value, ownCodes.readyAt(accountId, used)))
    },

    finish: async (id) => {
      const record = openSignIn(id)
      if (!record.ok) return record
      const verified = journal.reverified(id)
      if (!verified.ok) return verified
      onStep(record.value.id, 'finish')
      return closeAndActivate(record.value, verified.value)
    },
  }

  function openSignIn(id: EnrollmentId): Result<SignInRecord> {
    const signInId = signInOf.get(id)
    // After a restart nothing is signed in: the renderer leads there first.
    return signInId === undefined ? fail(permanent('signInNotFound')) : records.get(signInId)
  }
}
