// The network as one process of the app sees it: a request handler for the AWS SDK, with the double of
// the service at the other end of every wire.
import type { RequestHandler } from '../../src/main/cognito/service/http'
import type { Clock } from '../../src/main/ports/clock'
import { ServiceError } from './cognito-credentials'
import type { CognitoDouble, Fields } from './cognito-double'
import type { Failure, FailingKind, FaultKind, Ledger, Mortal } from './effects'

type Answer = Awaited<ReturnType<RequestHandler['handle']>>

const kinds: readonly FaultKind[] = [
  'failsBefore',
  'failsAfter',
  'error',
  'throttled',
  'hangsBefore',
  'hangsAfter',
  'killed',
  'lasting',
  'outage',
  'arrivesLate',
]

/** To the app a fault of the service and a connection that broke are the same: no answer, to be asked again. */
const twins: readonly FaultKind[] = ['error']

/** The real handler's limit (src/main/cognito/service/http.ts); it is part of what is replaced here. */
const requestTimeoutMs = 20_000

const reset = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
const timedOut = () => Object.assign(new Error('requestTimeout'), { name: 'TimeoutError', code: 'ETIMEDOUT' })

/** The SDK takes anything that has the fields of its HttpResponse, which is not a dependency of ours. */
const answerOf = (response: unknown): Answer => ({ response }) as Answer

function parse(body: unknown): Fields {
  const json = body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body)
  return JSON.parse(json) as Fields
}

export function createWorldNetwork(dependencies: {
  readonly service: CognitoDouble
  readonly ledger: Ledger
  readonly process: Mortal
  readonly clock: Clock
  /** The true time, which is the service's. */
  readonly now: () => number
}): RequestHandler {
  const { service, ledger, process, clock, now } = dependencies

  function http(statusCode: number, body: Fields): Answer {
    const headers = {
      'content-type': 'application/x-amz-json-1.1',
      'x-amzn-requestid': `request-${ledger.count()}`,
      date: new Date(now()).toUTCString(),
    }
    return answerOf({ statusCode, headers, body: Buffer.from(JSON.stringify(body)) })
  }

  const refusal = (type: string, message: string, statusCode = 400): Answer =>
    http(statusCode, { __type: type, message })

  function serve(operation: string, input: Fields): Answer {
    try {
      return http(200, service.answer(operation, input))
    } catch (reason) {
      if (reason instanceof ServiceError) return refusal(reason.type, reason.message)
      throw reason
    }
  }

  function failing(kind: FailingKind): Failure<Answer> {
    switch (kind) {
      case 'error':
        return { answer: refusal('InternalErrorException', 'Something went wrong', 500) }
      case 'throttled':
        return { answer: refusal('TooManyRequestsException', 'Rate exceeded') }
      case 'failsBefore':
      case 'failsAfter':
        return { thrown: reset() }
    }
  }

  /** The app waits no longer than its limit, and hangs up sooner if it wants to. */
  const giveUp = (signal: AbortSignal | undefined) => () =>
    new Promise<Answer>((_resolve, reject) => {
      const cancel = clock.after(requestTimeoutMs, () => reject(timedOut()))
      signal?.addEventListener('abort', () => {
        cancel()
        reject(Object.assign(new Error('Request aborted'), { name: 'AbortError' }))
      })
    })

  return {
    metadata: { handlerProtocol: 'http/1.1' },
    destroy: () => undefined,
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
    handle: (request, options) => {
      const operation = (request.headers['x-amz-target'] ?? '').replace(/^.*\./, '')
      const input = parse(request.body)
      return ledger.perform<Answer>(process, {
        realm: 'network',
        name: operation,
        kinds,
        twins,
        apply: () => serve(operation, input),
        fail: failing,
        whenHanging: giveUp(options?.abortSignal as AbortSignal | undefined),
      })
    },
  }
}
