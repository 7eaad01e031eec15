// What was offered and can be added.
import { z } from 'zod'
import { displayName } from './account'
import { appError } from './app-error'
import { accountId, candidateId } from './ids'
import { otpParameters } from './otp-parameters'

/** What is unusual about an account that was scanned or typed, so that a person looks twice. */
export const unusual = z.enum([
  'algorithm',
  'digits',
  'period',
  /** Under 80 bits: a few letters. */
  'shortSecret',
  /** The label names another issuer than the parameter. */
  'issuerDiffers',
  'noName',
])
export type Unusual = z.infer<typeof unusual>

/** Something that can be added: read, checked, and held in the main process until it is saved or let go. */
export const candidate = z.strictObject({
  id: candidateId,
  issuer: displayName,
  accountName: displayName,
  parameters: otpParameters,
  /** What the label calls the issuer, where that differs. */
  labelIssuer: displayName.nullable(),
  unusual: z.array(unusual),
  /**
   * What is here already. sameKey: it gives the same codes. sameName: it is called the same, with another
   * key. Accounts that were enrolled with an organization are never replaced by something scanned.
   */
  alike: z.array(
    z.strictObject({ accountId, likeness: z.enum(['sameKey', 'sameName']), replaceable: z.boolean() }),
  ),
})
export type Candidate = z.infer<typeof candidate>

/** What was offered for adding so far. */
export const intakeState = z.strictObject({
  candidates: z.array(candidate),
  /** A move from another phone, which comes in several pictures: how many of them were seen. */
  transfer: z.strictObject({ scanned: z.number().int(), of: z.number().int() }).nullable(),
  /** What came with the last offer and cannot be added, and why. */
  refused: z.array(appError),
})
export type IntakeState = z.infer<typeof intakeState>
