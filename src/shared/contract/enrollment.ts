// Enrolling, and an enrolled account as its pool has it.
import { z } from 'zod'
import { maxLength } from '../limits'
import {
  accountId,
  displayName,
  enrollmentId,
  enrollmentState,
  factorState,
  mfaChoice,
  poolAccountState,
  signInId,
  signInState,
  signOutOutcome,
} from '../models'
import { doneOutput, nothing, resultOf, type ChannelsOf } from './shapes'

const enrollmentOutcome = z.strictObject({ enrollment: enrollmentState, signIn: signInState })

export const enrollmentChannels = {
  /** Asks the pool for a software token and makes its secret durable here. */
  'enrollment.associate': {
    input: z.strictObject({ signInId, issuer: displayName, accountName: displayName }),
    output: resultOf(enrollmentOutcome),
  },
  /** Goes on, with a new sign-in, with what an earlier run has left: then verify or finish, by its phase. */
  'enrollment.resume': {
    input: z.strictObject({ enrollmentId, signInId }),
    output: resultOf(enrollmentOutcome),
  },
  /** Sends the code computed from the stored secret, once. */
  'enrollment.verify': {
    input: z.strictObject({ enrollmentId, friendlyDeviceName: z.string().min(1).max(maxLength.deviceName) }),
    output: resultOf(enrollmentOutcome),
  },
  /** Ends the challenge (MFA_SETUP), or sets the preference (signed in). */
  'enrollment.finish': { input: z.strictObject({ enrollmentId }), output: resultOf(enrollmentOutcome) },
  /** The enrollments that have begun and are not active yet. */
  'enrollment.list': { input: nothing, output: resultOf(z.array(enrollmentState)) },
  /** Gives up an enrollment whose secret Cognito cannot have accepted. */
  'enrollment.discard': { input: z.strictObject({ enrollmentId }), output: doneOutput },

  'poolAccount.read': { input: z.strictObject({ accountId }), output: resultOf(poolAccountState) },
  /** Turns one second factor on or off, or makes it the one that is asked for. */
  'poolAccount.setFactor': {
    input: z.strictObject({ accountId, factor: mfaChoice, to: factorState }),
    output: resultOf(poolAccountState),
  },
  /** keychain: signed in after a restart too. memory: until Keyturn ends. */
  'poolAccount.keepSignedIn': {
    input: z.strictObject({ accountId, keptIn: z.enum(['memory', 'keychain']) }),
    output: resultOf(poolAccountState),
  },
  /** Revokes the tokens, and forgets them whatever the service says. */
  'poolAccount.signOut': { input: z.strictObject({ accountId }), output: resultOf(signOutOutcome) },

  /** What an administrator needs when this computer is lost. No secret is in it. */
  'helpDeskCard.read': {
    input: z.strictObject({ accountId }),
    output: resultOf(z.strictObject({ text: z.string().max(maxLength.card) })),
  },
  /** Asks where to save it. */
  'helpDeskCard.save': {
    input: z.strictObject({ accountId }),
    output: resultOf(z.strictObject({ outcome: z.enum(['saved', 'cancelled']) })),
  },
} as const satisfies ChannelsOf<'enrollment' | 'poolAccount' | 'helpDeskCard'>
