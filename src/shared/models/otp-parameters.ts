// How codes are made from a secret (RFC 4226, RFC 6238, Steam Guard).
import { z } from 'zod'

export const algorithm = z.enum(['SHA1', 'SHA256', 'SHA512'])
export type Algorithm = z.infer<typeof algorithm>

const digits = z.number().int().min(5).max(10)

/** RFC 6238; the period in seconds. */
export const totpParameters = z.strictObject({
  type: z.literal('totp'),
  algorithm,
  digits,
  period: z.number().int().min(1).max(300),
})
/** RFC 4226. The counter moves with every code: it is kept with the secret, not here. */
export const hotpParameters = z.strictObject({ type: z.literal('hotp'), algorithm, digits })
/** Steam Guard: TOTP whose codes are five letters and digits. */
export const steamParameters = z.strictObject({
  type: z.literal('steam'),
  algorithm: z.literal('SHA1'),
  digits: z.literal(5),
  period: z.literal(30),
})

/** How codes are made from a secret. */
export const otpParameters = z.discriminatedUnion('type', [totpParameters, hotpParameters, steamParameters])
export type TotpParameters = z.infer<typeof totpParameters>
export type HotpParameters = z.infer<typeof hotpParameters>
export type SteamParameters = z.infer<typeof steamParameters>
export type OtpParameters = z.infer<typeof otpParameters>
/** Codes that change with time, and need nothing to be remembered. */
export type TimeBasedParameters = TotpParameters | SteamParameters
