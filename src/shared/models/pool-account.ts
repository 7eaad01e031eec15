// An enrolled account as its user pool has it.
import { z } from 'zod'

/** on: it may be chosen at sign-in. preferred: it is asked for. */
export const factorState = z.enum(['off', 'on', 'preferred'])
export type FactorState = z.infer<typeof factorState>

/** What Cognito has on an enrolled user's second factors (GetUser). */
export const mfaState = z.strictObject({
  factors: z.strictObject({
    SOFTWARE_TOKEN_MFA: factorState,
    SMS_MFA: factorState,
    EMAIL_OTP: factorState,
  }),
  /** Where codes can be sent to, as far as the pool tells. */
  sentTo: z.strictObject({ SMS_MFA: z.string().nullable(), EMAIL_OTP: z.string().nullable() }),
})
export type MfaState = z.infer<typeof mfaState>

/**
 * Where a sign-in is kept. notKept: it was to be in the keychain, which did not take its newest token;
 * so it ends with Keyturn.
 */
export const sessionPlace = z.enum(['memory', 'keychain', 'notKept'])
export type SessionPlace = z.infer<typeof sessionPlace>

/** An enrolled account as its user pool sees it; what only a signed-in user may know is null otherwise. */
export const poolAccountState = z.discriminatedUnion('session', [
  z.strictObject({ session: z.literal('signedOut') }),
  z.strictObject({ session: z.literal('signedIn'), keptIn: sessionPlace, mfa: mfaState }),
])
export type PoolAccountState = z.infer<typeof poolAccountState>

/** A sign-out always ends the sign-in here; told: whether the service knows of it. */
export const signOutOutcome = z.strictObject({ told: z.enum(['yes', 'no']) })
export type SignOutOutcome = z.infer<typeof signOutOutcome>
