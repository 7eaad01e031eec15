// The HTTP layer under the SDK: time limits, no caching, and the service's Date of every answer.
import type { NodeHttpHandler } from '@smithy/node-http-handler'
import type { Clock } from '../../ports/clock'
import { createClockOffset, type ClockOffset } from './clock-offset'

export type RequestHandler = Pick<
  NodeHttpHandler,
  'handle' | 'destroy' | 'metadata' | 'updateHttpClientConfig' | 'httpHandlerConfigs'
>

export interface CognitoHttp {
  /** Loaded at the first use, with the SDK. */
  readonly requestHandler: () => Promise<RequestHandler>
  /** Measured from the answers that passed through here. */
  readonly clockOffset: ClockOffset
}

const limits = { connectionTimeout: 6_000, requestTimeout: 20_000, throwOnRequestTimeout: true }

function measuring(handler: RequestHandler, clock: Clock, clockOffset: ClockOffset): RequestHandler {
  return {
    metadata: handler.metadata,
    destroy: () => handler.destroy(),
    updateHttpClientConfig: (key, value) => handler.updateHttpClientConfig(key, value),
    httpHandlerConfigs: () => handler.httpHandlerConfigs(),
    handle: async (request, options) => {
      request.headers['cache-control'] = 'no-store'
      const sentAt = clock.now()
      const answer = await handler.handle(request, options)
      const date = answer.response.headers['date']
      if (date !== undefined) clockOffset.measure(date, sentAt, clock.now())
      return answer
    },
  }
}

/** The network, https and all; loaded at the first use. */
export async function openNetwork(): Promise<RequestHandler> {
  const smithy = await import('@smithy/node-http-handler')
  return new smithy.NodeHttpHandler(limits)
}

export function createCognitoHttp(dependencies: {
  readonly clock: Clock
  readonly openNetwork: () => Promise<RequestHandler>
  readonly onClockOffset: (offset: number) => void
}): CognitoHttp {
  const { clock } = dependencies
  const clockOffset = createClockOffset(dependencies.onClockOffset)
  const open = async () => measuring(await dependencies.openNetwork(), clock, clockOffset)
  let handler: Promise<RequestHandler> | null = null
  return { clockOffset, requestHandler: () => (handler ??= open()) }
}
