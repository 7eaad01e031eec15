// Signing in, a forgotten password, a sign-up that is not confirmed.
import { z } from 'zod'
import { maxLength } from '../limits'
import {
  accountId,
  codeDelivery,
  codeMedium,
  connectionId,
  firstFactor,
  mfaChoice,
  signInId,
  signInState,
} from '../models'
import { doneOutput, nothing, resultOf, typedText, username, type ChannelsOf } from './shapes'

/** What a person answers to a challenge; `accountCode` lets main compute the code itself. */
const signInAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('usePassword'), password: z.string().min(1).max(maxLength.password) }),
  z.strictObject({ kind: z.literal('useSentCode'), choice: firstFactor.exclude(['password', 'passkey']) }),
  z.strictObject({
    kind: z.literal('newPassword'),
    newPassword: z.string().min(1).max(maxLength.password),
    attributes: z.record(z.string().max(64), z.string().max(2048)),
  }),
  z.strictObject({ kind: z.literal('accountCode'), accountId }),
  z.strictObject({ kind: z.literal('typedCode'), code: z.string().max(32) }),
  z.strictObject({ kind: z.literal('selectMfa'), choice: mfaChoice }),
  /** Where codes shall go to from now on: sets that up as the second factor. */
  z.strictObject({
    kind: z.literal('setUpSentCode'),
    medium: codeMedium,
    destination: z.string().min(1).max(254),
  }),
])
export type SignInAnswer = z.infer<typeof signInAnswer>

/** Someone who cannot sign in yet; where the code went, if the service says so. */
const nameInPool = { connectionId, username }
const codeSent = resultOf(z.strictObject({ delivery: codeDelivery.nullable() }))
const sentCode = z.string().min(1).max(256)

export const signInChannels = {
  'signIn.start': {
    input: z.strictObject({
      connectionId,
      username,
      password: z.string().min(1).max(maxLength.password),
      /** ignore: to see the second factor asked for, as a test of the account. */
      rememberedDevice: z.enum(['use', 'ignore']).optional(),
    }),
    output: resultOf(signInState),
  },
  /** Asks the pool which ways in it offers this user (USER_AUTH). */
  'signIn.startWithoutPassword': {
    input: z.strictObject({ connectionId, username }),
    output: resultOf(signInState),
  },
  /** With a token from elsewhere, whose claims are checked here before it is sent anywhere. */
  'signIn.startWithAccessToken': {
    input: z.strictObject({ connectionId, accessToken: typedText(16_384).min(1) }),
    output: resultOf(signInState),
  },
  /** Opens the browser at the pool's own sign-in page, and answers when it has come back. */
  'signIn.startInBrowser': { input: z.strictObject({ connectionId }), output: resultOf(signInState) },
  'signIn.cancelInBrowser': { input: nothing, output: doneOutput },
  'signIn.respond': {
    input: z.strictObject({ signInId, answer: signInAnswer }),
    output: resultOf(signInState),
  },
  /** Lets the pool skip the code on this computer next time. */
  'signIn.rememberDevice': { input: z.strictObject({ signInId }), output: resultOf(signInState) },
  /** Forgets the challenge. Tokens stay in memory for the account's details until `poolAccount.signOut`. */
  'signIn.end': { input: z.strictObject({ signInId }), output: doneOutput },

  /** Has a code sent with which a forgotten password is replaced. Each call sends a message. */
  'password.forgot': { input: z.strictObject(nameInPool), output: codeSent },
  /** Sent exactly once; `resetOutcomeUnknown` when the answer is lost. */
  'password.reset': {
    input: z.strictObject({
      ...nameInPool,
      code: sentCode,
      newPassword: z.string().min(1).max(maxLength.password),
    }),
    output: doneOutput,
  },
  /** Has the code, or the link, of a sign-up sent again. */
  'signUp.resend': { input: z.strictObject(nameInPool), output: codeSent },
  /** `userAlreadyConfirmed` where nothing is left to do but signing in. */
  'signUp.confirm': { input: z.strictObject({ ...nameInPool, code: sentCode }), output: doneOutput },
} as const satisfies ChannelsOf<'signIn' | 'password' | 'signUp'>
