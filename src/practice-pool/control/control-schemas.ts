// The schemas of what the control interface takes.
import { z } from 'zod'
import { operationNames } from './operation-names'
import { behaviour } from '../seed/seed-schema'

const ms = z.number().int()

export const clockChange = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('advance'), ms }),
  z.strictObject({ action: z.literal('offset'), ms }),
  z.strictObject({ action: z.literal('freeze'), at: ms.optional() }),
  z.strictObject({ action: z.literal('unfreeze') }),
  z.strictObject({ action: z.literal('reset') }),
])

const httpStatus = z.number().int().min(200).max(599)
const plainFaults = ['throttle', 'internalError', 'html503', 'dropBefore', 'dropAfter', 'hold'] as const

const fault = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(plainFaults) }),
  z.strictObject({ kind: z.literal('exception'), name: z.string().regex(/^\w+$/), message: z.string() }),
  z.strictObject({ kind: z.literal('emptyBody'), status: httpStatus.default(400) }),
  z.strictObject({
    kind: z.literal('answer'),
    status: httpStatus,
    contentType: z.string().regex(/^[\x20-\x7e]+$/),
    body: z.string(),
  }),
  z.strictObject({ kind: z.literal('firewall'), action: z.enum(['block', 'captcha', 'challenge']) }),
  z.strictObject({ kind: z.literal('portal'), as: z.enum(['page', 'redirect']) }),
  z.strictObject({ kind: z.literal('slow'), ms: ms.min(0) }),
])

export const faultRequest = z.strictObject({
  operation: z.enum(['*', ...operationNames]),
  fault,
  times: z.number().int().min(1).default(1),
  skip: z.number().int().min(0).default(0),
})

export const behaviourRequest = behaviour.extend({ userPoolId: z.string().exactOptional() })

export const administration = z.strictObject({
  action: z.enum([
    'deleteUser',
    'disableUser',
    'enableUser',
    'signOutUser',
    'forgetDevices',
    'spoilDevices',
    'deleteSoftwareToken',
  ]),
  username: z.string(),
  userPoolId: z.string().exactOptional(),
})

/** The request's body by its schema, or an error whose text names what is wrong. */
export function parseBody<T>(schema: z.ZodType<T>, body: string): T {
  const result = schema.safeParse(JSON.parse(body))
  if (result.success) return result.data
  throw new Error(z.prettifyError(result.error))
}
