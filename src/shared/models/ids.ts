// The ids by which things are known across processes: random, and branded so that none passes for another.
import { z } from 'zod'

const opaqueId = z.string().regex(/^[0-9a-f]{32}$/)
export const accountId = opaqueId.brand<'AccountId'>()
export const connectionId = opaqueId.brand<'ConnectionId'>()
export const signInId = opaqueId.brand<'SignInId'>()
export const enrollmentId = opaqueId.brand<'EnrollmentId'>()
export const candidateId = opaqueId.brand<'CandidateId'>()
export const pictureId = opaqueId.brand<'PictureId'>()
export type AccountId = z.infer<typeof accountId>
export type ConnectionId = z.infer<typeof connectionId>
export type SignInId = z.infer<typeof signInId>
export type EnrollmentId = z.infer<typeof enrollmentId>
export type CandidateId = z.infer<typeof candidateId>
/** A picture on its way to the scanner. */
export type PictureId = z.infer<typeof pictureId>
