// What is offered to be added.
import { z } from 'zod'
import { maxCandidates, maxLength } from '../limits'
import {
  accountId,
  accountSummary,
  algorithm,
  appError,
  candidateId,
  intakeState,
  pictureId,
  previewCode,
} from '../models'
import { doneOutput, nothing, resultOf, type ChannelsOf } from './shapes'

const byHand = z.strictObject({
  issuer: z.string().max(maxLength.typedName),
  accountName: z.string().max(maxLength.typedName),
  /** Base32. */
  setupKey: z.string().max(4096),
  /** Numbers as typed: main says which ones are not possible. */
  parameters: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('totp'), algorithm, digits: z.number(), period: z.number() }),
    z.strictObject({ type: z.literal('hotp'), algorithm, digits: z.number(), counter: z.number() }),
    z.strictObject({ type: z.literal('steam') }),
  ]),
})

const intakeOutput = resultOf(intakeState)

export const intakeChannels = {
  'intake.read': { input: nothing, output: resultOf(intakeState) },
  /** Links, one or many, or a setup key by itself, as pasted or dropped. */
  'intake.offerText': {
    input: z.strictObject({ text: z.string().max(maxLength.pasted) }),
    output: intakeOutput,
  },
  'intake.offerByHand': { input: byHand, output: intakeOutput },
  /** The code that these fields make, before anything is kept. */
  'intake.preview': { input: byHand, output: resultOf(previewCode) },
  'intake.readCodes': {
    input: nothing,
    output: resultOf(z.array(z.strictObject({ candidateId, code: previewCode }))),
  },
  /** A picture that was handed over, by the id that it got; it is decoded in the scanner's process. */
  'intake.scanPicture': { input: z.strictObject({ pictureId }), output: intakeOutput },
  /** A picture or text. */
  'intake.scanClipboard': { input: nothing, output: intakeOutput },
  'intake.scanScreens': { input: nothing, output: intakeOutput },
  /** The person draws a rectangle around the code. */
  'intake.scanRegion': { input: nothing, output: intakeOutput },
  /** Opens a window with the camera's picture, and answers when a code was held before it. */
  'intake.scanCamera': { input: nothing, output: intakeOutput },
  /** Whoever waits for a scan is told `scanCancelled`. */
  'intake.cancelScan': { input: nothing, output: doneOutput },
  /** Adds these; every other candidate is let go, but those that could not be added stay. */
  'intake.save': {
    input: z.strictObject({
      chosen: z
        .array(
          z.strictObject({
            candidateId,
            issuer: z.string().max(maxLength.typedName),
            accountName: z.string().max(maxLength.typedName),
            /** Goes to the trash as this one is added. */
            replaces: z.array(accountId).max(100),
          }),
        )
        .min(1)
        .max(maxCandidates),
    }),
    output: resultOf(
      z.strictObject({
        added: z.array(accountSummary),
        failed: z.array(z.strictObject({ candidateId, error: appError })),
      }),
    ),
  },
  'intake.clear': { input: nothing, output: doneOutput },
} as const satisfies ChannelsOf<'intake'>
