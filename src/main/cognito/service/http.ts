// The HTTP layer under the SDK, over the one door to the network: time limits, no caching, the service's Date of every
// answer, and what comes from something else than the service told apart.
import type { Clock } from '../../ports/clock'
import type { Network, NetworkRequest, NetworkTrouble } from '../../ports/network'
import type { ClockOffset } from './clock-offset'
import { explainForeignAnswer } from './foreign-answer'

/** What the SDK hands over, of its HttpRequest. */
export interface SdkRequest {
  readonly method: string
  readonly protocol: string
  readonly hostname: string
  readonly port?: number | undefined
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** The JSON of an operation. */
  readonly body?: unknown
}

/** What the SDK takes in place of its HttpResponse. */
export interface SdkResponse {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** The SDK's HttpHandler, as far as it is used. */
export interface RequestHandler {
  readonly metadata: { readonly handlerProtocol: string }
  readonly handle: (
    request: SdkRequest,
    options?: { readonly abortSignal?: unknown },
  ) => Promise<{ readonly response: SdkResponse }>
  readonly destroy: () => void
  readonly updateHttpClientConfig: () => void
  readonly httpHandlerConfigs: () => Readonly<Record<string, never>>
}

/** No answer of the service: thrown through the SDK, which knows nothing but exceptions. */
export class NetworkFailure extends Error {
  override readonly name = 'NetworkFailure'
  readonly trouble: NetworkTrouble

  constructor(trouble: NetworkTrouble) {
    super(trouble.error.code)
    this.trouble = trouble
  }
}

export interface CognitoHttp {
  /** Loaded at the first use, with the SDK. */
  readonly requestHandler: (delivery: NetworkRequest['delivery']) => Promise<RequestHandler>
}

const limitMs = 20_000

function addressOf({ protocol, hostname, port, path }: SdkRequest): URL {
  const host = port === undefined ? hostname : `${hostname}:${port}`
  return new URL(`${protocol}//${host}${path}`)
}

/**
 * The body of an operation is text by the SDK's own serializer, or its bytes: of a kind that passes for text as well, and
 * complains when it is taken for one (as `Buffer.from` does). The network gets plain ones.
 */
function bodyOf({ body }: SdkRequest): string | Uint8Array {
  if (body instanceof Uint8Array) return new Uint8Array(body)
  return typeof body === 'string' ? body : ''
}

export function createCognitoHttp(dependencies: {
  readonly clock: Clock
  readonly openNetwork: () => Promise<Network>
  /** Measured from the answers that pass through here. */
  readonly clockOffset: ClockOffset
}): CognitoHttp {
  const { clock, openNetwork, clockOffset } = dependencies

  async function send(request: SdkRequest, delivery: NetworkRequest['delivery'], signal: unknown) {
    const network = await openNetwork()
    const url = addressOf(request)
    const sentAt = clock.now()
    const answer = await network.send({
      method: 'POST',
      url: url.href,
      headers: { ...withoutLength(request.headers), 'cache-control': 'no-store' },
      body: bodyOf(request),
      delivery,
      limitMs,
      signal: signal instanceof AbortSignal ? signal : undefined,
    })
    if (!answer.ok) throw new NetworkFailure(answer.error)
    const { status, headers, body } = answer.value
    const foreign = explainForeignAnswer(answer.value, url.hostname)
    if (foreign !== null) throw new NetworkFailure(foreign)
    if (headers['date'] !== undefined) clockOffset.measure(headers['date'], sentAt, clock.now())
    return { response: { statusCode: status, headers, body } }
  }

  return {
    requestHandler: async (delivery) => {
      await openNetwork()
      return {
        metadata: { handlerProtocol: 'http/1.1' },
        handle: (request, options) => send(request, delivery, options?.abortSignal),
        destroy: () => undefined,
        updateHttpClientConfig: () => undefined,
        httpHandlerConfigs: () => ({}),
      }
    },
  }
}

/** The network counts for itself, and finds the host in the address. */
function withoutLength(headers: Readonly<Record<string, string>>): Record<string, string> {
  const own = new Set(['content-length', 'host'])
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !own.has(name.toLowerCase())))
}
