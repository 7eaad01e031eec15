// One-time codes.
import { z } from 'zod'
import { maxCodesInCall } from '../limits'
import { accountId, codeReading, copyReceipt } from '../models'
import { resultOf, type ChannelsOf } from './shapes'

export const codeChannels = {
  /** The current and the next code of each account; the renderer asks for the rows it shows. */
  'codes.read': {
    input: z.strictObject({ accountIds: z.array(accountId).max(maxCodesInCall) }),
    output: resultOf(z.array(codeReading)),
  },
  'codes.copy': {
    /** asSet: the current one, or in its last seconds the next one if the person has set that. */
    input: z.strictObject({ accountId, which: z.enum(['current', 'next', 'asSet']) }),
    output: resultOf(copyReceipt),
  },
  /** The next code of a counter-based account (RFC 4226): its counter is on disk before it comes. */
  'codes.advance': { input: z.strictObject({ accountId }), output: resultOf(codeReading) },
} as const satisfies ChannelsOf<'codes'>
