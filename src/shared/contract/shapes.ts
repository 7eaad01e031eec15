// What the channels have in common: results, and texts as they are typed.
import { z } from 'zod'
import type { ChannelName } from '../channel-names'
import { appError } from '../models'
import { trimTyped } from '../typed-text'

export const resultOf = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), error: appError }),
  ])

export const nothing = z.strictObject({})
export const doneOutput = resultOf(z.null())
/** What comes along unseen where names, ids and tokens are typed or pasted ends here; passwords stay as they are. */
export const typedText = (most: number) => z.string().max(16_384).overwrite(trimTyped).max(most)
/** The service's own limit. */
export const username = typedText(128).min(1)

/** The channels of a group: those whose names begin with it. */
export type ChannelsOf<Group extends string> = Record<
  Extract<ChannelName, `${Group}.${string}`>,
  { input: z.ZodType; output: z.ZodType }
>
