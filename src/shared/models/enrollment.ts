// Enrolling a software token: where it stands.
import { z } from 'zod'
import { displayName } from './account'
import { accountId, connectionId, enrollmentId } from './ids'
import { epochMs } from './quantities'

/**
 * Where an enrollment stands. intended: nothing is here yet. stored: the secret is in the keychain.
 * verifySent: asked to accept it, answer not seen. verified: accepted. active: finished.
 */
export const enrollmentPhase = z.enum(['intended', 'stored', 'verifySent', 'verified', 'active'])
export type EnrollmentPhase = z.infer<typeof enrollmentPhase>

export const enrollmentState = z.strictObject({
  id: enrollmentId,
  accountId,
  connectionId,
  username: z.string(),
  issuer: displayName,
  accountName: displayName,
  phase: enrollmentPhase,
  startedAt: epochMs,
})
export type EnrollmentState = z.infer<typeof enrollmentState>

/** The steps that tick off while an enrollment runs, in order. */
export const enrollmentStep = z.enum(['associate', 'store', 'verify', 'finish'])
export type EnrollmentStep = z.infer<typeof enrollmentStep>
