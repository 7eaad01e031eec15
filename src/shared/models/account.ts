// An account as a window may know it.
import { z } from 'zod'
import { maxLength, maxTags } from '../limits'
import { accountId, connectionId } from './ids'
import { otpParameters } from './otp-parameters'
import { epochMs } from './quantities'

/** Names as shown; trimmed, without control or bidirectional-override characters. */
export const displayName = z.string().max(maxLength.name)

/**
 * active: the normal state. pending: enrollment has begun, Cognito has not accepted it.
 * unknown: the outcome of Verify was lost; only a sign-in can tell. superseded: a newer
 * enrollment of the same user replaced it. trashed: removed by the person, can be restored.
 */
export const accountStatus = z.enum(['active', 'pending', 'unknown', 'superseded', 'trashed'])
export type AccountStatus = z.infer<typeof accountStatus>

const tag = z.string().min(1).max(maxLength.tag)

export const accountSummary = z.strictObject({
  id: accountId,
  issuer: displayName,
  accountName: displayName,
  parameters: otpParameters,
  status: accountStatus,
  createdAt: epochMs,
  /** Set for accounts that were enrolled with a user pool. */
  enrolledWith: z
    .strictObject({
      connectionId,
      username: z.string(),
      /** Whose authority read along on the network when it was enrolled; absent where nobody did. */
      inspectedBy: z.string().max(maxLength.authority).optional(),
    })
    .optional(),
  /** In the order in which they were given; each once, whatever its case. */
  tags: z.array(tag).max(maxTags),
  note: z.string().max(maxLength.note),
  /** Always on top. */
  pinned: z.boolean(),
  /** When a code of it was last copied or sent, or null. */
  lastUsedAt: epochMs.nullable(),
  timesUsed: z.number().int().nonnegative(),
})
export type AccountSummary = z.infer<typeof accountSummary>
