// The HTTP layer under the SDK: time limits, no caching, and the service's Date of every answer.
import type { NodeHttpHandler } from '@smithy/node-http-handler'
import type { Clock } from '../ports/clock'
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

function measuring(handler: NodeHttpHandler, clock: Clock, clockOffset: ClockOffset): RequestHandler {
  return {
    metadata: handler.metadata,
    destroy: () => handler.destroy(),
    updateHttpClientConfig: handler.updateHttpClientConfig.bind(handler),
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

export function createCognitoHttp({ clock }: { readonly clock: Clock }): CognitoHttp {
  const clockOffset = createClockOffset()
  async function createHandler(): Promise<RequestHandler> {
    const smithy = await import('@smithy/node-http-handler')
    return measuring(new smithy.NodeHttpHandler(limits), clock, clockOffset)
  }
  let handler: Promise<RequestHandler> | null = null
  return { clockOffset, requestHandler: () => (handler ??= createHandler()) }
}
