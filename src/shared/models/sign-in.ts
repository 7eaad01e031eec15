// A sign-in to a user pool: what the pool asks next.
import { z } from 'zod'
import { accountId, connectionId, signInId } from './ids'
import { epochMs } from './quantities'

export const mfaChoice = z.enum(['SOFTWARE_TOKEN_MFA', 'SMS_MFA', 'EMAIL_OTP'])
export type MfaChoice = z.infer<typeof mfaChoice>

/** How a pool that lets people choose can be signed in to; a passkey only in the browser that keeps it. */
export const firstFactor = z.enum(['password', 'emailCode', 'smsCode', 'passkey'])
export type FirstFactor = z.infer<typeof firstFactor>

/** How a pool sends a code. */
export const codeMedium = z.enum(['sms', 'email'])
export type CodeMedium = z.infer<typeof codeMedium>

/** What the user pool asks next. The Cognito names are in src/main/cognito/sign-in/challenges.ts. */
export const challenge = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('selectFirstFactor'), choices: z.array(firstFactor) }),
  z.strictObject({ kind: z.literal('newPassword'), requiredAttributes: z.array(z.string()) }),
  /** The pool wants a second factor to be set up: go on with `enrollment.associate`. */
  z.strictObject({
    kind: z.literal('setUp'),
    totpOffered: z.boolean(),
    /** By what codes could be sent instead, once the pool knows where to. */
    sentCodes: z.array(codeMedium),
  }),
  z.strictObject({
    kind: z.literal('softwareToken'),
    deviceName: z.string().nullable(),
    /** The account of ours that answers it, and from when on its code is a fresh one. */
    account: z.strictObject({ accountId, readyAt: epochMs }).nullable(),
  }),
  z.strictObject({ kind: z.literal('selectMfa'), choices: z.array(mfaChoice) }),
  z.strictObject({ kind: z.literal('sentCode'), medium: codeMedium, destination: z.string() }),
  /** A question that only the pool's own sign-in page can ask: go on in the browser. */
  z.strictObject({ kind: z.literal('elsewhere'), what: z.enum(['passkey', 'custom']) }),
])
export type Challenge = z.infer<typeof challenge>

/** Where a code was sent, masked. For a name that nobody has a service may make one up, so as not to tell. */
export const codeDelivery = z.strictObject({ medium: z.enum(['sms', 'email']), destination: z.string() })
export type CodeDelivery = z.infer<typeof codeDelivery>

export const signInState = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('challenged'),
    signInId,
    challenge,
    /** When the pool forgets this sign-in unless it is answered. */
    answerBy: epochMs,
  }),
  z.strictObject({
    state: z.literal('signedIn'),
    signInId,
    username: z.string(),
    connectionId,
    /** Whether a software token was asked for, so whether one is registered and on. */
    secondFactor: z.enum(['softwareToken', 'sentCode', 'none']),
    /** askFirst: the pool leaves it to the person whether this computer is asked for a code next time. */
    device: z.enum(['notTracked', 'askFirst', 'remembered']),
  }),
])
export type SignInState = z.infer<typeof signInState>
