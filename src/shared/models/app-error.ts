// A failure that can be expected, as it crosses to a window: a code, and nothing of the input.
import { z } from 'zod'
import { appErrorCodes } from '../error-facts'
import { foreignKinds, standardAttributes } from '../errors'
import { maxHosts, maxLength } from '../limits'
import { epochMs } from './quantities'

export const appError = z.strictObject({
  code: z.enum(appErrorCodes),
  retryable: z.boolean(),
  referenceId: z.string().max(40).optional(),
  position: z.number().int().positive().optional(),
  retryAt: epochMs.optional(),
  clockOffsetSeconds: z.number().optional(),
  serviceName: z.string().max(64).optional(),
  hosts: z.array(z.string().max(maxLength.host)).max(maxHosts).readonly().optional(),
  proxy: z.string().max(maxLength.proxy).optional(),
  issuerName: z.string().max(maxLength.authority).optional(),
  validFrom: z.number().int().optional(),
  validUntil: z.number().int().optional(),
  clockSays: z.number().int().optional(),
  networkCode: z
    .string()
    .regex(/^[A-Z0-9_]{1,64}$/)
    .optional(),
  accountId: z.string().max(32).optional(),
  foreignKind: z.enum(foreignKinds).optional(),
  attribute: z.enum(standardAttributes).optional(),
})
