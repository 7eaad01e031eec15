// The router while it is still being made: questions wait for it. Should that fail, or it itself, they are answered all
// the same. Loaded with the window, so without the contract.
import type { ChannelName } from '../../shared/channel-names'
import { permanent } from '../../shared/errors'
import { fail } from '../../shared/result'
import type { Router } from './router'

export function createAwaitedRouter(dependencies: {
  readonly router: Promise<Router>
  readonly reportUnexpected: (channel: ChannelName, reason: unknown) => string
}): Router {
  const { router, reportUnexpected } = dependencies
  return async (channel, input) => {
    try {
      return await (
        await router
      )(channel, input)
    } catch (reason) {
      return fail(permanent('internal', { referenceId: reportUnexpected(channel, reason) }))
    }
  }
}
