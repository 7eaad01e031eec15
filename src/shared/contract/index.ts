// The IPC contract: for every channel, what goes in and what comes out; for every event, what it tells.
//
// The router checks both sides of each call against it, and the windows get their types from it. Secrets travel inward
// only: a setup key, a password or a client secret may be an input, and no output has room for one. Outputs are strict: a
// field too many makes the call fail instead of leaving the main process.
//
// A group of channels has a file here, one of handlers (src/main/ipc/handlers), and its functions in the window's own
// src/renderer/base/api.ts. The names stand in ../channel-names.ts, without the schemas, for the preload.
import type { z } from 'zod'
import type { ChannelName } from '../channel-names'
import { appChannels } from './app'
import { accountChannels } from './accounts'
import { codeChannels } from './codes'
import { connectionChannels } from './connections'
import { signInChannels } from './sign-in'
import { enrollmentChannels } from './enrollment'
import { intakeChannels } from './intake'
import { settingChannels } from './settings'
import { windowChannels } from './windows'

export { events, type EventPayload } from './events'
export type { SignInAnswer } from './sign-in'

export const contract = {
  ...appChannels,
  ...accountChannels,
  ...codeChannels,
  ...connectionChannels,
  ...signInChannels,
  ...enrollmentChannels,
  ...intakeChannels,
  ...settingChannels,
  ...windowChannels,
} as const satisfies Record<ChannelName, { input: z.ZodType; output: z.ZodType }>

export type Contract = typeof contract
export type Input<K extends ChannelName> = z.input<Contract[K]['input']>
export type Output<K extends ChannelName> = z.output<Contract[K]['output']>
