// What is between this computer and a pool: who reads along, a check step by step, a proxy that asks.
import { z } from 'zod'
import { maxLength } from '../limits'
import { appError } from './app-error'
import { clockOffsetSeconds } from './quantities'

/**
 * Who reads along on the way to a pool: inspected, where the certificate comes from an authority that is trusted only
 * on this computer. unknown: the connection could not be looked at.
 */
export const inspection = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('direct') }),
  /** told: the person knows already. */
  z.strictObject({
    kind: z.literal('inspected'),
    by: z.string().max(maxLength.authority),
    person: z.enum(['told', 'notTold']),
  }),
  z.strictObject({ kind: z.literal('unknown'), error: appError }),
])
export type Inspection = z.infer<typeof inspection>

/** The steps of a connection check, in order. */
export const checkStepName = z.enum(['proxy', 'name', 'connection', 'clock', 'service'])
export type CheckStepName = z.infer<typeof checkStepName>

/** One step of a connection check: what was found, and how long it took, in milliseconds. */
export const checkStep = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('waiting'), name: checkStepName }),
  z.strictObject({ outcome: z.literal('running'), name: checkStepName }),
  /** Not tried, because an earlier step failed or because it does not apply (a name that the proxy resolves). */
  z.strictObject({ outcome: z.literal('skipped'), name: checkStepName }),
  z.strictObject({ outcome: z.literal('failed'), name: checkStepName, tookMs: z.number(), error: appError }),
  z.strictObject({
    outcome: z.literal('good'),
    name: checkStepName,
    tookMs: z.number(),
    found: z.discriminatedUnion('kind', [
      /** Null: none, the connection is a direct one. */
      z.strictObject({ kind: z.literal('proxy'), proxy: z.string().max(maxLength.proxy).nullable() }),
      z.strictObject({
        kind: z.literal('name'),
        host: z.string().max(maxLength.host),
        addresses: z.array(z.string().max(64)).max(16),
      }),
      /** Null: no certificate, practising on loopback. */
      z.strictObject({
        kind: z.literal('connection'),
        certificate: z
          .strictObject({
            issuerName: z.string().max(maxLength.authority),
            authority: z.enum(['public', 'thisComputer']),
            validUntil: z.number().int(),
          })
          .nullable(),
      }),
      z.strictObject({ kind: z.literal('clock'), clockOffsetSeconds }),
      z.strictObject({ kind: z.literal('service') }),
    ]),
  }),
])
export type CheckStep = z.infer<typeof checkStep>

/** A proxy that asks for a password before it lets a request through. */
export const proxyQuestion = z.strictObject({
  /** Host and port. */
  proxy: z.string().max(maxLength.proxy),
  /** As the proxy calls the place that the password is for. Cleaned, cut. */
  realm: z.string().max(maxLength.authority),
  /** refused: what was given just before was not taken. */
  asked: z.enum(['first', 'refused']),
})
export type ProxyQuestion = z.infer<typeof proxyQuestion>
