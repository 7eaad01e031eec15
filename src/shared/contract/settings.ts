// What a person can set.
import { z } from 'zod'
import { settings, settingsState } from '../settings'
import { doneOutput, nothing, resultOf, type ChannelsOf } from './shapes'

export const settingChannels = {
  'settings.read': { input: nothing, output: resultOf(settingsState) },
  /** What is left out stays. */
  'settings.change': { input: settings.partial(), output: resultOf(settingsState) },
  /** While a key combination is being recorded the old one must not fire. */
  'settings.holdShortcut': { input: z.strictObject({ hold: z.enum(['on', 'off']) }), output: doneOutput },
} as const satisfies ChannelsOf<'settings'>
