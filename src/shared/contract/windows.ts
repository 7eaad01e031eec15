// What the quick window asks.
import { doneOutput, nothing, type ChannelsOf } from './shapes'

export const windowChannels = {
  /** Hides the quick window; it stays ready. */
  'quick.close': { input: nothing, output: doneOutput },
  'quick.openMain': { input: nothing, output: doneOutput },
} as const satisfies ChannelsOf<'quick'>
