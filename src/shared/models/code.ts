// One-time codes: of the list, of what is about to be added, and on the clipboard.
import { z } from 'zod'
import { appError } from './app-error'
import { accountId } from './ids'
import { epochMs } from './quantities'

/** Digits, or the letters and digits that Steam takes. */
const codeText = z.string().regex(/^(\d{5,10}|[2-9BCDFGHJKMNPQRTVWXY]{5})$/)

/** A code (RFC 4226) and the time for which it is the current one, half open: validFrom ≤ t < validUntil. */
export const oneTimeCode = z.strictObject({
  code: codeText,
  validFrom: epochMs,
  validUntil: epochMs,
})
export type OneTimeCode = z.infer<typeof oneTimeCode>

export const codeReading = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('ready'),
    accountId,
    current: oneTimeCode,
    next: oneTimeCode,
    /** spent: the pool has accepted the current code already, and takes each one once. */
    currentIs: z.enum(['fresh', 'spent']),
  }),
  /** RFC 4226: a code comes when it is asked for; the last one that was, or null when none was yet. */
  z.strictObject({ status: z.literal('onRequest'), accountId, code: codeText.nullable() }),
  z.strictObject({ status: z.literal('unavailable'), accountId, error: appError }),
])
export type CodeReading = z.infer<typeof codeReading>

/** A code before its account is saved. */
export const previewCode = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('ready'), current: oneTimeCode, next: oneTimeCode }),
  z.strictObject({ status: z.literal('onRequest'), code: codeText }),
])
export type PreviewCode = z.infer<typeof previewCode>

/** What becomes of a code that was copied. */
export const copyReceipt = z.strictObject({
  /** next: the current one was about to end, and the next one was taken as set. */
  which: z.enum(['current', 'next']),
  /** hidden: clipboard histories are asked to leave it out. */
  history: z.enum(['hidden', 'unsupported']),
  /** In how many seconds the clipboard is cleared, unless something else is on it by then; null: not by us. */
  clearedAfter: z.number().int().nullable(),
})
export type CopyReceipt = z.infer<typeof copyReceipt>
