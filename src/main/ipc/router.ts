// From contract to services: checks what comes in, calls the handler, checks what goes out. Knows
// nothing of Electron; ipc/transport.ts feeds it.
import type { ChannelName } from '../../shared/channel-names'
import { contract, type Output } from '../../shared/contract'
import { permanent, type AppError } from '../../shared/errors'
import { fail } from '../../shared/result'
import type { z } from 'zod'

type Parsed<K extends ChannelName> = z.output<(typeof contract)[K]['input']>

/** One function for each channel, by the contract's names. */
export type Handlers = {
  readonly [K in ChannelName]: (input: Parsed<K>) => Promise<Output<K>> | Output<K>
}

/** The handlers of one group of channels: those whose names begin with it. */
export type HandlersOf<Group extends string> = Pick<Handlers, Extract<ChannelName, `${Group}.${string}`>>

export interface RouterDependencies {
  readonly handlers: Handlers
  /** Takes note of what was not expected, and gives the reference under which it did. */
  readonly reportUnexpected: (channel: ChannelName, reason: unknown) => string
}

/** Answers one call; never throws. Input that does not fit is refused without being looked at further. */
export function createRouter({ handlers, reportUnexpected }: RouterDependencies) {
  const internal = (channel: ChannelName, reason: unknown) =>
    fail(permanent('internal', { referenceId: reportUnexpected(channel, reason) }))

  return async (channel: ChannelName, input: unknown): Promise<unknown> => {
    const { input: inputSchema, output: outputSchema } = contract[channel]
    const checkedInput = inputSchema.safeParse(input)
    if (!checkedInput.success) return fail(permanent('invalidInput'))
    try {
      const handler = handlers[channel] as (value: unknown) => unknown
      // Strict schemas: a result with a field too many, a secret say, does not leave.
      const checkedOutput = outputSchema.safeParse(await handler(checkedInput.data))
      return checkedOutput.success
        ? checkedOutput.data
        : internal(channel, new Error('The result does not fit the contract'))
    } catch (reason) {
      return internal(channel, reason)
    }
  }
}
export type Router = ReturnType<typeof createRouter>

/** Answers every call with the one reason why nothing can be done. */
export const createUnavailableRouter =
  (error: AppError): Router =>
  () =>
    Promise.resolve(fail(error))
