// A connection to a user pool as a window may know it.
import { z } from 'zod'
import { ports } from '../limits'
import { displayName } from './account'
import { connectionId } from './ids'

/** The loopback ports on which the browser may come back here. */
export const redirectPorts = z
  .array(z.number().int().min(ports.min).max(ports.max))
  .min(1)
  .max(ports.maxCount)

/** Where people sign in with their browser. */
export const managedLogin = z.strictObject({
  /** An https origin; plain http on loopback while practising. */
  domain: z.string(),
  /** Tried in this order; each must be registered with the app client as `http://127.0.0.1:<port>/callback`. */
  redirectPorts,
})
export type ManagedLogin = z.infer<typeof managedLogin>

/**
 * fips: the endpoint with cryptography validated for the US government; GovCloud has no other. dualStack: the one that
 * can be reached by IPv6 in every region.
 */
export const endpointVariant = z.enum(['standard', 'fips', 'dualStack'])
export type EndpointVariant = z.infer<typeof endpointVariant>

export const connectionSummary = z.strictObject({
  id: connectionId,
  /** practice: the loopback pool of this repository; cognito: the real service. */
  kind: z.enum(['cognito', 'practice']),
  userPoolId: z.string(),
  clientId: z.string(),
  region: z.string(),
  /** The name shown for accounts that are enrolled over this connection. */
  issuer: displayName,
  hasClientSecret: z.boolean(),
  endpointVariant,
  managedLogin: managedLogin.nullable(),
})
export type ConnectionSummary = z.infer<typeof connectionSummary>
